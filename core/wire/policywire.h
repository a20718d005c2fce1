// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/policies.h"
#include "core/wire/accountwire.h"
#include "core/wire/endpoint.h"
#include "core/wire/field.h"

namespace sallyport {

/// Of admins or of members. Where both have the same, the last two stand once, beside the two rules.
struct LoginRuleShape
{
    bool controlPanel = false;
    bool clientApplication = false;
    std::optional<bool> everyConnection;
    std::optional<int> periodMinutes;
};
template <>
struct Wire<LoginRuleShape>
{
    static constexpr std::tuple fields{field("controlPanel", &LoginRuleShape::controlPanel),
                                       field("clientApplication", &LoginRuleShape::clientApplication),
                                       optional("everyConnection", &LoginRuleShape::everyConnection),
                                       optional("periodMinutes", &LoginRuleShape::periodMinutes)};
};

struct LoginSecurity
{
    LoginRuleShape admins;
    LoginRuleShape members;
    std::optional<bool> everyConnection; ///< of both; null where they differ
    std::optional<int> periodMinutes;    ///< of both; 0: a code is not asked for again

    static LoginSecurity of(const TeamPolicy &policy);
    const char *into(TeamPolicy &policy) const;
};
template <>
struct Wire<LoginSecurity>
{
    static constexpr std::tuple fields{field("admins", &LoginSecurity::admins),
                                       field("members", &LoginSecurity::members),
                                       nullable("everyConnection", &LoginSecurity::everyConnection),
                                       nullable("periodMinutes", &LoginSecurity::periodMinutes)};
};
template <>
struct Wire<TeamPolicy>
{
    using Form = LoginSecurity;
};
template <>
struct Wire<TeamPolicyState>
{
    static constexpr std::tuple fields{flat(&TeamPolicyState::policy), field("plan", &TeamPolicyState::plan)};
};
template <>
struct Wire<TeamPolicyRehearsal>
{
    static constexpr std::tuple fields{
        field("adminsInControlPanel", &TeamPolicyRehearsal::adminsInControlPanel),
        field("adminsInClientApplication", &TeamPolicyRehearsal::adminsInClientApplication),
        field("membersInControlPanel", &TeamPolicyRehearsal::membersInControlPanel),
        field("membersInClientApplication", &TeamPolicyRehearsal::membersInClientApplication)};
};

template <>
struct Wire<GetTeamPolicy>
{
    static constexpr Endpoint endpoint{"GET", "/accounts/{account}/login-security", 200, BodyLimit::Ordinary,
                                       "MFA and login security of an account"};
    static constexpr std::tuple fields{inPath("account", &GetTeamPolicy::account)};
};
template <>
struct Wire<SetTeamPolicy>
{
    static constexpr Endpoint endpoint{"PUT", "/accounts/{account}/login-security", 200, BodyLimit::Ordinary,
                                       "Changes MFA and login security of an account"};
    static constexpr std::tuple fields{inPath("account", &SetTeamPolicy::account),
                                       flat(&SetTeamPolicy::policy)};
};
template <>
struct Wire<RehearseTeamPolicy>
{
    static constexpr Endpoint endpoint{"POST", "/accounts/{account}/login-security/rehearsal", 200,
                                       BodyLimit::Ordinary, "How many people would have to set up MFA"};
    static constexpr std::tuple fields{inPath("account", &RehearseTeamPolicy::account),
                                       flat(&RehearseTeamPolicy::policy)};
};

} // namespace sallyport
