// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/storefolder.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace sallyport;
using namespace Qt::StringLiterals;

/// What a transaction promises, whichever the database.
class TransactionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFailingStatementRollsEverythingBack();
    void anErrorRollsBackAndAValueCommits();
    void twoConnectionsSeeEachOthersWork();
    void aStoreLockedByAnotherProgramSaysSo();
    void aTextWithNulIsRefused();
    void writersTakeTurns();
};

void TransactionTest::aFailingStatementRollsEverythingBack()
{
    const EmptyStore store;
    const auto database = store.open();
    const auto result = (*database)->transaction([&]() -> Result<void> {
        (*database)->execute(u"insert into resellers (id, name, created_at) values ('a', 'A', 0)"_s);
        (*database)->execute(u"insert into nonsense values (1)"_s);
        return {};
    });
    QCOMPARE(result.error().code, ErrorCode::StoreFailed);
    QCOMPARE(*valueOf(**database, u"select count(*) from resellers"_s), u"0"_s);
    // A broken constraint is a failure, too, and the connection goes on.
    QVERIFY(!change(**database,
                    u"insert into memberships (person, scope, scope_kind, role) values ('nobody', 's',"
                    " 'account', 'member')"_s));
    QVERIFY(addReseller(**database, u"a"_s, u"A"_s));
}

void TransactionTest::anErrorRollsBackAndAValueCommits()
{
    const EmptyStore store;
    const auto database = store.open();
    const auto refused = (*database)->transaction([&]() -> Result<int> {
        (*database)->execute(u"insert into resellers (id, name, created_at) values ('a', 'A', 0)"_s);
        return failure(ErrorCode::Conflict);
    });
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(*valueOf(**database, u"select count(*) from resellers"_s), u"0"_s);
    const auto kept = (*database)->transaction([&]() -> Result<int> {
        (*database)->execute(u"insert into resellers (id, name, created_at) values ('a', 'A', 0)"_s);
        return 7;
    });
    QCOMPARE(*kept, 7);
    QCOMPARE(*valueOf(**database, u"select count(*) from resellers"_s), u"1"_s);
}

void TransactionTest::twoConnectionsSeeEachOthersWork()
{
    const EmptyStore store;
    const auto one = store.open();
    const auto two = store.open();
    QVERIFY(one && two);
    for (int i = 0; i < 50; ++i)
        QVERIFY(addReseller(i % 2 ? **one : **two, QString::number(i), u"R"_s));
    QCOMPARE(*valueOf(**one, u"select count(*) from resellers"_s), u"50"_s);
    QCOMPARE(*valueOf(**two, u"select count(*) from resellers"_s), u"50"_s);
    // What one reads does not change under its hands.
    const auto steady = (*one)->read([&]() -> Result<bool> {
        const auto counted = [&] {
            Rows rows = (*one)->select(u"select count(*) from resellers"_s);
            rows.next();
            return rows.number(0);
        };
        const qint64 before = counted();
        return addReseller(**two, u"late"_s, u"R"_s).has_value() && counted() == before;
    });
    QVERIFY(*steady);
}

void TransactionTest::aStoreLockedByAnotherProgramSaysSo()
{
    const EmptyStore store;
    const auto one = store.open();
    const auto two = store.open();
    QElapsedTimer time;
    const auto held = (*one)->transaction([&]() -> Result<void> {
        (*one)->execute(u"insert into resellers (id, name, created_at) values ('a', 'A', 0)"_s);
        time.start();
        const auto refused = addReseller(**two, u"b"_s, u"B"_s);
        if (refused || refused.error().code != ErrorCode::StoreLocked)
            return failure(ErrorCode::StoreFailed, u"the second one got in"_s);
        // Reading waits for nobody.
        return *valueOf(**two, u"select count(*) from resellers"_s) == u"0"_s
                   ? Result<void>()
                   : failure(ErrorCode::StoreFailed);
    });
    QVERIFY2(held, qPrintable(held ? QString() : held.error().detail));
    QVERIFY2(time.elapsed() > 4500 && time.elapsed() < 20'000, qPrintable(QString::number(time.elapsed())));
    QVERIFY(addReseller(**two, u"b"_s, u"B"_s));
    QCOMPARE(*valueOf(**one, u"select count(*) from resellers"_s), u"2"_s);
}

void TransactionTest::aTextWithNulIsRefused()
{
    // One of the two databases would cut it there.
    const EmptyStore store;
    const auto database = store.open();
    const QString name = u"North"_s + QChar(0) + u"wind"_s;
    const auto refused = addReseller(**database, u"a"_s, name);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Invalid);
    QCOMPARE(*valueOf(**database, u"select count(*) from resellers"_s), u"0"_s);
}

void TransactionTest::writersTakeTurns()
{
    // Each reads, then writes what it has read and one more: nothing is lost, nobody is turned away.
    const EmptyStore store;
    const auto database = store.open();
    QVERIFY(addReseller(**database, u"counted"_s, u"R"_s));
    std::atomic<int> done = 0;
    {
        std::vector<std::jthread> writers;
        for (int i = 0; i < 8; ++i)
            writers.emplace_back([&] {
                const auto own = store.open();
                for (int turn = 0; turn < 25; ++turn)
                    done += (*own)->transaction([&]() -> Result<void> {
                        Rows rows = (*own)->select(u"select created_at from resellers"_s);
                        rows.next();
                        (*own)->execute(u"update resellers set created_at = ?"_s, {rows.number(0) + 1});
                        return {};
                    })
                                ? 1
                                : 0;
            });
    }
    QCOMPARE(done, 200);
    QCOMPARE(*valueOf(**database, u"select created_at from resellers"_s), u"200"_s);
}

QTEST_GUILESS_MAIN(TransactionTest)
#include "transactiontest.moc"
