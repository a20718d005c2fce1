// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/operations/profile.h"
#include "core/service/caller.h"

namespace sallyport {

// What people do with their own name, password and API password.

Result<IdentityVerified> perform(ServiceContext &context, Caller &caller, const VerifyIdentity &operation);
Result<Profile> perform(ServiceContext &context, Caller &caller, const GetProfile &operation);
Result<Person> perform(ServiceContext &context, Caller &caller, const UpdateProfile &operation);
Result<Done> perform(ServiceContext &context, Caller &caller, const ChangePassword &operation);
Result<Secret> perform(ServiceContext &context, Caller &caller, const GenerateApiPassword &operation);
Result<Done> perform(ServiceContext &context, Caller &caller, const DeleteApiPassword &operation);

} // namespace sallyport
