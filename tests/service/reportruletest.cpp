// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/admins.h"
#include "core/store/deadlines.h"
#include "core/store/members.h"
#include "core/store/mfamethods.h"
#include "tests/service/market.h"

using namespace sallyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ReportRuleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ownersAndThoseAboveThemOnly();
    void anotherTenantsAccountIsMissing();
    void anOrderThatIsNotOfferedIsRefused();
    void anEmptyStoreHasAReportOfNobody();
    void everybodyIsInTheFirstGroupThatFits();
    void aDeadlinePassesAsTheClockMoves();
    void aTeamPolicyOrTheAdminsToggleRequiresToo();
    void twoAccountsCountTwiceInTheRollUp();
    void rowsSayWhereSinceWhenAndFromWhen();
    void whoIsDueFirstComesFirst();
    void historyHasADayForEachDayWithAChange();
    void historyEndsAfterAYear();
    void searchAndPagesStayInsideTheGroup();
};

void ReportRuleTest::ownersAndThoseAboveThemOnly()
{
    Market market;
    const Person anders =
        market.addPerson(u"anders@northwind.example"_s, {in(market.northwind, Role::ResellerAdmin)});
    const Person sven = market.addPerson(u"sven@example.example"_s, {market.installation});
    const Person aiko = market.addPerson(u"aiko@contoso.example"_s, {in(market.contoso, Role::ServiceDesk)});
    for (const Person &person : {market.ben, market.jonas, aiko}) {
        market.become(person);
        QCOMPARE(codeOf(market.call(GetAdoptionReport{})), ErrorCode::Forbidden);
        QCOMPARE(codeOf(market.call(GetAdoptionReport{market.contoso.scope})), ErrorCode::Forbidden);
        QCOMPARE(codeOf(market.call(ListAdoption{market.contoso.scope, Group::Off, {}})),
                 ErrorCode::Forbidden);
    }
    market.become(market.olga);
    QCOMPARE(market.call(GetAdoptionReport{})->name, u"Contoso"_s);
    QVERIFY(!market.call(GetAdoptionReport{})->rolledUp);
    QCOMPARE(market.counts().members(), 4);
    for (const Person &person : {market.rita, anders}) {
        market.become(person);
        QCOMPARE(market.call(GetAdoptionReport{})->name, u"Northwind"_s);
        QVERIFY(market.call(GetAdoptionReport{})->rolledUp);
        QCOMPARE(market.call(GetAdoptionReport{market.contoso.scope})->name, u"Contoso"_s);
        QCOMPARE(market.counts().members(), 4); // those of the accounts; not the admins of the reseller
    }
    market.become(sven);
    QCOMPARE(market.call(GetAdoptionReport{})->name, QString());
    QCOMPARE(market.call(GetAdoptionReport{market.contoso.scope})->name, u"Contoso"_s);
}

void ReportRuleTest::anotherTenantsAccountIsMissing()
{
    Market market;
    for (const Person &person : {market.olga, market.ben, market.rita}) {
        market.become(person);
        for (const ScopeId &scope : {market.lone.scope, ScopeId{u"missing"_s}}) {
            QCOMPARE(codeOf(market.call(GetAdoptionReport{scope})), ErrorCode::NotFound);
            QCOMPARE(codeOf(market.call(ListAdoption{scope, Group::Off, {}})), ErrorCode::NotFound);
        }
    }
    market.become(market.olga);
    QCOMPARE(codeOf(market.call(GetAdoptionReport{market.fabrikam.scope})), ErrorCode::NotFound);
}

void ReportRuleTest::anOrderThatIsNotOfferedIsRefused()
{
    Market market;
    market.become(market.olga);
    for (const PageRequest &page : {PageRequest{.sort = SortKey::Email}, PageRequest{.descending = true}}) {
        const auto refused = market.call(ListAdoption{{}, Group::Off, page});
        QCOMPARE(codeOf(refused), ErrorCode::Invalid);
        QCOMPARE(refused.error().fields, QStringList{u"sort"_s});
    }
}

void ReportRuleTest::anEmptyStoreHasAReportOfNobody()
{
    StoreRig rig;
    const Person sven =
        rig.addPerson(u"sven@example.example"_s,
                      {{installationScope(), ScopeKind::Installation, {}, Role::SystemAdministrator}});
    QVERIFY(as<SignedIn>(rig.signIn(sven)));
    const auto report = rig.call(GetAdoptionReport{});
    QCOMPARE(report->counts, AdoptionCounts{});
    QVERIFY(report->history.isEmpty());
    QCOMPARE(rig.call(ListAdoption{{}, Group::Off, {}})->total, 0);
}

void ReportRuleTest::everybodyIsInTheFirstGroupThatFits()
{
    Market market;
    const Person sso = market.addPerson(u"sso@contoso.example"_s, {market.contoso}, false, SignInMethod::Sso);
    const Person active = market.addPerson(u"active@contoso.example"_s, {market.contoso});
    market.activate(active, market.contoso);
    const Person invited = market.addInvited(u"invited@contoso.example"_s, market.contoso);
    market.handOver(invited, market.contoso); // a secret waits, and still nobody has been here
    const Person pending = market.addPerson(u"pending@contoso.example"_s, {market.contoso});
    market.handOver(pending, market.contoso);
    market.become(market.olga);
    QCOMPARE(
        market.counts(),
        (AdoptionCounts{.exempt = 1, .enrolled = 1, .unknown = 1, .overdue = 0, .pending = 1, .off = 3}));
    QCOMPARE(market.names(Group::Exempt), QStringList{u"sso"_s});
    QCOMPARE(market.names(Group::Enrolled), QStringList{u"active"_s});
    QCOMPARE(market.names(Group::Unknown), QStringList{u"invited"_s});
    QCOMPARE(market.names(Group::Pending), QStringList{u"pending"_s});
    QCOMPARE(market.names(Group::Off), (QStringList{u"ben"_s, u"jonas"_s, u"olga"_s}));
    QVERIFY(market.names(Group::Overdue).isEmpty());

    market.activate(market.olga, market.contoso); // or she would have to set it up first
    market.credentials = {};
    QVERIFY(market.signInWithCode(market.olga, market.code(market.olga)));
    market.mandate(market.contoso, MfaMandate{});
    QCOMPARE(
        market.counts(),
        (AdoptionCounts{.exempt = 1, .enrolled = 2, .unknown = 1, .overdue = 3, .pending = 0, .off = 0}));
    QCOMPARE(market.names(Group::Overdue), (QStringList{u"ben"_s, u"jonas"_s, u"pending"_s}));
    QVERIFY(market.names(Group::Pending).isEmpty() && market.names(Group::Off).isEmpty());
    compare(market);
}

void ReportRuleTest::aDeadlinePassesAsTheClockMoves()
{
    Market market;
    market.become(market.rita);
    market.mandate(market.contoso, MfaMandate{market.now + 1h, 2});
    QCOMPARE(market.counts().overdue, 0);
    market.credentials = {};
    market.pass(49h - 1ms);
    market.become(market.rita);
    QCOMPARE(market.counts().overdue, 0);
    QCOMPARE(market.counts().off, 3);
    compare(market);
    market.pass(1ms);
    QCOMPARE(market.counts().overdue, 3);
    QCOMPARE(market.counts().off, 0);
    QCOMPARE(market.names(Group::Overdue).size(), 3);
    compare(market);
    const Person late =
        market.addPerson(u"late@contoso.example"_s, {market.contoso}); // two days from joining
    QCOMPARE(market.names(Group::Off), QStringList{late.name});
    market.pass(48h - 1ms);
    market.become(market.rita);
    QCOMPARE(market.counts().overdue, 3);
    market.pass(1ms);
    QCOMPARE(market.counts().overdue, 4);
    market.mandate(market.contoso, {});
    QCOMPARE(market.counts().overdue, 0);
    QCOMPARE(market.counts().off, 4);
    compare(market);
}

void ReportRuleTest::aTeamPolicyOrTheAdminsToggleRequiresToo()
{
    Market market;
    const auto policy = [&](const QString &column) {
        market.sql(u"delete from team_policies"_s);
        market.sql("insert into team_policies (account, "_L1 + column + ") values ('"_L1 +
                   market.contoso.scope.value + "', 1)"_L1);
        market.change([&] { reckonDeadlines(market.database(), market.contoso.scope); });
    };
    market.become(market.rita);
    policy(u"members_control_panel"_s);
    QCOMPARE(market.names(Group::Overdue), QStringList{u"ben"_s});
    policy(u"admins_client_application"_s); // in one application is enough
    QCOMPARE(market.names(Group::Overdue), (QStringList{u"jonas"_s, u"olga"_s}));
    market.change(
        [&] { updateMemberRole(market.database(), market.contoso.scope, market.jonas.id, Role::Member); });
    QCOMPARE(market.names(Group::Overdue), QStringList{u"olga"_s});
    market.change([&] { setAdminMfaEnabled(market.database(), market.ben.id, market.contoso.scope, true); });
    QCOMPARE(market.names(Group::Overdue), (QStringList{u"ben"_s, u"olga"_s}));
    compare(market);
}

void ReportRuleTest::twoAccountsCountTwiceInTheRollUp()
{
    Market market;
    market.change([&] { insertMembership(market.database(), market.ben.id, market.fabrikam, market.now); });
    market.become(market.rita);
    QCOMPARE(market.counts().members(), 4);
    QCOMPARE(market.counts(market.contoso.scope).members(), 3);
    QCOMPARE(market.counts(market.fabrikam.scope).members(), 1);
    market.mandate(market.fabrikam, MfaMandate{}); // overdue there, and here not
    QCOMPARE(market.counts(market.fabrikam.scope).overdue, 1);
    QCOMPARE(market.counts(market.contoso.scope).overdue, 0);
    QCOMPARE(market.names(Group::Overdue), QStringList{u"ben"_s});
    QVERIFY(market.names(Group::Off).contains(u"ben"_s));
    QCOMPARE(market.call(ListAdoption{{}, Group::Overdue, {}})->rows.first().workplace.name, u"Fabrikam"_s);
    market.activate(market.ben, market.contoso);
    QCOMPARE(market.names(Group::Enrolled), (QStringList{u"ben"_s, u"ben"_s}));
    market.change([&] { removeMembership(market.database(), market.ben.id, market.contoso.scope); });
    QCOMPARE(market.names(Group::Enrolled), QStringList{u"ben"_s});
    compare(market);
}

void ReportRuleTest::rowsSayWhereSinceWhenAndFromWhen()
{
    Market market;
    market.pass(1h);
    market.handOver(market.ben, market.contoso);
    const Timestamp since = market.now;
    market.mandate(market.contoso, MfaMandate{market.now + 24h, 7});
    market.become(market.rita);
    const AdoptionRow row = market.call(ListAdoption{{}, Group::Pending, {}})->rows.first();
    QCOMPARE(row.person, market.ben);
    QCOMPARE(row.workplace, market.contoso);
    QVERIFY(row.group == Group::Pending);
    QVERIFY(row.pendingSince == since);
    QVERIFY(row.requiredFrom == since + 24h * 8);
    market.mandate(market.contoso, MfaMandate{}); // at once: there is no date
    const AdoptionRow overdue = market.call(ListAdoption{{}, Group::Overdue, {}})->rows.first();
    QVERIFY(overdue.group == Group::Overdue && !overdue.requiredFrom);
}

void ReportRuleTest::whoIsDueFirstComesFirst()
{
    Market market;
    market.mandate(market.contoso, MfaMandate{market.now, 1});
    market.pass(48h);
    market.addPerson(u"adam@contoso.example"_s, {market.contoso});
    market.pass(48h);
    market.become(market.rita);
    // In the order in which they joined; nobody has to be enrolled before somebody who joined earlier.
    QCOMPARE(market.names(Group::Overdue), (QStringList{u"olga"_s, u"jonas"_s, u"ben"_s, u"adam"_s}));
    market.mandate(market.contoso, MfaMandate{}); // everybody, and at once
    QCOMPARE(market.names(Group::Overdue), (QStringList{u"adam"_s, u"ben"_s, u"jonas"_s, u"olga"_s}));
}

void ReportRuleTest::historyHasADayForEachDayWithAChange()
{
    Market market;
    const QDate start(2026, 9, 21); // of the clock of the rig
    market.pass(24h * 3);
    market.activate(market.ben, market.contoso);
    market.activate(market.jonas, market.contoso);
    market.pass(24h * 2);
    market.change([&] { removeMethod(market.database(), market.ben.id, MethodSlot::Active); });
    market.become(market.rita);
    const auto history = market.call(GetAdoptionReport{})->history;
    QCOMPARE(history.size(), 3);
    QCOMPARE(history.at(0).day, start);
    QCOMPARE(history.at(0).adoption, (Adoption{3, 0, 0, 0}));
    QCOMPARE(history.at(1).day, start.addDays(3));
    QCOMPARE(history.at(1).adoption, (Adoption{3, 2, 0, 0})); // as the day ended
    QCOMPARE(history.at(2).day, start.addDays(5));
    QCOMPARE(history.at(2).adoption, (Adoption{3, 1, 0, 0}));
}

void ReportRuleTest::historyEndsAfterAYear()
{
    Market market;
    for (int day = 0; day < 400; ++day) {
        market.pass(24h);
        market.change([&] {
            if (day % 2 == 0)
                removeMembership(market.database(), market.ben.id, market.contoso.scope);
            else
                insertMembership(market.database(), market.ben.id, market.contoso, market.now);
        });
    }
    market.become(market.rita);
    const auto history = market.call(GetAdoptionReport{})->history;
    QCOMPARE(history.size(), 366);
    QCOMPARE(history.last().adoption.members, 3);
    QCOMPARE(history.first().day.daysTo(history.last().day), 365);
}

void ReportRuleTest::searchAndPagesStayInsideTheGroup()
{
    Market market;
    for (int i = 0; i < 7; ++i)
        market.addPerson(u"person%1@contoso.example"_s.arg(i), {market.contoso, market.fabrikam});
    market.activate(market.addPerson(u"person9@contoso.example"_s, {market.contoso}), market.contoso);
    market.become(market.rita);
    ListAdoption wanted{{}, Group::Off, {.limit = 4, .search = u"PERSON"_s}};
    QStringList names;
    for (int page = 0; page < 9; ++page) {
        const auto found = market.call(wanted);
        QCOMPARE(found->total, 17); // of the group, whatever is searched
        for (const AdoptionRow &row : found->rows)
            names.append(row.person.name + u' ' + row.workplace.name);
        wanted.page.after = found->next;
        if (found->next.isEmpty())
            break;
    }
    QCOMPARE(names.size(), 14);
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), 14);
    wanted.page = {.search = u"100%"_s};
    QVERIFY(market.call(wanted)->rows.isEmpty()); // text, not a pattern
}

QTEST_GUILESS_MAIN(ReportRuleTest)
#include "reportruletest.moc"
