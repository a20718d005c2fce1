// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workplaces.h"
#include "tests/service/answers.h"
#include "tests/service/storerig.h"

#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Two accounts of Northwind with Ben in both, and an account that is nobody else's business.
struct Tenants : StoreRig
{
    Workplace northwind = addReseller(u"Northwind"_s, Role::ResellerOwner);
    Workplace contoso = addAccount(u"Contoso"_s, false, Role::Owner, northwind.scope);
    Workplace fabrikam = addAccount(u"Fabrikam"_s, false, Role::Owner, northwind.scope);
    Workplace island = addAccount(u"Island"_s, false, Role::Owner);
    Person rita = addPerson(u"rita@northwind.example"_s, {northwind});
    Person olga = addPerson(u"olga@contoso.example"_s, {contoso});
    Person ines = addPerson(u"ines@fabrikam.example"_s, {fabrikam});
    Person igor = addPerson(u"igor@island.example"_s, {island});
    Person ben = addPerson(u"ben@contoso.example"_s, {as(contoso, Role::Member), as(fabrikam, Role::Member)});

    static Workplace as(Workplace place, Role role)
    {
        place.role = role;
        return place;
    }
    Person addAdministrator()
    {
        const Workplace installation{
            installationScope(), ScopeKind::Installation, {}, Role::SystemAdministrator};
        const Person sam = addPerson(u"sam@hq.example"_s, {installation});
        activate(sam, installation);
        return sam;
    }
    Credentials enter(const Person &person, const Workplace &at = {})
    {
        Credentials own;
        auto state = call(own, SignIn{.email = person.email, .password = secret(password())});
        if (const auto *choice = sallyport::as<WorkplaceRequired>(state))
            state = call(own, ChooseWorkplace{choice->ticket, at.scope});
        if (const auto *wanted = sallyport::as<CodeRequired>(state)) {
            passStep();
            state = call(own, EnterCode{wanted->ticket, code(person)});
        }
        if (!sallyport::as<SignedIn>(state))
            qFatal("%s cannot sign in", qPrintable(person.email));
        return own;
    }
    void failToSignIn(const QString &email)
    {
        Credentials nobody;
        call(nobody, SignIn{.email = email, .password = secret(u"not the password"_s)});
    }
    void write(const QList<AuditEvent> &events)
    {
        const auto done = database().transaction([&]() -> Result<void> {
            for (const AuditEvent &event : events)
                context().audit.append(database(), event);
            return {};
        });
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
    }
    AuditEvent at(const Workplace &place, const QString &action, const QString &outcome = u"ok"_s) const
    {
        return {.at = now, .action = action, .scope = place.scope.value, .outcome = outcome};
    }

    static QString line(const AuditRow &row)
    {
        return QStringList{row.actorName, row.event.action, row.targetName, row.scopeName, row.event.outcome}
            .join(u'/');
    }
    /// What somebody sees, newest first.
    QStringList seenBy(const Person &person, const ListAuditEvents &wanted = {})
    {
        Credentials own = enter(person);
        const auto page = call(own, wanted);
        QStringList lines;
        if (page) {
            for (const AuditRow &row : page->rows)
                lines.append(line(row));
        }
        return lines;
    }
    QStringList actionsSeenBy(const Person &person, const ListAuditEvents &wanted)
    {
        QStringList actions;
        for (const QString &one : seenBy(person, wanted))
            actions.append(one.section(u'/', 1, 1));
        return actions;
    }
    Result<AuditVerdict> verify(Credentials &own, qint64 after = 0)
    {
        return call(own, VerifyAuditLog{after});
    }
    void breakIn(const QString &statement)
    {
        disarm();
        sql(statement);
    }
};

} // namespace

/// Who sees what of the log, and whether it is whole.
class AuditRuleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoOwnsNothingIsRefused_data();
    void whoOwnsNothingIsRefused();
    void anotherTenantsEventsStayWithThem();
    void whatIsDoneToAnAccountItsOwnerSees();
    void whatIsDoneToAResellersAdminTheResellerSees();
    void failedSignInsOfOwnPeopleAreSeen();
    void failedSignInsOfUnknownPeopleGoToTheTop();
    void aFailedResetOfOwnPeopleIsSeen();
    void whatChangesAPersonsSignInConcernsAllTheirWorkplaces();
    void aSearchDoesNotTellWhatIsNotShown();
    void pagesFollowEachOtherInBothDirections();
    void whatCannotBeAskedIsRefused();
    void searchTopicAndRefused();
    void daysHoldAlthoughTheClockWasSetBack();
    void aPageLooksThroughABoundedPartOfALongLog();
    void theWholeLogKnowsItsLength();
    void textsAreEscaped();
    void aWholeLogIsProvedInParts();
    void whatWasChangedIsFound_data();
    void whatWasChangedIsFound();
    void exportsAreNotedForThoseWhoMaySeeTheList();
};

void AuditRuleTest::whoOwnsNothingIsRefused_data()
{
    QTest::addColumn<Role>("role");
    for (const Role role : {Role::ResellerAdmin, Role::TeamAdmin, Role::ServiceDesk, Role::Member})
        QTest::addRow("role %d", static_cast<int>(role)) << role;
}

void AuditRuleTest::whoOwnsNothingIsRefused()
{
    QFETCH(Role, role);
    Tenants rig;
    const Workplace place = Tenants::as(role == Role::ResellerAdmin ? rig.northwind : rig.contoso, role);
    Credentials own = rig.enter(rig.addPerson(u"tom@contoso.example"_s, {place}));
    QCOMPARE(codeOf(rig.call(own, ListAuditEvents{})), ErrorCode::Forbidden);
    QCOMPARE(codeOf(rig.call(own, VerifyAuditLog{})), ErrorCode::Forbidden);
    QCOMPARE(codeOf(rig.call(own, RecordExport{.kind = ExportKind::AuditLog})), ErrorCode::Forbidden);
    QCOMPARE(rig.count(u"audit_events where action = 'export'"_s), 0);
}

void AuditRuleTest::anotherTenantsEventsStayWithThem()
{
    Tenants rig;
    const Person sam = rig.addAdministrator();
    rig.enter(rig.ines);
    rig.enter(rig.igor);
    QCOMPARE(rig.seenBy(rig.olga), QStringList{u"olga/sign-in/olga/Contoso/ok"_s});
    QCOMPARE(rig.seenBy(rig.igor),
             (QStringList{u"igor/sign-in/igor/Island/ok"_s, u"igor/sign-in/igor/Island/ok"_s}));
    QCOMPARE(rig.seenBy(rig.rita),
             (QStringList{u"rita/sign-in/rita/Northwind/ok"_s, u"olga/sign-in/olga/Contoso/ok"_s,
                          u"ines/sign-in/ines/Fabrikam/ok"_s}));
    QCOMPARE(rig.seenBy(sam).size(), 6);
}

void AuditRuleTest::whatIsDoneToAnAccountItsOwnerSees()
{
    Tenants rig;
    Credentials rita = rig.enter(rig.rita);
    QVERIFY(rig.call(rita, UpdateAccount{.account = rig.contoso.scope, .name = {}, .plan = Plan::Premium}));
    QVERIFY(rig.seenBy(rig.olga).contains(u"rita/account.update/Contoso/Contoso/ok"_s));
    QVERIFY(!rig.seenBy(rig.ines).join(u' ').contains(u"account.update"_s));
}

void AuditRuleTest::whatIsDoneToAResellersAdminTheResellerSees()
{
    Tenants rig;
    const Person sam = rig.addAdministrator();
    const Person anders =
        rig.addPerson(u"anders@northwind.example"_s, {Tenants::as(rig.northwind, Role::ResellerAdmin)});
    Credentials own = rig.enter(sam);
    QVERIFY(rig.call(own, EnableAdminMfa{{anders.id}}));
    QVERIFY(rig.seenBy(rig.rita).contains(u"sam/admin.mfa-on/anders/Northwind/ok"_s));
}

void AuditRuleTest::failedSignInsOfOwnPeopleAreSeen()
{
    Tenants rig;
    rig.failToSignIn(rig.ben.email);
    const QString failed = u"/sign-in/ben//refused"_s;
    QVERIFY(rig.seenBy(rig.olga).contains(failed));
    QVERIFY(rig.seenBy(rig.ines).contains(failed));
    QVERIFY(rig.seenBy(rig.rita).contains(failed));
    QVERIFY(!rig.seenBy(rig.igor).contains(failed));
}

void AuditRuleTest::failedSignInsOfUnknownPeopleGoToTheTop()
{
    const QString failed = u"/sign-in///refused"_s;
    Tenants rig;
    rig.failToSignIn(u"nobody@nowhere.example"_s);
    QVERIFY(rig.seenBy(rig.rita).contains(failed));
    QVERIFY(!rig.seenBy(rig.olga).contains(failed));

    Tenants ruled;
    const Person sam = ruled.addAdministrator();
    ruled.failToSignIn(u"nobody@nowhere.example"_s);
    QVERIFY(ruled.seenBy(sam).contains(failed));
    QVERIFY(!ruled.seenBy(ruled.rita).contains(failed));

    StoreRig alone; // a store of one team
    const Workplace team = alone.addAccount(u"Team"_s, false, Role::Owner);
    const Person owner = alone.addPerson(u"owner@team.example"_s, {team});
    alone.call(SignIn{.email = u"nobody@nowhere.example"_s, .password = secret(u"not the password"_s)});
    QVERIFY(as<SignedIn>(alone.signIn(owner)));
    QCOMPARE(alone.call(ListAuditEvents{.refusedOnly = true})->rows.size(), 1);
}

void AuditRuleTest::aFailedResetOfOwnPeopleIsSeen()
{
    Tenants rig;
    Credentials nobody;
    QVERIFY(!rig.call(nobody, AcceptResetCode{.email = rig.ben.email,
                                              .password = secret(u"not the password"_s),
                                              .code = secret(u"x"_s)}));
    QVERIFY(rig.seenBy(rig.olga).contains(u"/mfa.reset-begin/ben//refused"_s));
}

void AuditRuleTest::whatChangesAPersonsSignInConcernsAllTheirWorkplaces()
{
    Tenants rig;
    Credentials ben = rig.enter(rig.ben, rig.fabrikam);
    QVERIFY(rig.call(ben, EnableMfa{}));
    rig.write({{.at = rig.now,
                .actor = rig.ines.id.value,
                .action = u"member.mfa-reset"_s,
                .target = rig.ben.id.value,
                .scope = rig.fabrikam.scope.value,
                .source = u"10.0.0.7"_s,
                .outcome = u"ok"_s}});
    Credentials olga = rig.enter(rig.olga);
    const auto page = rig.call(olga, ListAuditEvents{});
    QStringList lines;
    for (const AuditRow &row : page->rows)
        lines.append(Tenants::line(row));
    // Without where it was, and without naming anybody who is none of Contoso's; his sign-in there is not
    // told.
    QCOMPARE(lines, (QStringList{u"olga/sign-in/olga/Contoso/ok"_s, u"/member.mfa-reset/ben//ok"_s,
                                 u"ben/mfa.enable/ben//ok"_s}));
    QCOMPARE(page->rows.at(1).event.scope, QString());
    QCOMPARE(page->rows.at(1).event.source, QString());
    QVERIFY(rig.seenBy(rig.ines).contains(u"ines/member.mfa-reset/ben/Fabrikam/ok"_s));
    QVERIFY(rig.seenBy(rig.rita).contains(u"ines/member.mfa-reset/ben/Fabrikam/ok"_s));
}

void AuditRuleTest::aSearchDoesNotTellWhatIsNotShown()
{
    Tenants rig;
    rig.write({{.at = rig.now,
                .actor = rig.ines.id.value,
                .action = u"member.mfa-reset"_s,
                .target = rig.ben.id.value,
                .scope = rig.fabrikam.scope.value,
                .outcome = u"ok"_s}});
    QVERIFY(rig.seenBy(rig.olga, {.page = {.search = u"ines"_s}}).isEmpty());
    QVERIFY(rig.seenBy(rig.olga, {.page = {.search = u"fabrikam"_s}}).isEmpty());
    QCOMPARE(rig.seenBy(rig.olga, {.page = {.search = u"reset"_s}}).size(), 1);
}

void AuditRuleTest::pagesFollowEachOtherInBothDirections()
{
    Tenants rig;
    QList<AuditEvent> events;
    for (const auto &action : {u"a.one"_s, u"a.two"_s, u"a.three"_s, u"a.four"_s})
        events << rig.at(rig.contoso, action) << rig.at(rig.island, u"b.other"_s);
    rig.write(events);
    Credentials olga = rig.enter(rig.olga);
    const auto walk = [&](bool oldestFirst) {
        ListAuditEvents wanted{.page = {.limit = 2, .descending = oldestFirst}};
        QStringList pages;
        do {
            const auto page = rig.call(olga, wanted);
            QStringList actions;
            for (const AuditRow &row : page->rows)
                actions.append(row.event.action);
            pages.append(actions.join(u'+'));
            wanted.page.after = page->next;
        } while (!wanted.page.after.isEmpty());
        return pages;
    };
    QCOMPARE(walk(false), (QStringList{u"sign-in+a.four"_s, u"a.three+a.two"_s, u"a.one"_s}));
    QCOMPARE(walk(true), (QStringList{u"a.one+a.two"_s, u"a.three+a.four"_s, u"sign-in"_s}));
}

void AuditRuleTest::whatCannotBeAskedIsRefused()
{
    Tenants rig;
    Credentials olga = rig.enter(rig.olga);
    QCOMPARE(rig.call(olga, ListAuditEvents{.page = {.sort = SortKey::Email}}).error().fields,
             QStringList{u"sort"_s});
    QCOMPARE(rig.call(olga, ListAuditEvents{.page = {.after = u"x' or 1"_s}}).error().fields,
             QStringList{u"after"_s});
    QCOMPARE(rig.verify(olga, -1).error().fields, QStringList{u"after"_s});
}

void AuditRuleTest::searchTopicAndRefused()
{
    Tenants rig;
    rig.write({rig.at(rig.contoso, u"mfa.enable"_s), rig.at(rig.contoso, u"member.add"_s),
               rig.at(rig.contoso, u"member.mfa-reset"_s), rig.at(rig.contoso, u"account.update"_s),
               rig.at(rig.contoso, u"export"_s), rig.at(rig.contoso, u"sign-in.code"_s, u"wrong-code"_s)});
    const auto of = [&](AuditTopic topic) { return rig.actionsSeenBy(rig.olga, {.topic = topic}); };
    QCOMPARE(of(AuditTopic::Mfa), (QStringList{u"member.mfa-reset"_s, u"mfa.enable"_s}));
    QCOMPARE(of(AuditTopic::People), (QStringList{u"member.mfa-reset"_s, u"member.add"_s}));
    QCOMPARE(of(AuditTopic::Accounts), QStringList{u"account.update"_s});
    QCOMPARE(of(AuditTopic::Exports), QStringList{u"export"_s});
    QVERIFY(of(AuditTopic::SignIn).contains(u"sign-in.code"_s));
    QVERIFY(!of(AuditTopic::SignIn).contains(u"export"_s));
    QCOMPARE(rig.actionsSeenBy(rig.olga, {.refusedOnly = true}), QStringList{u"sign-in.code"_s});
    QCOMPARE(rig.actionsSeenBy(rig.olga, {.page = {.search = u"MEMBER"_s}}),
             (QStringList{u"member.mfa-reset"_s, u"member.add"_s}));
    QCOMPARE(rig.actionsSeenBy(rig.olga, {.page = {.search = u"olga@cont"_s}, .refusedOnly = true}),
             QStringList());
    QVERIFY(!rig.actionsSeenBy(rig.olga, {.page = {.search = u"olga@cont"_s}}).isEmpty());
    QCOMPARE(rig.actionsSeenBy(rig.olga, {.page = {.search = u"%"_s}}), QStringList());
}

void AuditRuleTest::daysHoldAlthoughTheClockWasSetBack()
{
    Tenants rig;
    const Timestamp start = std::chrono::floor<std::chrono::days>(rig.now) + 10h;
    const auto note = [&](const QString &action, std::chrono::hours later) {
        AuditEvent event = rig.at(rig.contoso, action);
        event.at = start + later;
        rig.write({event});
    };
    note(u"a.monday"_s, 0h);
    note(u"a.wednesday"_s, 48h);
    note(u"a.set-back"_s, 1h);
    note(u"a.tuesday"_s, 24h);
    rig.now = start + 24h * 30;
    const auto between = [&](std::chrono::hours from, std::chrono::hours to) {
        return rig.actionsSeenBy(rig.olga, {.from = start + from, .to = start + to});
    };
    QCOMPARE(between(0h, 24h), (QStringList{u"a.set-back"_s, u"a.monday"_s}));
    QCOMPARE(between(1h, 25h), (QStringList{u"a.tuesday"_s, u"a.set-back"_s}));
    QCOMPARE(between(48h, 49h), QStringList{u"a.wednesday"_s});
    QCOMPARE(between(24h * 5, 24h * 6), QStringList());
    QCOMPARE(rig.actionsSeenBy(rig.olga, {.to = start}), QStringList());
}

void AuditRuleTest::aPageLooksThroughABoundedPartOfALongLog()
{
    Tenants rig;
    QList<AuditEvent> events{rig.at(rig.contoso, u"a.needle"_s)};
    for (int i = 0; i < 21'000; ++i)
        events.append(rig.at(rig.contoso, u"b.hay"_s));
    rig.write(events);
    Credentials olga = rig.enter(rig.olga);
    ListAuditEvents wanted{.page = {.search = u"needle"_s}};
    QList<qsizetype> rows;
    for (int pages = 0; pages < 10; ++pages) {
        const auto page = rig.call(olga, wanted);
        rows.append(page->rows.size());
        wanted.page.after = page->next;
        if (page->next.isEmpty())
            break;
    }
    QCOMPARE(rows, (QList<qsizetype>{0, 0, 1}));
}

void AuditRuleTest::theWholeLogKnowsItsLength()
{
    Tenants rig;
    Credentials sam = rig.enter(rig.addAdministrator());
    rig.write({rig.at(rig.contoso, u"a.one"_s), rig.at(rig.contoso, u"a.two"_s)});
    QCOMPARE(rig.call(sam, ListAuditEvents{})->total, 3);
    QCOMPARE(rig.call(sam, ListAuditEvents{.refusedOnly = true})->total, 0);
}

void AuditRuleTest::textsAreEscaped()
{
    Tenants rig;
    AuditEvent odd = rig.at(rig.contoso, u"a.odd"_s);
    odd.source = u"\u202e10.0.0.1\n"_s;
    odd.detail = u"\U0001F511 \U000E0041"_s;
    rig.write({odd});
    Credentials olga = rig.enter(rig.olga);
    const auto page = rig.call(olga, ListAuditEvents{.page = {.search = u"odd"_s}});
    QCOMPARE(page->rows.first().event.source, u"\\u202e10.0.0.1\\u000a"_s);
    QCOMPARE(page->rows.first().event.detail, u"\U0001F511 \\U000e0041"_s);
}

void AuditRuleTest::aWholeLogIsProvedInParts()
{
    Tenants rig;
    QList<AuditEvent> events;
    for (int i = 0; i < 20'500; ++i)
        events.append(rig.at(rig.contoso, u"b.hay"_s));
    rig.write(events);
    Credentials olga = rig.enter(rig.olga);
    const auto first = rig.verify(olga);
    QCOMPARE(first->last, 20'501);
    QCOMPARE(first->verifiedTo, 20'000);
    QVERIFY(!first->brokenAt);
    rig.write({rig.at(rig.contoso, u"b.meanwhile"_s)});
    const auto second = rig.verify(olga, first->verifiedTo);
    QCOMPARE(second->verifiedTo, 20'502);
    QCOMPARE(second->last, 20'502);
    QVERIFY(!second->brokenAt);
}

void AuditRuleTest::whatWasChangedIsFound_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<qint64>("brokenAt");
    const auto row = [](const char *name, const QString &statement, qint64 brokenAt) {
        QTest::newRow(name) << statement << brokenAt;
    };
    row("edited", u"update audit_events set outcome = 'ok' where seq = 3"_s, 3);
    row("the first hidden", u"delete from audit_realms where seq = 1"_s, 1);
    row("one hidden from those it belongs to", u"delete from audit_realms where seq = 3"_s, 3);
    row("the last hidden", u"delete from audit_realms where seq = 5"_s, 5);
    row("shown as if it were elsewhere", u"update audit_realms set own = 0 where seq = 4"_s, 4);
    row("put under another",
        u"update audit_realms set seq = 4 where seq = 3 and realm in"
        " (select id from accounts where name = 'Island')"_s,
        3);
}

void AuditRuleTest::whatWasChangedIsFound()
{
    QFETCH(QString, statement);
    QFETCH(qint64, brokenAt);
    Tenants rig;
    rig.write({rig.at(rig.contoso, u"a.one"_s), rig.at(rig.contoso, u"a.two"_s),
               rig.at(rig.island, u"a.three"_s, u"refused"_s), rig.at(rig.contoso, u"a.four"_s)});
    Credentials olga = rig.enter(rig.olga);
    QCOMPARE(rig.verify(olga)->verifiedTo, 5);
    rig.breakIn(statement);
    const auto verdict = rig.verify(olga);
    QCOMPARE(verdict->brokenAt, brokenAt);
    QCOMPARE(verdict->verifiedTo, brokenAt - 1);
}

void AuditRuleTest::exportsAreNotedForThoseWhoMaySeeTheList()
{
    Tenants rig;
    Credentials olga = rig.enter(rig.olga);
    QCOMPARE(codeOf(rig.call(olga, RecordExport{.kind = ExportKind::Members, .scope = rig.fabrikam.scope})),
             ErrorCode::NotFound);
    QCOMPARE(codeOf(rig.call(olga, RecordExport{.kind = ExportKind::Admins})), ErrorCode::Forbidden);
    Credentials desk =
        rig.enter(rig.addPerson(u"dora@contoso.example"_s, {Tenants::as(rig.contoso, Role::ServiceDesk)}));
    QCOMPARE(codeOf(rig.call(desk, RecordExport{.kind = ExportKind::Report})), ErrorCode::Forbidden);
    QCOMPARE(codeOf(rig.call(desk, RecordExport{.kind = ExportKind::Accounts})), ErrorCode::Forbidden);
    QCOMPARE(rig.count(u"audit_events where action = 'export'"_s), 0);

    QVERIFY(rig.call(desk, RecordExport{.kind = ExportKind::Members, .scope = rig.contoso.scope}));
    QVERIFY(rig.call(olga, RecordExport{.kind = ExportKind::AuditLog}));
    Credentials rita = rig.enter(rig.rita);
    QVERIFY(rig.call(rita, RecordExport{.kind = ExportKind::Report, .scope = rig.contoso.scope}));
    const auto page = rig.call(olga, ListAuditEvents{.topic = AuditTopic::Exports});
    QStringList lines;
    for (const AuditRow &row : page->rows)
        lines.append(Tenants::line(row) + u' ' + row.event.detail);
    QCOMPARE(lines, (QStringList{u"rita/export/Contoso/Contoso/ok report"_s,
                                 u"olga/export/Contoso/Contoso/ok audit-log"_s,
                                 u"dora/export/Contoso/Contoso/ok members"_s}));
}

QTEST_GUILESS_MAIN(AuditRuleTest)
#include "auditruletest.moc"
