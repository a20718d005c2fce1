// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/model/timestamp.h"
#include "core/store/rows.h"
#include "core/store/storefailure.h"

#include <QHash>
#include <QSqlDatabase>
#include <QString>
#include <QVariant>

#include <functional>
#include <memory>
#include <optional>

namespace sallyport {

/// For `execute` and `select`: how a value is bound.
QVariant bound(Timestamp time);
QVariant bound(std::optional<Timestamp> time);

/// One connection to a SQLite store, used by one thread (Qt enforces it).
///
/// A store is refused, and left as it is byte for byte, unless it is ours, whole and not newer than this
/// program. Durability and integrity as R50 asks: WAL, synchronous=FULL, foreign keys, a busy time-out of
/// five seconds, untrusted schema, defensive mode, secure delete, triggers that a REPLACE cannot go round.
class Database
{
public:
    /// In the file's header, so that a store is told from any other SQLite file: "SlPt".
    static constexpr quint32 applicationId = 0x536c5074;
    static constexpr int schemaVersion = 1;

    /// Makes a new store of mode 0600 at `path`, with nothing but its identity; whole or not at all. Errors:
    /// StoreExists, StoreFull, FileFailed.
    static Result<void> create(const QString &path, const QString &storeId, Timestamp createdAt);

    /// Errors: StoreMissing, StoreForeign, StoreNewer, StoreDamaged, StoreLocked, StoreFailed. A store that
    /// cannot be written opens as `readOnly`; StoreReadOnly where its newest work is in a journal that cannot
    /// be read there. Looks through the whole file, but for a large one of which wholenote.h knows that it is
    /// whole.
    static Result<std::unique_ptr<Database>> open(const QString &path, const Clock &clock = systemClock());

    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    bool readOnly() const { return m_readOnly; }

    /// There was a journal (`-wal`) with work in it: of a crash, of another program that is running, or of
    /// another store. SQLite cannot tell the last one, so until it is trusted, closing does not move it into
    /// the store.
    bool foundJournal() const { return m_foundJournal; }
    void trustJournal();

    /// Runs `work` in one write transaction that holds the write lock from its start (BEGIN IMMEDIATE). An
    /// error, like a failing statement, rolls everything back; any value commits. What must be kept although
    /// the answer is a refusal (a wrong try) is therefore a value.
    template <typename Work>
    auto transaction(Work work) -> decltype(work())
    {
        return guarded(Access::Write, std::move(work));
    }

    /// Runs `work` on one unchanging view of the store.
    template <typename Work>
    auto read(Work work) -> decltype(work())
    {
        return guarded(Access::Read, std::move(work));
    }

    /// Only inside `transaction` or `read`. Both throw StoreFailure, which never leaves those two.
    Rows select(const QString &sql, const QVariantList &values = {});
    /// Returns how many rows were changed: a claim is an UPDATE that must have changed one.
    qint64 execute(const QString &sql, const QVariantList &values = {});

    /// What the day of a change is told by; the machine's clock until it is set.
    void setClock(Clock clock) { m_clock = std::move(clock); }
    Timestamp now() const { return m_clock(); }

    /// Called before every statement, for tests that cut the power or fail the disk at the n-th one.
    using Observer = std::function<void(const QString &sql)>;
    void setObserver(Observer observer) { m_observer = std::move(observer); }

private:
    enum class Access { Read, Write };

    Database() = default;
    Result<void> connect(const QString &path, const QString &options);
    /// `whole`: from end to end.
    Result<void> check(bool whole);
    Result<void> configure();
    Result<void> migrate(int from);
    std::shared_ptr<QSqlQuery> run(const QString &sql, const QVariantList &values);
    void begin(Access access);
    void commit();
    void rollBack() noexcept;
    void close();
    void setCheckpointOnClose(bool on);

    template <typename Work>
    auto guarded(Access access, Work work) -> decltype(work())
    {
        try {
            begin(access);
            auto result = work();
            if (result)
                commit();
            else
                rollBack();
            return result;
        } catch (const StoreFailure &failure) {
            if (failure.error.code == ErrorCode::StoreDamaged)
                m_wholeSince.reset();
            rollBack();
            return tl::unexpected(failure.error);
        }
    }

    QString m_connection;
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
    Observer m_observer;
    Clock m_clock = systemClock();
    bool m_readOnly = false;
    bool m_foundJournal = false;
    QString m_path;                        ///< of a store that may be written
    std::optional<Timestamp> m_wholeSince; ///< when it was looked through; nothing once damage was met
};

} // namespace sallyport
