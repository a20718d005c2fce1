// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/account.h"
#include "core/model/result.h"
#include "core/operations/members.h"
#include "core/service/caller.h"

#include <optional>

namespace sallyport {

// What "Add member" and "Import…" have in common: who may, what is acceptable, and how somebody joins.

/// May add, change and remove members.
bool editsMembers(Role role);
/// The role is less powerful than the caller's own.
bool isBelow(const Caller &caller, Role role);

/// Whether the caller may give this role. An account's Owner is given by those who sell it, once. Inside a
/// transaction. Errors: Invalid (role: none of an account), Forbidden, Conflict (role: there is an Owner).
Result<void> checkRole(ServiceContext &context, const Caller &caller, const ScopeId &account, Role role);

/// As it is kept: trimmed and normalised. Errors: Invalid (name, email).
Result<NewMember> acceptableMember(const NewMember &member);

struct JoinedMember
{
    Person person;
    /// Absent for SSO, for somebody who has a password already, and for whom another tenant has invited.
    std::optional<SignInCode> invitation;
};
/// Gives the member a role in the account, makes the person where there is none, invites and records it.
/// `known` is who has the address. The checks are the caller's; inside a transaction.
JoinedMember join(ServiceContext &context, const Caller &caller, const Account &account,
                  const NewMember &member, std::optional<PersonRecord> known);

} // namespace sallyport
