// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/service/caller.h"
#include "core/store/accounts.h"

namespace sallyport {

/// The accounts a caller's workplace reaches: all, those of the reseller, or the one.
AccountRealm realmOf(const Caller &caller);

/// Inside a transaction. Another tenant's account answers exactly like a missing one (R36). Errors: NotFound.
Result<AccountRecord> visibleAccount(ServiceContext &context, const Caller &caller, const ScopeId &account);

/// Owners and those above them, who decide about an account's MFA.
bool ownsAccounts(Role role);

/// As `visibleAccount`, for those who own it. Errors: NotFound, Forbidden.
Result<AccountRecord> ownedAccount(ServiceContext &context, const Caller &caller, const ScopeId &account);

/// Inside a transaction: whether the caller answers for what belongs to a person and not to one role of
/// theirs (name, password, MFA). Whoever gives somebody who is known already a role does not; nor does an
/// equal of theirs (R38).
bool answersFor(ServiceContext &context, const Caller &caller, const PersonId &person);

} // namespace sallyport
