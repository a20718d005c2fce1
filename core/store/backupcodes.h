// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/mfa.h"
#include "core/model/person.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace sallyport {

class Database;

/// Ten hashed codes with one salt, ready to be stored.
struct HashedCodeSet
{
    QByteArray salt;
    QList<QByteArray> hashes; ///< in the order of their numbers
};

// Inside a transaction of the database.
/// Empty when there is no set.
QByteArray backupCodeSalt(Database &database, const PersonId &person);
/// Voids the set before. Returns the number of the new one.
int putBackupCodes(Database &database, const PersonId &person, const HashedCodeSet &set, Timestamp createdAt);
void removeBackupCodes(Database &database, const PersonId &person);
/// The number of the unused code with this hash under this salt; compares with all ten in constant time.
std::optional<int> findUnusedBackupCode(Database &database, const PersonId &person, const QByteArray &salt,
                                        const QByteArray &hash);
/// Spends a code once: false when it was spent already (R09).
bool claimBackupCode(Database &database, const PersonId &person, int number, Timestamp when,
                     const QString &from);
std::optional<BackupCodeLedger> backupCodeLedger(Database &database, const PersonId &person);

} // namespace sallyport
