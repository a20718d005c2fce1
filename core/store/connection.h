// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QHash>
#include <QSqlDatabase>
#include <QString>
#include <QVariant>

#include <functional>
#include <memory>

class QSqlError;
class QSqlQuery;

namespace sallyport {

/// Which database a store lies in. The statements are the same; where one cannot be, this says which.
enum class Dialect { Sqlite, PostgreSql };

/// What a transaction may do.
enum class Reach { Read, Write };

/// A connection to one of the two databases, and what is done differently in each: opening, the borders of a
/// transaction, the meaning of an error. Used by one thread, and only by `Database`. Functions without a
/// Result throw StoreFailure.
class Connection
{
public:
    Connection() = default;
    virtual ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    virtual Dialect dialect() const = 0;
    bool readOnly() const { return m_readOnly; }

    virtual void begin(Reach reach) = 0;
    virtual void commit() = 0;
    virtual void rollBack() noexcept = 0;

    /// Before and after the statements of the schema, in their transaction: a place that is taken is refused,
    /// and whose schema it is and which is noted.
    virtual void beginSchema() = 0;
    virtual void finishSchema() = 0;

    virtual bool foundJournal() const { return false; }
    virtual void trustJournal() {}
    /// Something in the store was not as this program writes it.
    virtual void noteDamage() {}

    /// Prepared once and kept; a value that the column has no type for becomes one that it has.
    std::shared_ptr<QSqlQuery> run(const QString &sql, const QVariantList &values);
    /// Not prepared: what begins and ends a transaction, the schema, settings.
    void command(const QString &sql);

    using Observer = std::function<void(const QString &sql)>;
    void setObserver(Observer observer) { m_observer = std::move(observer); }

protected:
    virtual Error errorOf(const QSqlError &error) const = 0;
    /// A statement has failed.
    virtual void noteFailure(const QSqlError &error) { Q_UNUSED(error) }
    /// Whether the rows of one statement can be fetched one by one while others run.
    virtual bool canStream() const = 0;

    void addDriver(const QString &driver);
    /// Forgets the statements and the connection.
    void close();

    QSqlDatabase m_database;
    bool m_readOnly = false;

private:
    [[noreturn]] void fail(const QSqlError &error);

    QString m_name;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
    Observer m_observer;
};

} // namespace sallyport
