// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/policyrule.h"

#include "core/service/realm.h"
#include "core/service/servicecontext.h"
#include "core/store/teampolicies.h"
#include "core/store/workplaces.h"

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

bool requiresMore(const TeamPolicyRule &next, const TeamPolicyRule &now)
{
    if (next.controlPanel && !now.controlPanel)
        return true;
    if (!next.clientApplication)
        return false;
    const auto hoursBetweenCodes = [](const TeamPolicyRule &rule) {
        return rule.everyConnection        ? 0
               : rule.againAfterHours == 0 ? longestAgainAfterHours + 1
                                           : rule.againAfterHours;
    };
    return !now.clientApplication || hoursBetweenCodes(next) < hoursBetweenCodes(now);
}

bool isAcceptable(const TeamPolicyRule &rule)
{
    return rule.againAfterHours >= 0 && rule.againAfterHours <= longestAgainAfterHours;
}

/// What the audit log says of a change: "members.control-panel=on members.again-after=12".
QString changes(const TeamPolicy &before, const TeamPolicy &after)
{
    QStringList parts;
    const auto compare = [&](const QString &name, auto old, auto next, const QString &text) {
        if (old != next)
            parts.append(name + u'=' + text);
    };
    const auto word = [](bool on) { return on ? u"on"_s : u"off"_s; };
    const auto compareRules = [&](const QString &who, const TeamPolicyRule &old, const TeamPolicyRule &next) {
        compare(who + u".control-panel"_s, old.controlPanel, next.controlPanel, word(next.controlPanel));
        compare(who + u".client-application"_s, old.clientApplication, next.clientApplication,
                word(next.clientApplication));
        compare(who + u".every-connection"_s, old.everyConnection, next.everyConnection,
                word(next.everyConnection));
        compare(who + u".again-after"_s, old.againAfterHours, next.againAfterHours,
                QString::number(next.againAfterHours));
    };
    compareRules(u"admins"_s, before.admins, after.admins);
    compareRules(u"members"_s, before.members, after.members);
    return parts.join(u' ');
}

struct Change
{
    Account account;
    TeamPolicy before;
};

/// Inside a transaction: what the wanted policy would replace, if it may. Errors: NotFound, Forbidden,
/// Invalid, Conflict (the plan).
Result<Change> allowedChange(ServiceContext &context, const Caller &caller, const ScopeId &account,
                             const TeamPolicy &wanted)
{
    const auto record = ownedAccount(context, caller, account);
    if (!record)
        return tl::unexpected(record.error());
    if (!isAcceptable(wanted.admins) || !isAcceptable(wanted.members))
        return tl::unexpected(Error{ErrorCode::Invalid, {}, {u"againAfterHours"_s}, {}});
    const TeamPolicy before = findTeamPolicy(context.database, account);
    if (record->account.plan == Plan::Free &&
        (requiresMore(wanted.admins, before.admins) || requiresMore(wanted.members, before.members)))
        return failure(ErrorCode::Conflict);
    return Change{record->account, before};
}

} // namespace

Result<TeamPolicyState> perform(ServiceContext &context, Caller &caller, const GetTeamPolicy &operation)
{
    return context.database.read([&]() -> Result<TeamPolicyState> {
        const auto record = ownedAccount(context, caller, operation.account);
        if (!record)
            return tl::unexpected(record.error());
        return TeamPolicyState{findTeamPolicy(context.database, operation.account), record->account.plan};
    });
}

Result<TeamPolicyRehearsal> perform(ServiceContext &context, Caller &caller,
                                    const RehearseTeamPolicy &operation)
{
    return context.database.read([&]() -> Result<TeamPolicyRehearsal> {
        const auto change = allowedChange(context, caller, operation.account, operation.policy);
        if (!change)
            return tl::unexpected(change.error());
        const Timestamp now = context.clock();
        const Workplace account{operation.account, ScopeKind::Account, change->account.name, Role::Member};
        TeamPolicyRehearsal rehearsal;
        for (const PeopleWithoutMfa &group : peopleWithoutMfa(context.database, account, now)) {
            const TeamPolicyRule &rule =
                group.administer ? operation.policy.admins : operation.policy.members;
            MfaPolicies then = group.policies;
            then.teamPolicyControlPanel = rule.controlPanel;
            then.teamPolicyClientApplication = rule.clientApplication;
            const auto newlyAsked = [&](Application application) {
                return mfaRequirement(group.policies, application, now).isEmpty() &&
                               !mfaRequirement(then, application, now).isEmpty()
                           ? group.people
                           : 0;
            };
            (group.administer ? rehearsal.adminsInControlPanel : rehearsal.membersInControlPanel) +=
                newlyAsked(Application::ControlPanel);
            (group.administer ? rehearsal.adminsInClientApplication : rehearsal.membersInClientApplication) +=
                newlyAsked(Application::ClientApplication);
        }
        return rehearsal;
    });
}

Result<TeamPolicyState> perform(ServiceContext &context, Caller &caller, const SetTeamPolicy &operation)
{
    return inSession(context, caller, [&]() -> Result<TeamPolicyState> {
        const auto change = allowedChange(context, caller, operation.account, operation.policy);
        if (!change)
            return tl::unexpected(change.error());
        if (operation.policy != change->before) {
            putTeamPolicy(context.database, operation.account, operation.policy);
            updateAccount(context.database, change->account, context.clock()); // its last change
            context.record(u"account.policy"_s, caller.person().id, {operation.account.value},
                           operation.account, u"ok"_s, changes(change->before, operation.policy));
        }
        return TeamPolicyState{operation.policy, change->account.plan};
    });
}

} // namespace sallyport
