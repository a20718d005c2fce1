// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workplaces.h"

#include "core/store/adoption.h"
#include "core/store/database.h"
#include "core/store/deadlines.h"
#include "core/store/membershipkeys.h"
#include "core/store/namekey.h"
#include "core/store/searchindex.h"
#include "core/store/storedtext.h"
#include "core/store/teampolicies.h"

#include <algorithm>
#include <utility>

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Whom the rule for "Team admins" is about.
const QString administers = u"m.role in ('owner', 'team-admin', 'service-desk')"_s;
const QString deadline = u"max(coalesce(a.mfa_from, 0), m.joined_at) + coalesce(a.mfa_grace, 0) * 86400000"_s;
const QString policyColumns =
    "coalesce(a.mfa_required, 0), coalesce(r.name, ''), coalesce(r.mfa_required, 0), m.mfa_enabled,"
    " coalesce(case when "_L1 +
    administers +
    " then t.admins_control_panel"
    " else t.members_control_panel end, 0), coalesce(case when "_L1 +
    administers + " then t.admins_client_application else t.members_client_application end, 0), "_L1 +
    deadline + ", a.mfa_from is not null or coalesce(a.mfa_grace, 0) > 0"_L1;
const QString policyTables = u" left join accounts a on m.scope_kind = 'account' and a.id = m.scope"
                             " left join resellers r on m.scope_kind = 'reseller' and r.id = m.scope"
                             " left join team_policies t on t.account = a.id"_s;

MfaPolicies policiesFrom(const Rows &rows, const Workplace &workplace)
{
    MfaPolicies policies{.workplace = workplace,
                         .accountRequires = rows.flag(0),
                         .resellerName = rows.text(1),
                         .resellerRequires = rows.flag(2),
                         .adminToggle = rows.flag(3),
                         .teamPolicyControlPanel = rows.flag(4),
                         .teamPolicyClientApplication = rows.flag(5)};
    if (policies.accountRequires && rows.flag(7))
        policies.accountDeadline = rows.time(6);
    return policies;
}

} // namespace

ScopeId installationScope()
{
    return {u"installation"_s};
}

QList<Workplace> workplacesOf(Database &database, const PersonId &person)
{
    Rows rows = database.select(
        u"select m.scope, m.scope_kind, coalesce(a.name, r.name, ''), m.role from memberships m"
        " left join accounts a on m.scope_kind = 'account' and a.id = m.scope"
        " left join resellers r on m.scope_kind = 'reseller' and r.id = m.scope"
        " where m.person = ? order by 3, 1"_s,
        {person.value});
    QList<Workplace> workplaces;
    while (rows.next())
        workplaces.append({.scope = {rows.text(0)},
                           .kind = fromStored<ScopeKind>(rows.text(1)),
                           .name = rows.text(2),
                           .role = fromStored<Role>(rows.text(3))});
    return workplaces;
}

QList<Membership> membershipsOf(Database &database, const PersonId &person)
{
    Rows rows = database.select(
        u"select m.scope, case m.scope_kind when 'account' then coalesce(a.reseller, '') when 'reseller' "
        u"then m.scope"
        " else '' end, m.role, m.joined_at from memberships m"
        " left join accounts a on m.scope_kind = 'account' and a.id = m.scope where m.person = ?"_s,
        {person.value});
    QList<Membership> memberships;
    while (rows.next())
        memberships.append({.scope = {rows.text(0)},
                            .reseller = {rows.text(1)},
                            .role = fromStored<Role>(rows.text(2)),
                            .joinedAt = rows.time(3)});
    return memberships;
}

MfaPolicies mfaPoliciesOf(Database &database, const PersonId &person, const Workplace &workplace)
{
    Rows rows = database.select("select "_L1 + policyColumns + " from memberships m"_L1 + policyTables +
                                    " where m.person = ? and m.scope = ?"_L1,
                                {person.value, workplace.scope.value});
    if (!rows.next())
        return {.workplace = workplace};
    return policiesFrom(rows, workplace);
}

QList<PeopleWithoutMfa> peopleWithoutMfa(Database &database, const Workplace &account, Timestamp now)
{
    MfaPolicies policies{.workplace = account};
    qint64 grace = 0;
    bool dated = false;
    Timestamp from;
    {
        Rows rows =
            database.select(u"select mfa_required, mfa_from is not null or mfa_grace > 0,"
                            " coalesce(mfa_from, 0), mfa_grace * 86400000 from accounts where id = ?"_s,
                            {account.scope.value});
        if (!rows.next())
            return {};
        policies.accountRequires = rows.flag(0);
        dated = rows.flag(0) && rows.flag(1);
        from = rows.time(2);
        grace = rows.number(3);
    }
    const TeamPolicy policy = findTeamPolicy(database, account.scope);
    const qint64 place = placeOf(database, account.scope).value_or(-1); // nobody was ever in it
    const qint64 early = bound(now).toLongLong() - grace; // who joined until then had their time
    QList<PeopleWithoutMfa> groups;
    for (const DeadlineRule rule : {MembersRule, AdminsRule}) {
        PeopleWithoutMfa group{.policies = policies, .administer = rule == AdminsRule, .people = 0};
        const TeamPolicyRule &asked = group.administer ? policy.admins : policy.members;
        group.policies.teamPolicyControlPanel = asked.controlPanel;
        group.policies.teamPolicyClientApplication = asked.clientApplication;
        const qint64 all = joinedUntil(database, place, rule, everybody).all();
        const qint64 first = dated ? joinedUntil(database, place, rule, std::max(early, nobody)).all() : all;
        const std::chrono::milliseconds time(grace);
        for (const auto &[people, joined] : {std::pair(first, Timestamp(std::chrono::milliseconds(early))),
                                             std::pair(all - first, now + 1ms)}) {
            if (people == 0)
                continue;
            if (dated)
                group.policies.accountDeadline = std::max(from, joined) + time;
            group.people = people;
            groups.append(group);
        }
    }
    return groups;
}

void insertReseller(Database &database, const ScopeId &id, const QString &name, Timestamp createdAt)
{
    database.execute(u"insert into resellers (id, name, name_key, created_at) values (?, ?, ?, ?)"_s,
                     {id.value, name, nameKey(name), bound(createdAt)});
}

void insertMembership(Database &database, const PersonId &person, const Workplace &workplace,
                      Timestamp joinedAt, bool mfaEnabled)
{
    const MembershipKeys keys = membershipKeysOf(database, person);
    const MembershipNumber number = newMembershipNumber(database, workplace.scope);
    database.execute(u"insert into memberships (number, place, person, scope, scope_kind, role, mfa_enabled,"
                     " mfa_status, name_key, address_key, last_sign_in_at, joined_at)"
                     " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                     {number.number, number.place, person.value, workplace.scope.value,
                      toStored(workplace.kind), toStored(workplace.role), mfaEnabled, keys.mfaStatus,
                      keys.name, keys.address, bound(keys.lastSignInAt), bound(joinedAt)});
    addToSearch(database, number.number, {keys.name, keys.address});
    countNewMember(database, person, workplace.scope);
}

void removeMembership(Database &database, const PersonId &person, const ScopeId &scope)
{
    qint64 number = 0;
    QStringList texts;
    {
        Rows rows = database.select(u"select number, name_key, address_key from memberships where person = ?"
                                    " and scope = ?"_s,
                                    {person.value, scope.value});
        if (!rows.next())
            return;
        number = rows.number(0);
        texts = {rows.text(1), rows.text(2)};
    }
    countLostMember(database, person, scope);
    database.execute(u"delete from memberships where number = ?"_s, {number});
    removeFromSearch(database, number, texts);
}

bool requiresMfaOfOthers(Database &database, const PersonId &person, const Workplace &workplace)
{
    switch (workplace.kind) {
    case ScopeKind::Installation:
        break;
    case ScopeKind::Reseller:
        return database
            .select(u"select 1 from resellers where id = ? and mfa_required = 1 union all"
                    " select 1 from memberships where scope = ? and mfa_enabled = 1 and person <> ?"_s,
                    {workplace.scope.value, workplace.scope.value, person.value})
            .next();
    case ScopeKind::Account:
        return database
            .select(u"select 1 from accounts where id = ? and mfa_required = 1 union all"
                    " select 1 from team_policies where account = ? and 1 in (admins_control_panel,"
                    " admins_client_application, members_control_panel, members_client_application)"_s,
                    {workplace.scope.value, workplace.scope.value})
            .next();
    }
    return false;
}

bool isLastEnrolledOwner(Database &database, const PersonId &person, const Workplace &workplace)
{
    if (workplace.role != Role::Owner && workplace.role != Role::ResellerOwner)
        return false;
    if (!database
             .select(u"select 1 from memberships where person = ? and scope = ? and mfa_status = 'active'"_s,
                     {person.value, workplace.scope.value})
             .next())
        return false;
    if (workplace.role == Role::Owner) // the account has no other
        return true;
    return !database
                .select(u"select 1 from memberships where scope = ? and role = 'reseller-owner'"
                        " and mfa_status = 'active' and person <> ?"_s,
                        {workplace.scope.value, person.value})
                .next();
}

bool hasOwner(Database &database, const ScopeId &account)
{
    return database.select(u"select 1 from memberships where scope = ? and role = 'owner'"_s, {account.value})
        .next();
}

} // namespace sallyport
