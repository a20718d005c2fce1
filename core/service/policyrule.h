// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/operations/policies.h"
#include "core/service/caller.h"

namespace sallyport {

// "MFA & Login Security" of an account.

Result<TeamPolicyState> perform(ServiceContext &context, Caller &caller, const GetTeamPolicy &operation);
Result<TeamPolicyRehearsal> perform(ServiceContext &context, Caller &caller,
                                    const RehearseTeamPolicy &operation);
Result<TeamPolicyState> perform(ServiceContext &context, Caller &caller, const SetTeamPolicy &operation);

} // namespace sallyport
