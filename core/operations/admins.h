// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"
#include "core/model/admin.h"
#include "core/model/page.h"
#include "core/model/signincode.h"
#include "core/operations/access.h"

namespace sallyport {

enum class AdminFilter { All, MfaOff, Pending };

/// The admins of the caller's reseller; of everything for a system administrator; by Name, Email or
/// LastSignIn. Errors: Forbidden, Invalid (sort).
struct ListAdmins
{
    PageRequest page;
    AdminFilter filter = AdminFilter::All;
    using Reply = Page<AdminRow>;
    static constexpr Access access{};
};

struct AdminAdded
{
    AdminRow row;
    SignInCode invitation; ///< valid seven days, once
};
/// A new admin of the caller's reseller. Errors: Invalid (name, email), Conflict (the address is in use),
/// Forbidden.
struct AddAdmin
{
    QString name;
    QString email;
    using Reply = AdminAdded;
    static constexpr Access access{};
};

// All of the following need the caller's own MFA to be Active, and never work on oneself, on an equal or on a
// higher role (R38). Errors: Forbidden, NotFound (also for another tenant's), Conflict (signs in by SSO).

/// The toggle to "Enabled", for one or for a selection of at most maximumPageSize: a Pending secret for
/// everybody who has none. All or nothing.
struct EnableAdminMfa
{
    QList<PersonId> admins;
    using Reply = QList<AdminRow>;
    static constexpr Access access{.ownMfa = true};
};

/// The toggle to "Disabled": method, Pending secret and backup codes are gone. Errors: Conflict also for the
/// last enrolled owner of a reseller that requires MFA of others (R17).
struct DisableAdminMfa
{
    PersonId admin;
    using Reply = AdminRow;
    static constexpr Access access{.proof = Access::Proof::Always, .ownMfa = true};
};

/// "Link to QR": the Pending secret. Every view is audited. Errors: Conflict where there is none to hand
/// over; never the one that is Active (R15, R19).
struct LinkToQr
{
    PersonId admin;
    using Reply = SetupSecret;
    static constexpr Access access{.proof = Access::Proof::Always, .ownMfa = true};
};

/// The first code, typed by the admin in the hand-over window: Active, and ten backup codes for the admin.
struct ConfirmHandOver
{
    PersonId admin;
    Secret code;
    using Reply = BackupCodeSet;
    static constexpr Access access{.ownMfa = true};
};

/// "Reset…" of an Active admin: a new secret that can be handed over. The old one works until the new one is
/// proved, unless it was lost or stolen: then it is dead at once and the admin's sessions end.
struct ResetAdminMfa
{
    PersonId admin;
    bool stopOldNow = false;
    using Reply = AdminRow;
    static constexpr Access access{.proof = Access::Proof::Always, .ownMfa = true};
};

/// A one-time code for somebody who forgot the password. It never touches MFA.
struct IssueSignInCode
{
    PersonId person;
    using Reply = SignInCode;
    static constexpr Access access{.proof = Access::Proof::Always, .ownMfa = true};
};

} // namespace sallyport
