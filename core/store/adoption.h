// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/adoption.h"
#include "core/model/mfa.h"
#include "core/model/person.h"
#include "core/model/workplace.h"

#include <optional>

namespace sallyport {

class Database;

// The counters of every scope, kept with each change. Inside a transaction of the database.
/// Where the members of a scope stand in the store; nothing when it never had one.
std::optional<qint64> placeOf(Database &database, const ScopeId &scope);
struct MembershipNumber
{
    qint64 place = 0;
    qint64 number = 0; ///< never given twice
};
MembershipNumber newMembershipNumber(Database &database, const ScopeId &scope);
void countNewMember(Database &database, const PersonId &person, const ScopeId &scope);
void countLostMember(Database &database, const PersonId &person, const ScopeId &scope);
/// Compares a person's methods with the status that was recorded, and moves the counters of all their scopes.
void recountStatus(Database &database, const PersonId &person);
Adoption adoptionOf(Database &database, const ScopeId &scope);

} // namespace sallyport
