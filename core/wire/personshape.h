// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/person.h"
#include "core/model/session.h"
#include "core/model/signincode.h"
#include "core/model/workplace.h"
#include "core/wire/field.h"
#include "core/wire/words.h"

namespace sallyport {

template <>
struct Words<SignInMethod>
{
    static constexpr std::array list{word(SignInMethod::Password, "password"),
                                     word(SignInMethod::Sso, "sso")};
};
template <>
struct Words<Role>
{
    static constexpr std::array list{word(Role::SystemAdministrator, "system-administrator"),
                                     word(Role::ResellerOwner, "reseller-owner"),
                                     word(Role::ResellerAdmin, "reseller-admin"),
                                     word(Role::Owner, "owner"),
                                     word(Role::TeamAdmin, "team-admin"),
                                     word(Role::ServiceDesk, "service-desk"),
                                     word(Role::Member, "member")};
};
template <>
struct Words<ScopeKind>
{
    static constexpr std::array list{word(ScopeKind::Installation, "installation"),
                                     word(ScopeKind::Reseller, "reseller"),
                                     word(ScopeKind::Account, "account")};
};
template <>
struct Words<SessionStrength>
{
    static constexpr std::array list{word(SessionStrength::Password, "password"),
                                     word(SessionStrength::Totp, "totp"),
                                     word(SessionStrength::BackupCode, "backup-code")};
};

template <>
struct Wire<Person>
{
    static constexpr std::tuple fields{
        field("id", &Person::id), field("name", &Person::name), field("email", &Person::email),
        field("signInMethod", &Person::signInMethod), field("language", &Person::language)};
};
template <>
struct Wire<Workplace>
{
    static constexpr std::tuple fields{field("id", &Workplace::scope), field("kind", &Workplace::kind),
                                       field("name", &Workplace::name), field("role", &Workplace::role)};
};
template <>
struct Wire<Session>
{
    static Role role(const Session &session) { return session.workplace.role; }

    static constexpr std::tuple fields{
        field("expiresAt", &Session::expiresAt),   field("user", &Session::person),
        field("account", &Session::workplace),     derived("role", &Wire::role),
        field("strength", &Session::strength),     field("backupCodesLeft", &Session::backupCodesLeft),
        field("accounts", &Session::workplaces),   field("mfaActive", &Session::mfaActive),
        field("idleSeconds", &Session::idleLimit), field("failedSecondSteps", &Session::failedSecondSteps)};
};
template <>
struct Wire<SignInCode>
{
    static constexpr std::tuple fields{
        field("mailed", &SignInCode::mailed), optional("code", &SignInCode::code),
        field("email", &SignInCode::email), field("expiresAt", &SignInCode::expiresAt)};
};

} // namespace sallyport
