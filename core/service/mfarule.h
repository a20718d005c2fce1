// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/operations/profile.h"
#include "core/service/caller.h"

namespace sallyport {

// What people do with their own MFA.

Result<MfaOverview> perform(ServiceContext &context, Caller &caller, const GetMfa &operation);
Result<SetupSecret> perform(ServiceContext &context, Caller &caller, const BeginSetup &operation);
Result<SetupSecret> perform(ServiceContext &context, Caller &caller, const ShowPendingSetup &operation);
Result<BackupCodeSet> perform(ServiceContext &context, Caller &caller, const ConfirmSetup &operation);
Result<Done> perform(ServiceContext &context, Caller &caller, const CancelSetup &operation);
Result<MfaEnabled> perform(ServiceContext &context, Caller &caller, const EnableMfa &operation);
Result<MfaOverview> perform(ServiceContext &context, Caller &caller, const ResetSecret &operation);
Result<MfaOverview> perform(ServiceContext &context, Caller &caller, const DisableMfa &operation);
Result<BackupCodeSet> perform(ServiceContext &context, Caller &caller, const GenerateBackupCodes &operation);

} // namespace sallyport
