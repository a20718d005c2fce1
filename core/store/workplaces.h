// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/mfarequirement.h"
#include "core/model/person.h"
#include "core/model/timestamp.h"
#include "core/model/workplace.h"

#include <QList>

namespace sallyport {

class Database;

/// The scope of system administrators: there is one.
ScopeId installationScope();

// Inside a transaction of the database.
QList<Workplace> workplacesOf(Database &database, const PersonId &person);
/// What can require MFA of the person there.
MfaPolicies mfaPoliciesOf(Database &database, const PersonId &person, const Workplace &workplace);
void insertReseller(Database &database, const ScopeId &id, const QString &name, Timestamp createdAt);
/// `mfaEnabled`: the toggle of the Admins page.
void insertMembership(Database &database, const PersonId &person, const Workplace &workplace, Timestamp joinedAt,
                      bool mfaEnabled = false);
void removeMembership(Database &database, const PersonId &person, const ScopeId &scope);
bool hasOwner(Database &database, const ScopeId &account);

} // namespace sallyport
