// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/auditevent.h"

#include <QList>

namespace sallyport {

class Database;

/// An account or a reseller whose log shows an event.
struct AuditRealm
{
    QString scope;
    bool own = true; ///< it happened there; false: it only concerns a person of theirs, wherever it happened

    friend bool operator==(const AuditRealm &a, const AuditRealm &b) = default;
};

// The whole log is the system administrators', so the installation is no realm.

/// Inside a transaction, when the event is written: the account or reseller it happened in or was done to,
/// and that account's reseller. What happens before anybody has a workplace, like a failed sign-in, belongs
/// to all workplaces of the person it was tried with, and what changes a person's means of signing in
/// concerns them all. What belongs to nobody goes to the store's first reseller or account where there is no
/// system administrator.
QList<AuditRealm> auditRealmsOf(Database &database, const AuditEvent &event);

} // namespace sallyport
