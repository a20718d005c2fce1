// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/adoption.h"
#include "core/model/mfa.h"
#include "core/model/person.h"
#include "core/model/workplace.h"

#include <QList>

#include <optional>

namespace sallyport {

class Database;

// Inside a transaction of the database.

/// Where the members of a scope stand in the store; nothing when it never had one.
std::optional<qint64> placeOf(Database &database, const ScopeId &scope);
struct MembershipNumber
{
    qint64 place = 0;
    qint64 number = 0; ///< never given twice
};
MembershipNumber newMembershipNumber(Database &database, const ScopeId &scope);

// The counters of every scope and roll-up, kept with each change; the day of the change is that of the
// database's clock. Inside a transaction of the database.

/// After the membership was added.
void countNewMember(Database &database, const PersonId &person, const ScopeId &scope);
/// Before the membership is removed.
void countLostMember(Database &database, const PersonId &person, const ScopeId &scope);
/// Compares a person's methods and password with what was recorded, and moves the counters of all their
/// scopes.
void recountStatus(Database &database, const PersonId &person);
/// After a change of the role or the toggle of one membership.
void recountRule(Database &database, const PersonId &person, const ScopeId &scope);
/// Everything but the moments of deadlines.h anew, after memberships were written in bulk; without a past.
void recountEverything(Database &database);

Adoption adoptionOf(Database &database, const ScopeId &scope);

} // namespace sallyport
