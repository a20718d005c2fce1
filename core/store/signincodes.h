// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/person.h"
#include "core/model/timestamp.h"

#include <QByteArray>

namespace sallyport {

class Database;

// Inside a transaction of the database.
/// Voids the one before: a person has one.
void putSignInCode(Database &database, const PersonId &person, const QByteArray &hash, Timestamp expiresAt);
/// Spends it: false when it is another, has expired, or was used.
bool claimSignInCode(Database &database, const PersonId &person, const QByteArray &hash, Timestamp now);

} // namespace sallyport
