// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/person.h"
#include "core/model/timestamp.h"
#include "core/model/workplace.h"

#include <QList>

namespace sallyport {

/// What has been proved to open the session.
enum class SessionStrength { Password, Totp, BackupCode };

/// Somebody signed in at a workplace.
struct Session
{
    Person person;
    Workplace workplace;
    QList<Workplace> workplaces; ///< all that can be switched to, this one included
    SessionStrength strength = SessionStrength::Password;
    bool mfaActive = false;
    Timestamp expiresAt;               ///< total life (R25)
    std::chrono::seconds idleLimit{0}; ///< without an action for this long it ends (R25)
    int backupCodesLeft = 0;
    int failedSecondSteps = 0; ///< since the last sign-in (R32)
};

} // namespace sallyport
