// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/actiontext.h"

#include "core/model/escapedtext.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

struct Word
{
    const char *stored;
    const char *text;
};

// In the imperative, as on the buttons: whether it was done stands beside it.
constexpr std::array actions{
    Word{"sign-in", QT_TRANSLATE_NOOP("sallyport::AuditText", "Sign in")},
    Word{"sign-in.code", QT_TRANSLATE_NOOP("sallyport::AuditText", "Sign in: second step")},
    Word{"sign-in-code.issue", QT_TRANSLATE_NOOP("sallyport::AuditText", "Issue a sign-in code")},
    Word{"sign-in-code.accept",
         QT_TRANSLATE_NOOP("sallyport::AuditText", "Set a password with a sign-in code")},
    Word{"setup.complete", QT_TRANSLATE_NOOP("sallyport::AuditText", "Set up the first person")},
    Word{"invitation.accept", QT_TRANSLATE_NOOP("sallyport::AuditText", "Accept an invitation")},
    Word{"api.sign-in", QT_TRANSLATE_NOOP("sallyport::AuditText", "Sign in to the API")},
    Word{"connection.code",
         QT_TRANSLATE_NOOP("sallyport::AuditText", "Give a code for a client application")},
    Word{"session.sign-out", QT_TRANSLATE_NOOP("sallyport::AuditText", "Sign out")},
    Word{"session.switch", QT_TRANSLATE_NOOP("sallyport::AuditText", "Switch the workplace")},
    Word{"session.unlock", QT_TRANSLATE_NOOP("sallyport::AuditText", "Unlock")},
    Word{"identity.verify", QT_TRANSLATE_NOOP("sallyport::AuditText", "Verify the identity")},
    Word{"profile.update", QT_TRANSLATE_NOOP("sallyport::AuditText", "Change the profile")},
    Word{"password.change", QT_TRANSLATE_NOOP("sallyport::AuditText", "Change password")},
    Word{"password.reset-request",
         QT_TRANSLATE_NOOP("sallyport::AuditText", "Ask for a link to a new password")},
    Word{"password.reset", QT_TRANSLATE_NOOP("sallyport::AuditText", "Set a new password by a mailed link")},
    Word{"api-password.create", QT_TRANSLATE_NOOP("sallyport::AuditText", "Generate an API password")},
    Word{"api-password.delete", QT_TRANSLATE_NOOP("sallyport::AuditText", "Delete the API password")},
    Word{"mfa.setup-begin", QT_TRANSLATE_NOOP("sallyport::AuditText", "Begin the setup of MFA")},
    Word{"mfa.secret-shown", QT_TRANSLATE_NOOP("sallyport::AuditText", "View a secret")},
    Word{"mfa.activate", QT_TRANSLATE_NOOP("sallyport::AuditText", "Activate MFA")},
    Word{"mfa.enable", QT_TRANSLATE_NOOP("sallyport::AuditText", "Enable MFA")},
    Word{"mfa.disable", QT_TRANSLATE_NOOP("sallyport::AuditText", "Disable MFA")},
    Word{"mfa.reset-secret", QT_TRANSLATE_NOOP("sallyport::AuditText", "Reset Secret")},
    Word{"mfa.break-glass",
         QT_TRANSLATE_NOOP("sallyport::AuditText", "Reset MFA on the server (break-glass)")},
    Word{"mfa.reset-begin", QT_TRANSLATE_NOOP("sallyport::AuditText", "Begin a new setup with a reset code")},
    Word{"mfa.reset-link", QT_TRANSLATE_NOOP("sallyport::AuditText", "Begin a new setup by a mailed link")},
    Word{"mfa.backup-codes", QT_TRANSLATE_NOOP("sallyport::AuditText", "Generate backup codes")},
    Word{"admin.add", QT_TRANSLATE_NOOP("sallyport::AuditText", "Add admin")},
    Word{"admin.mfa-on", QT_TRANSLATE_NOOP("sallyport::AuditText", "Enable MFA of an admin")},
    Word{"admin.mfa-off", QT_TRANSLATE_NOOP("sallyport::AuditText", "Disable MFA of an admin")},
    Word{"admin.mfa-reset", QT_TRANSLATE_NOOP("sallyport::AuditText", "Reset MFA of an admin")},
    Word{"admin.mfa-stop", QT_TRANSLATE_NOOP("sallyport::AuditText", "Stop MFA of an admin: lost or stolen")},
    Word{"member.add", QT_TRANSLATE_NOOP("sallyport::AuditText", "Add member")},
    Word{"member.import", QT_TRANSLATE_NOOP("sallyport::AuditText", "Import members")},
    Word{"member.update", QT_TRANSLATE_NOOP("sallyport::AuditText", "Edit a member")},
    Word{"member.remove", QT_TRANSLATE_NOOP("sallyport::AuditText", "Remove a member")},
    Word{"member.mfa-reset", QT_TRANSLATE_NOOP("sallyport::AuditText", "Reset MFA of a member")},
    Word{"member.mfa-stop",
         QT_TRANSLATE_NOOP("sallyport::AuditText", "Stop MFA of a member: lost or stolen")},
    Word{"account.create", QT_TRANSLATE_NOOP("sallyport::AuditText", "Create an account")},
    Word{"account.update", QT_TRANSLATE_NOOP("sallyport::AuditText", "Edit an account")},
    Word{"account.mfa-on", QT_TRANSLATE_NOOP("sallyport::AuditText", "Turn MFA on for an account")},
    Word{"account.mfa-off", QT_TRANSLATE_NOOP("sallyport::AuditText", "Turn MFA off for an account")},
    Word{"account.policy", QT_TRANSLATE_NOOP("sallyport::AuditText", "Change MFA & Login Security")},
    Word{"reseller.create", QT_TRANSLATE_NOOP("sallyport::AuditText", "Create a reseller")},
    Word{"reseller.update", QT_TRANSLATE_NOOP("sallyport::AuditText", "Edit a reseller")},
    Word{"reseller.mfa-on", QT_TRANSLATE_NOOP("sallyport::AuditText", "Turn MFA on for a reseller")},
    Word{"reseller.mfa-off", QT_TRANSLATE_NOOP("sallyport::AuditText", "Turn MFA off for a reseller")},
    Word{"store.create", QT_TRANSLATE_NOOP("sallyport::AuditText", "Create the store")},
    Word{"store.move", QT_TRANSLATE_NOOP("sallyport::AuditText", "Write the store into a file, to move it")},
    Word{"sheet.view", QT_TRANSLATE_NOOP("sallyport::AuditText", "View a QR sheet")},
    Word{"slip.print", QT_TRANSLATE_NOOP("sallyport::AuditText", "Make a hand-out slip")},
    Word{"kiosk.prepare", QT_TRANSLATE_NOOP("sallyport::AuditText", "Prepare a kiosk for somebody")},
    Word{"kiosk.import", QT_TRANSLATE_NOOP("sallyport::AuditText", "Import an enrollment of a kiosk")},
    Word{"kiosk.unlock", QT_TRANSLATE_NOOP("sallyport::AuditText", "Unlock a kiosk")},
    Word{"kiosk.pin", QT_TRANSLATE_NOOP("sallyport::AuditText", "Enter the operator's PIN at a kiosk")},
    Word{"kiosk.identify", QT_TRANSLATE_NOOP("sallyport::AuditText", "Enter an enrollment code at a kiosk")},
    Word{"kiosk.enrol", QT_TRANSLATE_NOOP("sallyport::AuditText", "Enroll at a kiosk")},
    Word{"kiosk.walk-away", QT_TRANSLATE_NOOP("sallyport::AuditText", "Walk away from a kiosk")},
    Word{"kiosk.cancel", QT_TRANSLATE_NOOP("sallyport::AuditText", "Cancel at a kiosk")},
    Word{"kiosk.finish", QT_TRANSLATE_NOOP("sallyport::AuditText", "Finish the shift of a kiosk")},
    Word{"kiosk.leave", QT_TRANSLATE_NOOP("sallyport::AuditText", "Leave a kiosk")},
    Word{"export", QT_TRANSLATE_NOOP("sallyport::AuditText", "Export a list")},
};

constexpr std::array details{
    Word{"password", QT_TRANSLATE_NOOP("sallyport::AuditText", "password")},
    Word{"totp", QT_TRANSLATE_NOOP("sallyport::AuditText", "authentication code")},
    Word{"backup-code", QT_TRANSLATE_NOOP("sallyport::AuditText", "backup code")},
    Word{"members", QT_TRANSLATE_NOOP("sallyport::AuditText", "members")},
    Word{"accounts", QT_TRANSLATE_NOOP("sallyport::AuditText", "accounts")},
    Word{"admins", QT_TRANSLATE_NOOP("sallyport::AuditText", "admins")},
    Word{"report", QT_TRANSLATE_NOOP("sallyport::AuditText", "report")},
    Word{"audit-log", QT_TRANSLATE_NOOP("sallyport::AuditText", "audit log")},
};

constexpr std::array reasons{
    Word{"refused", QT_TRANSLATE_NOOP("sallyport::AuditText", "wrong email, password or code")},
    Word{"wrong-code", QT_TRANSLATE_NOOP("sallyport::AuditText", "wrong code")},
    Word{"wrong-password", QT_TRANSLATE_NOOP("sallyport::AuditText", "wrong password")},
    Word{"locked", QT_TRANSLATE_NOOP("sallyport::AuditText", "locked after too many tries")},
    Word{"clock-behind", QT_TRANSLATE_NOOP("sallyport::AuditText", "the clock is behind")},
    Word{"api-password-required",
         QT_TRANSLATE_NOOP("sallyport::AuditText", "MFA is on: the API password is needed")},
    Word{"kept-home", QT_TRANSLATE_NOOP("sallyport::AuditText", "the method at home was kept")},
    Word{"stale", QT_TRANSLATE_NOOP("sallyport::AuditText", "stale: something else was decided at home")},
    Word{"mandatory", QT_TRANSLATE_NOOP("sallyport::AuditText", "MFA is required")},
};

template <std::size_t Size>
QString textOf(const std::array<Word, Size> &words, const QString &stored)
{
    for (const Word &word : words) {
        if (stored == QLatin1StringView(word.stored))
            return QCoreApplication::translate("sallyport::AuditText", word.text);
    }
    return {};
}

QString orAsItIs(const QString &text, const QString &stored)
{
    return text.isEmpty() ? escapedText(stored) : text;
}

} // namespace

QStringList knownActions()
{
    QStringList known;
    for (const Word &action : actions)
        known.append(QLatin1StringView(action.stored));
    return known;
}

QString actionText(const QString &action)
{
    return orAsItIs(textOf(actions, action), action);
}

QString detailText(const QString &detail)
{
    return textOf(details, detail);
}

QString reasonText(const QString &outcome)
{
    return outcome == "ok"_L1 ? QString() : orAsItIs(textOf(reasons, outcome), outcome);
}

} // namespace sallyport
