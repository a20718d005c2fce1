// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/person.h"
#include "core/model/timestamp.h"

#include <QByteArray>

namespace sallyport {

class Database;

/// What a code that was handed over is good for.
enum class OneTimePurpose {
    SignIn,   ///< sets a password
    MfaReset, ///< leads to a new setup of MFA, after the password
};

// Inside a transaction of the database.
/// Voids the one before: a person has one for each purpose.
void putOneTimeCode(Database &database, const PersonId &person, OneTimePurpose purpose,
                    const QByteArray &hash, Timestamp expiresAt);
/// Spends it: false when it is another, has expired, or was used.
bool claimOneTimeCode(Database &database, const PersonId &person, OneTimePurpose purpose,
                      const QByteArray &hash, Timestamp now);
void removeOneTimeCode(Database &database, const PersonId &person, OneTimePurpose purpose);

} // namespace sallyport
