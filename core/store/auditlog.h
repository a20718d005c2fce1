// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"
#include "core/model/auditevent.h"
#include "core/model/result.h"

#include <QList>

namespace sallyport {

class Database;

/// The append-only log. Each row carries a keyed hash over itself and the row before, so that an edit, a gap
/// or a row of somebody without the store's key shows.
class AuditLog
{
public:
    explicit AuditLog(const Secret &key);

    // Inside a transaction of the database.
    /// `event.sequence` is given here. Control and bidirectional characters are escaped (R56).
    void append(Database &database, AuditEvent event) const;
    QList<AuditEvent> eventsOf(Database &database, const QString &target) const;
    /// How many events were verified. Errors: StoreDamaged, `fields[0]` is the first sequence that is wrong.
    Result<qint64> verify(Database &database) const;

private:
    QByteArray hashOf(const AuditEvent &event, const QByteArray &previous) const;

    Secret m_key;
};

} // namespace sallyport
