// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"

namespace sallyport {

/// What a caller shows, and what it gets back: a rule that opens a session or verifies an identity puts the
/// new token here. Kept by the backend, or carried in HTTP headers.
struct Credentials
{
    Secret session; ///< bearer token
    Secret proof;   ///< of an identity verification

    // HTTP Basic, for the management API; only without a session.
    QString user;    ///< e-mail address or person id (R40)
    Secret password; ///< the regular one while MFA is off, the API password once it is on (R39)
};

} // namespace sallyport
