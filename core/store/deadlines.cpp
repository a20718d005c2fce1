// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/deadlines.h"

#include "core/store/database.h"
#include "core/store/rollups.h"

#include <QList>

#include <algorithm>
#include <utility>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 never = qint64(1) << 53; ///< of `reckon_at`
constexpr qint64 minute = 60'000;
constexpr qint64 day = 86'400'000;
constexpr std::array<qint64, 3> grains{day, minute, 1};

/// What an account requires, and the moments as they stand.
struct Requirement
{
    qint64 place = 0;
    QString reseller;
    bool bySwitch = false;
    bool dated = false; ///< the switch has a date, or gives time
    qint64 from = 0;
    qint64 grace = 0;
    std::array<bool, 2> atOnce{};  ///< by the team policy, for each rule
    std::array<qint64, 2> until{}; ///< the moment of each rule
};

std::optional<Requirement> requirementOf(Database &database, const ScopeId &account)
{
    Rows rows = database.select(
        u"select coalesce(d.place, 0), coalesce(a.reseller, ''), a.mfa_required,"
        " a.mfa_from is not null or a.mfa_grace > 0, coalesce(a.mfa_from, 0), a.mfa_grace * 86400000,"
        " coalesce(max(t.members_control_panel, t.members_client_application), 0),"
        " coalesce(max(t.admins_control_panel, t.admins_client_application), 0), a.overdue_members, "
        "a.overdue_admins"
        " from accounts a left join adoption d on d.scope = a.id left join team_policies t on t.account = "
        "a.id"
        " where a.id = ?"_s,
        {account.value});
    if (!rows.next())
        return std::nullopt;
    return Requirement{.place = rows.number(0),
                       .reseller = rows.text(1),
                       .bySwitch = rows.flag(2),
                       .dated = rows.flag(3),
                       .from = rows.number(4),
                       .grace = rows.number(5),
                       .atOnce = {rows.flag(6), rows.flag(7)},
                       .until = {rows.number(8), rows.number(9)}};
}

qint64 momentOf(const Requirement &requirement, DeadlineRule rule, qint64 now)
{
    if (requirement.atOnce.at(rule) || (requirement.bySwitch && !requirement.dated))
        return everybody;
    if (!requirement.bySwitch || requirement.from + requirement.grace > now)
        return nobody;
    if (requirement.grace == 0)
        return everybody;
    return std::max(now - requirement.grace, nobody);
}

/// When a moment has to be moved next.
qint64 nextDeadline(Database &database, const Requirement &requirement, const std::array<qint64, 2> &moments)
{
    if (!requirement.bySwitch || !requirement.dated)
        return never;
    qint64 next = never;
    for (const DeadlineRule rule : {MembersRule, AdminsRule}) {
        if (moments.at(rule) == everybody)
            continue;
        Rows rows =
            database.select(u"select slot from adoption_joined where place = ? and rule = ? and grain = 1"
                            " and slot > ? order by slot limit 1"_s,
                            {requirement.place, static_cast<int>(rule), moments.at(rule)});
        if (rows.next())
            next = std::min(next, std::max(requirement.from, rows.number(0)) + requirement.grace);
    }
    return next;
}

/// People of an account are now overdue.
void addOverdue(Database &database, const QList<ScopeId> &scopes, const JoinedPeople &people)
{
    for (const ScopeId &scope : scopes)
        database.execute(u"update adoption set overdue = overdue + ?, overdue_pending = overdue_pending + ?"
                         " where scope = ?"_s,
                         {people.open(), people.pending, scope.value});
}

QString ofAccount(const ScopeId &account)
{
    return account.value.isEmpty() ? u" and ? = ''"_s : u" and id = ?"_s;
}

QVariantList passed(Database &database, const ScopeId &account)
{
    return {bound(database.now()), account.value.isNull() ? u""_s : account.value};
}

} // namespace

JoinedPeople joinedUntil(Database &database, qint64 place, DeadlineRule rule, qint64 until)
{
    if (until == nobody)
        return {};
    // Whole days, then whole minutes of the last day, then moments of the last minute.
    const qint64 lastDay = until / day * day;
    const qint64 lastMinute = until / minute * minute;
    Rows rows = database.select(
        u"select coalesce(sum(off), 0), coalesce(sum(pending), 0), coalesce(sum(unknown), 0) from ("
        "select off, pending, unknown from adoption_joined where place = ? and rule = ? and grain = 86400000"
        " and slot < ? union all "
        "select off, pending, unknown from adoption_joined where place = ? and rule = ? and grain = 60000"
        " and slot >= ? and slot < ? union all "
        "select off, pending, unknown from adoption_joined where place = ? and rule = ? and grain = 1"
        " and slot between ? and ?) joined"_s,
        {place, static_cast<int>(rule), lastDay, place, static_cast<int>(rule), lastDay, lastMinute, place,
         static_cast<int>(rule), lastMinute, until});
    rows.next();
    return {.off = rows.number(0), .pending = rows.number(1), .unknown = rows.number(2)};
}

void countJoined(Database &database, qint64 place, DeadlineRule rule, qint64 joinedAt,
                 const JoinedPeople &step)
{
    QVariantList values;
    QVariantList slots;
    for (const qint64 grain : grains) {
        const qint64 slot = joinedAt / grain * grain;
        slots << place << static_cast<int>(rule) << grain << slot;
        values << place << static_cast<int>(rule) << grain << slot << step.off << step.pending
               << step.unknown;
    }
    database.execute(
        u"insert into adoption_joined (place, rule, grain, slot, off, pending, unknown)"
        " values (?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?)"
        " on conflict (place, rule, grain, slot) do update set off = adoption_joined.off + excluded.off,"
        " pending = adoption_joined.pending + excluded.pending, unknown = adoption_joined.unknown + excluded.unknown"_s,
        values);
    if (step.off + step.pending + step.unknown < 0)
        for (qsizetype i = 0; i < slots.size(); i += 4)
            database.execute(
                u"delete from adoption_joined where place = ? and rule = ? and grain = ? and slot = ?"
                " and off = 0 and pending = 0 and unknown = 0"_s,
                slots.mid(i, 4));
}

void recountJoined(Database &database)
{
    database.execute(u"delete from adoption_joined"_s);
    for (const qint64 grain : grains)
        database.execute(u"insert into adoption_joined (place, rule, grain, slot, off, pending, unknown)"
                         " select place, rule, %1, joined_at / %1 * %1, count(*) filter (where standing = "
                         "'off'), count(*) filter (where standing = 'pending'),"
                         " count(*) filter (where standing = 'unknown') from memberships where standing in "
                         "('off', 'pending', 'unknown')"
                         " and scope_kind = 'account' and rule <> 2 group by 1, 2, 4"_s.arg(grain));
}

void expectDeadline(Database &database, const ScopeId &account, qint64 joinedAt)
{
    database.execute(u"update accounts set reckon_at = min(reckon_at, max(coalesce(mfa_from, 0), ?) + "
                     u"mfa_grace * 86400000)"
                     " where id = ? and mfa_required = 1 and (mfa_from is not null or mfa_grace > 0)"_s,
                     {joinedAt, account.value});
}

void reckonDeadlines(Database &database, const ScopeId &account)
{
    const auto requirement = requirementOf(database, account);
    if (!requirement)
        return;
    std::array<qint64, 2> moments{};
    JoinedPeople more;
    for (const DeadlineRule rule : {MembersRule, AdminsRule}) {
        const qint64 before = requirement->until.at(rule);
        moments.at(rule) = momentOf(*requirement, rule, bound(database.now()).toLongLong());
        if (moments.at(rule) == before)
            continue;
        const JoinedPeople then = joinedUntil(database, requirement->place, rule, before);
        const JoinedPeople now = joinedUntil(database, requirement->place, rule, moments.at(rule));
        more.off += now.off - then.off;
        more.pending += now.pending - then.pending;
    }
    database.execute(
        u"update accounts set overdue_members = ?, overdue_admins = ?, reckon_at = ? where id = ?"_s,
        {moments.at(MembersRule), moments.at(AdminsRule), nextDeadline(database, *requirement, moments),
         account.value});
    if (more.off != 0 || more.pending != 0)
        addOverdue(database, countingScopes(account, {requirement->reseller}), more);
}

bool hasPassedDeadlines(Database &database, const ScopeId &account)
{
    return database
        .select("select 1 from accounts where reckon_at < 9007199254740992 and reckon_at <= ?"_L1 +
                    ofAccount(account) + " limit 1"_L1,
                passed(database, account))
        .next();
}

void reckonPassedDeadlines(Database &database, const ScopeId &account)
{
    QList<ScopeId> accounts;
    {
        Rows rows = database.select(
            "select id from accounts where reckon_at < 9007199254740992 and reckon_at <= ?"_L1 +
                ofAccount(account),
            passed(database, account));
        while (rows.next())
            accounts.append({rows.text(0)});
    }
    for (const ScopeId &one : std::as_const(accounts))
        reckonDeadlines(database, one);
}

} // namespace sallyport
