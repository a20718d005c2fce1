// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/teampolicies.h"

#include "core/store/adoption.h"
#include "core/store/database.h"
#include "core/store/deadlines.h"

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

TeamPolicyRule ruleFrom(const Rows &rows, int column)
{
    return {.controlPanel = rows.flag(column),
            .clientApplication = rows.flag(column + 1),
            .everyConnection = rows.flag(column + 2),
            .againAfterHours = static_cast<int>(rows.number(column + 3))};
}

} // namespace

TeamPolicy findTeamPolicy(Database &database, const ScopeId &account)
{
    Rows rows = database.select(
        u"select admins_control_panel, admins_client_application, admins_every_connection, "
        u"admins_again_after,"
        " members_control_panel, members_client_application, members_every_connection, members_again_after"
        " from team_policies where account = ?"_s,
        {account.value});
    if (!rows.next())
        return {};
    return {.admins = ruleFrom(rows, 0), .members = ruleFrom(rows, 4)};
}

void putTeamPolicy(Database &database, const ScopeId &account, const TeamPolicy &policy)
{
    QVariantList values{account.value};
    for (const TeamPolicyRule &rule : {policy.admins, policy.members})
        values << rule.controlPanel << rule.clientApplication << rule.everyConnection << rule.againAfterHours;
    database.execute(
        u"insert into team_policies (account, admins_control_panel, admins_client_application,"
        " admins_every_connection, admins_again_after, members_control_panel, members_client_application,"
        " members_every_connection, members_again_after) values (?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " on conflict (account) do update set admins_control_panel = excluded.admins_control_panel,"
        " admins_client_application = excluded.admins_client_application,"
        " admins_every_connection = excluded.admins_every_connection,"
        " admins_again_after = excluded.admins_again_after,"
        " members_control_panel = excluded.members_control_panel,"
        " members_client_application = excluded.members_client_application,"
        " members_every_connection = excluded.members_every_connection,"
        " members_again_after = excluded.members_again_after"_s,
        values);
    reckonDeadlines(database, account);
}

} // namespace sallyport
