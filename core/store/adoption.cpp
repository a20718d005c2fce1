// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/adoption.h"

#include "core/store/database.h"
#include "core/store/membershipkeys.h"
#include "core/store/searchindex.h"

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

/// The counter of a status; none for those who are off.
QString columnOf(const QString &status)
{
    if (status == "active"_L1)
        return u"active"_s;
    if (status == "pending"_L1)
        return u"pending"_s;
    return status == "not-applicable"_L1 ? u"exempt"_s : QString();
}

QString recordedStatus(Database &database, const PersonId &person)
{
    Rows rows = database.select(u"select mfa_status from persons where id = ?"_s, {person.value});
    return rows.next() ? rows.text(0) : QString();
}

QString presentStatus(Database &database, const PersonId &person)
{
    Rows rows = database.select(
        u"select case when p.sign_in_method = 'sso' then 'not-applicable'"
        " when exists (select 1 from mfa_methods m where m.person = p.id and m.slot = 'active') then 'active'"
        " when exists (select 1 from mfa_methods m where m.person = p.id and m.slot = 'candidate'"
        "              and m.origin <> 'guided') then 'pending'"
        " else 'off' end from persons p where p.id = ?"_s,
        {person.value});
    return rows.next() ? rows.text(0) : QString();
}

/// An account is listed as incomplete while somebody in it could still set up MFA. Only its changes are
/// written.
void markAccounts(Database &database, const QString &accounts, const QString &value)
{
    database.execute(
        "update accounts set incomplete = 1 - incomplete where id "_L1 + accounts +
            " and incomplete <> coalesce((select case when d.active + d.exempt < d.members then 1"
            " else 0 end from adoption d where d.scope = accounts.id), 0)"_L1,
        {value});
}

void countMember(Database &database, const PersonId &person, const ScopeId &scope, QLatin1StringView step)
{
    const auto move = [&](const QString &column) {
        database.execute("update adoption set "_L1 + column + " = "_L1 + column + step + " where scope = ?"_L1,
                         {scope.value});
    };
    move(u"members"_s);
    if (const QString column = columnOf(recordedStatus(database, person)); !column.isEmpty())
        move(column);
    markAccounts(database, u"= ?"_s, scope.value);
}

} // namespace

std::optional<qint64> placeOf(Database &database, const ScopeId &scope)
{
    Rows rows = database.select(u"select place from adoption where scope = ?"_s, {scope.value});
    return rows.next() ? std::optional(rows.number(0)) : std::nullopt;
}

MembershipNumber newMembershipNumber(Database &database, const ScopeId &scope)
{
    database.execute(u"insert into adoption (scope) values (?) on conflict (scope) do nothing"_s,
                     {scope.value});
    database.execute(u"update adoption set newest = newest + 1 where scope = ?"_s, {scope.value});
    Rows rows = database.select(u"select place, newest from adoption where scope = ?"_s, {scope.value});
    rows.next();
    return {rows.number(0), numbersOf(rows.number(0)).first + rows.number(1)};
}

void countNewMember(Database &database, const PersonId &person, const ScopeId &scope)
{
    countMember(database, person, scope, " + 1"_L1);
}

void countLostMember(Database &database, const PersonId &person, const ScopeId &scope)
{
    countMember(database, person, scope, " - 1"_L1);
}

void recountStatus(Database &database, const PersonId &person)
{
    const QString before = recordedStatus(database, person);
    const QString now = presentStatus(database, person);
    if (before == now)
        return;
    database.execute(u"update persons set mfa_status = ? where id = ?"_s, {now, person.value});
    refreshMembershipKeys(database, person);
    const auto move = [&](const QString &status, QLatin1StringView step) {
        if (const QString column = columnOf(status); !column.isEmpty())
            database.execute("update adoption set "_L1 + column + " = "_L1 + column + step
                                 + " where scope in (select scope from memberships where person = ?)"_L1,
                             {person.value});
    };
    move(before, " - 1"_L1);
    move(now, " + 1"_L1);
    markAccounts(database, u"in (select scope from memberships where person = ?)"_s, person.value);
}

Adoption adoptionOf(Database &database, const ScopeId &scope)
{
    Rows rows = database.select(u"select members, active, pending, exempt from adoption where scope = ?"_s,
                                {scope.value});
    if (!rows.next())
        return {};
    return {.members = rows.number(0), .active = rows.number(1), .pending = rows.number(2), .exempt = rows.number(3)};
}

} // namespace sallyport
