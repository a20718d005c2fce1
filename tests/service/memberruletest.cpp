// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/service/answers.h"
#include "tests/service/storerig.h"

#include "core/store/adoption.h"

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

/// An account with somebody in every role; all who administer have MFA. The owner is signed in.
struct Team : StoreRig
{
    Workplace contoso = addAccount(u"Contoso"_s, false, Role::Owner);
    Workplace other = addAccount(u"Other"_s, false, Role::Owner);
    Person olga = addPerson(u"olga@contoso.example"_s, {contoso});
    Person jonas = addPerson(u"jonas@contoso.example"_s, {in(contoso, Role::TeamAdmin)});
    Person tara = addPerson(u"tara@contoso.example"_s, {in(contoso, Role::TeamAdmin)});
    Person aiko = addPerson(u"aiko@contoso.example"_s, {in(contoso, Role::ServiceDesk)});
    Person ben = addPerson(u"ben@contoso.example"_s, {in(contoso, Role::Member)});
    Person foreign = addPerson(u"foreign@other.example"_s, {in(other, Role::Member)});

    Team()
    {
        for (const Person &person : {olga, jonas, aiko, ben})
            activate(person, contoso);
        become(olga);
    }
    void become(const Person &person)
    {
        credentials = {};
        passStep();
        signInWithCode(person, code(person));
        m_who = person;
    }
    /// A fresh code of whoever is signed in.
    void verify()
    {
        passStep();
        QVERIFY(call(VerifyIdentity{.code = code(m_who)}));
    }
    MemberRow row(const Person &person)
    {
        const auto page = call(ListMembers{contoso.scope, {}});
        for (const MemberRow &candidate : page->rows)
            if (candidate.person.id == person.id)
                return candidate;
        return {};
    }

private:
    Person m_who;
};

} // namespace

class MemberRuleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void membersSeeNobodyAndOthersTheirOwnAccountOnly();
    void rowsSayWhoMayDoWhat();
    void anAddedMemberIsInvitedOnce();
    void somebodyWhoIsKnownGetsARoleHereToo();
    void rolesAreGivenBelowOnesOwnOnly();
    void anAccountHasExactlyOneOwner();
    void aRemovedMemberIsOutAtOnceAndElsewhereStays();
    void theServiceDeskResetsMembersAndNothingElse();
    void aResetIsStagedAndItsCodeWorksOnceWithThePassword();
    void lostOrStolenStopsTheOldMethodAndThePasswordAloneLeadsNowhere();
    void aResetNeedsAFreshCodeOfTheOneWhoResets();
    void aResetCodeLivesADay();
    void totalsAndPagesAgree();
};

void MemberRuleTest::membersSeeNobodyAndOthersTheirOwnAccountOnly()
{
    Team team;
    QCOMPARE(team.call(ListMembers{team.contoso.scope, {}})->total, 5);
    QCOMPARE(codeOf(team.call(ListMembers{team.other.scope, {}})), ErrorCode::NotFound);
    QCOMPARE(codeOf(team.call(ListMembers{ScopeId{u"missing"_s}, {}})), ErrorCode::NotFound);
    QCOMPARE(codeOf(team.call(UpdateMember{team.other.scope, team.foreign.id, u"Mine"_s, {}})),
             ErrorCode::NotFound);
    QCOMPARE(codeOf(team.call(UpdateMember{team.contoso.scope, team.foreign.id, u"Mine"_s, {}})),
             ErrorCode::NotFound);
    team.become(team.ben);
    QCOMPARE(codeOf(team.call(ListMembers{team.contoso.scope, {}})), ErrorCode::Forbidden);
}

void MemberRuleTest::rowsSayWhoMayDoWhat()
{
    Team team;
    QVERIFY(!team.row(team.olga).mayEdit && !team.row(team.olga).mayReset); // nobody administers themselves
    QVERIFY(team.row(team.jonas).mayEdit && team.row(team.jonas).mayReset);
    QVERIFY(team.row(team.tara).mayEdit && !team.row(team.tara).mayReset); // there is nothing to reset
    team.become(team.jonas);
    QVERIFY(!team.row(team.olga).mayEdit && !team.row(team.tara).mayEdit);
    QVERIFY(team.row(team.ben).mayEdit);
    team.become(team.aiko);
    QVERIFY(!team.row(team.ben).mayEdit && team.row(team.ben).mayReset);
    QVERIFY(!team.row(team.jonas).mayReset);
}

void MemberRuleTest::anAddedMemberIsInvitedOnce()
{
    Team team;
    QCOMPARE(team.call(AddMember{team.contoso.scope, u""_s, u"nowhere"_s}).error().fields,
             (QStringList{u"name"_s, u"email"_s}));
    const auto added = team.call(AddMember{team.contoso.scope, u"Eve Lund"_s, u"eve@contoso.example"_s});
    QVERIFY(added->row.invited);
    QVERIFY(added->invitation);
    QCOMPARE(codeOf(team.call(AddMember{team.contoso.scope, u"Eve"_s, u"EVE@contoso.example"_s})),
             ErrorCode::Conflict);
    Credentials eve;
    const Secret password = secret(u"eleven purple kettles sing"_s);
    QVERIFY(team.call(eve, AcceptSignInCode{u"eve@contoso.example"_s, added->invitation->code, password}));
    QVERIFY(as<SignedIn>(team.call(eve, SignIn{u"eve@contoso.example"_s, password})));
    const auto sso = team.call(AddMember{.account = team.contoso.scope,
                                         .name = u"Sam"_s,
                                         .email = u"sam@contoso.example"_s,
                                         .signInMethod = SignInMethod::Sso});
    QVERIFY(!sso->invitation);
    QCOMPARE(sso->row.status, MfaStatus::NotApplicable);
}

void MemberRuleTest::somebodyWhoIsKnownGetsARoleHereToo()
{
    Team team;
    const auto added =
        team.call(AddMember{team.contoso.scope, u"Another Name"_s, team.foreign.email, Role::TeamAdmin});
    QVERIFY(!added->invitation);
    QCOMPARE(added->row.person.name, team.foreign.name); // their own name stays
    team.credentials = {};
    QCOMPARE(as<WorkplaceRequired>(team.signIn(team.foreign))->workplaces.size(), 2);
}

void MemberRuleTest::rolesAreGivenBelowOnesOwnOnly()
{
    Team team;
    team.become(team.jonas);
    for (const Role role : {Role::Owner, Role::TeamAdmin}) {
        QCOMPARE(codeOf(team.call(AddMember{team.contoso.scope, u"Eve"_s, u"eve@contoso.example"_s, role})),
                 ErrorCode::Forbidden);
        QCOMPARE(codeOf(team.call(UpdateMember{team.contoso.scope, team.ben.id, {}, role})),
                 ErrorCode::Forbidden);
    }
    for (const Role role : {Role::SystemAdministrator, Role::ResellerOwner, Role::ResellerAdmin})
        QCOMPARE(codeOf(team.call(UpdateMember{team.contoso.scope, team.ben.id, {}, role})),
                 ErrorCode::Invalid);
    QCOMPARE(team.call(UpdateMember{team.contoso.scope, team.ben.id, u"Benno"_s, Role::ServiceDesk})->role,
             Role::ServiceDesk);
    QCOMPARE(team.row(team.ben).person.name, u"Benno"_s);
    QCOMPARE(codeOf(team.call(UpdateMember{team.contoso.scope, team.olga.id, u"Not her"_s, {}})),
             ErrorCode::Forbidden);
}

void MemberRuleTest::anAccountHasExactlyOneOwner()
{
    StoreRig rig;
    const Workplace northwind = rig.addReseller(u"Northwind"_s, Role::ResellerOwner);
    const Workplace contoso = rig.addAccount(u"Contoso"_s, false, Role::Owner, northwind.scope);
    const Person rita = rig.addPerson(u"rita@northwind.example"_s, {northwind});
    QVERIFY(rig.signIn(rita));
    const auto owner = rig.call(AddMember{contoso.scope, u"Olga"_s, u"olga@contoso.example"_s, Role::Owner});
    QCOMPARE(owner->row.role, Role::Owner);
    const auto second = rig.call(AddMember{contoso.scope, u"Eve"_s, u"eve@contoso.example"_s, Role::Owner});
    QCOMPARE(second.error().fields, (QStringList{u"role"_s}));
    QCOMPARE(rig.call(UpdateMember{contoso.scope, owner->row.person.id, {}, Role::Member}).error().fields,
             (QStringList{u"role"_s}));
    QVERIFY(rig.call(VerifyIdentity{.password = secret(StoreRig::password())}));
    QCOMPARE(codeOf(rig.call(RemoveMember{contoso.scope, owner->row.person.id})), ErrorCode::Conflict);
}

void MemberRuleTest::aRemovedMemberIsOutAtOnceAndElsewhereStays()
{
    Team team;
    QVERIFY(team.call(AddMember{team.contoso.scope, u"F"_s, team.foreign.email}));
    team.verify();
    QVERIFY(team.call(RemoveMember{team.contoso.scope, team.ben.id}));
    const auto adoption = team.database().read(
        [&]() -> Result<Adoption> { return adoptionOf(team.database(), team.contoso.scope); });
    QCOMPARE(*adoption, (Adoption{5, 3, 0, 0}));
    team.verify();
    QVERIFY(team.call(RemoveMember{team.contoso.scope, team.foreign.id}));
    team.credentials = {};
    QCOMPARE(codeOf(team.signIn(team.ben)), ErrorCode::SignInFailed);
    QVERIFY(as<SignedIn>(team.signIn(team.foreign)));
}

void MemberRuleTest::theServiceDeskResetsMembersAndNothingElse()
{
    Team team;
    team.become(team.aiko);
    team.verify();
    QVERIFY(team.call(ResetMemberMfa{team.contoso.scope, team.ben.id}));
    for (const Person &person : {team.olga, team.jonas, team.aiko}) {
        team.verify();
        QCOMPARE(codeOf(team.call(ResetMemberMfa{team.contoso.scope, person.id})), ErrorCode::Forbidden);
    }
    QCOMPARE(codeOf(team.call(UpdateMember{team.contoso.scope, team.ben.id, u"B"_s, {}})),
             ErrorCode::Forbidden);
    QCOMPARE(codeOf(team.call(AddMember{team.contoso.scope, u"Eve"_s, u"eve@contoso.example"_s})),
             ErrorCode::Forbidden);
    team.verify();
    QCOMPARE(codeOf(team.call(RemoveMember{team.contoso.scope, team.ben.id})), ErrorCode::Forbidden);
    team.verify();
    QCOMPARE(codeOf(team.call(IssueMemberSignInCode{team.contoso.scope, team.ben.id})), ErrorCode::Forbidden);
}

void MemberRuleTest::aResetIsStagedAndItsCodeWorksOnceWithThePassword()
{
    Team team;
    team.verify();
    const auto issued = team.call(ResetMemberMfa{team.contoso.scope, team.ben.id});
    team.become(team.ben); // the old method works
    Credentials ben;
    const Secret password = secret(StoreRig::password());
    const auto begin = [&](const Person &person, const Secret &typed, const Secret &code) {
        return team.call(ben, AcceptResetCode{person.email, typed, code});
    };
    QCOMPARE(codeOf(begin(team.ben, secret(u"wrong"_s), issued->code)), ErrorCode::SignInFailed);
    QCOMPARE(codeOf(begin(team.ben, password, secret(u"wrong"_s))), ErrorCode::SignInFailed);
    QCOMPARE(codeOf(begin(team.jonas, password, issued->code)), ErrorCode::SignInFailed);
    const auto state = begin(team.ben, password, issued->code);
    QVERIFY(as<SetupRequired>(state));
    QCOMPARE(codeOf(begin(team.ben, password, issued->code)), ErrorCode::SignInFailed); // once
    const Secret ticket = as<SetupRequired>(state)->ticket;
    const auto setup = team.call(ben, BeginSignInSetup{ticket});
    team.become(team.ben); // still
    // The sign-in with the old code has ended nothing of the new setup.
    QVERIFY(as<SignedIn>(team.call(ben, ConfirmSignInSetup{ticket, team.codeOf(setup->key)})));
    QCOMPARE(codeOf(team.call(GetSession{})), ErrorCode::Unauthenticated); // other sessions have ended (R16)
}

void MemberRuleTest::lostOrStolenStopsTheOldMethodAndThePasswordAloneLeadsNowhere()
{
    Team team;
    team.verify();
    const Secret stolen = team.code(team.ben, 1);
    const auto issued = team.call(ResetMemberMfa{team.contoso.scope, team.ben.id, true});
    team.credentials = {};
    const auto state = team.signIn(team.ben);
    QVERIFY(as<ConfirmRequired>(state));
    const Secret ticket = as<ConfirmRequired>(state)->ticket;
    QCOMPARE(codeOf(team.call(BeginSignInSetup{ticket})), ErrorCode::Forbidden);
    QCOMPARE(codeOf(team.call(ConfirmSignInSetup{ticket, stolen})), ErrorCode::WrongCode);
    const auto begun = team.call(AcceptResetCode{team.ben.email, secret(StoreRig::password()), issued->code});
    const auto setup = team.call(BeginSignInSetup{as<SetupRequired>(begun)->ticket});
    QVERIFY(as<SignedIn>(
        team.call(ConfirmSignInSetup{as<SetupRequired>(begun)->ticket, team.codeOf(setup->key)})));
}

void MemberRuleTest::aResetNeedsAFreshCodeOfTheOneWhoResets()
{
    Team team;
    QCOMPARE(codeOf(team.call(ResetMemberMfa{team.contoso.scope, team.ben.id})), ErrorCode::ProofRequired);
    team.credentials = {};
    QVERIFY(team.signIn(team.tara)); // a team admin without MFA
    QCOMPARE(codeOf(team.call(ResetMemberMfa{team.contoso.scope, team.ben.id})), ErrorCode::OwnMfaRequired);
}

void MemberRuleTest::aResetCodeLivesADay()
{
    Team team;
    const auto issue = [&] {
        team.become(team.olga);
        team.verify();
        return team.call(ResetMemberMfa{team.contoso.scope, team.ben.id})->code;
    };
    const auto accept = [&](const Secret &code) {
        Credentials ben;
        return team.call(ben, AcceptResetCode{team.ben.email, secret(StoreRig::password()), code});
    };
    const Secret inTime = issue();
    team.pass(24h - 1s);
    QVERIFY(accept(inTime));
    const Secret late = issue();
    team.pass(24h);
    QCOMPARE(codeOf(accept(late)), ErrorCode::SignInFailed);
}

void MemberRuleTest::totalsAndPagesAgree()
{
    Team team;
    for (const MemberFilter filter :
         {MemberFilter::All, MemberFilter::MfaOff, MemberFilter::Pending, MemberFilter::Active}) {
        const auto page = team.call(ListMembers{team.contoso.scope, {}, filter});
        QCOMPARE(page->rows.size(), page->total);
    }
    QCOMPARE(team.call(ListMembers{team.contoso.scope, {.search = u"CONTOSO.ex"_s}})->rows.size(), 5);
    QCOMPARE(team.call(ListMembers{team.contoso.scope, {.search = u"jon"_s}})->rows.size(), 1);
    QStringList names;
    PageRequest request{.limit = 2};
    do {
        const auto page = team.call(ListMembers{team.contoso.scope, request});
        for (const MemberRow &row : page->rows)
            names.append(row.person.name);
        request.after = page->next;
    } while (!request.after.isEmpty());
    QCOMPARE(names, (QStringList{u"aiko"_s, u"ben"_s, u"jonas"_s, u"olga"_s, u"tara"_s}));
}

QTEST_GUILESS_MAIN(MemberRuleTest)
#include "memberruletest.moc"
