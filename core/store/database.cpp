// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/store/migrations.h"
#include "core/store/storefile.h"
#include "core/store/wholenote.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>

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

Error errorOf(const QSqlError &error)
{
    return {codeOf(error), error.driverText() + ": "_L1 + error.databaseText(), {}, {}};
}

sqlite3 *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    return handle.isValid() ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
}

} // namespace

QVariant bound(Timestamp time)
{
    return QVariant::fromValue(static_cast<qint64>(time.time_since_epoch().count()));
}

QVariant bound(std::optional<Timestamp> time)
{
    return time ? bound(*time) : QVariant(QMetaType::fromType<qint64>());
}

Result<void> Database::create(const QString &path, const QString &storeId, Timestamp createdAt)
{
    if (QFileInfo::exists(path))
        return failure(ErrorCode::StoreExists);
    // Made beside its place and moved there when it is whole: a file at `path` is never half a store.
    const QString draft = path + ".creating-"_L1 + QUuid::createUuid().toString(QUuid::Id128);
    if (auto made = createPrivateFile(draft); !made)
        return made;
    const auto cleanUp = [&] {
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(draft + suffix);
    };
    Result<void> result;
    {
        Database database;
        result = database.connect(draft, {});
        if (result)
            result = database.configure();
        if (result)
            result = database.transaction([&]() -> Result<void> {
                if (auto migrated = database.migrate(0); !migrated)
                    return migrated;
                database.execute(u"insert into store_info (one, store_id, created_at) values (1, ?, ?)"_s,
                                 {storeId, bound(createdAt)});
                return {};
            });
        database.close();
    }
    if (result)
        result = placeStoreFile(draft, path);
    cleanUp();
    return result;
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, const Clock &clock)
{
    if (auto inspected = inspectStoreFile(path, applicationId, schemaVersion); !inspected)
        return tl::unexpected(inspected.error());

    std::unique_ptr<Database> database(new Database);
    const bool writable = isWritableStore(path);
    // Checked before it is opened for writing, so that a damaged store is not touched by a recovery.
    // Where not even the journal's index can be made, the file cannot change either: "immutable".
    const bool hasJournal = QFileInfo(path + "-wal"_L1).size() > 0;
    if (!writable && hasJournal && !QFileInfo::exists(path + "-shm"_L1))
        return failure(ErrorCode::StoreReadOnly, u"its journal cannot be read without writing beside it"_s);
    database->m_foundJournal = hasJournal;
    const QString uri = QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded()) +
                        (writable || hasJournal ? "?mode=ro"_L1 : "?immutable=1"_L1);
    if (auto opened = database->connect(uri, u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s); !opened)
        return tl::unexpected(opened.error());
    const auto wholeSince = hasJournal ? std::nullopt : knownWholeSince(path, clock());
    if (auto checked = database->check(!wholeSince); !checked)
        return tl::unexpected(checked.error());
    if (!writable) {
        database->m_readOnly = true;
        return database;
    }
    database->close();
    if (auto opened = database->connect(path, {}); !opened)
        return tl::unexpected(opened.error());
    if (auto configured = database->configure(); !configured)
        return tl::unexpected(configured.error());
    if (hasJournal)
        database->setCheckpointOnClose(false);
    forgetWhole(path);
    database->m_path = path;
    database->m_wholeSince = wholeSince.value_or(clock());
    return database;
}

void Database::trustJournal()
{
    m_foundJournal = false;
    setCheckpointOnClose(true);
}

void Database::setCheckpointOnClose(bool on)
{
    if (sqlite3 *handle = handleOf(m_database))
        sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, on ? 0 : 1, nullptr);
}

Database::~Database()
{
    close();
    // With a journal the file is not all of the store: another program has it open, or it is not trusted.
    if (m_wholeSince && !m_path.isEmpty() && QFileInfo(m_path + "-wal"_L1).size() == 0)
        noteWhole(m_path, *m_wholeSince);
}

void Database::close()
{
    m_prepared.clear();
    if (m_connection.isEmpty())
        return;
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
    m_connection.clear();
}

Result<void> Database::connect(const QString &path, const QString &options)
{
    m_connection = QUuid::createUuid().toString(QUuid::Id128);
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setDatabaseName(path);
    m_database.setConnectOptions(options.isEmpty() ? u"QSQLITE_BUSY_TIMEOUT=5000"_s
                                                   : options + ";QSQLITE_BUSY_TIMEOUT=5000"_L1);
    if (!m_database.open())
        return tl::unexpected(errorOf(m_database.lastError()));
    if (sqlite3 *handle = handleOf(m_database))
        sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    return {};
}

Result<void> Database::check(bool whole)
{
    try {
        execute(u"pragma trusted_schema = off"_s);
        execute(u"pragma cell_size_check = on"_s);
        {
            Rows version = select(u"pragma user_version"_s);
            version.next();
            if (version.number(0) > schemaVersion)
                return tl::unexpected(
                    Error{ErrorCode::StoreNewer, {}, {QString::number(version.number(0))}, {}});
        }
        if (whole) {
            Rows verdict = select(u"pragma quick_check(1)"_s);
            if (!verdict.next() || verdict.text(0) != "ok"_L1)
                return failure(ErrorCode::StoreDamaged, u"quick_check"_s);
        }
        Rows info = select(u"select count(*) from store_info"_s);
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

Result<void> Database::configure()
{
    try {
        for (const QString &pragma :
             {u"journal_mode = wal"_s, u"synchronous = full"_s, u"foreign_keys = on"_s,
              u"trusted_schema = off"_s, u"cell_size_check = on"_s, u"secure_delete = on"_s,
              u"recursive_triggers = on"_s,
              // KiB, taken as it fills: a search of a large store reads widely.
              u"cache_size = -65536"_s})
            execute("pragma "_L1 + pragma);
        return {};
    } catch (const StoreFailure &broken) {
        return tl::unexpected(broken.error);
    }
}

Result<void> Database::migrate(int from)
{
    for (int version = from + 1; version <= schemaVersion; ++version) {
        const auto statements = migrationStatements(version);
        if (!statements)
            return tl::unexpected(statements.error());
        for (const QString &statement : *statements)
            execute(statement);
    }
    execute(u"pragma application_id = %1"_s.arg(applicationId));
    execute(u"pragma user_version = %1"_s.arg(schemaVersion));
    return {};
}

std::shared_ptr<QSqlQuery> Database::run(const QString &sql, const QVariantList &values)
{
    if (m_observer)
        m_observer(sql);
    auto query = m_prepared.value(sql);
    if (!query || query.use_count() > 2) { // in use further up the stack: the hash and this copy are two
        query = std::make_shared<QSqlQuery>(m_database);
        query->setForwardOnly(true);
        if (!query->prepare(sql))
            throw StoreFailure{errorOf(query->lastError())};
        m_prepared.insert(sql, query);
    }
    for (int i = 0; i < values.size(); ++i)
        query->bindValue(i, values.at(i));
    if (!query->exec())
        throw StoreFailure{errorOf(query->lastError())};
    return query;
}

Rows Database::select(const QString &sql, const QVariantList &values)
{
    return Rows(run(sql, values));
}

qint64 Database::execute(const QString &sql, const QVariantList &values)
{
    const auto query = run(sql, values);
    const qint64 changed = query->numRowsAffected();
    query->finish();
    return changed;
}

void Database::begin(Access access)
{
    if (access == Access::Write && m_readOnly)
        throw StoreFailure{Error{ErrorCode::StoreReadOnly, {}, {}, {}}};
    execute(access == Access::Write ? u"begin immediate"_s : u"begin"_s);
}

void Database::commit()
{
    execute(u"commit"_s);
}

void Database::rollBack() noexcept
{
    // Where the failure has ended the transaction already, there is nothing left to undo.
    QSqlQuery(m_database).exec(u"rollback"_s);
}

} // namespace sallyport
