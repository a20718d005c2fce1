// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/person.h"
#include "core/model/timestamp.h"

#include <QByteArray>

#include <optional>

namespace sallyport {

class Database;

struct PersonRecord
{
    Person person;
    QByteArray passwordHash;
    bool disabled = false;
    int failedSecondSteps = 0; ///< since the last sign-in (R32)
    Timestamp createdAt;
};

/// The form in which addresses are compared: only A to Z are folded, nothing of Unicode (R58).
QString emailKey(const QString &email);

// Inside a transaction of the database.
std::optional<PersonRecord> findPerson(Database &database, const PersonId &id);
std::optional<PersonRecord> findPersonByEmail(Database &database, const QString &email);
void insertPerson(Database &database, const PersonRecord &record);
void updatePersonProfile(Database &database, const Person &person);
void updatePasswordHash(Database &database, const PersonId &id, const QByteArray &hash);
void addFailedSecondStep(Database &database, const PersonId &id);
/// Starts the count of failed second steps anew.
void recordSignIn(Database &database, const PersonId &id, Timestamp when);

} // namespace sallyport
