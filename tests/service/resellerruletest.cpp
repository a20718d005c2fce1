// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workplaces.h"
#include "tests/service/answers.h"
#include "tests/service/storerig.h"

#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;

namespace {

using Code = ErrorCode;

/// Two resellers, a system administrator, and people of the first.
struct Houses : StoreRig
{
    Workplace top{installationScope(), ScopeKind::Installation, {}, Role::SystemAdministrator};
    Workplace north = addReseller(u"North"_s, Role::ResellerOwner);
    Workplace south = addReseller(u"South"_s, Role::ResellerOwner);
    Workplace contoso = addAccount(u"Contoso"_s, false, Role::Owner, north.scope);
    Person sam = addPerson(u"sam@hq.example"_s, {top});
    Person rita = addPerson(u"rita@north.example"_s, {north});
    Person mara = addPerson(u"mara@north.example"_s, {as(north, Role::ResellerAdmin)});

    static Workplace as(Workplace place, Role role)
    {
        place.role = role;
        return place;
    }
    void become(const Person &person)
    {
        credentials = {};
        passStep();
        if (sallyport::as<CodeRequired>(signIn(person)))
            QVERIFY(signInWithCode(person, code(person)));
    }
    QStringList names(const PageRequest &page = {})
    {
        QStringList found;
        if (const auto list = call(ListResellers{page}))
            for (const Reseller &reseller : list->rows)
                found.append(reseller.name);
        return found;
    }
};

} // namespace

class ResellerRuleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anotherResellerIsLikeNone();
    void onlyItsOwnerChangesAReseller();
    void namesAreChecked();
    void nobodyWithoutMfaRequiresItOfOthers();
    void whoIsNotEnrolledSetsUpFirst();
    void theLastEnrolledOwnerKeepsIt();
    void takingItBackIsVerified();
    void onlyTheTopMakesAndListsResellers();
    void aResellerComesWithItsOwner();
    void anOwnerWithoutANameIsCalledByTheAddress();
    void resellersAreListedByName();
};

void ResellerRuleTest::anotherResellerIsLikeNone()
{
    Houses houses;
    houses.become(houses.rita);
    QCOMPARE(houses.call(GetReseller{})->name, u"North"_s);
    QCOMPARE(houses.call(GetReseller{houses.north.scope})->accounts, 1);
    for (const ScopeId &id : {houses.south.scope, ScopeId{u"none"_s}, houses.contoso.scope}) {
        QCOMPARE(codeOf(houses.call(GetReseller{id})), Code::NotFound);
        QCOMPARE(codeOf(houses.call(UpdateReseller{id, u"Mine"_s, {}})), Code::NotFound);
    }
    houses.become(houses.sam);
    QCOMPARE(houses.call(GetReseller{houses.south.scope})->name, u"South"_s);
    QCOMPARE(codeOf(houses.call(GetReseller{})), Code::NotFound); // has none
    const Person olga = houses.addPerson(u"olga@contoso.example"_s, {houses.contoso});
    houses.become(olga);
    QCOMPARE(codeOf(houses.call(GetReseller{})), Code::NotFound);
    QCOMPARE(codeOf(houses.call(GetReseller{houses.north.scope})), Code::NotFound);
}

void ResellerRuleTest::onlyItsOwnerChangesAReseller()
{
    Houses houses;
    houses.become(houses.mara);
    QVERIFY(houses.call(GetReseller{}));
    QCOMPARE(codeOf(houses.call(UpdateReseller{{}, u"Mine"_s, {}})), Code::Forbidden);
    houses.become(houses.rita);
    QCOMPARE(houses.call(UpdateReseller{{}, u" Northwind "_s, {}})->name, u"Northwind"_s);
    houses.become(houses.sam);
    QCOMPARE(houses.call(UpdateReseller{houses.north.scope, u"North by Sam"_s, {}})->name, u"North by Sam"_s);
    QCOMPARE(houses.auditOf({.id = {houses.north.scope.value}}),
             (QStringList{u"reseller.update ok"_s, u"reseller.update ok"_s}));
}

void ResellerRuleTest::namesAreChecked()
{
    Houses houses;
    houses.become(houses.rita);
    for (const QString &name : {u""_s, u" "_s, QString(201, u'x'), u"a\u202eb"_s}) {
        const auto refused = houses.call(UpdateReseller{{}, name, {}});
        QCOMPARE(codeOf(refused), Code::Invalid);
        QCOMPARE(refused.error().fields, QStringList{u"name"_s});
    }
    houses.become(houses.sam);
    const auto refused = houses.call(CreateReseller{u""_s, u"\u202e"_s, u"no address"_s});
    QCOMPARE(refused.error().fields, (QStringList{u"name"_s, u"ownerName"_s, u"ownerEmail"_s}));
    QCOMPARE(houses.call(CreateReseller{u"West"_s, {}, u"no address"_s}).error().fields,
             QStringList{u"ownerEmail"_s});
    const auto taken = houses.call(CreateReseller{u"West"_s, {}, u"RITA@north.example"_s});
    QCOMPARE(codeOf(taken), Code::Conflict);
    QCOMPARE(taken.error().fields, QStringList{u"ownerEmail"_s});
    QCOMPARE(houses.names(), (QStringList{u"North"_s, u"South"_s}));
}

void ResellerRuleTest::nobodyWithoutMfaRequiresItOfOthers()
{
    Houses houses;
    houses.become(houses.rita);
    QCOMPARE(codeOf(houses.call(UpdateReseller{{}, {}, true})), Code::Conflict);
    QVERIFY(!houses.call(GetReseller{})->mfaRequired);
    houses.become(houses.sam);
    QCOMPARE(codeOf(houses.call(UpdateReseller{houses.north.scope, {}, true})), Code::Conflict);
}

void ResellerRuleTest::whoIsNotEnrolledSetsUpFirst()
{
    Houses houses;
    Credentials maras;
    QVERIFY(houses.call(maras, SignIn{houses.mara.email, secret(StoreRig::password())}));
    houses.activate(houses.rita, houses.north);
    houses.become(houses.rita);
    QVERIFY(houses.prove(houses.rita));
    QVERIFY(houses.call(UpdateReseller{{}, {}, true})->mfaRequired);
    QCOMPARE(houses.auditOf({.id = {houses.north.scope.value}}), QStringList{u"reseller.mfa-on ok"_s});
    QCOMPARE(codeOf(houses.call(maras, GetReseller{})), Code::MfaSetupRequired); // R17
}

void ResellerRuleTest::theLastEnrolledOwnerKeepsIt()
{
    Houses houses;
    houses.activate(houses.rita, houses.north);
    houses.become(houses.rita);
    QVERIFY(houses.prove(houses.rita));
    QVERIFY(houses.call(UpdateReseller{{}, {}, true}));
    QVERIFY(houses.prove(houses.rita));
    QCOMPARE(codeOf(houses.call(DisableMfa{})), Code::MfaMandatory);
    houses.activate(houses.sam, houses.top);
    houses.become(houses.sam);
    QVERIFY(houses.prove(houses.sam));
    QCOMPARE(codeOf(houses.call(DisableAdminMfa{houses.rita.id})), Code::Conflict);
}

void ResellerRuleTest::takingItBackIsVerified()
{
    Houses houses;
    houses.activate(houses.rita, houses.north);
    houses.become(houses.rita);
    QVERIFY(houses.prove(houses.rita));
    QVERIFY(houses.call(UpdateReseller{{}, {}, true}));
    QCOMPARE(codeOf(houses.call(UpdateReseller{{}, {}, false})), Code::ProofRequired);
    QVERIFY(houses.prove(houses.rita));
    QVERIFY(!houses.call(UpdateReseller{{}, {}, false})->mfaRequired);
}

void ResellerRuleTest::onlyTheTopMakesAndListsResellers()
{
    Houses houses;
    const Person olga = houses.addPerson(u"olga@contoso.example"_s, {houses.contoso});
    for (const Person &person : {houses.rita, houses.mara, olga}) {
        houses.become(person);
        QCOMPARE(codeOf(houses.call(ListResellers{})), Code::Forbidden);
        QCOMPARE(codeOf(houses.call(CreateReseller{u"West"_s, {}, u"wes@west.example"_s})), Code::Forbidden);
    }
}

void ResellerRuleTest::aResellerComesWithItsOwner()
{
    Houses houses;
    houses.become(houses.sam);
    const auto added = houses.call(CreateReseller{u" West "_s, u"Wes"_s, u"wes@west.example"_s});
    QVERIFY(added);
    QCOMPARE(added->reseller, (Reseller{added->reseller.id, u"West"_s, false, 0}));
    QVERIFY(!added->invitation.mailed);
    houses.credentials = {};
    QVERIFY(houses.call(AcceptSignInCode{u"wes@west.example"_s, added->invitation.code,
                                         secret(u"eleven purple kettles sing"_s)}));
    QVERIFY(houses.call(SignIn{u"wes@west.example"_s, secret(u"eleven purple kettles sing"_s)}));
    QCOMPARE(houses.call(GetReseller{})->name, u"West"_s);
    QCOMPARE(houses.call(GetSession{})->workplace.role, Role::ResellerOwner);
    QVERIFY(houses.call(CreateAccount{u"First customer"_s}));
    QCOMPARE(houses.call(GetReseller{})->accounts, 1);
    QVERIFY(houses.auditHolds());
}

void ResellerRuleTest::anOwnerWithoutANameIsCalledByTheAddress()
{
    Houses houses;
    houses.context().sendsMail = true;
    houses.become(houses.sam);
    const auto added = houses.call(CreateReseller{u"West"_s, {}, u"wes@west.example"_s});
    QVERIFY(added && added->invitation.mailed && added->invitation.code.isEmpty());
    const auto admins = houses.call(ListAdmins{.page = {.search = u"wes@"_s}});
    QCOMPARE(admins->rows.size(), 1);
    QCOMPARE(admins->rows.first().person.name, u"wes@west.example"_s);
}

void ResellerRuleTest::resellersAreListedByName()
{
    Houses houses;
    houses.become(houses.sam);
    QVERIFY(houses.call(CreateReseller{u"east"_s, {}, u"e@e.example"_s}));
    QCOMPARE(houses.names(), (QStringList{u"east"_s, u"North"_s, u"South"_s}));
    QCOMPARE(houses.names({.descending = true}), (QStringList{u"South"_s, u"North"_s, u"east"_s}));
    QCOMPARE(houses.names({.search = u"OUT"_s}), QStringList{u"South"_s});
    const auto first = houses.call(ListResellers{{.limit = 2}});
    QCOMPARE(first->rows.size(), 2);
    QCOMPARE(first->total, 3);
    QCOMPARE(houses.names({.limit = 2, .after = first->next}), QStringList{u"South"_s});
    QCOMPARE(codeOf(houses.call(ListResellers{{.sort = SortKey::Email}})), Code::Invalid);
    QVERIFY(houses.call(UpdateReseller{houses.north.scope, u"Zenith"_s, {}}));
    QCOMPARE(houses.names().last(), u"Zenith"_s);
}

QTEST_GUILESS_MAIN(ResellerRuleTest)
#include "resellerruletest.moc"
