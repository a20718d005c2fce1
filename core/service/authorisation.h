// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/id.h"
#include "core/model/result.h"
#include "core/operations/access.h"
#include "core/service/caller.h"

namespace sallyport {

struct Credentials;

/// The one deny-by-default check (R36): session, its idle and total life (R25), role still held, MFA not
/// missing where it is required (R17), identity verified where the operation asks for it (R14; the proof is
/// spent). `about`: the account or reseller that is asked about, by which a caller without a session gets a
/// workplace (basiclogin.h). Errors: Unauthenticated, MfaSetupRequired, OwnMfaRequired, ProofRequired.
Result<Caller> authorise(ServiceContext &context, Credentials &credentials, const Access &access,
                         const ScopeId &about = {});

} // namespace sallyport
