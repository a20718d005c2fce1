// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backend/storepool.h"
#include "core/backend/firstperson.h"
#include "core/store/storeinfo.h"

#include <QFile>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace sallyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Several connections to one store, in lanes, and how a store without a window is made and opened.
class StorePoolTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aStoreIsMadeOnceWithItsKeyBesideIt();
    void theFirstPersonIsAdmittedOnce();
    void anInterruptedCreationGoesOnWithTheSameKey();
    void withoutItsKeyNothingIsOpenedAndNothingIsMade();
    void aFullLaneTurnsAwayAndAnotherGoesOn();
    void whoHasWaitedTooLongIsTurnedAway();
    void everythingAskedForIsDoneBeforeItGoes();

private:
    Result<Secret> make(const QString &email = u"ida@contoso.example"_s);
    StoreSettings m_store;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void StorePoolTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = {.address = {StoreAddress::Kind::Sqlite, m_folder->filePath(u"s.sallyport"_s)},
               .keyFile = m_folder->filePath(u"s.key"_s),
               .hashing = {8, 1},
               .source = u"test"_s};
}

Result<Secret> StorePoolTest::make(const QString &email)
{
    StoreThread::Room room;
    const auto prepared = prepareRoom(room, m_store);
    if (!prepared)
        return tl::unexpected(prepared.error());
    return admitFirstPerson(room, *prepared, {.email = email, .organization = u"Contoso"_s});
}

void StorePoolTest::aStoreIsMadeOnceWithItsKeyBesideIt()
{
    QVERIFY(make());
    const auto privately = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFile::permissions(m_store.keyFile), privately);
    QCOMPARE(QFile::permissions(m_store.address.location), privately);
    StoreThread::Room room;
    QVERIFY(openRoom(room, m_store));
    QVERIFY(room.context.has_value());
}

void StorePoolTest::theFirstPersonIsAdmittedOnce()
{
    const auto first = make();
    QVERIFY(first);
    const auto again = make();
    QVERIFY2(again, "the token was not used yet, so another may be asked for");
    QVERIFY(!(*first == *again));
    const auto other = make(u"eve@contoso.example"_s);
    QVERIFY(!other);
    QCOMPARE(other.error().code, ErrorCode::Conflict);
    StoreThread::Room room;
    QVERIFY(openRoom(room, m_store));
    QVERIFY(room.database->transaction([&]() -> Result<void> {
        room.database->execute(u"update persons set password_hash = x'00'"_s);
        return {};
    }));
    QCOMPARE(make().error().code, ErrorCode::Conflict);
    QCOMPARE(make(u"no address"_s).error().code, ErrorCode::Invalid);
}

void StorePoolTest::anInterruptedCreationGoesOnWithTheSameKey()
{
    {
        StoreThread::Room room;
        QVERIFY(!prepareRoom(room, m_store)->finished);
    }
    StoreThread::Room early;
    QCOMPARE(openRoom(early, m_store).error().code, ErrorCode::StoreUnfinished);
    QFile key(m_store.keyFile);
    QVERIFY(key.open(QIODevice::ReadOnly));
    const QByteArray before = key.readAll();
    QVERIFY(make());
    key.seek(0);
    QCOMPARE(key.readAll(), before);
}

void StorePoolTest::withoutItsKeyNothingIsOpenedAndNothingIsMade()
{
    QVERIFY(make());
    QVERIFY(QFile::rename(m_store.keyFile, m_store.keyFile + u".away"_s));
    QCOMPARE(StorePool::open(m_store, StorePool::usualSettings()).error().code, ErrorCode::KeyMissing);
    QCOMPARE(make().error().code, ErrorCode::KeyMissing);
    QVERIFY(!QFile::exists(m_store.keyFile));
}

void StorePoolTest::aFullLaneTurnsAwayAndAnotherGoesOn()
{
    QVERIFY(make());
    auto settings = StorePool::usualSettings();
    settings[static_cast<std::size_t>(StorePool::Lane::Hashing)] = {.threads = 1, .queue = 2, .wait = 1min};
    const auto pool = StorePool::open(m_store, settings);
    QVERIFY(pool);
    QSemaphore begun;
    QSemaphore release;
    std::atomic<int> done = 0;
    std::atomic<int> refused = 0;
    const auto submit = [&](StorePool::Lane lane, bool blocks) {
        (*pool)->submit(lane, {.run =
                                   [&, blocks](StoreThread::Room &) {
                                       begun.release();
                                       if (blocks)
                                           release.acquire();
                                       ++done;
                                   },
                               .turnedAway = [&] { ++refused; }});
    };
    submit(StorePool::Lane::Hashing, true);
    begun.acquire();
    for (int i = 0; i < 5; ++i)
        submit(StorePool::Lane::Hashing, false);
    QCOMPARE(refused, 3);
    QCOMPARE((*pool)->load(StorePool::Lane::Hashing), std::size_t{3});
    submit(StorePool::Lane::Quick, false);
    QVERIFY(begun.tryAcquire(1, 10'000)); // although the other lane stands still
    release.release();
    QTRY_COMPARE(done, 4);
}

void StorePoolTest::whoHasWaitedTooLongIsTurnedAway()
{
    QVERIFY(make());
    auto settings = StorePool::usualSettings();
    settings[static_cast<std::size_t>(StorePool::Lane::Long)] = {.threads = 1, .queue = 2, .wait = 50ms};
    const auto pool = StorePool::open(m_store, settings);
    QVERIFY(pool);
    QSemaphore begun;
    QSemaphore release;
    std::atomic<int> late = 0;
    std::atomic<bool> second = false;
    const auto submit = [&](std::function<void(StoreThread::Room &)> run) {
        (*pool)->submit(StorePool::Lane::Long, {.run = std::move(run), .turnedAway = [&] { ++late; }});
    };
    const auto block = [&](StoreThread::Room &) {
        begun.release();
        release.acquire();
    };
    while (!begun.tryAcquire(1, 1000)) // a machine that is busy may make the first one late, too
        submit(block);
    const int before = late;
    submit([&](StoreThread::Room &) { second = true; });
    QVERIFY(!begun.tryAcquire(1, 100)); // nothing happens meanwhile
    release.release();
    QTRY_COMPARE(late, before + 1);
    QVERIFY(!second);
}

void StorePoolTest::everythingAskedForIsDoneBeforeItGoes()
{
    QVERIFY(make());
    auto pool = StorePool::open(m_store, StorePool::usualSettings());
    QVERIFY(pool);
    std::atomic<int> read = 0;
    for (int i = 0; i < 100; ++i)
        (*pool)->submit(StorePool::Lane::Quick, {.run =
                                                     [&](StoreThread::Room &room) {
                                                         const auto info =
                                                             room.database->read([&]() -> Result<StoreInfo> {
                                                                 return readStoreInfo(*room.database);
                                                             });
                                                         read += info ? 1 : 0;
                                                     },
                                                 .turnedAway = [] {}});
    pool->reset();
    QCOMPARE(read, 100);
}

QTEST_GUILESS_MAIN(StorePoolTest)
#include "storepooltest.moc"
