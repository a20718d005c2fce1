// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/operations/links.h"

namespace sallyport {

struct Credentials;
struct ServiceContext;

Result<Done> perform(ServiceContext &context, Credentials &credentials, const CompleteSetup &operation);
Result<SignInState> perform(ServiceContext &context, Credentials &credentials,
                            const AcceptInvitation &operation);
Result<Done> perform(ServiceContext &context, Credentials &credentials,
                     const RequestPasswordReset &operation);
Result<Done> perform(ServiceContext &context, Credentials &credentials,
                     const ConfirmPasswordReset &operation);

} // namespace sallyport
