// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/store/postgresqlconnection.h"
#include "core/store/sqliteconnection.h"
#include "core/store/storefile.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>
#include <QUuid>

namespace sallyport {

using namespace Qt::StringLiterals;

QVariant bound(Timestamp time)
{
    return QVariant::fromValue(static_cast<qint64>(time.time_since_epoch().count()));
}

QVariant bound(std::optional<Timestamp> time)
{
    return time ? bound(*time) : QVariant(QMetaType::fromType<qint64>());
}

Database::Database(std::unique_ptr<Connection> connection) : m_connection(std::move(connection))
{
}

Database::~Database() = default;

Result<void> Database::create(const StoreAddress &address, const QString &storeId, Timestamp createdAt)
{
    if (address.kind == StoreAddress::Kind::Sqlite)
        return createFile(address.location, storeId, createdAt);
    auto connection = PostgreSqlConnection::openNew(address.location);
    if (!connection)
        return tl::unexpected(connection.error());
    return Database(std::move(*connection)).layOut(storeId, createdAt);
}

Result<void> Database::create(const QString &path, const QString &storeId, Timestamp createdAt)
{
    return createFile(path, storeId, createdAt);
}

Result<void> Database::createFile(const QString &path, const QString &storeId, Timestamp createdAt)
{
    if (QFileInfo::exists(path))
        return failure(ErrorCode::StoreExists);
    // Made beside its place and moved there when it is whole: a file at `path` is never half a store.
    const QString draft = path + ".creating-"_L1 + QUuid::createUuid().toString(QUuid::Id128);
    if (auto made = createPrivateFile(draft); !made)
        return made;
    Result<void> result;
    if (auto connection = SqliteConnection::openNew(draft))
        result = Database(std::move(*connection)).layOut(storeId, createdAt);
    else
        result = tl::unexpected(connection.error());
    if (result)
        result = placeStoreFile(draft, path);
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(draft + suffix);
    return result;
}

Result<void> Database::layOut(const QString &storeId, Timestamp createdAt)
{
    return transaction([&]() -> Result<void> {
        m_connection->beginSchema();
        for (int version = 1; version <= schemaVersion; ++version) {
            const auto statements = migrationStatements(version, dialect());
            if (!statements)
                return tl::unexpected(statements.error());
            for (const QString &statement : *statements)
                m_connection->command(statement);
        }
        m_connection->finishSchema();
        execute(u"insert into store_info (one, store_id, created_at) values (1, ?, ?)"_s,
                {storeId, bound(createdAt)});
        return {};
    });
}

Result<std::unique_ptr<Database>> Database::open(const StoreAddress &address, const Clock &clock)
{
    if (address.kind == StoreAddress::Kind::Sqlite)
        return open(address.location, clock);
    auto connection = PostgreSqlConnection::open(address.location);
    if (!connection)
        return tl::unexpected(connection.error());
    return std::unique_ptr<Database>(new Database(std::move(*connection)));
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, const Clock &clock)
{
    auto connection = SqliteConnection::open(path, clock);
    if (!connection)
        return tl::unexpected(connection.error());
    return std::unique_ptr<Database>(new Database(std::move(*connection)));
}

Result<std::unique_ptr<Database>> Database::openFurther(const StoreAddress &address, const Clock &clock)
{
    if (address.kind != StoreAddress::Kind::Sqlite)
        return open(address, clock);
    auto connection = SqliteConnection::openFurther(address.location);
    if (!connection)
        return tl::unexpected(connection.error());
    return std::unique_ptr<Database>(new Database(std::move(*connection)));
}

Rows Database::select(const QString &sql, const QVariantList &values)
{
    return Rows(m_connection->run(sql, values));
}

qint64 Database::execute(const QString &sql, const QVariantList &values)
{
    const auto query = m_connection->run(sql, values);
    const qint64 changed = query->numRowsAffected();
    query->finish();
    return changed;
}

std::unique_lock<std::timed_mutex> Database::takeTurn(Reach reach)
{
    if (reach != Reach::Write || !m_writerTurn)
        return {};
    std::unique_lock turn(*m_writerTurn, std::chrono::seconds(5)); // as long as SQLite would wait
    if (!turn.owns_lock())
        throw StoreFailure{Error{ErrorCode::StoreLocked, {}, {}, {}}};
    return turn;
}

void Database::begin(Reach reach)
{
    if (reach == Reach::Write && readOnly())
        throw StoreFailure{Error{ErrorCode::StoreReadOnly, {}, {}, {}}};
    m_connection->begin(reach);
}

} // namespace sallyport
