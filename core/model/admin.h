// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/mfa.h"
#include "core/model/person.h"
#include "core/model/timestamp.h"

#include <optional>

namespace sallyport {

/// What the column "Link to QR" offers.
enum class QrLink {
    None,  ///< MFA is not enabled, or not applicable
    Show,  ///< a secret waits to be handed over: the hand-over window
    Reset, ///< Active: the secret is never shown again
};

/// One row of "Admins".
struct AdminRow
{
    Person person;
    Role role = Role::ResellerAdmin;
    bool mfaEnabled = false; ///< the toggle
    MfaStatus status = MfaStatus::Off;
    QrLink link = QrLink::None;
    std::optional<Timestamp> lastSignInAt;
    bool isSelf = false;    ///< nobody administers themselves
    bool mayChange = false; ///< the caller may use the toggle and the link
};

} // namespace sallyport
