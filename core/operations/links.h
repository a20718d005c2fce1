// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"
#include "core/model/mfa.h"
#include "core/operations/access.h"
#include "core/operations/done.h"
#include "core/operations/signin.h"

#include <optional>

namespace sallyport {

// What the links in mails lead to. Their tokens are 256 random bits, kept as a hash, bound to one person, and
// used once; one answer, SignInFailed, for a token that is wrong, used, late, or somebody else's.

/// The token that `sallyportd init` printed: the first person gets a name and a password. Errors:
/// SignInFailed, Invalid (name), Password...
struct CompleteSetup
{
    Secret token;
    QString name;
    Secret password;
    using Reply = Done;
    static constexpr Access access{.who = Access::Who::Anyone};
};

/// An invitation, seven days: a password, and the first step of a sign-in with it. Errors: SignInFailed,
/// Invalid (name), Password...
struct AcceptInvitation
{
    Secret token;
    Secret password;
    std::optional<QString> name;
    using Reply = SignInState;
    static constexpr Access access{.who = Access::Who::Anyone};
};

/// Done for every address (R31); a link, one hour, to the stored one if there is somebody with a password.
/// Errors: Conflict where no mail is sent from here.
struct RequestPasswordReset
{
    QString email;
    using Reply = Done;
    static constexpr Access access{.who = Access::Who::Anyone};
};

/// Opens no session and changes no MFA; ends the others (R20). Errors: SignInFailed, Password...
struct ConfirmPasswordReset
{
    Secret token;
    Secret password;
    using Reply = Done;
    static constexpr Access access{.who = Access::Who::Anyone};
};

/// The link of "Reset MFA", 24 hours, with the password: a new secret; the old method works on (R18). May be
/// asked again until it is confirmed. Errors: SignInFailed, Throttled.
struct BeginMfaReset
{
    Secret token;
    Secret password;
    using Reply = SetupSecret;
    static constexpr Access access{.who = Access::Who::Anyone};
};

/// The first code of the new secret: the old method is dead. Errors: SignInFailed, WrongCode (`fields`: the
/// code doctor's finding), Throttled.
struct ConfirmMfaReset
{
    Secret token;
    Secret code;
    using Reply = BackupCodeSet;
    static constexpr Access access{.who = Access::Who::Anyone};
};

} // namespace sallyport
