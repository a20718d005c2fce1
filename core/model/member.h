// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/mfa.h"
#include "core/model/person.h"
#include "core/model/signincode.h"
#include "core/model/timestamp.h"
#include "core/model/workplace.h"

#include <QList>

#include <optional>

namespace sallyport {

/// What became of the last mail with a link to somebody: an invitation, a new password, a reset of MFA.
enum class LinkMailState {
    None,    ///< there was none of late, or no mail is sent from here
    Waiting, ///< not sent yet
    Sent,    ///< the relay has taken it
    GivenUp, ///< refused for good, or too late
};

/// One row of "Members".
struct MemberRow
{
    Person person;
    Role role = Role::Member;
    MfaStatus status = MfaStatus::Off;
    QList<MfaReason> requiredBecause;      ///< now
    std::optional<Timestamp> requiredFrom; ///< when it will be, where a deadline still holds it back
    int backupCodesLeft = 0;
    std::optional<Timestamp> lastSignInAt;
    bool invited = false; ///< has no password yet
    LinkMailState linkMail = LinkMailState::None;
    bool isSelf = false;
    bool mayEdit = false;  ///< the caller may change or remove this member
    bool mayReset = false; ///< the caller may reset this member's MFA
};

} // namespace sallyport
