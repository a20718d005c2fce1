// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/mfa.h"
#include "core/model/page.h"
#include "core/model/person.h"
#include "core/model/result.h"
#include "core/model/workplace.h"

#include <optional>

namespace sallyport {

class Database;

/// A person in a role that administers a reseller or the installation.
struct AdminRecord
{
    Person person;
    Workplace workplace;
    bool mfaEnabled = false;
    bool active = false;
    bool pending = false;
    bool handOver = false; ///< a secret waits to be handed over
    std::optional<Timestamp> lastSignInAt;
};

enum class AdminCondition { Any, MfaOff, Pending };

// Inside a transaction of the database.
/// Of one reseller, or of everything when the scope is the installation; by Name, Email or LastSignIn.
/// Errors: Invalid (sort).
Result<Page<AdminRecord>> listAdmins(Database &database, const ScopeId &scope, AdminCondition condition,
                                     const PageRequest &request);
/// Only within the scope, as `listAdmins`.
std::optional<AdminRecord> findAdmin(Database &database, const ScopeId &scope, const PersonId &person);
void setAdminMfaEnabled(Database &database, const PersonId &person, const ScopeId &scope, bool enabled);

} // namespace sallyport
