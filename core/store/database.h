// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/model/timestamp.h"
#include "core/store/connection.h"
#include "core/store/migrations.h"
#include "core/store/rows.h"
#include "core/store/storeaddress.h"
#include "core/store/storefailure.h"

#include <QMap>
#include <QString>
#include <QVariant>

#include <functional>
#include <memory>
#include <mutex>
#include <utility>

namespace sallyport {

/// For `execute` and `select`: how a value is bound.
QVariant bound(Timestamp time);
QVariant bound(std::optional<Timestamp> time);

/// One connection to a store, used by one thread (Qt enforces it).
///
/// A store is refused, and left as it is byte for byte, unless it is ours, whole and not newer than this
/// program.
class Database
{
public:
    static constexpr quint32 applicationId = storeApplicationId;
    static constexpr int schemaVersion = newestSchema;

    /// Makes a new store with nothing but its identity; whole or not at all. A file has mode 0600; a schema
    /// of PostgreSQL has to be empty. Errors: StoreExists, StoreFull, StoreFailed, FileFailed, Invalid
    /// (address).
    static Result<void> create(const StoreAddress &address, const QString &storeId, Timestamp createdAt);
    static Result<void> create(const QString &path, const QString &storeId, Timestamp createdAt);

    /// Errors: StoreMissing, StoreForeign, StoreNewer, StoreDamaged, StoreLocked, StoreFailed, Invalid (the
    /// address). A store that cannot be written opens as `readOnly`; StoreReadOnly where its newest work is
    /// in a journal that cannot be read there. Looks through the whole file, but for a large one of which
    /// wholenote.h knows that it is whole.
    static Result<std::unique_ptr<Database>> open(const StoreAddress &address,
                                                  const Clock &clock = systemClock());
    static Result<std::unique_ptr<Database>> open(const QString &path, const Clock &clock = systemClock());

    /// A further connection to what this program has open already and may write: it was looked through then.
    static Result<std::unique_ptr<Database>> openFurther(const StoreAddress &address,
                                                         const Clock &clock = systemClock());

    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// For the few statements that the two databases need written differently.
    Dialect dialect() const { return m_connection->dialect(); }
    bool readOnly() const { return m_connection->readOnly(); }

    /// There was a journal (`-wal`) with work in it: of a crash, of another program that is running, or of
    /// another store. SQLite cannot tell the last one, so until it is trusted, closing does not move it into
    /// the store.
    bool foundJournal() const { return m_connection->foundJournal(); }
    void trustJournal() { m_connection->trustJournal(); }

    /// Runs `work` in one write transaction that holds the store's one write lock from its start. An error,
    /// like a failing statement, rolls everything back; any value commits. What must be kept although the
    /// answer is a refusal (a wrong try) is therefore a value.
    template <typename Work>
    auto transaction(Work work) -> decltype(work())
    {
        return guarded(Reach::Write, std::move(work));
    }

    /// Runs `work` on one unchanging view of the store.
    template <typename Work>
    auto read(Work work) -> decltype(work())
    {
        return guarded(Reach::Read, std::move(work));
    }

    /// Only inside `transaction` or `read`. Both throw StoreFailure, which never leaves those two.
    Rows select(const QString &sql, const QVariantList &values = {});
    /// Returns how many rows were changed: a claim is an UPDATE that must have changed one.
    qint64 execute(const QString &sql, const QVariantList &values = {});

    /// Only inside `transaction`: done once before it commits, however often it is asked for under one name;
    /// the last one asked for counts. For what sums a transaction up: PostgreSQL keeps every version that one
    /// transaction makes of a row, and walks through them each time.
    void beforeCommit(const QString &name, std::function<void()> work)
    {
        m_endings.insert(name, std::move(work));
    }

    /// Those of one program that write to one file wait here for each other, in turn and without delay;
    /// SQLite alone would have them look again after ever longer pauses. Not for PostgreSQL, which has
    /// better.
    using WriterTurn = std::shared_ptr<std::timed_mutex>;
    void shareWriterTurn(WriterTurn turn) { m_writerTurn = std::move(turn); }

    /// What the day of a change is told by; the machine's clock until it is set.
    void setClock(Clock clock) { m_clock = std::move(clock); }
    Timestamp now() const { return m_clock(); }

    /// Called before every statement, for tests that cut the power or fail the disk at the n-th one.
    using Observer = Connection::Observer;
    void setObserver(Observer observer) { m_connection->setObserver(std::move(observer)); }

private:
    explicit Database(std::unique_ptr<Connection> connection);
    static Result<void> createFile(const QString &path, const QString &storeId, Timestamp createdAt);
    Result<void> layOut(const QString &storeId, Timestamp createdAt);
    void begin(Reach reach);
    std::unique_lock<std::timed_mutex> takeTurn(Reach reach);

    template <typename Work>
    auto guarded(Reach reach, Work work) -> decltype(work())
    {
        try {
            const auto turn = takeTurn(reach);
            begin(reach);
            m_endings.clear();
            auto result = work();
            if (result) {
                for (const auto &ending : std::as_const(m_endings))
                    ending();
                m_connection->commit();
            } else
                m_connection->rollBack();
            return result;
        } catch (const StoreFailure &failure) {
            if (failure.error.code == ErrorCode::StoreDamaged)
                m_connection->noteDamage();
            m_connection->rollBack();
            return tl::unexpected(failure.error);
        }
    }

    std::unique_ptr<Connection> m_connection;
    Clock m_clock = systemClock();
    WriterTurn m_writerTurn;
    QMap<QString, std::function<void()>> m_endings;
};

} // namespace sallyport
