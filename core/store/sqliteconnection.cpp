// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqliteconnection.h"

#include "core/store/migrations.h"
#include "core/store/rows.h"
#include "core/store/storefailure.h"
#include "core/store/storefile.h"
#include "core/store/wholenote.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>

#include <sqlite3.h>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

ErrorCode codeOf(const QSqlError &error)
{
    switch (error.nativeErrorCode().toInt() & 0xff) { // the low byte is the primary result code
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::StoreLocked;
    case SQLITE_READONLY:
        return ErrorCode::StoreReadOnly;
    case SQLITE_FULL:
        return ErrorCode::StoreFull;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::StoreDamaged;
    default:
        return ErrorCode::StoreFailed;
    }
}

sqlite3 *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    return handle.isValid() ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
}

} // namespace

Result<std::unique_ptr<SqliteConnection>> SqliteConnection::openNew(const QString &path)
{
    auto connection = std::make_unique<SqliteConnection>();
    if (auto opened = connection->connect(path, {}); !opened)
        return tl::unexpected(opened.error());
    if (auto configured = connection->configure(); !configured)
        return tl::unexpected(configured.error());
    return connection;
}

Result<std::unique_ptr<SqliteConnection>> SqliteConnection::open(const QString &path, const Clock &clock)
{
    if (auto inspected = inspectStoreFile(path, storeApplicationId, newestSchema); !inspected)
        return tl::unexpected(inspected.error());

    auto connection = std::make_unique<SqliteConnection>();
    const bool writable = isWritableStore(path);
    // Checked before it is opened for writing, so that a damaged store is not touched by a recovery.
    // Where not even the journal's index can be made, the file cannot change either: "immutable".
    const bool hasJournal = QFileInfo(path + "-wal"_L1).size() > 0;
    if (!writable && hasJournal && !QFileInfo::exists(path + "-shm"_L1))
        return failure(ErrorCode::StoreReadOnly, u"its journal cannot be read without writing beside it"_s);
    connection->m_foundJournal = hasJournal;
    const QString uri = QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded()) +
                        (writable || hasJournal ? "?mode=ro"_L1 : "?immutable=1"_L1);
    if (auto opened = connection->connect(uri, u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s); !opened)
        return tl::unexpected(opened.error());
    const auto wholeSince = hasJournal ? std::nullopt : knownWholeSince(path, clock());
    if (auto checked = connection->check(!wholeSince); !checked)
        return tl::unexpected(checked.error());
    if (!writable) {
        connection->m_readOnly = true;
        return connection;
    }
    connection->close();
    if (auto opened = connection->connect(path, {}); !opened)
        return tl::unexpected(opened.error());
    if (auto configured = connection->configure(); !configured)
        return tl::unexpected(configured.error());
    if (hasJournal)
        connection->setCheckpointOnClose(false);
    forgetWhole(path);
    connection->m_path = path;
    connection->m_wholeSince = wholeSince.value_or(clock());
    return connection;
}

Result<std::unique_ptr<SqliteConnection>> SqliteConnection::openFurther(const QString &path)
{
    auto connection = std::make_unique<SqliteConnection>();
    if (auto opened = connection->connect(path, {}); !opened)
        return tl::unexpected(opened.error());
    if (auto checked = connection->check(false); !checked)
        return tl::unexpected(checked.error());
    if (auto configured = connection->configure(); !configured)
        return tl::unexpected(configured.error());
    return connection;
}

SqliteConnection::~SqliteConnection()
{
    close();
    // With a journal the file is not all of the store: another program has it open, or it is not trusted.
    if (m_wholeSince && !m_path.isEmpty() && QFileInfo(m_path + "-wal"_L1).size() == 0)
        noteWhole(m_path, *m_wholeSince);
}

void SqliteConnection::trustJournal()
{
    m_foundJournal = false;
    setCheckpointOnClose(true);
}

void SqliteConnection::setCheckpointOnClose(bool on)
{
    if (sqlite3 *handle = handleOf(m_database))
        sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, on ? 0 : 1, nullptr);
}

Error SqliteConnection::errorOf(const QSqlError &error) const
{
    return {codeOf(error), error.driverText() + ": "_L1 + error.databaseText(), {}, {}};
}

Result<void> SqliteConnection::connect(const QString &path, const QString &options)
{
    addDriver(u"QSQLITE"_s);
    m_database.setDatabaseName(path);
    m_database.setConnectOptions(options.isEmpty() ? u"QSQLITE_BUSY_TIMEOUT=5000"_s
                                                   : options + ";QSQLITE_BUSY_TIMEOUT=5000"_L1);
    if (!m_database.open())
        return tl::unexpected(errorOf(m_database.lastError()));
    if (sqlite3 *handle = handleOf(m_database))
        sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    return {};
}

Result<void> SqliteConnection::check(bool whole)
{
    try {
        command(u"pragma trusted_schema = off"_s);
        command(u"pragma cell_size_check = on"_s);
        {
            Rows version(run(u"pragma user_version"_s, {}));
            version.next();
            if (version.number(0) > newestSchema)
                return tl::unexpected(
                    Error{ErrorCode::StoreNewer, {}, {QString::number(version.number(0))}, {}});
        }
        if (whole) {
            Rows verdict(run(u"pragma quick_check(1)"_s, {}));
            if (!verdict.next() || verdict.text(0) != "ok"_L1)
                return failure(ErrorCode::StoreDamaged, u"quick_check"_s);
        }
        Rows info(run(u"select count(*) from store_info"_s, {}));
        if (!info.next() || info.number(0) != 1)
            return failure(ErrorCode::StoreDamaged, u"store_info"_s);
        return {};
    } catch (const StoreFailure &broken) {
        // A store that passed for ours and cannot be read is damaged, whatever SQLite calls it.
        if (broken.error.code == ErrorCode::StoreLocked)
            return tl::unexpected(broken.error);
        return failure(ErrorCode::StoreDamaged, broken.error.detail);
    }
}

Result<void> SqliteConnection::configure()
{
    try {
        for (const QString &pragma :
             {u"journal_mode = wal"_s, u"synchronous = full"_s, u"foreign_keys = on"_s,
              u"trusted_schema = off"_s, u"cell_size_check = on"_s, u"secure_delete = on"_s,
              u"recursive_triggers = on"_s,
              // KiB, taken as it fills: a search of a large store reads widely.
              u"cache_size = -65536"_s})
            command("pragma "_L1 + pragma);
        return {};
    } catch (const StoreFailure &broken) {
        return tl::unexpected(broken.error);
    }
}

void SqliteConnection::finishSchema()
{
    command(u"pragma application_id = %1"_s.arg(storeApplicationId));
    command(u"pragma user_version = %1"_s.arg(newestSchema));
}

void SqliteConnection::begin(Reach reach)
{
    run(reach == Reach::Write ? u"begin immediate"_s : u"begin"_s, {});
}

void SqliteConnection::commit()
{
    run(u"commit"_s, {});
}

void SqliteConnection::rollBack() noexcept
{
    // Where the failure has ended the transaction already, there is nothing left to undo.
    QSqlQuery(m_database).exec(u"rollback"_s);
}

} // namespace sallyport
