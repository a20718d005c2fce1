// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/timestamp.h"
#include "core/store/connection.h"

#include <optional>

namespace sallyport {

/// A store in a file. Durability and integrity as R50 asks: WAL, synchronous=FULL, foreign keys, a busy
/// time-out of five seconds, untrusted schema, defensive mode, secure delete, triggers that a REPLACE cannot
/// go round.
class SqliteConnection final : public Connection
{
public:
    SqliteConnection() = default;
    /// An empty file that is to become a store.
    static Result<std::unique_ptr<SqliteConnection>> openNew(const QString &path);
    /// Errors: as those of `Database::open`.
    static Result<std::unique_ptr<SqliteConnection>> open(const QString &path, const Clock &clock);
    /// To a store that this program has open, and has looked through.
    static Result<std::unique_ptr<SqliteConnection>> openFurther(const QString &path);
    ~SqliteConnection() override;

    Dialect dialect() const override { return Dialect::Sqlite; }
    void begin(Reach reach) override;
    void commit() override;
    void rollBack() noexcept override;
    void beginSchema() override {} // the file is new
    void finishSchema() override;
    bool foundJournal() const override { return m_foundJournal; }
    void trustJournal() override;
    void noteDamage() override { m_wholeSince.reset(); }

protected:
    Error errorOf(const QSqlError &error) const override;
    bool canStream() const override { return true; }

private:
    Result<void> connect(const QString &path, const QString &options);
    /// `whole`: from end to end.
    Result<void> check(bool whole);
    Result<void> configure();
    void setCheckpointOnClose(bool on);

    bool m_foundJournal = false;
    QString m_path;                        ///< of a store that may be written
    std::optional<Timestamp> m_wholeSince; ///< when it was looked through; nothing once damage was met
};

} // namespace sallyport
