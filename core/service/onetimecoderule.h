// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/model/signincode.h"
#include "core/operations/signin.h"
#include "core/service/mailing.h"

namespace sallyport {

struct Credentials;
struct ServiceContext;

// Codes that are handed over on screen or paper where no mail is sent. Where it is, a link goes out instead.

/// Inside a transaction: sets a password; seven days, or one hour by mail where there is one already. Voids
/// the one before.
SignInCode issueSignInCode(ServiceContext &context, const Person &person, const LinkCause &cause = {});
/// Inside a transaction: leads to a new setup of MFA; 24 hours. Voids the one before.
SignInCode issueResetCode(ServiceContext &context, const Person &person, const LinkCause &cause = {});

Result<Done> perform(ServiceContext &context, Credentials &credentials, const AcceptSignInCode &operation);
Result<SignInState> perform(ServiceContext &context, Credentials &credentials,
                            const AcceptResetCode &operation);

} // namespace sallyport
