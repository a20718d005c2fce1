// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/service/answers.h"
#include "tests/service/storerig.h"

#include "core/store/workplaces.h"

#include <QSet>
#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Workplace in(Workplace workplace, Role role)
{
    workplace.role = role;
    return workplace;
}

/// A system administrator, a reseller with two owners and an admin, and two of its accounts.
struct House : StoreRig
{
    Workplace installation{installationScope(), ScopeKind::Installation, {}, Role::SystemAdministrator};
    Workplace northwind = addReseller(u"Northwind"_s, Role::ResellerOwner);
    Workplace contoso = addAccount(u"Contoso"_s, false, Role::Owner, northwind.scope);
    Workplace fabrikam = addAccount(u"Fabrikam"_s, false, Role::Owner, northwind.scope);
    Person sven = addPerson(u"sven@installation.example"_s, {installation});
    Person rita = addPerson(u"rita@northwind.example"_s, {northwind});
    Person rolf = addPerson(u"rolf@northwind.example"_s, {northwind});
    Person mara = addPerson(u"mara@northwind.example"_s, {in(northwind, Role::ResellerAdmin)}, true);
    Person olga = addPerson(u"olga@contoso.example"_s, {contoso});
    Person jonas = addPerson(u"jonas@contoso.example"_s, {in(contoso, Role::TeamAdmin)});
    Person ben = addPerson(u"ben@contoso.example"_s, {in(contoso, Role::Member)});
    Person finn = addPerson(u"finn@fabrikam.example"_s, {fabrikam});
    Person who;
    QSet<QString> enrolled;

    House() { enrol(rita); }
    void enrol(const Person &person)
    {
        activate(person, contoso);
        enrolled.insert(person.id.value);
    }
    /// With MFA, and signed in.
    void become(const Person &person)
    {
        if (!enrolled.contains(person.id.value))
            enrol(person);
        who = person;
        credentials = {};
        passStep();
        const auto first = signIn(person);
        if (const auto *places = as<WorkplaceRequired>(first)) {
            const auto chosen = call(ChooseWorkplace{places->ticket, places->workplaces.first().scope});
            QVERIFY(call(EnterCode{as<CodeRequired>(chosen)->ticket, code(person)}));
        } else {
            QVERIFY(signInWithCode(person, code(person)));
        }
    }
    template <typename Op>
    ErrorCode verified(const Op &operation)
    {
        if (!prove(who))
            qFatal("no proof");
        return sallyport::codeOf(call(operation));
    }
    QList<Role> ownersOf(const Workplace &account)
    {
        return *database().read([&]() -> Result<QList<Role>> {
            QList<Role> owners;
            for (const Person &person : {olga, jonas, ben, finn})
                for (const Workplace &workplace : workplacesOf(database(), person.id))
                    if (workplace.scope == account.scope && workplace.role == Role::Owner)
                        owners.append(workplace.role);
            return owners;
        });
    }
};

constexpr ErrorCode done = ErrorCode::Cancelled; // which no rule gives

} // namespace

/// Exactly one Owner per account; the last enrolled owner is not removed, demoted or disabled (R17). What
/// belongs to a person is changed by those who answer for the person.
class OwnershipTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noPathLeavesAnAccountWithoutItsOwnerOrWithTwo();
    void theOwnerKeepsMfaWhileItIsRequiredOfOthers_data();
    void theOwnerKeepsMfaWhileItIsRequiredOfOthers();
    void theLastEnrolledResellerOwnerKeepsMfa();
    void theLastEnrolledResellerOwnerIsNotDisabledFromAbove();
    void mfaThatIsRequiredAtAnotherWorkplaceStays();
    void somebodyElsesPersonIsNotTakenOverByAddingThem();
    void somebodyWithAnEqualRoleElsewhereIsNotReset();
    void removingAMemberLeavesTheirOtherSessions();
};

void OwnershipTest::noPathLeavesAnAccountWithoutItsOwnerOrWithTwo()
{
    House house;
    const ScopeId account = house.contoso.scope;
    for (const Person &person : {house.sven, house.rita, house.olga, house.jonas, house.ben}) {
        house.become(person);
        QVERIFY(house.verified(RemoveMember{account, house.olga.id}) != done);
        for (const Role role : {Role::TeamAdmin, Role::ServiceDesk, Role::Member})
            QVERIFY(!house.call(UpdateMember{account, house.olga.id, {}, role}));
        for (const Person &other : {house.jonas, house.ben})
            QVERIFY(!house.call(UpdateMember{account, other.id, {}, Role::Owner}));
        QVERIFY(!house.call(AddMember{account, u"Second"_s, u"second@contoso.example"_s, Role::Owner}));
        QVERIFY(!house.call(AddMember{account, u"Finn"_s, house.finn.email, Role::Owner}));
        QCOMPARE(house.ownersOf(house.contoso).size(), 1);
    }
}

void OwnershipTest::theOwnerKeepsMfaWhileItIsRequiredOfOthers_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<bool>("mandatory");
    QTest::newRow("of nobody") << u"update accounts set name = name"_s << false;
    QTest::newRow("of everybody") << u"update accounts set mfa_required = 1"_s << true;
    QTest::newRow("of everybody, later")
        << u"update accounts set mfa_required = 1, mfa_from = 9000000000000, mfa_grace = 7"_s << true;
    QTest::newRow("of members by the policy")
        << u"insert into team_policies (account, members_control_panel) select id, 1 from accounts"_s << true;
    QTest::newRow("of members in the client application")
        << u"insert into team_policies (account, members_client_application) select id, 1 from accounts"_s
        << true;
    QTest::newRow("of nobody by the policy")
        << u"insert into team_policies (account) select id from accounts"_s << false;
}

void OwnershipTest::theOwnerKeepsMfaWhileItIsRequiredOfOthers()
{
    QFETCH(QString, change);
    QFETCH(bool, mandatory);
    House house;
    house.sql(change);
    house.become(house.olga);
    QCOMPARE(house.verified(DisableMfa{}), mandatory ? ErrorCode::MfaMandatory : done);
    QCOMPARE(house.call(GetMfa{})->status, mandatory ? MfaStatus::Active : MfaStatus::Off);
    // Who owns nothing is held by what requires it of them only.
    const bool held = change.contains(u"mfa_required = 1"_s) && !change.contains(u"mfa_from"_s);
    house.become(house.jonas);
    QCOMPARE(house.verified(DisableMfa{}), held ? ErrorCode::MfaMandatory : done);
}

void OwnershipTest::theLastEnrolledResellerOwnerKeepsMfa()
{
    House house;
    house.become(house.rita);
    QCOMPARE(house.verified(DisableMfa{}), ErrorCode::MfaMandatory); // Mara's toggle is on, Rolf has no MFA
    house.enrol(house.rolf);
    QCOMPARE(house.verified(DisableMfa{}), done);
    house.become(house.rolf); // now the last
    QCOMPARE(house.verified(DisableMfa{}), ErrorCode::MfaMandatory);
    house.sql(u"update memberships set mfa_enabled = 0"_s);
    QCOMPARE(house.verified(DisableMfa{}), done);
}

void OwnershipTest::theLastEnrolledResellerOwnerIsNotDisabledFromAbove()
{
    House house;
    house.become(house.sven);
    QCOMPARE(house.verified(DisableAdminMfa{house.rita.id}), ErrorCode::Conflict);
    QCOMPARE(house.verified(ResetAdminMfa{house.rita.id}),
             done); // which leaves the old method until the new one
    QCOMPARE(house.verified(DisableAdminMfa{house.mara.id}), done);
    house.sql(u"update memberships set mfa_enabled = 1 where role = 'reseller-admin'"_s);
    house.enrol(house.rolf);
    QCOMPARE(house.verified(DisableAdminMfa{house.rita.id}), done);
    QCOMPARE(house.verified(DisableAdminMfa{house.rolf.id}), ErrorCode::Conflict);
    house.sql(u"update memberships set mfa_enabled = 0 where role = 'reseller-admin'"_s);
    QCOMPARE(house.verified(DisableAdminMfa{house.rolf.id}), done);
}

void OwnershipTest::mfaThatIsRequiredAtAnotherWorkplaceStays()
{
    House house;
    const Workplace strict = house.addAccount(u"Strict"_s, true);
    const Person dora = house.addPerson(u"dora@contoso.example"_s, {in(house.contoso, Role::Member), strict});
    house.enrol(dora);
    house.become(dora);
    QCOMPARE(house.call(GetSession{})->workplace.name, u"Contoso"_s);
    QCOMPARE(house.verified(DisableMfa{}), ErrorCode::MfaMandatory);
    house.sql(u"update accounts set mfa_required = 0"_s);
    QCOMPARE(house.verified(DisableMfa{}), done);
}

void OwnershipTest::somebodyElsesPersonIsNotTakenOverByAddingThem()
{
    House house;
    const Person victim = house.addPerson(u"victim@fabrikam.example"_s, {in(house.fabrikam, Role::Member)});
    house.enrol(victim);
    house.become(house.olga);
    QVERIFY(house.call(AddMember{house.contoso.scope, u"Mine"_s, victim.email}));
    QCOMPARE(house.verified(IssueMemberSignInCode{house.contoso.scope, victim.id}), ErrorCode::Forbidden);
    for (const bool stop : {false, true})
        QCOMPARE(house.verified(ResetMemberMfa{house.contoso.scope, victim.id, stop}), ErrorCode::Forbidden);
    QCOMPARE(codeOf(house.call(UpdateMember{house.contoso.scope, victim.id, u"Mine"_s, {}})),
             ErrorCode::Forbidden);
    const auto page = house.call(ListMembers{house.contoso.scope, {.search = victim.email}});
    QVERIFY(!page->rows.first().mayReset);
    QVERIFY(page->rows.first().mayEdit); // the role here is theirs to give and take
    QVERIFY(house.call(UpdateMember{house.contoso.scope, victim.id, victim.name, Role::ServiceDesk}));
    // Who had them first, and those above both, go on as before.
    house.become(house.finn);
    QCOMPARE(house.verified(ResetMemberMfa{house.fabrikam.scope, victim.id}), done);
    house.become(house.rita);
    QCOMPARE(house.verified(ResetMemberMfa{house.contoso.scope, victim.id}), done);
}

void OwnershipTest::somebodyWithAnEqualRoleElsewhereIsNotReset()
{
    House house;
    const Workplace litware = house.addAccount(u"Litware"_s, false, Role::Owner);
    const Person lena =
        house.addPerson(u"lena@contoso.example"_s, {in(house.contoso, Role::Member), litware});
    house.enrol(lena);
    house.become(house.olga);
    QCOMPARE(house.verified(ResetMemberMfa{house.contoso.scope, lena.id}), ErrorCode::Forbidden);
    house.become(house.rita);
    QCOMPARE(house.verified(ResetMemberMfa{house.contoso.scope, lena.id}), done);
}

void OwnershipTest::removingAMemberLeavesTheirOtherSessions()
{
    House house;
    house.become(house.olga);
    QVERIFY(house.call(AddMember{house.contoso.scope, u"Finn"_s, house.finn.email}));
    house.enrol(house.finn);
    const auto enter = [&](Credentials &finn, const Workplace &workplace) {
        house.passStep();
        const auto places = house.call(finn, SignIn{house.finn.email, secret(StoreRig::password())});
        const auto chosen =
            house.call(finn, ChooseWorkplace{as<WorkplaceRequired>(places)->ticket, workplace.scope});
        QVERIFY(house.call(finn, EnterCode{as<CodeRequired>(chosen)->ticket, house.code(house.finn)}));
    };
    Credentials here;
    Credentials home;
    enter(here, house.contoso);
    enter(home, house.fabrikam);
    QCOMPARE(house.verified(RemoveMember{house.contoso.scope, house.finn.id}), done);
    QCOMPARE(codeOf(house.call(here, GetSession{})), ErrorCode::Unauthenticated);
    QVERIFY(house.call(home, GetSession{}));
}

QTEST_GUILESS_MAIN(OwnershipTest)
#include "ownershiptest.moc"
