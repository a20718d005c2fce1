// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/links.h"
#include "core/operations/signin.h"
#include "core/wire/endpoint.h"
#include "core/wire/mfashape.h"
#include "core/wire/personshape.h"

namespace sallyport {

template <>
struct Words<Application>
{
    static constexpr std::array list{word(Application::ControlPanel, "control-panel"),
                                     word(Application::ClientApplication, "client-application")};
};

/// A session and its bearer token, which the credentials hold on both sides.
struct OpenedSession
{
    Secret token;
    Session session;
};
template <>
struct Wire<OpenedSession>
{
    static constexpr std::tuple fields{field("token", &OpenedSession::token), flat(&OpenedSession::session)};
};
struct SignedInShape
{
    OpenedSession session;
    std::optional<BackupCodeSet> backupCodes;
};
template <>
struct Wire<SignedInShape>
{
    static constexpr std::tuple fields{field("session", &SignedInShape::session),
                                       flat(&SignedInShape::backupCodes)};
};
template <>
struct Wire<CodeRequired>
{
    static constexpr std::tuple fields{field("ticket", &CodeRequired::ticket),
                                       field("expiresAt", &CodeRequired::expiresAt)};
};
template <>
struct Wire<ConfirmRequired>
{
    static constexpr std::tuple fields{field("ticket", &ConfirmRequired::ticket),
                                       field("expiresAt", &ConfirmRequired::expiresAt),
                                       field("setupAllowed", &ConfirmRequired::setupAllowed)};
};
template <>
struct Wire<SetupRequired>
{
    static const char *reason(const SetupRequired &state)
    {
        return state.reasons.isEmpty() ? "reset" : wordOf(state.reasons.first().kind);
    }
    static constexpr std::tuple fields{
        field("ticket", &SetupRequired::ticket), field("expiresAt", &SetupRequired::expiresAt),
        derived("reason", &Wire::reason), field("reasons", &SetupRequired::reasons)};
};
template <>
struct Wire<WorkplaceRequired>
{
    static constexpr std::tuple fields{field("ticket", &WorkplaceRequired::ticket),
                                       field("expiresAt", &WorkplaceRequired::expiresAt),
                                       field("accounts", &WorkplaceRequired::workplaces)};
};

using StateShape =
    std::variant<SignedInShape, CodeRequired, ConfirmRequired, SetupRequired, WorkplaceRequired>;
template <>
struct Wire<StateShape>
{
    static constexpr const char *tag = "state";
    static constexpr std::array words{"signed-in", "code-required", "confirm-required", "setup-required",
                                      "account-required"};
};

template <>
struct Wire<SignIn>
{
    static constexpr Endpoint endpoint{"POST", "/sign-in", 200, BodyLimit::SignIn,
                                       "The first step of a sign-in"};
    static constexpr std::tuple fields{field("email", &SignIn::email), field("password", &SignIn::password),
                                       optional("application", &SignIn::application),
                                       optional("account", &SignIn::account)};
};
template <>
struct Wire<EnterCode>
{
    static constexpr Endpoint endpoint{"POST", "/sign-in/code", 200, BodyLimit::SignIn,
                                       "The second step: six digits or a backup code"};
    static constexpr std::tuple fields{field("ticket", &EnterCode::ticket), field("code", &EnterCode::code)};
};
template <>
struct Wire<BeginSignInSetup>
{
    static constexpr Endpoint endpoint{"POST", "/sign-in/setup", 200, BodyLimit::SignIn,
                                       "The secret to scan, where MFA has to be set up first"};
    static constexpr std::tuple fields{field("ticket", &BeginSignInSetup::ticket)};
};
template <>
struct Wire<ConfirmSignInSetup>
{
    static constexpr Endpoint endpoint{"POST", "/sign-in/setup/confirm", 200, BodyLimit::SignIn,
                                       "The first code of the new secret: signs in, with backup codes"};
    static constexpr std::tuple fields{field("ticket", &ConfirmSignInSetup::ticket),
                                       field("code", &ConfirmSignInSetup::code)};
};
template <>
struct Wire<ChooseWorkplace>
{
    static constexpr Endpoint endpoint{"POST", "/sign-in/account", 200, BodyLimit::SignIn,
                                       "Where to sign in, for people with several accounts"};
    static constexpr std::tuple fields{field("ticket", &ChooseWorkplace::ticket),
                                       field("account", &ChooseWorkplace::scope)};
};
template <>
struct Wire<AcceptSignInCode>
{
    static constexpr Endpoint endpoint{"POST", "/sign-in/one-time-code", 204, BodyLimit::SignIn,
                                       "A password by a one-time code that was handed over"};
    static constexpr std::tuple fields{field("email", &AcceptSignInCode::email),
                                       field("code", &AcceptSignInCode::code),
                                       field("password", &AcceptSignInCode::password)};
};
template <>
struct Wire<AcceptResetCode>
{
    static constexpr Endpoint endpoint{"POST", "/sign-in/mfa-reset-code", 200, BodyLimit::SignIn,
                                       "A new setup by a one-time code that was handed over"};
    static constexpr std::tuple fields{field("email", &AcceptResetCode::email),
                                       field("password", &AcceptResetCode::password),
                                       field("code", &AcceptResetCode::code)};
};
template <>
struct Wire<GetSession>
{
    static constexpr Endpoint endpoint{"GET", "/session", 200, BodyLimit::SignIn,
                                       "Who is signed in, and where"};
    static constexpr std::tuple<> fields{};
};
template <>
struct Wire<SwitchWorkplace>
{
    static constexpr Endpoint endpoint{"POST", "/session/account", 200, BodyLimit::SignIn,
                                       "Goes to another account of the same person"};
    static constexpr std::tuple fields{field("account", &SwitchWorkplace::scope)};
};
template <>
struct Wire<SignOut>
{
    static constexpr Endpoint endpoint{"DELETE", "/session", 204, BodyLimit::SignIn, "Signs out"};
    static constexpr std::tuple<> fields{};
};
template <>
struct Wire<Unlock>
{
    static constexpr Endpoint endpoint{"POST", "/session/unlock", 204, BodyLimit::SignIn,
                                       "Whether the password is that of the person signed in"};
    static constexpr std::tuple fields{field("password", &Unlock::password)};
};

template <>
struct Wire<CompleteSetup>
{
    static constexpr Endpoint endpoint{"POST", "/setup", 204, BodyLimit::SignIn,
                                       "Makes the first owner of a new installation; once"};
    static constexpr std::tuple fields{field("token", &CompleteSetup::token),
                                       field("name", &CompleteSetup::name),
                                       field("password", &CompleteSetup::password)};
};
template <>
struct Wire<AcceptInvitation>
{
    static constexpr Endpoint endpoint{"POST", "/invitations/accept", 200, BodyLimit::SignIn,
                                       "The first password of somebody who was invited"};
    static constexpr std::tuple fields{field("token", &AcceptInvitation::token),
                                       field("password", &AcceptInvitation::password),
                                       optional("name", &AcceptInvitation::name)};
};
template <>
struct Wire<RequestPasswordReset>
{
    static constexpr Endpoint endpoint{"POST", "/password-reset", 202, BodyLimit::SignIn,
                                       "Mails a link to set a new password"};
    static constexpr std::tuple fields{field("email", &RequestPasswordReset::email)};
};
template <>
struct Wire<ConfirmPasswordReset>
{
    static constexpr Endpoint endpoint{"POST", "/password-reset/confirm", 204, BodyLimit::SignIn,
                                       "Sets the new password; MFA stays as it is"};
    static constexpr std::tuple fields{field("token", &ConfirmPasswordReset::token),
                                       field("password", &ConfirmPasswordReset::password)};
};
template <>
struct Wire<BeginMfaReset>
{
    static constexpr Endpoint endpoint{"POST", "/mfa-reset/begin", 200, BodyLimit::SignIn,
                                       "The secret to scan; the old method still works"};
    static constexpr std::tuple fields{field("token", &BeginMfaReset::token),
                                       field("password", &BeginMfaReset::password)};
};
template <>
struct Wire<ConfirmMfaReset>
{
    static constexpr Endpoint endpoint{"POST", "/mfa-reset/confirm", 200, BodyLimit::SignIn,
                                       "The first code of the new secret: the old method is dead"};
    static constexpr std::tuple fields{field("token", &ConfirmMfaReset::token),
                                       field("code", &ConfirmMfaReset::code)};
};

} // namespace sallyport
