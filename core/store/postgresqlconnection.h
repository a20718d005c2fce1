// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/postgresqladdress.h"

#include <QDeadlineTimer>

namespace sallyport {

/// A store in a schema of a PostgreSQL database.
///
/// One writer at a time, over all programs that share the store: a write transaction begins by taking the
/// store's advisory lock, for which it waits five seconds (decision 0010). A connection that is lost between
/// two transactions is made again, within five seconds, before the next begins; one that is lost inside fails
/// what was under way, whole. Where the answer to a COMMIT is lost, the server is asked what became of it
/// (R55): nothing is done twice.
class PostgreSqlConnection final : public Connection
{
public:
    /// A schema that is to become a store. Errors: Invalid (the address), StoreFailed.
    static Result<std::unique_ptr<PostgreSqlConnection>> openNew(const QString &location);
    /// Errors: also those of `Database::open`.
    static Result<std::unique_ptr<PostgreSqlConnection>> open(const QString &location);

    Dialect dialect() const override { return Dialect::PostgreSql; }
    void begin(Reach reach) override;
    void commit() override;
    void rollBack() noexcept override;
    void beginSchema() override;
    void finishSchema() override;

protected:
    Error errorOf(const QSqlError &error) const override;
    void noteFailure(const QSqlError &error) override;
    bool canStream() const override { return false; } // libpq gives up the rows that were not fetched yet

private:
    void connect();
    void configure();
    Result<void> check();
    void beginOnce(Reach reach);
    bool wasCommitted();
    void addTrigramIndexes();
    template <typename Try>
    void untilConnected(Try attempt);

    PostgreSqlAddress m_address;
    QString m_lock;        ///< SQL: the number of the store's advisory lock
    QString m_transaction; ///< the number of the write transaction under way
    bool m_lost = true;
    bool m_failed = false; ///< a statement of this transaction has
};

} // namespace sallyport
