// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/postgresqlconnection.h"

#include "core/store/migrations.h"
#include "core/store/rows.h"
#include "core/store/storefailure.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QThread>

#include <chrono>
#include <utility>

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 5s; ///< as long as SQLite waits for a lock

/// SQLSTATE, PostgreSQL 15, appendix A.
ErrorCode codeOf(const QString &state)
{
    if (state == "55P03"_L1 || state == "40001"_L1 || state == "40P01"_L1)
        return ErrorCode::StoreLocked; // the lock, or whoever else writes, was in the way for too long
    if (state == "25006"_L1)
        return ErrorCode::StoreReadOnly; // e.g. a standby
    if (state == "53100"_L1)
        return ErrorCode::StoreFull;
    if (state == "XX001"_L1 || state == "XX002"_L1)
        return ErrorCode::StoreDamaged;
    return ErrorCode::StoreFailed;
}

/// The server has ended the connection, or is about to be asked in vain.
bool endsConnection(const QString &state)
{
    return state.startsWith("08"_L1) || state == "57P01"_L1 || state == "57P02"_L1 || state == "57P03"_L1 ||
           state == "57P05"_L1 || state == "25P03"_L1;
}

StoreFailure failureOf(ErrorCode code, const QString &detail = {}, const QStringList &fields = {})
{
    return {Error{code, detail, fields, {}}};
}

} // namespace

Result<std::unique_ptr<PostgreSqlConnection>> PostgreSqlConnection::openNew(const QString &location)
{
    const auto address = readPostgreSqlAddress(location);
    if (!address)
        return tl::unexpected(address.error());
    auto connection = std::make_unique<PostgreSqlConnection>();
    connection->m_address = *address;
    try {
        connection->connect();
    } catch (const StoreFailure &broken) {
        return tl::unexpected(broken.error);
    }
    return connection;
}

Result<std::unique_ptr<PostgreSqlConnection>> PostgreSqlConnection::open(const QString &location)
{
    auto connection = openNew(location);
    if (!connection)
        return connection;
    if (auto checked = (*connection)->check(); !checked)
        return tl::unexpected(checked.error());
    return connection;
}

Error PostgreSqlConnection::errorOf(const QSqlError &error) const
{
    const QString state = error.nativeErrorCode();
    return {codeOf(state), state + ": "_L1 + error.databaseText(), {}, {}};
}

void PostgreSqlConnection::noteFailure(const QSqlError &error)
{
    m_failed = true;
    m_lost = m_lost || !m_database.isOpen() || endsConnection(error.nativeErrorCode());
}

void PostgreSqlConnection::connect()
{
    close();
    addDriver(u"QPSQL"_s);
    m_database.setHostName(m_address.host);
    m_database.setPort(m_address.port);
    m_database.setUserName(m_address.user);
    m_database.setDatabaseName(m_address.database);
    m_database.setConnectOptions(m_address.options);
    // Sums of whole numbers are `numeric` there; as floating point they would be rounded.
    m_database.setNumericalPrecisionPolicy(QSql::LowPrecisionInt64);
    if (!m_database.open())
        throw StoreFailure{errorOf(m_database.lastError())};
    m_lost = false;
    configure();
}

void PostgreSqlConnection::configure()
{
    // Only the store's own schema is searched, so that nobody slips in a table or a function. What an
    // administrator made more durable stays so. A program that stops inside a transaction frees the lock.
    run(u"select set_config('search_path', quote_ident(current_schema()) || ', pg_temp', false),"
        " set_config('synchronous_commit', case when current_setting('synchronous_commit') in ('off', "
        "'local')"
        " then 'on' else current_setting('synchronous_commit') end, false),"
        " set_config('lock_timeout', '5s', false), set_config('statement_timeout', '30s', false),"
        " set_config('idle_in_transaction_session_timeout', '30s', false), set_config('jit', 'off', false),"
        " set_config('client_min_messages', 'error', false)"_s,
        {});
    {
        Rows server(run(u"select current_setting('server_version_num')::int, pg_encoding_to_char(encoding),"
                        " current_schema() from pg_database where datname = current_database()"_s,
                        {}));
        server.next();
        if (server.number(0) < 150'000)
            throw failureOf(ErrorCode::StoreFailed, u"PostgreSQL 15 or newer is needed"_s);
        if (server.text(1) != "UTF8"_L1)
            throw failureOf(ErrorCode::StoreFailed, u"the database's encoding is not UTF8"_s);
        if (server.isNull(2))
            throw failureOf(ErrorCode::StoreFailed, u"no schema of the search_path exists"_s);
    }
    Rows own(run(u"select to_regclass('store_info')::oid::bigint"_s, {}));
    own.next();
    // Several stores in one database do not wait for each other.
    m_lock = u"%1::bigint"_s.arg((static_cast<qint64>(storeApplicationId) << 32) | own.number(0));
}

Result<void> PostgreSqlConnection::check()
{
    try {
        {
            Rows found(run(
                u"select to_regclass('store_schema') is not null, to_regclass('store_info') is not null,"
                " exists (select 1 from pg_class where relnamespace = quote_ident(current_schema())::regnamespace)"_s,
                {}));
            found.next();
            if (!found.flag(0) || !found.flag(1))
                return failure(found.flag(2) ? ErrorCode::StoreForeign : ErrorCode::StoreMissing);
        }
        {
            Rows schema(run(u"select application_id, version from store_schema"_s, {}));
            if (!schema.next() || schema.number(0) != storeApplicationId)
                return failure(ErrorCode::StoreForeign);
            if (schema.number(1) > newestSchema)
                return tl::unexpected(
                    Error{ErrorCode::StoreNewer, {}, {QString::number(schema.number(1))}, {}});
        }
        Rows info(
            run(u"select count(*), pg_is_in_recovery() or current_setting('transaction_read_only') = 'on'"
                " or not has_table_privilege('store_info', 'update') from store_info"_s,
                {}));
        if (!info.next() || info.number(0) != 1)
            return failure(ErrorCode::StoreDamaged, u"store_info"_s);
        m_readOnly = info.flag(1);
        return {};
    } catch (const StoreFailure &broken) {
        return tl::unexpected(broken.error);
    }
}

/// Tries again, after a while that grows, as long as there is no connection and patience lasts.
template <typename Try>
void PostgreSqlConnection::untilConnected(Try attempt)
{
    const QDeadlineTimer end(patience);
    for (auto pause = 20ms;; pause = std::min(2 * pause, 500ms)) {
        try {
            if (m_lost)
                connect();
            return attempt();
        } catch (const StoreFailure &) {
            if (!m_lost || end.hasExpired())
                throw;
        }
        QThread::usleep(static_cast<unsigned long>(std::chrono::microseconds(pause).count()));
    }
}

void PostgreSqlConnection::begin(Reach reach)
{
    // Nothing has happened yet, so this may be done again.
    untilConnected([&] { beginOnce(reach); });
}

void PostgreSqlConnection::beginOnce(Reach reach)
{
    m_failed = false;
    m_transaction.clear();
    if (reach == Reach::Read)
        return command(u"begin isolation level repeatable read read only"_s);
    command(u"begin isolation level read committed"_s);
    Rows locked(run("select pg_advisory_xact_lock("_L1 + m_lock + "), pg_current_xact_id()::text"_L1, {}));
    locked.next();
    m_transaction = locked.text(1);
}

void PostgreSqlConnection::commit()
{
    if (m_failed) // COMMIT would answer that it has rolled back, which is no error there
        throw failureOf(ErrorCode::StoreFailed, u"a statement of the transaction has failed"_s);
    try {
        command(u"commit"_s);
    } catch (const StoreFailure &) {
        const bool wrote = !m_transaction.isEmpty();
        if (!m_lost || (wrote && !wasCommitted()))
            throw;
    }
}

bool PostgreSqlConnection::wasCommitted()
{
    const QString transaction = std::exchange(m_transaction, {});
    bool committed = false;
    try {
        untilConnected([&] {
            Rows rows(run("select pg_xact_status('"_L1 + transaction + "'::xid8)"_L1, {}));
            rows.next();
            if (rows.text(0) == "in progress"_L1) {
                m_lost = true; // asked again
                throw failureOf(ErrorCode::StoreFailed, u"still under way"_s);
            }
            if (rows.isNull(0))
                throw failureOf(ErrorCode::StoreFailed, u"forgotten"_s);
            committed = rows.text(0) == "committed"_L1;
        });
    } catch (const StoreFailure &broken) {
        throw failureOf(ErrorCode::StoreFailed,
                        "whether the change was kept is not known: "_L1 + broken.error.detail);
    }
    return committed;
}

void PostgreSqlConnection::rollBack() noexcept
{
    if (m_lost)
        return; // the server has rolled back, or will when it notices
    QSqlQuery(m_database).exec(u"rollback"_s);
    if (!m_database.isOpen())
        m_lost = true;
}

void PostgreSqlConnection::beginSchema()
{
    Rows taken(run(u"select 1 from pg_class c where relnamespace = "
                   u"quote_ident(current_schema())::regnamespace and not exists"
                   " (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e') limit 1"_s,
                   {}));
    if (taken.next())
        throw failureOf(ErrorCode::StoreExists);
}

void PostgreSqlConnection::finishSchema()
{
    run(u"insert into store_schema (one, application_id, version) values (1, ?, ?)"_s,
        {static_cast<qint64>(storeApplicationId), newestSchema});
    addTrigramIndexes();
}

/// Where the server does not have the extension or does not let us, searching walks through the lists.
void PostgreSqlConnection::addTrigramIndexes()
{
    command(u"savepoint trigrams"_s);
    try {
        command(u"create extension if not exists pg_trgm"_s);
        Rows rows(
            run(u"select quote_ident(nspname) from pg_extension e join pg_namespace n on n.oid = extnamespace"
                " where extname = 'pg_trgm'"_s,
                {}));
        rows.next();
        const QString kind = rows.text(0) + ".gin_trgm_ops"_L1;
        command("create index memberships_by_trigram on memberships using gin (name_key "_L1 + kind +
                ", address_key "_L1 + kind + u')');
        command("create index accounts_by_trigram on accounts using gin (name_key "_L1 + kind + u')');
        command(u"release savepoint trigrams"_s);
    } catch (const StoreFailure &) {
        if (m_lost)
            throw;
        command(u"rollback to savepoint trigrams"_s);
        m_failed = false;
    }
}

} // namespace sallyport
