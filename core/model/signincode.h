// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"
#include "core/model/timestamp.h"

#include <QString>

namespace sallyport {

/// A one-time code that is handed over on screen or paper where no mail is sent: it sets the first or a new
/// password, or leads to a new setup of MFA. Shown once. Where mail is sent, a link went out instead.
struct SignInCode
{
    Secret code; ///< as displayed: XXXX-XXXX-XXXX-XXXX; empty where a link was mailed
    QString email;
    Timestamp expiresAt;
    bool mailed = false;
};

} // namespace sallyport
