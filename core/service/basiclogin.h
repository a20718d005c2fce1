// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/id.h"
#include "core/model/result.h"
#include "core/operations/access.h"

namespace sallyport {

struct Caller;
struct Credentials;
struct ServiceContext;

// HTTP Basic, for the management API (R39, R40): a name and a password with each request, and no session.

/// Outside of any transaction: a regular password is hashed. It does while MFA is Off; the API password does
/// then and once MFA is Active, where nothing else does. With a secret that waits for its first code neither
/// is enough, as at a sign-in.
///
/// The workplace is the one that reaches `about`, else the most powerful.
///
/// Errors: Unauthenticated, for whatever is wrong; Throttled and Busy as for passwords; ApiPasswordRequired;
/// MfaSetupRequired; ProofRequired and OwnMfaRequired, which nobody can give here; Forbidden for what is
/// about a session or one's own MFA.
Result<Caller> authoriseBasic(ServiceContext &context, Credentials &credentials, const Access &access,
                              const ScopeId &about);

/// Whether it is an API password, which takes no slow hash. Decides nothing but where to go on.
bool showsApiPassword(ServiceContext &context, const Credentials &credentials);

} // namespace sallyport
