// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/connections.h"
#include "core/operations/profile.h"
#include "core/wire/endpoint.h"
#include "core/wire/mfashape.h"
#include "core/wire/personshape.h"

namespace sallyport {

template <>
struct Words<ConnectionDecision::Kind>
{
    static constexpr std::array list{word(ConnectionDecision::Kind::Allowed, "allowed"),
                                     word(ConnectionDecision::Kind::CodeRequired, "code-required"),
                                     word(ConnectionDecision::Kind::SetupRequired, "setup-required")};
};

template <>
struct Wire<Profile>
{
    static constexpr std::tuple fields{flat(&Profile::person), field("roles", &Profile::workplaces)};
};
template <>
struct Wire<MfaEnabled>
{
    static constexpr std::tuple fields{flat(&MfaEnabled::overview), optional("setup", &MfaEnabled::setup)};
};
template <>
struct Wire<ConnectionDecision>
{
    static constexpr std::tuple fields{field("decision", &ConnectionDecision::kind),
                                       optional("ticket", &ConnectionDecision::ticket),
                                       optional("validUntil", &ConnectionDecision::validUntil)};
};

template <>
struct Wire<VerifyIdentity>
{
    static constexpr Endpoint endpoint{"POST", "/session/verify", 200, BodyLimit::SignIn,
                                       "Proves who is there, by a code or the password"};
    static constexpr std::tuple fields{optional("code", &VerifyIdentity::code),
                                       optional("password", &VerifyIdentity::password)};
};
template <>
struct Wire<GetProfile>
{
    static constexpr Endpoint endpoint{"GET", "/me", 200, BodyLimit::SignIn, "Oneself"};
    static constexpr std::tuple<> fields{};
};
template <>
struct Wire<UpdateProfile>
{
    static constexpr Endpoint endpoint{"PATCH", "/me", 200, BodyLimit::SignIn,
                                       "Changes one's name or language"};
    static constexpr std::tuple fields{optional("name", &UpdateProfile::name),
                                       optional("language", &UpdateProfile::language)};
};
template <>
struct Wire<ChangePassword>
{
    static constexpr Endpoint endpoint{"PUT", "/me/password", 204, BodyLimit::SignIn,
                                       "Changes one's password; other sessions end"};
    static constexpr std::tuple fields{field("current", &ChangePassword::current),
                                       field("new", &ChangePassword::next)};
};
template <>
struct Wire<GetMfa>
{
    static constexpr Endpoint endpoint{"GET", "/me/mfa", 200, BodyLimit::SignIn, "One's own MFA settings"};
    static constexpr std::tuple<> fields{};
};
template <>
struct Wire<BeginSetup>
{
    static constexpr Endpoint endpoint{"POST", "/me/mfa/setup", 200, BodyLimit::SignIn,
                                       "Starts the guided setup"};
    static constexpr std::tuple fields{optional("name", &BeginSetup::name)};
};
template <>
struct Wire<ShowPendingSetup>
{
    static constexpr Endpoint endpoint{"POST", "/me/mfa/setup/show", 200, BodyLimit::SignIn,
                                       "One's own pending secret again"};
    static constexpr std::tuple<> fields{};
};
template <>
struct Wire<ConfirmSetup>
{
    static constexpr Endpoint endpoint{"POST", "/me/mfa/setup/confirm", 200, BodyLimit::SignIn,
                                       "The first code of the new secret: MFA is active"};
    static constexpr std::tuple fields{field("code", &ConfirmSetup::code)};
};
template <>
struct Wire<CancelSetup>
{
    static constexpr Endpoint endpoint{"DELETE", "/me/mfa/setup", 204, BodyLimit::SignIn,
                                       "Forgets the guided setup"};
    static constexpr std::tuple<> fields{};
};
template <>
struct Wire<EnableMfa>
{
    static constexpr Endpoint endpoint{"POST", "/me/mfa/enable", 200, BodyLimit::SignIn,
                                       "MFA is pending until the next sign-in"};
    static constexpr std::tuple fields{optional("showNow", &EnableMfa::showNow)};
};
template <>
struct Wire<ResetSecret>
{
    static constexpr Endpoint endpoint{"POST", "/me/mfa/reset-secret", 200, BodyLimit::SignIn,
                                       "A new pending secret; the old one is dead at once"};
    static constexpr std::tuple<> fields{};
};
template <>
struct Wire<DisableMfa>
{
    static constexpr Endpoint endpoint{"DELETE", "/me/mfa", 200, BodyLimit::SignIn,
                                       "Deletes the method and its backup codes"};
    static constexpr std::tuple<> fields{};
};
template <>
struct Wire<GenerateBackupCodes>
{
    static constexpr Endpoint endpoint{"POST", "/me/mfa/backup-codes", 200, BodyLimit::SignIn,
                                       "Ten new backup codes; earlier ones are void"};
    static constexpr std::tuple<> fields{};
};
template <>
struct Wire<GenerateApiPassword>
{
    static constexpr Endpoint endpoint{"POST", "/me/api-password", 200, BodyLimit::SignIn,
                                       "A new API password, shown once"};
    static constexpr std::tuple<> fields{};
};
template <>
struct Wire<DeleteApiPassword>
{
    static constexpr Endpoint endpoint{"DELETE", "/me/api-password", 204, BodyLimit::SignIn,
                                       "Deletes the API password"};
    static constexpr std::tuple<> fields{};
};

template <>
struct Wire<RequestConnection>
{
    static constexpr Endpoint endpoint{"POST", "/client/connections", 200, BodyLimit::SignIn,
                                       "Whether a client application may connect now"};
    static constexpr std::tuple<> fields{};
};
template <>
struct Wire<EnterConnectionCode>
{
    static constexpr Endpoint endpoint{"POST", "/client/connections/code", 200, BodyLimit::SignIn,
                                       "The code that a connection needs"};
    static constexpr std::tuple fields{field("ticket", &EnterConnectionCode::ticket),
                                       field("code", &EnterConnectionCode::code)};
};

} // namespace sallyport
