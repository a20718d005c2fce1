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

} // namespace sallyport
