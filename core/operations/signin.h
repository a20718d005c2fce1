// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"
#include "core/model/mfa.h"
#include "core/model/mfarequirement.h"
#include "core/model/session.h"
#include "core/operations/access.h"
#include "core/operations/done.h"

#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace sallyport {

// The states of a sign-in. A ticket is opaque, random, short-lived, bound to the person and good for
// nothing but the next step (R22).

struct SignedIn
{
    Session session;
    std::optional<BackupCodeSet> backupCodes; ///< when this very step made MFA Active
};
/// MFA is Active: a code of the authenticator, or a backup code.
struct CodeRequired
{
    Secret ticket;
    Timestamp expiresAt;
};
/// MFA is Pending: the first code makes it Active.
struct ConfirmRequired
{
    Secret ticket;
    Timestamp expiresAt;
    bool setupAllowed = false; ///< the secret may be shown: the person made it
};
/// MFA is required and Off.
struct SetupRequired
{
    Secret ticket;
    Timestamp expiresAt;
    QList<MfaReason> reasons; ///< empty: the person's own secret was reset and never proved
};
/// The person has several workplaces.
struct WorkplaceRequired
{
    Secret ticket;
    Timestamp expiresAt;
    QList<Workplace> workplaces;
};
using SignInState = std::variant<SignedIn, CodeRequired, ConfirmRequired, SetupRequired, WorkplaceRequired>;

/// First step. Errors: SignInFailed (one answer for every cause), PasswordTooLong, Throttled, StoreReadOnly.
struct SignIn
{
    QString email;
    Secret password;
    Application application = Application::ControlPanel;
    ScopeId account; ///< goes there without asking; empty: asks where there are several
    using Reply = SignInState;
    static constexpr Access access{.who = Access::Who::Anyone};
};

/// First or forgotten password: a one-time code that somebody handed over sets it. Opens no session, touches
/// no MFA; the code of the authenticator is still asked for at the next sign-in (R20). Errors: SignInFailed
/// (one answer for every cause), Password..., Throttled.
struct AcceptSignInCode
{
    QString email;
    Secret code;
    Secret password;
    using Reply = Done;
    static constexpr Access access{.who = Access::Who::Anyone};
};

/// "Reset MFA" by somebody who administers the member: password and one-time code lead to a new setup, as
/// after SetupRequired. Errors: SignInFailed (one answer for every cause), Throttled.
struct AcceptResetCode
{
    QString email;
    Secret password;
    Secret code;
    using Reply = SignInState;
    static constexpr Access access{.who = Access::Who::Anyone};
};

/// Only after WorkplaceRequired.
struct ChooseWorkplace
{
    Secret ticket;
    ScopeId scope;
    using Reply = SignInState;
    static constexpr Access access{.who = Access::Who::Ticket};
};

/// Second step: six digits, or a backup code in any spelling. Errors: WrongCode, TicketExpired, ClockBehind.
struct EnterCode
{
    Secret ticket;
    Secret code;
    using Reply = SignInState;
    static constexpr Access access{.who = Access::Who::Ticket};
};

/// The secret to scan; only after SetupRequired, or ConfirmRequired with `setupAllowed`.
struct BeginSignInSetup
{
    Secret ticket;
    using Reply = SetupSecret;
    static constexpr Access access{.who = Access::Who::Ticket};
};

/// The first code: makes MFA Active and signs in. A WrongCode error carries the code doctor's finding in
/// `fields` (see CodeDiagnosis).
struct ConfirmSignInSetup
{
    Secret ticket;
    Secret code;
    using Reply = SignInState;
    static constexpr Access access{.who = Access::Who::Ticket};
};

/// Goes to another workplace of the same person; may ask for a second step on the way.
struct SwitchWorkplace
{
    ScopeId scope;
    using Reply = SignInState;
    static constexpr Access access{.whileSetupRequired = true, .sessionOnly = true};
};

struct GetSession
{
    using Reply = Session;
    static constexpr Access access{.whileSetupRequired = true, .sessionOnly = true};
};

struct SignOut
{
    using Reply = Done;
    static constexpr Access access{.whileSetupRequired = true, .sessionOnly = true};
};

/// The window was locked; the password opens it again. The session went on meanwhile. Errors: WrongPassword,
/// Throttled.
struct Unlock
{
    Secret password;
    using Reply = Done;
    static constexpr Access access{.whileSetupRequired = true, .sessionOnly = true};
};

} // namespace sallyport
