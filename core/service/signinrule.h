// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/operations/signin.h"
#include "core/service/caller.h"

namespace sallyport {

/// R26: so many and the ticket is dead.
inline constexpr int wrongCodesPerTicket = 5;
inline constexpr std::chrono::minutes ticketLife{5};

/// Inside a transaction: where somebody goes next who has just given the password; to `account` where one is
/// named. Errors: SignInFailed where they have no role there, or anywhere.
Result<SignInState> stateAfterPassword(ServiceContext &context, Credentials &credentials,
                                       const PersonRecord &record, Application application,
                                       const ScopeId &account = {});

/// Inside a transaction: a ticket that leads to a new setup of MFA, whatever is active now.
SetupRequired setupTicket(ServiceContext &context, const PersonRecord &record, const Workplace &workplace,
                          Application application);

// The state machine of a sign-in. What comes next is decided in one place, from what is in the store.

Result<SignInState> perform(ServiceContext &context, Credentials &credentials, const SignIn &operation);
Result<SignInState> perform(ServiceContext &context, Credentials &credentials,
                            const ChooseWorkplace &operation);
Result<SignInState> perform(ServiceContext &context, Credentials &credentials, const EnterCode &operation);
Result<SetupSecret> perform(ServiceContext &context, Credentials &credentials,
                            const BeginSignInSetup &operation);
Result<SignInState> perform(ServiceContext &context, Credentials &credentials,
                            const ConfirmSignInSetup &operation);
Result<SignInState> perform(ServiceContext &context, Caller &caller, const SwitchWorkplace &operation);

} // namespace sallyport
