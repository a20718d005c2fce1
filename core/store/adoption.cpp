// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/adoption.h"

#include "core/store/accountcounts.h"
#include "core/store/database.h"
#include "core/store/membershipkeys.h"
#include "core/store/searchindex.h"

#include <array>
#include <utility>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 neverDue = qint64(1) << 53; ///< of `due_at`
constexpr std::array<qint64, 3> grains{86'400'000, 60'000, 1};

/// A membership as the counters see it.
struct Counted
{
    ScopeId scope;
    QList<ScopeId> scopes; ///< all that count it: its own and the roll-ups
    QString status;        ///< of the person's MFA
    QString standing;
    qint64 dueAt = 0;

    bool isOpen() const { return standing == "off"_L1 || standing == "pending"_L1; }
};

QList<ScopeId> countingScopes(const ScopeId &scope, const QString &kind, const QString &reseller)
{
    QList<ScopeId> scopes{scope};
    if (kind != "account"_L1)
        return scopes;
    scopes.append(accountsOfInstallation());
    if (!reseller.isEmpty())
        scopes.append(accountsOfReseller({reseller}));
    return scopes;
}

/// Of one person; all their memberships, or the one in `scope`.
QList<Counted> countedOf(Database &database, const PersonId &person, const ScopeId &scope = {})
{
    Rows rows =
        database.select(u"select m.scope, m.scope_kind, coalesce(m.reseller, ''), p.mfa_status, m.standing,"
                        " m.due_at from memberships m join persons p on p.id = m.person"
                        " where m.person = ? and ? in ('', m.scope)"_s,
                        {person.value, scope.value.isNull() ? u""_s : scope.value});
    QList<Counted> counted;
    while (rows.next())
        counted.append({.scope = {rows.text(0)},
                        .scopes = countingScopes({rows.text(0)}, rows.text(1), rows.text(2)),
                        .status = rows.text(3),
                        .standing = rows.text(4),
                        .dueAt = rows.number(5)});
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
void markIncomplete(Database &database, const QString &which, const QString &value)
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

/// The first group of AdoptionGroup that fits, but for the time: SQL over `memberships`.
const QString standingOf =
    u"(select case when p.mfa_status = 'not-applicable' then 'exempt' when p.mfa_status = 'active' then "
    u"'active'"
    " when p.password_hash is null then 'unknown' when p.mfa_status = 'pending' then 'pending' else 'off' end"
    " from persons p where p.id = memberships.person)"_s;

/// As `mfaRequirement` has it, for either application: SQL over `memberships` whose `standing` is right.
const QString dueOf =
    u"case when standing not in ('off', 'pending') then 0 else (select case"
    " when memberships.mfa_enabled = 1 or coalesce(r.mfa_required, 0) = 1"
    "      or coalesce(case when memberships.role in ('owner', 'team-admin', 'service-desk')"
    "                  then max(t.admins_control_panel, t.admins_client_application)"
    "                  else max(t.members_control_panel, t.members_client_application) end, 0) = 1 then 0"
    " when coalesce(a.mfa_required, 0) = 0 then 9007199254740992"
    " when a.mfa_from is null and a.mfa_grace = 0 then 0"
    " else max(coalesce(a.mfa_from, 0), memberships.joined_at) + a.mfa_grace * 86400000 end"
    " from (select 1) one left join accounts a on a.id = memberships.scope"
    " left join resellers r on r.id = memberships.scope left join team_policies t on t.account = a.id) end"_s;

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

void moveDeadline(Database &database, const Counted &counted, qint64 step)
{
    if (!counted.isOpen() || counted.dueAt >= neverDue)
        return;
    QVariantList values;
    QVariantList slots;
    for (const ScopeId &scope : counted.scopes) {
        for (const qint64 grain : grains) {
            const qint64 slot = counted.dueAt / grain * grain;
            slots << scope.value << grain << slot;
            values << scope.value << grain << slot << (counted.standing == "off"_L1 ? step : 0)
                   << (counted.standing == "pending"_L1 ? step : 0);
        }
    }
    const qsizetype count = slots.size() / 3;
    database.execute(
        "insert into adoption_due (scope, grain, slot, off, pending) values "_L1 +
            placeholders(count, u"(?, ?, ?, ?, ?)"_s) +
            " on conflict (scope, grain, slot) do update set off = adoption_due.off + excluded.off,"
            " pending = adoption_due.pending + excluded.pending"_L1,
        values);
    if (step < 0)
        database.execute("delete from adoption_due where (scope, grain, slot) in (values "_L1 +
                             placeholders(count, u"(?, cast(? as bigint), cast(? as bigint))"_s) +
                             ") and off = 0 and pending = 0"_L1,
                         slots);
}

void move(Database &database, const Counted &counted, qint64 step)
{
    const auto one = [&](bool counts) { return counts ? step : qint64(0); };
    const bool pending = counted.status == "pending"_L1;
    const bool unknown = counted.standing == "unknown"_L1;
    QVariantList values;
    for (const ScopeId &scope : counted.scopes)
        values << scope.value << step << one(counted.status == "active"_L1) << one(pending)
               << one(counted.status == "not-applicable"_L1) << one(unknown) << one(unknown && pending);
    database.execute(
        "insert into adoption (scope, members, active, pending, exempt, unknown, unknown_pending)"
        " values "_L1 +
            placeholders(counted.scopes.size(), u"(?, ?, ?, ?, ?, ?, ?)"_s) +
            " on conflict (scope) do update set members = adoption.members + excluded.members,"
            " active = adoption.active + excluded.active, pending = adoption.pending + excluded.pending,"
            " exempt = adoption.exempt + excluded.exempt, unknown = adoption.unknown + excluded.unknown,"
            " unknown_pending = adoption.unknown_pending + excluded.unknown_pending"_L1,
        values);
    moveDeadline(database, counted, step);
}

void noteHistory(Database &database, const QList<ScopeId> &scopes)
{
    const qint64 day = std::chrono::floor<std::chrono::days>(database.now()).time_since_epoch().count();
    database.execute("insert into adoption_history (scope, day, members, active, pending, exempt)"
                     " select scope, ?, members, active, pending, exempt from adoption where scope in ("_L1 +
                         placeholders(scopes.size(), u"?"_s) +
                         ") on conflict (scope, day) do update set members = excluded.members,"
                         " active = excluded.active, pending = excluded.pending, exempt = excluded.exempt"_L1,
                     QVariantList{day} + valuesOf(scopes));
}

void setStanding(Database &database, const PersonId &person, const ScopeId &scope)
{
    database.execute("update memberships set standing = "_L1 + standingOf +
                         " where person = ? and scope = ?"_L1,
                     {person.value, scope.value});
    database.execute("update memberships set due_at = "_L1 + dueOf + " where person = ? and scope = ?"_L1,
                     {person.value, scope.value});
}

/// Adds the deadlines of `scope` to those of `whole`, or takes them away.
void addDeadlines(Database &database, const ScopeId &scope, const ScopeId &whole, QLatin1StringView sign)
{
    database.execute(
        "insert into adoption_due (scope, grain, slot, off, pending)"
        " select ?, grain, slot, "_L1 +
            sign + "off, "_L1 + sign +
            "pending from adoption_due where scope = ?"
            " on conflict (scope, grain, slot) do update set off = adoption_due.off + excluded.off,"
            " pending = adoption_due.pending + excluded.pending"_L1,
        {whole.value, scope.value});
}

/// From the memberships for which `where` holds, as those of `scope`, which is SQL.
void gatherDeadlines(Database &database, const QString &scope, const QString &where,
                     const QVariantList &values = {})
{
    for (const qint64 grain : grains)
        database.execute("insert into adoption_due (scope, grain, slot, off, pending) select "_L1 + scope +
                             ", %1, due_at / %1 * %1, count(*) filter (where standing = 'off'), count(*) "
                             "filter (where standing = 'pending')"
                             " from memberships where standing in ('off', 'pending')"
                             " and due_at < 9007199254740992 and "_L1.toString()
                                 .arg(grain) +
                             where + " group by 1, 3"_L1,
                         values);
}

void gatherCounters(Database &database, const QString &scope, const QString &where)
{
    database.execute(
        "insert into adoption (scope, members, active, pending, exempt, unknown, unknown_pending)"
        " select "_L1 +
        scope +
        ", count(*), count(*) filter (where p.mfa_status = 'active'), count(*) filter (where p.mfa_status = "
        "'pending'),"
        " count(*) filter (where p.mfa_status = 'not-applicable'), count(*) filter (where standing = "
        "'unknown'),"
        " count(*) filter (where standing = 'unknown' and p.mfa_status = 'pending')"
        " from memberships join persons p on p.id = person where "_L1 +
        where +
        " group by 1 on conflict (scope) do update set members = excluded.members,"
        " active = excluded.active, pending = excluded.pending, exempt = excluded.exempt,"
        " unknown = excluded.unknown, unknown_pending = excluded.unknown_pending"_L1);
}

} // namespace

ScopeId accountsOfReseller(const ScopeId &reseller)
{
    return {reseller.value + "/accounts"_L1};
}

ScopeId accountsOfInstallation()
{
    return {u"installation/accounts"_s};
}

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
    database.execute(u"update memberships set reseller = (select reseller from accounts where id = ?)"
                     " where person = ? and scope = ?"_s,
                     {scope.value, person.value, scope.value});
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

void recountDeadline(Database &database, const PersonId &person, const ScopeId &scope)
{
    for (const Counted &before : countedOf(database, person, scope))
        moveDeadline(database, before, -1);
    setStanding(database, person, scope);
    for (const Counted &now : countedOf(database, person, scope))
        moveDeadline(database, now, 1);
}

void recountDeadlines(Database &database, const ScopeId &scope)
{
    database.execute(u"update accounts set deadlines_stale = 0 where id = ?"_s, {scope.value});
    QList<ScopeId> wholes;
    {
        Rows account =
            database.select(u"select coalesce(reseller, '') from accounts where id = ?"_s, {scope.value});
        if (account.next())
            wholes = countingScopes(scope, u"account"_s, account.text(0)).mid(1);
    }
    for (const ScopeId &whole : wholes) {
        addDeadlines(database, scope, whole, "-"_L1);
        database.execute(u"delete from adoption_due where scope = ? and off = 0 and pending = 0"
                         " and (grain, slot) in (select grain, slot from adoption_due where scope = ?)"_s,
                         {whole.value, scope.value});
    }
    database.execute(u"delete from adoption_due where scope = ?"_s, {scope.value});
    database.execute("update memberships set due_at = "_L1 + dueOf +
                         " where scope = ? and standing in ('off', 'pending') and due_at <> "_L1 + dueOf,
                     {scope.value});
    gatherDeadlines(database, u"scope"_s, u"scope = ?"_s, {scope.value});
    for (const ScopeId &whole : wholes)
        addDeadlines(database, scope, whole, ""_L1);
}

void markDeadlinesStale(Database &database, const ScopeId &account)
{
    database.execute(u"update accounts set deadlines_stale = 1 where id = ?"_s, {account.value});
}

bool hasStaleDeadlines(Database &database)
{
    return database.select(u"select 1 from accounts where deadlines_stale = 1 limit 1"_s).next();
}

void settleDeadlines(Database &database)
{
    QList<ScopeId> stale;
    {
        Rows rows = database.select(u"select id from accounts where deadlines_stale = 1"_s);
        while (rows.next())
            stale.append({rows.text(0)});
    }
    for (const ScopeId &account : std::as_const(stale))
        recountDeadlines(database, account);
}

void recountEverything(Database &database)
{
    database.execute(u"update memberships set reseller = (select reseller from accounts where id = scope)"_s);
    database.execute("update memberships set standing = "_L1 + standingOf);
    database.execute("update memberships set due_at = "_L1 + dueOf);
    for (const QLatin1StringView table : {"adoption_due"_L1, "adoption_history"_L1})
        database.execute("delete from "_L1 + table);
    // The places stay.
    database.execute(u"update adoption set members = 0, active = 0, pending = 0, exempt = 0, unknown = 0,"
                     " unknown_pending = 0"_s);
    const std::array<std::pair<QString, QString>, 3> wholes{
        std::pair{u"scope"_s, u"true"_s},
        std::pair{u"'" + accountsOfInstallation().value + u"'", u"scope_kind = 'account'"_s},
        std::pair{u"reseller || '/accounts'"_s, u"reseller is not null"_s}};
    for (const auto &[scope, where] : wholes) {
        gatherCounters(database, scope, where);
        gatherDeadlines(database, scope, where);
    }
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
