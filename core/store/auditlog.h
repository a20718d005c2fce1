// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"
#include "core/model/auditevent.h"
#include "core/model/result.h"

#include <QList>

#include <optional>

namespace sallyport {

class Database;

/// How far the log holds.
struct AuditProof
{
    qint64 verifiedTo = 0;
    qint64 last = 0; ///< of the whole log
    std::optional<qint64>
        brokenAt; ///< the first event that is edited, missing, foreign, or hidden from a realm
};

/// The append-only log. Each row carries a keyed hash over itself and the row before, so that an edit, a gap
/// or a row of somebody without the store's key shows; the newest is sealed as well, so that a missing end
/// shows.
class AuditLog
{
public:
    explicit AuditLog(const Secret &key);

    // Inside a transaction of the database.
    /// `event.sequence` is given here, as are the realms whose log shows it. Control and bidirectional
    /// characters are escaped (R56).
    void append(Database &database, AuditEvent event) const;
    QList<AuditEvent> eventsOf(Database &database, const QString &target) const;
    /// How many events were verified. Errors: StoreDamaged, `fields[0]` is the first sequence that is wrong.
    Result<qint64> verify(Database &database) const;
    /// Goes on behind an event that was verified (0: at the beginning), for at most so many.
    AuditProof verifyPart(Database &database, qint64 after, int most) const;

private:
    QByteArray hashOf(const AuditEvent &event, const QString &realms, const QByteArray &previous) const;
    QByteArray sealOf(qint64 sequence, const QByteArray &hash) const;
    QByteArray keyedHash(const QByteArray &bytes) const;
    bool endHolds(Database &database, qint64 sequence, const QByteArray &hash) const;

    Secret m_key;
};

} // namespace sallyport
