// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/mfa.h"
#include "core/store/mfamethods.h"
#include "core/store/persons.h"

#include <optional>

namespace sallyport {

/// Where a person's MFA stands now.
struct MfaState
{
    MfaStatus status = MfaStatus::Off;
    std::optional<MethodRecord> active;
    std::optional<MethodRecord> pending; ///< only when the status is Pending
    /// "Reset Secret" was never proved within its 72 hours: the person wanted MFA, so a sign-in does not fall
    /// back to the password alone.
    bool resetLapsed = false;
};

// Inside a transaction of the database.
MfaState mfaStateOf(Database &database, const Person &person, Timestamp now);

PendingOrigin pendingOrigin(MethodOrigin origin);

} // namespace sallyport
