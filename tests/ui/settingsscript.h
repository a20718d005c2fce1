// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/profilescript.h"

#include <map>

namespace sallyport {

/// A backend with the team policies of some accounts; every rehearsal counts 3 team admins and 12 members for
/// what is newly on.
class SettingsScript : public ProfileScript
{
public:
    std::map<QString, TeamPolicyState> states; ///< by the name of the account, which is its id as well

    SettingsScript()
    {
        setActive();
        states[QStringLiteral("Contoso Ltd")] = {};
        on<GetTeamPolicy>([this](const GetTeamPolicy &op) -> Result<TeamPolicyState> {
            const auto found = states.find(op.account.value);
            if (found == states.end())
                return failure(ErrorCode::NotFound);
            return found->second;
        });
        on<RehearseTeamPolicy>([this](const RehearseTeamPolicy &op) -> Result<TeamPolicyRehearsal> {
            const TeamPolicy &now = states[op.account.value].policy;
            const auto newly = [](bool before, bool after, qint64 people) {
                return after && !before ? people : 0;
            };
            return TeamPolicyRehearsal{
                newly(now.admins.controlPanel, op.policy.admins.controlPanel, 3),
                newly(now.admins.clientApplication, op.policy.admins.clientApplication, 3),
                newly(now.members.controlPanel, op.policy.members.controlPanel, 12),
                newly(now.members.clientApplication, op.policy.members.clientApplication, 12)};
        });
        on<SetTeamPolicy>([this](const SetTeamPolicy &op) -> Result<TeamPolicyState> {
            states[op.account.value].policy = op.policy;
            return states[op.account.value];
        });
        on<ListAccounts>([this](const ListAccounts &op) -> Result<Page<AccountRow>> {
            Page<AccountRow> page;
            for (const auto &[name, state] : states) {
                if (name.contains(op.page.search, Qt::CaseInsensitive))
                    page.rows.append(
                        {.account =
                             {.id = {name}, .reseller = {}, .name = name, .plan = state.plan, .mandate = {}},
                         .resellerName = {}});
            }
            page.total = static_cast<qint64>(states.size());
            return page;
        });
    }

    static Workplace owner()
    {
        return {
            {QStringLiteral("Contoso Ltd")}, ScopeKind::Account, QStringLiteral("Contoso Ltd"), Role::Owner};
    }
    static Workplace reseller()
    {
        return {
            {QStringLiteral("r1")}, ScopeKind::Reseller, QStringLiteral("Northwind"), Role::ResellerOwner};
    }
};

} // namespace sallyport
