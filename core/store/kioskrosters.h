// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/person.h"
#include "core/model/timestamp.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace sallyport {

class Database;

/// A roster that left for a kiosk, and what is needed to read what comes back.
struct KioskRosterRecord
{
    QString id;
    ScopeId scope;         ///< the tenant
    bool ofAdmins = false; ///< for the admins of `scope`; otherwise for the members of this account
    PersonId madeBy;
    Timestamp madeAt;
    QByteArray signedBy;  ///< the kiosk's public key
    QByteArray sealedTo;  ///< home's public key
    QByteArray sealedKey; ///< its secret part, sealed to this row
};

// Inside a transaction of the database.
void insertKioskRoster(Database &database, const KioskRosterRecord &roster);
std::optional<KioskRosterRecord> findKioskRoster(Database &database, const QString &id);
void removeKioskRostersBefore(Database &database, Timestamp madeAt);
/// At most so many, in the order of their ids, behind the one given (empty: from the beginning).
QList<KioskRosterRecord> kioskRostersAfter(Database &database, const QString &id, int most);
void resealKioskRoster(Database &database, const QString &id, const QByteArray &sealedKey);

/// The newest record of a shift that the audit log tells of; 0 before the first.
qint64 kioskAuditedTo(Database &database, const QString &roster, const QString &shift);
void putKioskAuditedTo(Database &database, const QString &roster, const QString &shift, qint64 sequence);

} // namespace sallyport
