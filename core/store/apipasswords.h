// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/mfa.h"
#include "core/model/person.h"

#include <QByteArray>

namespace sallyport {

class Database;

// Inside a transaction of the database.
ApiPasswordState apiPasswordState(Database &database, const Person &person);
/// Replaces the one before: a person has one (R39).
void putApiPassword(Database &database, const PersonId &person, const QByteArray &hash, Timestamp createdAt);
/// Empty where there is none.
QByteArray apiPasswordHash(Database &database, const PersonId &person);
/// It was used; less than `interval` after the last time is not written down.
void touchApiPassword(Database &database, const PersonId &person, Timestamp now,
                      std::chrono::milliseconds interval);
void removeApiPassword(Database &database, const PersonId &person);

} // namespace sallyport
