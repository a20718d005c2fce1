// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"
#include "core/model/mfa.h"
#include "core/operations/access.h"
#include "core/operations/signin.h"

#include <optional>

namespace sallyport {

/// What remains valid once the identity was verified. The backend keeps the proof itself and sends it with
/// the next operation that needs one.
struct IdentityVerified
{
    Timestamp expiresAt;
};

/// A current code; or the password where MFA is off or the session was opened with a backup code (R11, R14).
/// Exactly one of the two. Errors: WrongCode, WrongPassword, ClockBehind.
struct VerifyIdentity
{
    Secret code;
    Secret password;
    using Reply = IdentityVerified;
    static constexpr Access access{.sessionOnly = true};
};

struct Profile
{
    Person person;
    QList<Workplace> workplaces;
};
/// Oneself.
struct GetProfile
{
    using Reply = Profile;
    static constexpr Access access{.whileSetupRequired = true};
};

/// Changes one's own name and language; what is not given stays.
struct UpdateProfile
{
    std::optional<QString> name;
    std::optional<QString> language;
    using Reply = Person;
    static constexpr Access access{};
};

/// Ends all other sessions. Errors: WrongPassword, PasswordTooShort, PasswordTooLong, PasswordCommon.
struct ChangePassword
{
    Secret current;
    Secret next;
    using Reply = Done;
    static constexpr Access access{.proof = Access::Proof::WhenActive, .sessionOnly = true};
};

struct GetMfa
{
    using Reply = MfaOverview;
    static constexpr Access access{.whileSetupRequired = true, .sessionOnly = true};
};

/// Starts the guided setup: a new secret, bound to this session for ten minutes. The method that is Active
/// goes on working until the new one is proved (R12, R13). Errors: Invalid (name).
struct BeginSetup
{
    QString name; ///< of the new method; may be empty
    using Reply = SetupSecret;
    static constexpr Access access{.proof = Access::Proof::WhenActive,
                                   .whileSetupRequired = true,
                                   .passwordWithBackupCode = true,
                                   .sessionOnly = true};
};

/// The secret that is Pending, again: "Finish now", "Show QR code". Never once it is Active, never one that
/// was handed over.
struct ShowPendingSetup
{
    using Reply = SetupSecret;
    static constexpr Access access{.whileSetupRequired = true, .sessionOnly = true};
};

/// The first code of the new secret: MFA is Active, the code is spent (R04), other sessions end (R16), and
/// here are ten backup codes. WrongCode carries the code doctor's finding in `fields`.
struct ConfirmSetup
{
    Secret code;
    using Reply = BackupCodeSet;
    static constexpr Access access{.whileSetupRequired = true, .sessionOnly = true};
};

/// Forgets the guided setup's secret; an Active method and a Pending one are untouched.
struct CancelSetup
{
    using Reply = Done;
    static constexpr Access access{.whileSetupRequired = true, .sessionOnly = true};
};

struct MfaEnabled
{
    MfaOverview overview;
    std::optional<SetupSecret> setup; ///< with `showNow`
};
/// "MFA Enabled" and "Update Profile", or "Enable MFA": Pending until a code proves it. A secret that this
/// session's BeginSetup has shown is kept.
struct EnableMfa
{
    bool showNow = false; ///< the secret along with the answer
    using Reply = MfaEnabled;
    static constexpr Access access{.whileSetupRequired = true, .sessionOnly = true};
};

/// "Reset Secret": the old secret stops working at once, a new one is Pending. Ends all other sessions.
struct ResetSecret
{
    using Reply = MfaOverview;
    static constexpr Access access{.proof = Access::Proof::WhenActive, .sessionOnly = true};
};

/// "Delete" and "Disable MFA": the method or the Pending secret, and all backup codes, are gone. Errors:
/// MfaMandatory: required of the person anywhere, or of others where the person is the last enrolled owner
/// (R17).
struct DisableMfa
{
    using Reply = MfaOverview;
    static constexpr Access access{
        .proof = Access::Proof::WhenActive, .passwordWithBackupCode = true, .sessionOnly = true};
};

/// Ten new codes; all earlier ones are void. Errors: Conflict where `noBackupCodesReason` says why.
struct GenerateBackupCodes
{
    using Reply = BackupCodeSet;
    static constexpr Access access{.proof = Access::Proof::WhenActive, .sessionOnly = true};
};

/// Shown once; replaces the one before.
struct GenerateApiPassword
{
    using Reply = Secret;
    static constexpr Access access{.proof = Access::Proof::Always, .sessionOnly = true};
};

struct DeleteApiPassword
{
    using Reply = Done;
    static constexpr Access access{.proof = Access::Proof::Always, .sessionOnly = true};
};

} // namespace sallyport
