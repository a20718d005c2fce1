// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/storefolder.h"
#include "tests/store/unprivileged.h"

#include <QDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace sallyport;
using namespace Qt::StringLiterals;

namespace {

int modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0
               ? static_cast<int>(status.st_mode & 07777)
               : -1;
}

/// As long as it lives, no file of this process grows beyond `bytes`: a disk that is full.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        m_signal = std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
    void (*m_signal)(int) = nullptr;
};

} // namespace

/// Creating, opening and writing a store.
class DatabaseTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewStoreIsWholeAndOpens();
    void theConnectionIsDurableAndDistrustful();
    void nobodyElseCanReadTheFiles();
    void creatingNeverOverwrites_data();
    void creatingNeverOverwrites();
    void creatingWhereNothingCanBeWrittenLeavesNothing();
    void theAuditTablesAndTheSchemaDefendThemselves();
    void whatIsDeletedIsOverwritten();
    void aFullDiskLeavesNothingHalfDone();
    void aStoreThatCannotBeWrittenOpensForReading();
    void aReadOnlyFolderWithAJournalIsReadToo();
};

void DatabaseTest::aNewStoreIsWholeAndOpens()
{
    const StoreFolder store;
    QCOMPARE(QDir(store.folder()).entryList(QDir::Files), QStringList{u"store.sallyport"_s});
    {
        const auto database = store.open();
        QVERIFY(database);
        QVERIFY(!(*database)->readOnly());
        QCOMPARE(*valueOf(**database, u"select store_id from store_info"_s), u"0123456789abcdef"_s);
        QCOMPARE(*valueOf(**database, u"pragma application_id"_s), QString::number(Database::applicationId));
        QCOMPARE(*valueOf(**database, u"pragma user_version"_s), QString::number(Database::schemaVersion));
    }
    const QByteArray before = store.bytes();
    QCOMPARE(store.opening(), ErrorCode::Cancelled);
    QCOMPARE(store.bytes(), before); // opening alone changes nothing
}

void DatabaseTest::theConnectionIsDurableAndDistrustful()
{
    const StoreFolder store;
    const auto database = store.open();
    const auto pragma = [&](const QString &name) { return *valueOf(**database, u"pragma "_s + name); };
    QCOMPARE(pragma(u"journal_mode"_s), u"wal"_s);
    QCOMPARE(pragma(u"synchronous"_s), u"2"_s); // FULL
    QCOMPARE(pragma(u"foreign_keys"_s), u"1"_s);
    QCOMPARE(pragma(u"secure_delete"_s), u"1"_s);
    QCOMPARE(pragma(u"trusted_schema"_s), u"0"_s);
    QCOMPARE(pragma(u"cell_size_check"_s), u"1"_s);
    QCOMPARE(pragma(u"busy_timeout"_s), u"5000"_s);
}

void DatabaseTest::nobodyElseCanReadTheFiles()
{
    const mode_t before = ::umask(0);
    const QTemporaryDir parent;
    const QString folder = parent.filePath(u"made for it"_s);
    const QString path = folder + u"/store.sallyport"_s;
    const auto created = Database::create(path, u"id"_s, Timestamp());
    auto database = Database::open(path);
    const bool written = database && addReseller(**database, u"r"_s, u"Northwind"_s);
    ::umask(before);
    QVERIFY(created && written);
    QCOMPARE(modeOf(folder), 0700);
    QCOMPARE(modeOf(path), 0600);
    QCOMPARE(modeOf(path + u"-wal"_s), 0600);
    QCOMPARE(modeOf(path + u"-shm"_s), 0600);
}

void DatabaseTest::creatingNeverOverwrites_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a letter") << QByteArray("Dear Mum,\n");
    QTest::newRow("a store") << StoreFolder().bytes();
}

void DatabaseTest::creatingNeverOverwrites()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"there"_s);
    StoreFolder::overwrite(path, content);
    const auto created = Database::create(path, u"id"_s, Timestamp());
    QVERIFY(!created);
    QCOMPARE(created.error().code, ErrorCode::StoreExists);
    QCOMPARE(StoreFolder::bytesOf(path), content);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"there"_s});
    // Neither a folder nor a link that leads nowhere.
    QVERIFY(!Database::create(folder.path(), u"id"_s, Timestamp()));
    const QString link = folder.filePath(u"link"_s);
    QVERIFY(QFile::link(folder.filePath(u"nowhere"_s), link));
    QVERIFY(!Database::create(link, u"id"_s, Timestamp()));
    QVERIFY(!QFile::exists(folder.filePath(u"nowhere"_s)));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::System), (QStringList{u"link"_s, u"there"_s}));
}

void DatabaseTest::creatingWhereNothingCanBeWrittenLeavesNothing()
{
    const QTemporaryDir folder;
    for (const rlim_t room : {0, 100, 4096, 40'000, 100'000}) {
        const QString path = folder.filePath(u"store.sallyport"_s);
        Result<void> created;
        {
            const FullDisk full(room);
            created = Database::create(path, u"id"_s, Timestamp());
        }
        QVERIFY2(!created, qPrintable(QString::number(room)));
        QVERIFY(created.error().code == ErrorCode::StoreFull ||
                created.error().code == ErrorCode::StoreFailed);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
    }
    QVERIFY(Database::create(folder.filePath(u"store.sallyport"_s), u"id"_s, Timestamp()));
    const auto inAFile = Database::create(folder.filePath(u"store.sallyport/below"_s), u"id"_s, Timestamp());
    QCOMPARE(inAFile.error().code, ErrorCode::FileFailed);
}

void DatabaseTest::theAuditTablesAndTheSchemaDefendThemselves()
{
    const StoreFolder store;
    const auto database = store.open();
    QVERIFY(
        change(**database,
               u"insert into audit_events values (1, 0, '', '', '', '', '', '', '', '', x'00', x'00')"_s));
    QVERIFY(!change(**database, u"update audit_events set outcome = 'ok'"_s));
    QVERIFY(!change(**database, u"delete from audit_events"_s));
    QVERIFY(!change(**database, u"insert or replace into audit_events"
                                " values (1, 1, '', '', '', '', '', '', '', '', x'01', x'01')"_s));
    QVERIFY(change(**database, u"insert into audit_realms values ('a', 1, 1)"_s));
    QVERIFY(!change(**database, u"update audit_realms set own = 0"_s));
    QVERIFY(!change(**database, u"delete from audit_realms"_s));
    QVERIFY(change(**database, u"pragma writable_schema = on"_s));
    QVERIFY(!change(**database, u"update sqlite_schema set sql = ''"_s)); // defensive mode
    QVERIFY(!change(**database, u"insert into store_info (one, store_id, created_at) values (2, 'x', 0)"_s));
    QVERIFY(
        !change(**database, u"insert into resellers (id, name, created_at) values ('a', 'A', 'today')"_s));
    QCOMPARE(*valueOf(**database, u"select count(*) from audit_events where outcome = ''"_s), u"1"_s);
}

void DatabaseTest::whatIsDeletedIsOverwritten()
{
    const StoreFolder store;
    const QString name(500, u'Q');
    {
        const auto database = store.open();
        QVERIFY(addReseller(**database, u"r"_s, name));
    }
    QVERIFY(store.bytes().contains(name.toLatin1()));
    {
        const auto database = store.open();
        QVERIFY(change(**database, u"delete from resellers"_s));
    }
    QVERIFY(!store.bytes().contains(QByteArray(16, 'Q')));
}

void DatabaseTest::aFullDiskLeavesNothingHalfDone()
{
    const StoreFolder store;
    auto database = store.open();
    QVERIFY(addReseller(**database, u"first"_s, u"R"_s));
    const auto room = static_cast<rlim_t>(std::max<qint64>(QFileInfo(store.journal()).size(), 40'000));
    int refusals = 0;
    int written = 1;
    for (const rlim_t more : {0, 3000, 9000, 20'000}) {
        const FullDisk full(room + more);
        // Ten rows of one page each: wherever the space ends, none or all of them are there.
        const auto result = (*database)->transaction([&]() -> Result<void> {
            for (int i = 0; i < 10; ++i)
                (*database)->execute(u"insert into resellers (id, name, created_at) values (?, ?, 0)"_s,
                                     {u"%1/%2"_s.arg(more).arg(i), QString(3000, u'n')});
            return {};
        });
        if (result) {
            written += 10;
            continue;
        }
        ++refusals;
        QVERIFY(result.error().code == ErrorCode::StoreFull || result.error().code == ErrorCode::StoreFailed);
        QCOMPARE(*valueOf(**database, u"select count(*) from resellers"_s), QString::number(written));
    }
    QVERIFY(refusals > 0);
    QVERIFY(addReseller(**database, u"after"_s, u"R"_s)); // space has returned
    database->reset();
    database = store.open();
    QVERIFY(database);
    QCOMPARE(*valueOf(**database, u"select count(*) from resellers"_s), QString::number(written + 1));
    QCOMPARE(*valueOf(**database, u"pragma integrity_check"_s), u"ok"_s);
}

void DatabaseTest::aStoreThatCannotBeWrittenOpensForReading()
{
    const StoreFolder store;
    ::chmod(QFile::encodeName(store.path()).constData(), 0444);
    ::chmod(QFile::encodeName(store.folder()).constData(), 0555);
    const QByteArray before = store.bytes();
    {
        const Unprivileged nobody;
        const auto database = store.open();
        QVERIFY2(database, qPrintable(database ? QString() : database.error().detail));
        QVERIFY((*database)->readOnly());
        QCOMPARE(*valueOf(**database, u"select store_id from store_info"_s), u"0123456789abcdef"_s);
        const auto refused = addReseller(**database, u"a"_s, u"A"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::StoreReadOnly);
    }
    QCOMPARE(store.bytes(), before);
    ::chmod(QFile::encodeName(store.folder()).constData(), 0700);
    QCOMPARE(QDir(store.folder()).entryList(QDir::Files), QStringList{u"store.sallyport"_s});
}

void DatabaseTest::aReadOnlyFolderWithAJournalIsReadToo()
{
    // As a crash leaves it: the newest work is only in the journal.
    const StoreFolder store;
    const auto writer = store.open();
    QVERIFY(addReseller(**writer, u"a"_s, u"A"_s));
    const StoreFolder crashed;
    for (const QString &suffix : {u""_s, u"-wal"_s})
        StoreFolder::overwrite(crashed.path() + suffix, StoreFolder::bytesOf(store.path() + suffix));
    const QByteArray before = crashed.bytes();
    ::chmod(QFile::encodeName(crashed.path()).constData(), 0444);
    ::chmod(QFile::encodeName(crashed.journal()).constData(), 0444);
    ::chmod(QFile::encodeName(crashed.folder()).constData(), 0555);
    {
        const Unprivileged nobody;
        const auto database = crashed.open();
        // The journal's index cannot be made there, so SQLite cannot read it: not to be called damaged.
        if (database)
            QCOMPARE(*valueOf(**database, u"select count(*) from resellers"_s), u"1"_s);
        else
            QCOMPARE(database.error().code, ErrorCode::StoreReadOnly);
    }
    ::chmod(QFile::encodeName(crashed.folder()).constData(), 0700);
    QCOMPARE(crashed.bytes(), before);
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "databasetest.moc"
