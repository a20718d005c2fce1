// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keeping/archivefile.h"
#include "core/keeping/storearchive.h"
#include "core/store/storetables.h"
#include "tests/service/storerig.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;

namespace {

constexpr Argon2Parameters quick{.memoryKiB = 8, .passes = 1};

bool goOn(qint64)
{
    return true;
}

ErrorCode codeOf(const auto &result)
{
    return result ? ErrorCode::Cancelled : result.error().code;
}

/// A store with people in every state of MFA, and its archive.
struct Moving
{
    StoreRig rig;
    QTemporaryDir folder;
    Person ada;
    Person ben;
    QString path = folder.filePath(u"store.archive"_s);
    ArchiveLock lock{.passphrase = Secret::fromText(u"a long way to the other harbour"), .storeKey = {}};

    Moving()
    {
        const Workplace account = rig.addAccount(u"Nord"_s, true, Role::Owner);
        ada = rig.addPerson(u"ada@example.org"_s, {account});
        rig.activate(ada, account);
        Workplace second = account;
        second.role = Role::Member;
        ben = rig.addPerson(u"ben@example.org"_s, {second});
        rig.handOver(ben, second);
        if (!rig.signInWithCode(ada, rig.code(ada)))
            qFatal("nobody signed in");
    }

    Result<qint64> write() { return writeWith(lock, path); }
    Result<qint64> writeWith(const ArchiveLock &with, const QString &to)
    {
        auto archive = ArchiveWriter::create(to, with, quick, systemRandom());
        if (!archive)
            return tl::unexpected(archive.error());
        const auto rows = writeStore(rig.database(), rig.key(), **archive, goOn);
        if (!rows)
            return rows;
        if (auto finished = (*archive)->finish(); !finished)
            return tl::unexpected(finished.error());
        return rows;
    }

    /// Into a new file; the rows that came over.
    Result<qint64> read(const QString &to, std::unique_ptr<Database> *opened = nullptr)
    {
        auto archive = ArchiveReader::open(path, lock);
        if (!archive)
            return tl::unexpected(archive.error());
        const auto store = readArchivedStore(**archive);
        if (!store)
            return tl::unexpected(store.error());
        if (auto made = Database::create(to, store->storeId, store->createdAt); !made)
            return tl::unexpected(made.error());
        auto database = Database::open(to);
        if (!database)
            return tl::unexpected(database.error());
        const auto rows = fillStore(**database, **archive,
                                    {.storeId = store->storeId,
                                     .keyHolder = KeyHolder::File,
                                     .keyHolderName = u"file"_s,
                                     .keyId = store->key.id,
                                     .keyCheck = keyCheckRecord(store->key, store->storeId.toUtf8())},
                                    goOn);
        if (opened)
            *opened = std::move(*database);
        return rows;
    }

    QByteArray bytes() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QByteArray &bytes) const
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
            qFatal("no archive");
    }
};

QStringList rowsOf(Database &database)
{
    QStringList rows;
    const auto read = database.read([&]() -> Result<bool> {
        for (const QString &table : storedTables()) {
            const auto columns = columnsOf(database, table);
            QStringList names;
            for (const StoredColumn &column : columns)
                names.append(u"quote("_s + column.name + u')');
            Rows found = database.select(u"select "_s + names.join(u", "_s) + " from "_L1 + table +
                                         " order by "_L1 + names.join(u", "_s));
            while (found.next()) {
                QString row = table;
                for (int column = 0; column < columns.size(); ++column)
                    row += u'|' + found.text(column);
                rows.append(row);
            }
        }
        return true;
    });
    return read ? rows : QStringList();
}

class ArchiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTableOfTheSchemaIsKept()
    {
        StoreRig rig;
        QStringList tables;
        const auto read = rig.database().read([&]() -> Result<bool> {
            Rows rows = rig.database().select(
                u"select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'"
                " and name not like 'search%' and name not in ('store_info', 'idempotency_keys')"_s);
            while (rows.next())
                tables.append(rows.text(0));
            return true;
        });
        QVERIFY(read);
        QStringList kept = storedTables();
        std::ranges::sort(tables);
        std::ranges::sort(kept);
        QCOMPARE(kept, tables);
    }

    void aStoreComesOverRowByRow()
    {
        Moving moving;
        const auto written = moving.write();
        QVERIFY(written);
        QVERIFY(*written > 20);
        std::unique_ptr<Database> moved;
        const auto read = moving.read(moving.folder.filePath(u"moved.sallyport"_s), &moved);
        QVERIFY(read);
        QCOMPARE(*read, *written);
        QCOMPARE(rowsOf(*moved), rowsOf(moving.rig.database()));
        QCOMPARE(QFile::permissions(moving.path) & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
    }

    void whoMovedSignsInAndASpentCodeStaysSpent()
    {
        Moving moving;
        const Secret spent = moving.rig.code(moving.ada);
        QVERIFY(moving.write());
        std::unique_ptr<Database> moved;
        QVERIFY(moving.read(moving.folder.filePath(u"moved.sallyport"_s), &moved));
        ServiceContext there = moving.rig.contextOn(*moved);
        Credentials credentials;
        const auto first =
            dispatch(there, credentials,
                     SignIn{.email = moving.ada.email, .password = Secret::fromText(StoreRig::password())});
        QVERIFY(first);
        const auto state = std::any_cast<SignInState>(*first);
        const Secret ticket = std::get<CodeRequired>(state).ticket;
        QCOMPARE(codeOf(dispatch(there, credentials, EnterCode{ticket, spent})), ErrorCode::WrongCode);
        moving.rig.passStep();
        QVERIFY(dispatch(there, credentials, EnterCode{ticket, moving.rig.code(moving.ada)}));
        const auto found = moved->read([&] { return there.audit.verify(*moved); });
        QVERIFY(found);
    }

    void namesAreFoundThere()
    {
        Moving moving;
        QVERIFY(moving.write());
        std::unique_ptr<Database> moved;
        QVERIFY(moving.read(moving.folder.filePath(u"moved.sallyport"_s), &moved));
        const auto rows = moved->read([&]() -> Result<qint64> {
            Rows found = moved->select(u"select count(*) from search where search match '\"ada\"'"_s);
            found.next();
            return found.number(0);
        });
        QCOMPARE(rows.value_or(0), 1);
    }

    void nothingCanBeReadInTheFile()
    {
        Moving moving;
        QVERIFY(moving.write());
        const QByteArray bytes = moving.bytes();
        for (const QByteArray &canary :
             {QByteArray("ada@example.org"), QByteArray("Nord"), moving.rig.storeId().toUtf8(),
              moving.rig.key().bytes.view().toByteArray()})
            QVERIFY2(!bytes.contains(canary), "in the clear");
    }

    void anotherPassphraseOpensNothing()
    {
        Moving moving;
        QVERIFY(moving.write());
        moving.lock.passphrase = Secret::fromText(u"another way to another harbour");
        QCOMPARE(codeOf(moving.read(moving.folder.filePath(u"x"_s))), ErrorCode::PassphraseWrong);
        moving.lock.passphrase = {};
        QCOMPARE(codeOf(moving.read(moving.folder.filePath(u"x"_s))), ErrorCode::PassphraseNeeded);
    }

    void theKeyOfTheStoreOpensItsBackup()
    {
        Moving moving;
        moving.lock = {.passphrase = {}, .storeKey = moving.rig.key()};
        QVERIFY(moving.write());
        QVERIFY(moving.read(moving.folder.filePath(u"back.sallyport"_s)));
        moving.lock.storeKey = newStoreKey(systemRandom());
        QCOMPARE(codeOf(moving.read(moving.folder.filePath(u"x"_s))), ErrorCode::KeyWrong);
    }

    void aFileThatIsThereIsNeverOverwritten()
    {
        Moving moving;
        QVERIFY(moving.write());
        const QByteArray before = moving.bytes();
        QCOMPARE(codeOf(moving.write()), ErrorCode::StoreExists);
        QCOMPARE(moving.bytes(), before);
    }

    void aStoreWithPeopleInItIsNotFilled()
    {
        Moving moving;
        QVERIFY(moving.write());
        auto archive = ArchiveReader::open(moving.path, moving.lock);
        QVERIFY(archive);
        QVERIFY(readArchivedStore(**archive));
        const QStringList before = rowsOf(moving.rig.database());
        QCOMPARE(codeOf(fillStore(moving.rig.database(), **archive, {}, goOn)), ErrorCode::StoreExists);
        QCOMPARE(rowsOf(moving.rig.database()), before);
    }

    void whoStopsItHalfwayLeavesNothing()
    {
        Moving moving;
        {
            auto archive = ArchiveWriter::create(moving.path, moving.lock, quick, systemRandom());
            QVERIFY(archive);
            QCOMPARE(codeOf(writeStore(moving.rig.database(), moving.rig.key(), **archive,
                                       [](qint64 rows) { return rows < 5; })),
                     ErrorCode::Cancelled);
        }
        QCOMPARE(QDir(moving.folder.path()).entryList(QDir::Files), QStringList());
    }

    void everyFlippedByteIsFound()
    {
        Moving moving;
        QVERIFY(moving.write());
        const QByteArray whole = moving.bytes();
        // Each place of the head, and then one of every so many: a piece is authenticated as a whole.
        for (qsizetype at = 0; at < whole.size(); at += at < 200 ? 1 : 997) {
            QByteArray broken = whole;
            broken[at] = static_cast<char>(broken.at(at) ^ 0x40);
            moving.put(broken);
            const QString to = moving.folder.filePath(u"broken%1"_s.arg(at));
            std::unique_ptr<Database> moved;
            QVERIFY2(!moving.read(to, &moved), qPrintable(QString::number(at)));
            if (moved)
                QVERIFY(rowsOf(*moved).isEmpty());
        }
    }

    void anEndThatWasCutOffIsFound()
    {
        Moving moving;
        QVERIFY(moving.write());
        const QByteArray whole = moving.bytes();
        for (const qsizetype size : {qsizetype(0), qsizetype(5), qsizetype(60), whole.size() / 2,
                                     whole.size() - 21, whole.size() - 1}) {
            moving.put(whole.first(size));
            QVERIFY2(!moving.read(moving.folder.filePath(u"cut%1"_s.arg(size))),
                     qPrintable(QString::number(size)));
        }
        moving.put(whole + 'x');
        QVERIFY(!moving.read(moving.folder.filePath(u"longer"_s)));
    }
};

} // namespace

QTEST_GUILESS_MAIN(ArchiveTest)
#include "archivetest.moc"
