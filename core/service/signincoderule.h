// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/model/signincode.h"
#include "core/operations/signin.h"

namespace sallyport {

struct Credentials;
struct ServiceContext;

/// Inside a transaction: a new one-time code for the person, seven days; voids the one before.
SignInCode issueSignInCode(ServiceContext &context, const Person &person);

Result<Done> perform(ServiceContext &context, Credentials &credentials, const AcceptSignInCode &operation);

} // namespace sallyport
