// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/auditpage.h"

#include "core/store/database.h"
#include "core/store/namekey.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

/// How many events a page looks through at most.
constexpr int examinedEvents = 10'000;

/// Both included.
struct Range
{
    qint64 first = 1;
    qint64 last = std::numeric_limits<qint64>::max();

    bool isEmpty() const { return last < first; }
};

/// What is read in order of the sequence: all of the log, a realm's, or by an index what one person did, what
/// was done to one, or one action.
struct Source
{
    QString tables;
    QString own; ///< it happened in the realm
    QString condition;
    QVariantList values; ///< for the condition
    QString sequence;
    QString examined; ///< the same without what the realm leaves out
    QVariantList examinedValues;
    bool isSparse = false; ///< the realm leaves out some of what is read
};

struct Key
{
    QString column;
    QString value;
};

/// The filter that an index follows. In a realm, its own log holds fewer events than have a common action.
std::optional<Key> keyOf(const AuditQuery &query)
{
    if (!query.target.isEmpty())
        return Key{u"target"_s, query.target};
    if (!query.actor.isEmpty())
        return Key{u"actor"_s, query.actor};
    if (!query.action.isEmpty() && query.realm.isEmpty())
        return Key{u"action"_s, query.action};
    return std::nullopt;
}

Source sourceFor(const AuditQuery &query)
{
    const QString &realm = query.realm.value;
    // CROSS JOIN: not left to SQLite's planner: what is in order comes first, and leads to the rest.
    if (const auto key = keyOf(query)) {
        Source source{.tables = u"audit_events e"_s,
                      .own = u"true"_s,
                      .condition = "e."_L1 + key->column + " = ?"_L1,
                      .values = {key->value},
                      .sequence = u"e.seq"_s,
                      .examined = "audit_events where "_L1 + key->column + " = ?"_L1,
                      .examinedValues = {key->value}};
        if (!realm.isEmpty()) {
            source.tables += " cross join audit_realms v"_L1;
            source.condition.prepend("v.realm = ? and v.seq = e.seq and "_L1);
            source.own = u"v.own = 1"_s;
            source.values.prepend(realm);
            source.isSparse = true;
        }
        return source;
    }
    if (realm.isEmpty())
        return {.tables = u"audit_events e"_s,
                .own = u"true"_s,
                .condition = u"true"_s,
                .values = {},
                .sequence = u"e.seq"_s,
                .examined = u"audit_events where true"_s,
                .examinedValues = {}};
    return {.tables = u"audit_realms v cross join audit_events e"_s,
            .own = u"v.own = 1"_s,
            .condition = u"e.seq = v.seq and v.realm = ?"_s,
            .values = {realm},
            .sequence = u"v.seq"_s,
            .examined = u"audit_realms where realm = ?"_s,
            .examinedValues = {realm}};
}

QString columnsOf(const Source &source)
{
    return u"e.seq, e.at, e.actor, e.action, e.target, case when %1 then e.scope else '' end,"
           " case when %1 then e.source else '' end, e.outcome, e.detail,"
           " coalesce(a.name, ''), coalesce(t.name, ta.name, tr.name, ''), coalesce(sa.name, sr.name, '')"_s
               .arg(source.own);
}

QString joinsOf(const Source &source)
{
    return u" left join persons a on a.id = e.actor and (%1 or e.actor = e.target)"
           " left join persons t on t.id = e.target"
           " left join accounts ta on ta.id = e.target left join resellers tr on tr.id = e.target"
           " left join accounts sa on sa.id = e.scope and %1 left join resellers sr on sr.id = e.scope and %1"_s
               .arg(source.own);
}

AuditRow rowFrom(const Rows &rows)
{
    return {.event = {.sequence = rows.number(0),
                      .at = rows.time(1),
                      .actor = rows.text(2),
                      .action = rows.text(3),
                      .target = rows.text(4),
                      .scope = rows.text(5),
                      .source = rows.text(6),
                      .outcome = rows.text(7),
                      .detail = rows.text(8)},
            .actorName = rows.text(9),
            .targetName = rows.text(10),
            .scopeName = rows.text(11)};
}

struct Conditions
{
    QString sql;
    QVariantList values;

    bool areNone() const { return sql.isEmpty(); }
    void add(const QString &condition, const QVariantList &with = {})
    {
        sql += " and "_L1 + condition;
        values += with;
    }
    void addOneOf(const QStringList &conditions, const QVariantList &with)
    {
        add(u'(' + conditions.join(" or "_L1) + u')', with);
    }
};

Conditions conditionsOf(const AuditQuery &query)
{
    Conditions conditions;
    const auto key = keyOf(query);
    const QString followed = key ? key->column : QString();
    if (!query.prefixes.isEmpty()) {
        QVariantList patterns;
        for (const QString &prefix : query.prefixes)
            patterns.append(beginsPattern(prefix));
        conditions.addOneOf(QStringList(query.prefixes.size(), u"e.action like ? escape '\\'"_s), patterns);
    }
    for (const auto &[column, value] :
         {std::pair(u"target"_s, query.target), std::pair(u"actor"_s, query.actor),
          std::pair(u"action"_s, query.action)}) {
        if (!value.isEmpty() && column != followed)
            conditions.add("e."_L1 + column + " = ?"_L1, {value});
    }
    if (query.refusedOnly)
        conditions.add(u"e.outcome <> 'ok'"_s);
    if (query.from)
        conditions.add(u"e.at >= ?"_s, {bound(*query.from)});
    if (query.to)
        conditions.add(u"e.at < ?"_s, {bound(*query.to)});
    if (!query.page.search.isEmpty()) {
        QStringList searched;
        QVariantList patterns;
        for (const QString &column :
             {u"e.action"_s, u"a.name_key"_s, u"a.email_key"_s, u"t.name_key"_s, u"t.email_key"_s,
              u"ta.name_key"_s, u"tr.name_key"_s, u"sa.name_key"_s, u"sr.name_key"_s}) {
            searched.append(column + " like ? escape '\\'"_L1);
            patterns.append(containsPattern(query.page.search));
        }
        conditions.addOneOf(searched, patterns);
    }
    return conditions;
}

/// Wide enough for all events of that time, by whole days.
Range rangeOf(Database &database, const AuditQuery &query)
{
    Range range;
    if (query.from || query.to) {
        const auto dayOf = [](Timestamp at) {
            return static_cast<qint64>(std::chrono::floor<std::chrono::days>(at).time_since_epoch().count());
        };
        Rows days = database.select(
            u"select coalesce(min(first_seq), 1), coalesce(max(last_seq), 0) from audit_days where day between ? and ?"_s,
            {query.from ? dayOf(*query.from) : std::numeric_limits<qint64>::min(),
             query.to ? dayOf(*query.to) : std::numeric_limits<qint64>::max()});
        days.next();
        range = {days.number(0), days.number(1)};
    }
    if (!query.page.after.isEmpty()) {
        const qint64 after = query.page.after.toLongLong();
        if (query.page.descending)
            range.first = std::max(range.first, after + 1);
        else
            range.last = std::min(range.last, after - 1);
    }
    return range;
}

/// The event where the examined part ends, if the range goes on behind it.
std::optional<qint64> endOfExamined(Database &database, const Source &source, const Range &range,
                                    bool ascending)
{
    Rows rows =
        database.select("select seq from "_L1 + source.examined + " and seq between ? and ? order by seq"_L1 +
                            (ascending ? ""_L1 : " desc"_L1) + " limit 1 offset ?"_L1,
                        source.examinedValues + QVariantList{range.first, range.last, examinedEvents - 1});
    if (!rows.next())
        return std::nullopt;
    return rows.number(0);
}

qint64 lengthOf(Database &database)
{
    Rows rows = database.select(u"select coalesce(max(seq), 0) from audit_events"_s);
    rows.next();
    return rows.number(0);
}

} // namespace

Page<AuditRow> listAuditRows(Database &database, const AuditQuery &query)
{
    Page<AuditRow> page;
    Range range = rangeOf(database, query);
    if (range.isEmpty())
        return page;
    const Conditions conditions = conditionsOf(query);
    const Source source = sourceFor(query);
    std::optional<qint64> end;
    if (!conditions.areNone() || source.isSparse) {
        end = endOfExamined(database, source, range, query.page.descending);
        if (end)
            (query.page.descending ? range.last : range.first) = *end;
    } else if (query.realm.isEmpty() && !keyOf(query)) {
        page.total = lengthOf(database);
    }

    const int limit = std::clamp(query.page.limit, 1, maximumPageSize);
    Rows rows = database.select(
        "select "_L1 + columnsOf(source) + " from "_L1 + source.tables + joinsOf(source) + " where "_L1 +
            source.condition + " and "_L1 + source.sequence + " between ? and ?"_L1 + conditions.sql +
            " order by "_L1 + source.sequence + (query.page.descending ? ""_L1 : " desc"_L1) + " limit ?"_L1,
        source.values + QVariantList{range.first, range.last} + conditions.values +
            QVariantList{limit + 1}); // one more tells whether there is a next page
    while (rows.next()) {
        if (page.rows.size() == limit) {
            page.next = QString::number(page.rows.last().event.sequence);
            return page;
        }
        page.rows.append(rowFrom(rows));
    }
    if (end)
        page.next = QString::number(*end);
    return page;
}

} // namespace sallyport
