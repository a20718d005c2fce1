// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/account.h"
#include "core/model/teampolicy.h"
#include "core/operations/access.h"

namespace sallyport {

struct TeamPolicyState
{
    TeamPolicy policy;
    Plan plan = Plan::Essential; ///< on Free nothing more can be required
};

/// "MFA & Login Security" of an account, for its Owner and those above. Errors: Forbidden, NotFound.
struct GetTeamPolicy
{
    ScopeId account;
    using Reply = TeamPolicyState;
    static constexpr Access access{};
};

/// How many people have no MFA yet and would have to set it up, by what newly requires it of them.
struct TeamPolicyRehearsal
{
    qint64 adminsInControlPanel = 0;
    qint64 adminsInClientApplication = 0;
    qint64 membersInControlPanel = 0;
    qint64 membersInClientApplication = 0;
};
/// Changes nothing. Errors: as SetTeamPolicy.
struct RehearseTeamPolicy
{
    ScopeId account;
    TeamPolicy policy;
    using Reply = TeamPolicyRehearsal;
    static constexpr Access access{};
};

/// Errors: Forbidden, NotFound, Conflict (the plan is Free and more would be required than now), Invalid
/// (againAfterHours).
struct SetTeamPolicy
{
    ScopeId account;
    TeamPolicy policy;
    using Reply = TeamPolicyState;
    static constexpr Access access{.proof = Access::Proof::Always};
};

} // namespace sallyport
