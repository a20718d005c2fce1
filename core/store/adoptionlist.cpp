// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/adoptionlist.h"

#include "core/store/adoption.h"
#include "core/store/database.h"
#include "core/store/namekey.h"
#include "core/store/storedtext.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

ScopeId countedAs(const AccountRealm &realm)
{
    switch (realm.kind) {
    case ScopeKind::Installation:
        return accountsOfInstallation();
    case ScopeKind::Reseller:
        return accountsOfReseller(realm.scope);
    case ScopeKind::Account:
        break;
    }
    return realm.scope;
}

struct Due
{
    qint64 off = 0;
    qint64 pending = 0;
};

/// Whole days, then whole minutes of the day under way, then moments of the minute under way.
Due dueBy(Database &database, const ScopeId &scope, Timestamp now)
{
    const auto day = std::chrono::floor<std::chrono::days>(now);
    const auto minute = std::chrono::floor<std::chrono::minutes>(now);
    Rows rows = database.select(
        u"select coalesce(sum(off), 0), coalesce(sum(pending), 0) from ("
        "select off, pending from adoption_due where scope = ? and grain = 86400000 and slot < ?"
        " union all select off, pending from adoption_due where scope = ? and grain = 60000 and slot >= ? "
        "and slot < ?"
        " union all select off, pending from adoption_due where scope = ? and grain = 1 and slot between ? and ?)"_s,
        {scope.value, bound(Timestamp(day)), scope.value, bound(Timestamp(day)), bound(Timestamp(minute)),
         scope.value, bound(Timestamp(minute)), bound(now)});
    rows.next();
    return {.off = rows.number(0), .pending = rows.number(1)};
}

/// Where a row stands in its list; compared as SQLite does.
using Place = std::tuple<qint64, QByteArray, QByteArray, QByteArray>; // due, name, person, scope

QString cursorOf(const Place &place)
{
    const auto &[due, name, person, scope] = place;
    return QString::number(due) + u'\n' + QString::fromUtf8(person) + u'\n' + QString::fromUtf8(scope) +
           u'\n' + QString::fromUtf8(name);
}

struct Found
{
    Place place;
    AdoptionRow row;
};

enum class When { Any, ByNow, Later };

/// The rows of one standing; a group is made of one or two.
struct Stretch
{
    QLatin1StringView standing;
    When when = When::Any;
};

QList<Stretch> stretchesOf(AdoptionGroup group)
{
    switch (group) {
    case AdoptionGroup::Exempt:
        return {{"exempt"_L1, When::Any}};
    case AdoptionGroup::Enrolled:
        return {{"active"_L1, When::Any}};
    case AdoptionGroup::Unknown:
        return {{"unknown"_L1, When::Any}};
    case AdoptionGroup::Overdue:
        return {{"off"_L1, When::ByNow}, {"pending"_L1, When::ByNow}};
    case AdoptionGroup::Pending:
        return {{"pending"_L1, When::Later}};
    case AdoptionGroup::Off:
        break;
    }
    return {{"off"_L1, When::Later}};
}

QString realmCondition(const AccountRealm &realm)
{
    switch (realm.kind) {
    case ScopeKind::Installation:
        return u"m.scope_kind = 'account'"_s;
    case ScopeKind::Reseller:
        return u"m.reseller = ?"_s;
    case ScopeKind::Account:
        break;
    }
    return u"m.scope = ?"_s;
}

/// `cross join` keeps the order of the loops: along the index of the group, and a person for each row.
std::vector<Found> readStretch(Database &database, const AccountRealm &realm, const Stretch &stretch,
                               AdoptionGroup group, Timestamp now, const PageRequest &request, int limit)
{
    QString sql =
        u"select m.due_at, m.name_key, m.person, m.scope, p.name, p.email, p.language, p.sign_in_method,"
        " coalesce(a.name, ''), m.role, c.created_at,"
        " case when a.mfa_required = 1 and (a.mfa_from is not null or a.mfa_grace > 0)"
        "      then max(coalesce(a.mfa_from, 0), m.joined_at) + a.mfa_grace * 86400000 end"
        " from memberships m cross join persons p left join accounts a on a.id = m.scope"
        " left join mfa_methods c on c.person = m.person and c.slot = 'candidate' and c.origin <> 'guided'"
        " where p.id = m.person and "_s +
        realmCondition(realm) + " and m.standing = '"_L1 + stretch.standing + u'\'';
    QVariantList values;
    if (realm.kind != ScopeKind::Installation)
        values.append(realm.scope.value);
    if (stretch.when != When::Any) {
        sql += stretch.when == When::ByNow ? " and m.due_at <= ?"_L1 : " and m.due_at > ?"_L1;
        values.append(bound(now));
    }
    if (!request.search.isEmpty()) {
        sql += " and (m.name_key like ? escape '\\' or p.email_key like ? escape '\\')"_L1;
        values << containsPattern(request.search) << containsPattern(request.search);
    }
    if (!request.after.isEmpty()) {
        sql += " and (m.due_at, m.name_key, m.person, m.scope) > (?, ?, ?, ?)"_L1;
        const auto part = [&](int number) { return request.after.section(u'\n', number, number); };
        values << part(0).toLongLong() << request.after.section(u'\n', 3) << part(1) << part(2);
    }
    sql += " order by m.due_at, m.name_key, m.person, m.scope limit ?"_L1;
    values.append(limit);

    std::vector<Found> found;
    Rows rows = database.select(sql, values);
    while (rows.next())
        found.push_back(
            {.place = {rows.number(0), rows.text(1).toUtf8(), rows.text(2).toUtf8(), rows.text(3).toUtf8()},
             .row = {.person = {.id = {rows.text(2)},
                                .name = rows.text(4),
                                .email = rows.text(5),
                                .signInMethod = fromStored<SignInMethod>(rows.text(7)),
                                .language = rows.text(6)},
                     .workplace = {.scope = {rows.text(3)},
                                   .kind = ScopeKind::Account,
                                   .name = rows.text(8),
                                   .role = fromStored<Role>(rows.text(9))},
                     .group = group,
                     .pendingSince = rows.optionalTime(10),
                     .requiredFrom = rows.optionalTime(11)}});
    return found;
}

} // namespace

AdoptionCounts adoptionCounts(Database &database, const AccountRealm &realm, Timestamp now)
{
    const ScopeId scope = countedAs(realm);
    Rows rows =
        database.select(u"select members, active, pending, exempt, unknown, unknown_pending from adoption"
                        " where scope = ?"_s,
                        {scope.value});
    if (!rows.next())
        return {};
    const Due due = dueBy(database, scope, now);
    const qint64 pending = rows.number(2) - rows.number(5);
    AdoptionCounts counts{.exempt = rows.number(3),
                          .enrolled = rows.number(1),
                          .unknown = rows.number(4),
                          .overdue = due.off + due.pending,
                          .pending = pending - due.pending};
    counts.off = rows.number(0) - counts.members();
    return counts;
}

QList<AdoptionDay> adoptionHistory(Database &database, const AccountRealm &realm, int limit)
{
    Rows rows =
        database.select(u"select day, members, active, pending, exempt from adoption_history where scope = ?"
                        " order by day desc limit ?"_s,
                        {countedAs(realm).value, limit});
    QList<AdoptionDay> days;
    while (rows.next())
        days.prepend({.day = QDate(1970, 1, 1).addDays(rows.number(0)),
                      .adoption = {.members = rows.number(1),
                                   .active = rows.number(2),
                                   .pending = rows.number(3),
                                   .exempt = rows.number(4)}});
    return days;
}

Page<AdoptionRow> listAdoption(Database &database, const AccountRealm &realm, AdoptionGroup group,
                               Timestamp now, const PageRequest &request)
{
    const int limit = std::clamp(request.limit, 1, maximumPageSize);
    std::vector<Found> found;
    const QList<Stretch> stretches = stretchesOf(group);
    for (const Stretch &stretch : stretches) {
        // One more than shown tells whether there is a next page.
        auto more = readStretch(database, realm, stretch, group, now, request, limit + 1);
        std::ranges::move(more, std::back_inserter(found));
    }
    if (stretches.size() > 1)
        std::ranges::sort(found, {}, &Found::place);
    Page<AdoptionRow> page{.rows = {}, .next = {}, .total = adoptionCounts(database, realm, now).of(group)};
    for (const Found &one : found) {
        if (page.rows.size() == limit) {
            page.next = cursorOf(found.at(static_cast<std::size_t>(limit - 1)).place);
            break;
        }
        page.rows.append(one.row);
    }
    return page;
}

QString realmName(Database &database, const AccountRealm &realm)
{
    Rows rows = database.select(u"select name from accounts where id = ? union all select name from resellers"
                                " where id = ?"_s,
                                {realm.scope.value, realm.scope.value});
    return rows.next() ? rows.text(0) : QString();
}

} // namespace sallyport
