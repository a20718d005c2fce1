// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/auditpage.h"
#include "tests/service/office.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace sallyport;
using namespace Qt::StringLiterals;

namespace {

/// A log of two accounts of a reseller in which two people do things to two others.
struct Log : StoreRig
{
    Workplace north = addReseller(u"North"_s, Role::ResellerOwner);
    Workplace contoso = addAccount(u"Contoso"_s, false, Role::Owner, north.scope);
    Workplace fabrikam = addAccount(u"Fabrikam"_s, false, Role::Owner, north.scope);
    QStringList expected; ///< "actor target action scope", newest first

    Log() { write(60); }
    void write(int events)
    {
        const auto done = database().transaction([&]() -> Result<void> {
            for (int i = 0; i < events; ++i) {
                const AuditEvent event{.at = now,
                                       .actor = u"actor-%1"_s.arg(i % 2),
                                       .action = i % 3 ? u"member.update"_s : u"member.add"_s,
                                       .target = u"target-%1"_s.arg(i % 5),
                                       .scope = (i % 7 ? contoso : fabrikam).scope.value,
                                       .source = {},
                                       .outcome = u"ok"_s,
                                       .detail = {}};
                context().audit.append(database(), event);
                expected.prepend(lineOf(event));
            }
            return {};
        });
        Q_ASSERT(done);
    }
    static QString lineOf(const AuditEvent &event)
    {
        return QStringList{event.actor, event.target, event.action, event.scope}.join(u' ');
    }
    /// All pages, three rows each.
    QStringList read(AuditQuery query)
    {
        query.page.limit = 3;
        QStringList lines;
        const auto done = database().read([&]() -> Result<void> {
            for (int pages = 0; pages < 100; ++pages) {
                const auto page = listAuditRows(database(), query);
                for (const AuditRow &row : page.rows)
                    lines.append(lineOf(row.event));
                query.page.after = page.next;
                if (page.next.isEmpty())
                    return {};
            }
            return failure(ErrorCode::Conflict);
        });
        if (!done)
            return {u"endless"_s};
        return lines;
    }
    QStringList matching(const AuditQuery &query) const
    {
        QStringList lines;
        for (const QString &line : expected) {
            const QStringList parts = line.split(u' ');
            const auto fits = [&](const QString &wanted, int part) {
                return wanted.isEmpty() || parts.at(part) == wanted;
            };
            const bool inRealm =
                query.realm.isEmpty() || query.realm == north.scope || parts.at(3) == query.realm.value;
            if (fits(query.actor, 0) && fits(query.target, 1) && fits(query.action, 2) && inRealm)
                lines.append(line);
        }
        return lines;
    }
};

} // namespace

/// The log by who did it, to whom, and what.
class AuditFilterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCombinationGivesWhatASlowSearchGives();
    void aPartOfANameIsNotEnough();
    void nobodySeesMoreByAFilter();
    void filtersGoByAnIndex();
    void whoIsAskedForAtTheFrontDoor();
};

void AuditFilterTest::everyCombinationGivesWhatASlowSearchGives()
{
    Log log;
    for (const ScopeId &realm :
         {ScopeId(), log.north.scope, log.contoso.scope, log.fabrikam.scope, ScopeId{u"none"_s}})
        for (const QString &actor : {u""_s, u"actor-1"_s})
            for (const QString &target : {u""_s, u"target-3"_s, u"nobody"_s})
                for (const QString &action : {u""_s, u"member.add"_s})
                    for (const bool ascending : {false, true}) {
                        AuditQuery query{.realm = realm, .actor = actor, .target = target, .action = action};
                        query.page.descending = ascending;
                        QStringList wanted = log.matching(query);
                        if (ascending)
                            std::reverse(wanted.begin(), wanted.end());
                        QCOMPARE(log.read(query), wanted);
                    }
}

void AuditFilterTest::aPartOfANameIsNotEnough()
{
    Log log;
    QVERIFY(log.read({.actor = u"actor"_s}).isEmpty());
    QVERIFY(log.read({.target = u"target-"_s}).isEmpty());
    QVERIFY(log.read({.action = u"member."_s}).isEmpty());
    QVERIFY(log.read({.action = u"MEMBER.ADD"_s}).isEmpty());
    QVERIFY(log.read({.action = u"%"_s}).isEmpty());
}

void AuditFilterTest::nobodySeesMoreByAFilter()
{
    Log log;
    const QStringList all = log.read({.realm = log.fabrikam.scope});
    QVERIFY(!all.isEmpty());
    for (const QString &line : log.read({.realm = log.fabrikam.scope, .target = u"target-0"_s}))
        QVERIFY(all.contains(line));
    const auto page = log.database().read([&]() -> Result<Page<AuditRow>> {
        return listAuditRows(log.database(), {.realm = {}, .target = u"target-0"_s});
    });
    QCOMPARE(page->total, 0); // known without a filter only
}

void AuditFilterTest::filtersGoByAnIndex()
{
    if (TestStore::isPostgreSql())
        return; // how SQLite says what it will do
    Log log;
    QStringList statements;
    log.database().setObserver([&](const QString &sql) {
        if (sql.contains(u"audit_events"_s) && !statements.contains(sql))
            statements.append(sql);
    });
    log.read({.refusedOnly = true, .actor = u"actor-1"_s});
    log.read({.refusedOnly = true, .target = u"target-1"_s});
    log.read({.refusedOnly = true, .action = u"member.add"_s});
    log.read({.realm = log.contoso.scope, .target = u"target-1"_s});
    log.database().setObserver({});
    QVERIFY(statements.size() >= 7);
    for (const QString &sql : statements) {
        const auto plan = log.database().read([&]() -> Result<QStringList> {
            Rows rows =
                log.database().select("explain query plan "_L1 + sql, QVariantList(sql.count(u'?'), u"1"_s));
            QStringList steps;
            while (rows.next())
                steps.append(rows.text(3));
            return steps;
        });
        const QString steps = plan->join(u'\n');
        static const QRegularExpression byIndex(
            u"SEARCH (e|audit_events) USING (COVERING )?INDEX audit_events_by_(actor|target|action)"_s);
        QVERIFY2(steps.contains(byIndex), qPrintable(sql + u'\n' + steps));
        QVERIFY2(!steps.contains(u"TEMP B-TREE"_s), qPrintable(sql + u'\n' + steps));
    }
}

void AuditFilterTest::whoIsAskedForAtTheFrontDoor()
{
    Office office;
    Workplace place = office.contoso;
    place.role = Role::Owner;
    const Person olga = office.addPerson(u"olga@contoso.example"_s, {place});
    QVERIFY(office.signIn(olga));
    QVERIFY(office.call(AddMember{place.scope, u"Dora"_s, u"dora@contoso.example"_s}));
    QVERIFY(office.call(UpdateMember{place.scope, office.ben.id, u"Benjamin"_s, {}}));
    const auto actions = [&](const ListAuditEvents &wanted) {
        QStringList found;
        const auto page = office.call(wanted);
        for (const AuditRow &row : page->rows)
            found.append(row.event.action);
        return found;
    };
    QCOMPARE(actions({.target = office.ben.id.value}), QStringList{u"member.update"_s});
    QCOMPARE(actions({.actor = olga.id.value}),
             (QStringList{u"member.update"_s, u"member.add"_s, u"sign-in"_s}));
    QCOMPARE(actions({.actor = olga.id.value, .action = u"member.add"_s}), QStringList{u"member.add"_s});
    QCOMPARE(actions({.actor = office.ben.id.value}), QStringList());
}

QTEST_GUILESS_MAIN(AuditFilterTest)
#include "auditfiltertest.moc"
