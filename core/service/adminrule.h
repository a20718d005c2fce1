// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/operations/admins.h"
#include "core/service/caller.h"

namespace sallyport {

struct AdminRecord;
struct MethodRecord;

// What owners and system administrators do with the MFA of admins.

Result<Page<AdminRow>> perform(ServiceContext &context, Caller &caller, const ListAdmins &operation);
Result<AdminAdded> perform(ServiceContext &context, Caller &caller, const AddAdmin &operation);
Result<QList<AdminRow>> perform(ServiceContext &context, Caller &caller, const EnableAdminMfa &operation);
Result<AdminRow> perform(ServiceContext &context, Caller &caller, const DisableAdminMfa &operation);
Result<SetupSecret> perform(ServiceContext &context, Caller &caller, const LinkToQr &operation);
Result<BackupCodeSet> perform(ServiceContext &context, Caller &caller, const ConfirmHandOver &operation);
Result<AdminRow> perform(ServiceContext &context, Caller &caller, const ResetAdminMfa &operation);
Result<SignInCode> perform(ServiceContext &context, Caller &caller, const IssueSignInCode &operation);

/// Whether the caller's role is one of those who administer admins.
bool administersAdmins(const Caller &caller);
/// Inside a transaction: somebody the caller administers (R38). Errors: NotFound, Forbidden, Conflict (SSO).
Result<AdminRecord> administered(ServiceContext &context, const Caller &caller, const PersonId &person);
/// Inside a transaction: what can be handed over, made anew where the one before has lapsed or is
/// the admin's own. Errors: Conflict (Active, or MFA is not enabled).
Result<MethodRecord> secretToHandOver(ServiceContext &context, const AdminRecord &admin);

} // namespace sallyport
