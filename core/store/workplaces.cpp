// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workplaces.h"

#include "core/store/adoption.h"
#include "core/store/database.h"
#include "core/store/membershipkeys.h"
#include "core/store/searchindex.h"
#include "core/store/storedtext.h"

namespace sallyport {

using namespace Qt::StringLiterals;

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

MfaPolicies mfaPoliciesOf(Database &database, const PersonId &person, const Workplace &workplace)
{
    MfaPolicies policies{.workplace = workplace};
    Rows rows = database.select(
        u"select coalesce(a.mfa_required, 0), coalesce(r.name, ''), coalesce(r.mfa_required, 0), m.mfa_enabled,"
        " coalesce(case when m.role in ('owner', 'team-admin', 'service-desk') then t.admins_control_panel"
        "               else t.members_control_panel end, 0),"
        " coalesce(case when m.role in ('owner', 'team-admin', 'service-desk') then t.admins_client_application"
        "               else t.members_client_application end, 0),"
        " max(coalesce(a.mfa_from, 0), m.joined_at) + coalesce(a.mfa_grace, 0) * 86400000,"
        " a.mfa_from is not null or coalesce(a.mfa_grace, 0) > 0"
        " from memberships m"
        " left join accounts a on m.scope_kind = 'account' and a.id = m.scope"
        " left join resellers r on m.scope_kind = 'reseller' and r.id = m.scope"
        " left join team_policies t on t.account = a.id"
        " where m.person = ? and m.scope = ?"_s,
        {person.value, workplace.scope.value});
    if (!rows.next())
        return policies;
    policies.accountRequires = rows.flag(0);
    policies.resellerName = rows.text(1);
    policies.resellerRequires = rows.flag(2);
    policies.adminToggle = rows.flag(3);
    policies.teamPolicyControlPanel = rows.flag(4);
    policies.teamPolicyClientApplication = rows.flag(5);
    if (rows.flag(0) && rows.flag(7))
        policies.accountDeadline = rows.time(6);
    return policies;
}

void insertReseller(Database &database, const ScopeId &id, const QString &name, Timestamp createdAt)
{
    database.execute(u"insert into resellers (id, name, created_at) values (?, ?, ?)"_s,
                     {id.value, name, bound(createdAt)});
}

void insertMembership(Database &database, const PersonId &person, const Workplace &workplace, Timestamp joinedAt,
                      bool mfaEnabled)
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
    database.execute(u"delete from memberships where number = ?"_s, {number});
    removeFromSearch(database, number, texts);
    countLostMember(database, person, scope);
}

bool hasOwner(Database &database, const ScopeId &account)
{
    return database.select(u"select 1 from memberships where scope = ? and role = 'owner'"_s, {account.value})
        .next();
}

} // namespace sallyport
