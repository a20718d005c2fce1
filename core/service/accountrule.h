// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/operations/accounts.h"
#include "core/service/caller.h"

namespace sallyport {

// Accounts and their MFA switch. Another tenant's account answers exactly like a missing one (R36).

Result<Page<AccountRow>> perform(ServiceContext &context, Caller &caller, const ListAccounts &operation);
Result<AccountRow> perform(ServiceContext &context, Caller &caller, const GetAccount &operation);
Result<AccountRow> perform(ServiceContext &context, Caller &caller, const CreateAccount &operation);
Result<AccountRow> perform(ServiceContext &context, Caller &caller, const UpdateAccount &operation);
Result<Rehearsal> perform(ServiceContext &context, Caller &caller, const RehearseAccountMfa &operation);
Result<AccountRow> perform(ServiceContext &context, Caller &caller, const RequireAccountMfa &operation);
Result<AccountRow> perform(ServiceContext &context, Caller &caller, const ReleaseAccountMfa &operation);

} // namespace sallyport
