// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/page.h"
#include "core/model/person.h"
#include "core/model/result.h"
#include "core/model/timestamp.h"
#include "core/model/workplace.h"

#include <optional>

namespace sallyport {

class Database;

/// A person in an account.
struct MemberRecord
{
    Person person;
    Role role = Role::Member;
    bool hasPassword = false;
    bool active = false;
    bool pending = false;
    int backupCodesLeft = 0;
    std::optional<Timestamp> lastSignInAt;
};

enum class MemberCondition { Any, MfaOff, Pending, Active };

// Inside a transaction of the database.
/// By Name, Email or LastSignIn. Errors: Invalid (sort).
Result<Page<MemberRecord>> listMembers(Database &database, const ScopeId &account, MemberCondition condition,
                                       const PageRequest &request);
std::optional<MemberRecord> findMember(Database &database, const ScopeId &account, const PersonId &person);
void updateMemberRole(Database &database, const ScopeId &account, const PersonId &person, Role role);

} // namespace sallyport
