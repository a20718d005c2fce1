// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later

// No list reads a whole table or sorts what an index holds in order: SQLite is asked for its plan of every
// statement.

#include "tests/store/crowd.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(sallyport::SortKey)

class QueryPlanTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theTestItselfSeesAScanAndASort();
    void pagesGoByAnIndexAndSortNothing_data();
    void pagesGoByAnIndexAndSortNothing();
    void searchesAskTheIndex();
    void aRehearsalSortsOnlyWhoIsNamed();
    void anAccountsSwitchTouchesNoMembership();

private:
    /// The statements that are run meanwhile.
    template <typename Work>
    QStringList statementsOf(Work work, const QString &kind = u"select"_s)
    {
        QStringList statements;
        m_crowd->database->setObserver([&](const QString &sql) {
            if (sql.startsWith(kind) && !statements.contains(sql))
                statements.append(sql);
        });
        work();
        m_crowd->database->setObserver({});
        return statements;
    }
    QStringList planOf(const QString &sql)
    {
        return *m_crowd->database->read([&]() -> Result<QStringList> {
            const QVariantList values(sql.count(u'?'), u"1"_s);
            Rows rows = m_crowd->database->select("explain query plan "_L1 + sql, values);
            QStringList steps;
            while (rows.next())
                steps.append(rows.text(3));
            return steps;
        });
    }
    /// Steps that read a whole table. Resellers are few; the names that were read already are in `f` and
    /// subqueries.
    static QStringList scansIn(const QStringList &plan)
    {
        static const QRegularExpression scan(
            u"^SCAN (m|p|a|c|b|d|memberships|persons|accounts|adoption)\\b(?!.*USING.*INDEX)"_s);
        return plan.filter(scan);
    }

    std::unique_ptr<Crowd> m_crowd;
};

void QueryPlanTest::initTestCase()
{
    m_crowd = std::make_unique<Crowd>();
    m_crowd->write([&] {
        for (int i = 0; i < 1100; ++i) {
            m_crowd->addPerson(u"Ana %1"_s.arg(i), u"a%1@a.example"_s.arg(i), m_crowd->first);
            m_crowd->addPerson(u"Ana %1"_s.arg(i), u"r%1@a.example"_s.arg(i), m_crowd->reseller);
            m_crowd->addAccount({u"b%1"_s.arg(i)}, u"Böckmann %1"_s.arg(i));
        }
    });
}

void QueryPlanTest::theTestItselfSeesAScanAndASort()
{
    QCOMPARE(scansIn(planOf(u"select * from memberships m where m.role = 'member'"_s)).size(), 1);
    QCOMPARE(scansIn(planOf(u"select * from persons p where p.name = 'x'"_s)).size(), 1);
    QVERIFY(!planOf(u"select * from persons p order by p.name"_s).filter(u"TEMP B-TREE"_s).isEmpty());
}

void QueryPlanTest::pagesGoByAnIndexAndSortNothing_data()
{
    QTest::addColumn<SortKey>("sort");
    QTest::addColumn<bool>("descending");
    for (const bool descending : {false, true}) {
        const char *direction = descending ? "descending" : "ascending";
        QTest::addRow("name %s", direction) << SortKey::Name << descending;
        QTest::addRow("e-mail %s", direction) << SortKey::Email << descending;
        QTest::addRow("last sign-in %s", direction) << SortKey::LastSignIn << descending;
        QTest::addRow("changed %s", direction) << SortKey::Changed << descending;
    }
}

void QueryPlanTest::pagesGoByAnIndexAndSortNothing()
{
    QFETCH(const SortKey, sort);
    QFETCH(const bool, descending);
    const auto statements = statementsOf([&] {
        for (const QString &after : {QString(), u"5\n5"_s}) {
            const PageRequest request{.after = after, .sort = sort, .descending = descending};
            for (const MemberCondition condition : {MemberCondition::Any, MemberCondition::MfaOff,
                                                    MemberCondition::Pending, MemberCondition::Active})
                m_crowd->members(m_crowd->first, request, condition);
            for (const AdminCondition condition :
                 {AdminCondition::Any, AdminCondition::MfaOff, AdminCondition::Pending}) {
                m_crowd->admins(m_crowd->reseller.scope, request, condition);
                m_crowd->admins(installationScope(), request, condition);
            }
            for (const AccountCondition condition :
                 {AccountCondition::Any, AccountCondition::MfaOff, AccountCondition::NotFullyEnrolled}) {
                m_crowd->accounts(m_crowd->resold(), request, condition);
                m_crowd->accounts(Crowd::everything(), request, condition);
            }
        }
    });
    QVERIFY(statements.size() > 10);
    for (const QString &sql : statements) {
        const QStringList plan = planOf(sql);
        QVERIFY2(scansIn(plan).isEmpty(), qPrintable(sql + u'\n' + plan.join(u'\n')));
        QVERIFY2(plan.filter(u"TEMP B-TREE"_s).isEmpty(), qPrintable(sql + u'\n' + plan.join(u'\n')));
        // Among equals, too, a page begins at its place and not at their first.
        static const QRegularExpression amongEquals(u"number [<>] \\?"_s);
        static const QRegularExpression atItsPlace(u"(rowid|number)[<>]\\?|sqlite_autoindex_accounts"_s);
        if (sql.contains(amongEquals))
            QVERIFY2(!plan.filter(atItsPlace).isEmpty(), qPrintable(sql + u'\n' + plan.join(u'\n')));
    }
}

void QueryPlanTest::searchesAskTheIndex()
{
    bool asked = false;
    const auto statements = statementsOf([&] {
        for (const QString &text : {u"nobody here"_s, u"zz"_s, u"z"_s, u"ana 99"_s, u"mann 99"_s}) {
            m_crowd->members(m_crowd->first, {.search = text}, MemberCondition::MfaOff);
            m_crowd->members(m_crowd->first, {.search = text, .sort = SortKey::Email});
            m_crowd->admins(m_crowd->reseller.scope, {.search = text});
            m_crowd->admins(installationScope(), {.search = text});
            m_crowd->accounts(m_crowd->resold(), {.search = text});
            m_crowd->accounts(Crowd::everything(), {.search = text});
        }
    });
    for (const QString &sql : statements) {
        const QStringList plan = planOf(sql);
        asked = asked || !plan.filter(u"VIRTUAL TABLE"_s).isEmpty();
        QVERIFY2(scansIn(plan).isEmpty(), qPrintable(sql + u'\n' + plan.join(u'\n')));
        // What the index found is few and may be sorted; nothing else.
        QVERIFY2(plan.filter(u"TEMP B-TREE"_s).isEmpty() || sql.contains(u"search match"_s),
                 qPrintable(sql + u'\n' + plan.join(u'\n')));
    }
    QVERIFY(asked);
}

void QueryPlanTest::aRehearsalSortsOnlyWhoIsNamed()
{
    const auto statements = statementsOf([&] {
        (void)m_crowd->database->read([&]() -> Result<QList<RehearsedPerson>> {
            return membersWithoutMfa(*m_crowd->database, m_crowd->first.scope, maximumPageSize);
        });
    });
    for (const QString &sql : statements) {
        const QStringList plan = planOf(sql);
        QVERIFY2(scansIn(plan).isEmpty(), qPrintable(plan.join(u'\n')));
        QCOMPARE(plan.filter(u"memberships_by_status_and_name"_s).size() + plan.filter(u"SEARCH m"_s).size() >
                     0,
                 sql.contains(u"memberships"_s));
    }
}

void QueryPlanTest::anAccountsSwitchTouchesNoMembership()
{
    const auto updates = statementsOf(
        [&] {
            m_crowd->write([&] {
                Account account = findAccount(*m_crowd->database, m_crowd->first.scope)->account;
                account.mandate = MfaMandate{.from = {}, .graceDays = 3};
                updateAccount(*m_crowd->database, account, Timestamp());
                account.mandate.reset();
                updateAccount(*m_crowd->database, account, Timestamp());
            });
        },
        u"update"_s);
    QVERIFY(!updates.isEmpty());
    QVERIFY2(updates.filter(u"memberships"_s).isEmpty(), qPrintable(updates.join(u'\n')));
}

QTEST_GUILESS_MAIN(QueryPlanTest)
#include "queryplantest.moc"
