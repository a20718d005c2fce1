// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/adoption.h"

#include "core/store/accountcounts.h"
#include "core/store/database.h"
#include "core/store/deadlines.h"
#include "core/store/membershipkeys.h"
#include "core/store/rollups.h"
#include "core/store/searchindex.h"

#include <utility>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

/// A membership as the counters see it.
struct Counted
{
    ScopeId scope;
    qint64 place = 0;
    QList<ScopeId> scopes; ///< all that count it: its own and the roll-ups
    QString status;        ///< of the person's MFA
    QString standing;
    DeadlineRule rule = MembersRule;
    qint64 joinedAt = 0;
    bool ofAccount = false;
    bool late = false; ///< overdue unless enrolled

    bool isOpen() const { return standing == "off"_L1 || standing == "pending"_L1; }
    bool isOverdue() const { return late && isOpen(); }
};

/// Of one person; all their memberships, or the one in `scope`.
QList<Counted> countedOf(Database &database, const PersonId &person, const ScopeId &scope = {})
{
    Rows rows = database.select(
        u"select m.scope, m.place, coalesce(a.reseller, ''), p.mfa_status, m.standing, m.rule, m.joined_at,"
        " m.scope_kind = 'account', a.id is not null and (m.rule = 2 or"
        " m.joined_at <= case m.rule when 1 then a.overdue_admins else a.overdue_members end)"
        " from memberships m join persons p on p.id = m.person"
        " left join accounts a on m.scope_kind = 'account' and a.id = m.scope"
        " where m.person = ? and ? in ('', m.scope)"_s,
        {person.value, scope.value.isNull() ? u""_s : scope.value});
    QList<Counted> counted;
    while (rows.next()) {
        const ScopeId counts{rows.text(0)};
        counted.append(
            {.scope = counts,
             .place = rows.number(1),
             .scopes = rows.flag(7) ? countingScopes(counts, {rows.text(2)}) : QList<ScopeId>{counts},
             .status = rows.text(3),
             .standing = rows.text(4),
             .rule = static_cast<DeadlineRule>(rows.number(5)),
             .joinedAt = rows.number(6),
             .ofAccount = rows.flag(7),
             .late = rows.flag(8)});
    }
    return counted;
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

/// An account is listed as incomplete while somebody in it could still set up MFA. Only a change is written.
/// `which`: a condition with one value.
void markIncompleteNow(Database &database, const QString &which, const QString &value)
{
    QList<std::pair<ScopeId, bool>> changed;
    {
        Rows rows = database.select(
            "select id, incomplete from accounts where "_L1 + which +
                " and incomplete <> coalesce((select case when d.active + d.exempt < d.members"
                " then 1 else 0 end from adoption d where d.scope = accounts.id), 0)"_L1,
            {value});
        while (rows.next())
            changed.append({{rows.text(0)}, !rows.flag(1)});
    }
    for (const auto &[account, incomplete] : std::as_const(changed)) {
        database.execute(u"update accounts set incomplete = ? where id = ?"_s, {incomplete, account.value});
        moveAccountCounts(database, account, {.incomplete = incomplete ? 1 : -1});
    }
}

void markIncomplete(Database &database, const QString &which, const QString &value)
{
    database.beforeCommit(u"incomplete "_s + which + value,
                          [&database, which, value] { markIncompleteNow(database, which, value); });
}

/// The first group of AdoptionGroup that fits, but for the time: SQL over `memberships`.
const QString standingOf =
    u"(select case when p.mfa_status = 'not-applicable' then 'exempt' when p.mfa_status = 'active' then "
    u"'active'"
    " when p.password_hash is null then 'unknown' when p.mfa_status = 'pending' then 'pending' else 'off' end"
    " from persons p where p.id = memberships.person)"_s;

/// DeadlineRule: SQL over `memberships` whose `standing` is right.
const QString ruleOf = u"case when standing in ('exempt', 'active') then 0 when mfa_enabled = 1 then 2"
                       " when role in ('owner', 'team-admin', 'service-desk') then 1 else 0 end"_s;

QString placeholders(qsizetype rows, const QString &row)
{
    return QStringList(rows, row).join(u", "_s);
}

QVariantList valuesOf(const QList<ScopeId> &scopes)
{
    QVariantList values;
    for (const ScopeId &scope : scopes)
        values.append(scope.value);
    return values;
}

/// Among those who are not enrolled, by when they joined.
void moveJoined(Database &database, const Counted &counted, qint64 step)
{
    const auto one = [&](QLatin1StringView standing) {
        return counted.standing == standing ? step : qint64(0);
    };
    const JoinedPeople people{
        .off = one("off"_L1), .pending = one("pending"_L1), .unknown = one("unknown"_L1)};
    if (!counted.ofAccount || counted.rule == ToggleRule || people.off + people.pending + people.unknown == 0)
        return;
    countJoined(database, counted.place, counted.rule, counted.joinedAt, people);
    if (step > 0 && counted.isOpen() && !counted.late)
        expectDeadline(database, counted.scope, counted.joinedAt);
}

void move(Database &database, const Counted &counted, qint64 step)
{
    const auto one = [&](bool counts) { return counts ? step : qint64(0); };
    const bool pending = counted.status == "pending"_L1;
    const bool unknown = counted.standing == "unknown"_L1;
    QVariantList values;
    for (const ScopeId &scope : counted.scopes)
        values << scope.value << step << one(counted.status == "active"_L1) << one(pending)
               << one(counted.status == "not-applicable"_L1) << one(unknown) << one(unknown && pending)
               << one(counted.isOverdue()) << one(counted.isOverdue() && pending);
    database.execute(
        "insert into adoption (scope, members, active, pending, exempt, unknown, unknown_pending,"
        " overdue, overdue_pending) values "_L1 +
            placeholders(counted.scopes.size(), u"(?, ?, ?, ?, ?, ?, ?, ?, ?)"_s) +
            " on conflict (scope) do update set members = adoption.members + excluded.members,"
            " active = adoption.active + excluded.active, pending = adoption.pending + excluded.pending,"
            " exempt = adoption.exempt + excluded.exempt, unknown = adoption.unknown + excluded.unknown,"
            " unknown_pending = adoption.unknown_pending + excluded.unknown_pending,"
            " overdue = adoption.overdue + excluded.overdue,"
            " overdue_pending = adoption.overdue_pending + excluded.overdue_pending"_L1,
        values);
    moveJoined(database, counted, step);
}

void noteHistory(Database &database, const QList<ScopeId> &scopes)
{
    const qint64 day = std::chrono::floor<std::chrono::days>(database.now()).time_since_epoch().count();
    database.beforeCommit(u"adoption history of "_s + scopes.first().value, [&database, scopes, day] {
        database.execute(
            "insert into adoption_history (scope, day, members, active, pending, exempt)"
            " select scope, ?, members, active, pending, exempt from adoption where scope in ("_L1 +
                placeholders(scopes.size(), u"?"_s) +
                ") on conflict (scope, day) do update set members = excluded.members,"
                " active = excluded.active, pending = excluded.pending, exempt = excluded.exempt"_L1,
            QVariantList{day} + valuesOf(scopes));
    });
}

void setStanding(Database &database, const PersonId &person, const ScopeId &scope)
{
    database.execute("update memberships set standing = "_L1 + standingOf +
                         " where person = ? and scope = ?"_L1,
                     {person.value, scope.value});
    database.execute("update memberships set rule = "_L1 + ruleOf + " where person = ? and scope = ?"_L1,
                     {person.value, scope.value});
}

/// From the memberships `m` of accounts `a` for which `where` holds, as those of `scope`; both are SQL.
void gatherCounters(Database &database, const QString &scope, const QString &where)
{
    database.execute(
        "insert into adoption (scope, members, active, pending, exempt, unknown, unknown_pending, overdue,"
        " overdue_pending) select scope, count(*), count(*) filter (where status = 'active'), count(*) "
        "filter (where status = 'pending'),"
        " count(*) filter (where status = 'not-applicable'), count(*) filter (where standing = 'unknown'),"
        " count(*) filter (where standing = 'unknown' and status = 'pending'), count(*) filter (where late), "
        "count(*) filter (where late and status = 'pending')"
        " from (select "_L1 +
        scope +
        " as scope, p.mfa_status as status, m.standing, a.id is not null and m.standing in ('off', 'pending')"
        " and (m.rule = 2"
        " or m.joined_at <= case m.rule when 1 then a.overdue_admins else a.overdue_members end) as late"
        " from memberships m join persons p on p.id = m.person"
        " left join accounts a on m.scope_kind = 'account' and a.id = m.scope where "_L1 +
        where +
        ") counted group by scope on conflict (scope) do update set members = excluded.members,"
        " active = excluded.active, pending = excluded.pending, exempt = excluded.exempt,"
        " unknown = excluded.unknown, unknown_pending = excluded.unknown_pending, overdue = excluded.overdue,"
        " overdue_pending = excluded.overdue_pending"_L1);
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
    setStanding(database, person, scope);
    for (const Counted &counted : countedOf(database, person, scope)) {
        move(database, counted, 1);
        noteHistory(database, counted.scopes);
    }
    markIncomplete(database, u"id = ?"_s, scope.value);
}

void countLostMember(Database &database, const PersonId &person, const ScopeId &scope)
{
    for (const Counted &counted : countedOf(database, person, scope)) {
        move(database, counted, -1);
        noteHistory(database, counted.scopes);
    }
    markIncomplete(database, u"id = ?"_s, scope.value);
}

void recountStatus(Database &database, const PersonId &person)
{
    const QList<Counted> before = countedOf(database, person);
    const QString status = presentStatus(database, person);
    database.execute(u"update persons set mfa_status = ? where id = ?"_s, {status, person.value});
    refreshMembershipKeys(database, person);
    for (const Counted &counted : before)
        setStanding(database, person, counted.scope);
    const QList<Counted> now = countedOf(database, person);
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (before.at(i).status == now.at(i).status && before.at(i).standing == now.at(i).standing)
            continue;
        move(database, before.at(i), -1);
        move(database, now.at(i), 1);
        noteHistory(database, now.at(i).scopes);
    }
    markIncomplete(database, u"id in (select scope from memberships where person = ?)"_s, person.value);
}

void recountRule(Database &database, const PersonId &person, const ScopeId &scope)
{
    const QList<Counted> before = countedOf(database, person, scope);
    setStanding(database, person, scope);
    const QList<Counted> now = countedOf(database, person, scope);
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (before.at(i).rule == now.at(i).rule)
            continue;
        move(database, before.at(i), -1);
        move(database, now.at(i), 1);
    }
}

void recountEverything(Database &database)
{
    database.execute("update memberships set standing = "_L1 + standingOf);
    database.execute("update memberships set rule = "_L1 + ruleOf);
    database.execute(u"delete from adoption_history"_s);
    // The places stay.
    database.execute(u"update adoption set members = 0, active = 0, pending = 0, exempt = 0, unknown = 0,"
                     " unknown_pending = 0, overdue = 0, overdue_pending = 0"_s);
    gatherCounters(database, u"m.scope"_s, u"true"_s);
    gatherCounters(database, u"'" + accountsOfInstallation().value + u"'", u"a.id is not null"_s);
    gatherCounters(database, u"a.reseller || '/accounts'"_s, u"a.reseller is not null"_s);
    recountJoined(database);
    const qint64 day = std::chrono::floor<std::chrono::days>(database.now()).time_since_epoch().count();
    database.execute(u"insert into adoption_history (scope, day, members, active, pending, exempt)"
                     " select scope, ?, members, active, pending, exempt from adoption"_s,
                     {day});
    markIncomplete(database, u"? = ''"_s, u""_s);
}

Adoption adoptionOf(Database &database, const ScopeId &scope)
{
    Rows rows = database.select(u"select members, active, pending, exempt from adoption where scope = ?"_s,
                                {scope.value});
    if (!rows.next())
        return {};
    return {.members = rows.number(0),
            .active = rows.number(1),
            .pending = rows.number(2),
            .exempt = rows.number(3)};
}

} // namespace sallyport
