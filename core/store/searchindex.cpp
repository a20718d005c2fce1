// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/searchindex.h"

#include "core/store/database.h"
#include "core/store/namekey.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

/// More make the answer hardly smaller.
constexpr int mostTrigrams = 4;
/// So many different trigrams may begin with one or two letters until it is not worth it.
constexpr int mostTerms = 400;

QString quoted(const QString &term)
{
    return u'"' + QString(term).replace(u'"', u"\"\""_s) + u'"';
}

QString any(const QStringList &terms)
{
    return terms.join(" OR "_L1);
}

/// By code points, as the index cuts them: half a surrogate pair is no letter.
QStringList trigramsOf(const QString &text)
{
    const QList<uint> letters = text.toUcs4();
    QStringList trigrams;
    for (qsizetype i = 0; i + 3 <= letters.size(); ++i) {
        const std::u32string three(letters.constBegin() + i, letters.constBegin() + i + 3);
        trigrams.append(QString::fromStdU32String(three));
    }
    return trigrams;
}

/// The trigrams of the store that begin with `start`: each question jumps to the next one.
SearchTerms termsBeginningWith(Database &database, const QString &start)
{
    QStringList terms;
    QString from = start;
    while (terms.size() <= mostTerms) {
        Rows rows = database.select(u"select term from search_terms where term >= ? limit 1"_s, {from});
        if (!rows.next() || !rows.text(0).startsWith(start))
            break;
        terms.append(quoted(rows.text(0)));
        from = rows.text(0) + QChar(1);
    }
    if (terms.size() > mostTerms)
        return {SearchTerms::Broad, {}};
    return {terms.isEmpty() ? SearchTerms::Nothing : SearchTerms::Exact, any(terms)};
}

/// A control character of its own stands twice before each text and after the last: so the first and the last
/// letters of each make trigrams, too, and the first are told from those inside.
QString mark(qsizetype column)
{
    return QString(2, QChar(static_cast<char16_t>(column + 1)));
}

QString indexed(const QStringList &texts)
{
    QString all;
    for (qsizetype i = 0; i < texts.size(); ++i)
        all += mark(i) + texts.at(i);
    return all + mark(texts.size());
}

// PostgreSQL: the indexes over the rows themselves (pg_trgm), which find what LIKE asks for.

SearchTerms likeTerms(Database &database, const QString &text)
{
    static const QRegularExpression indexed(u"[\\p{L}\\p{N}]{3}"_s); // other characters are not in it
    if (!indexed.match(text).hasMatch())
        return {SearchTerms::Broad, {}};
    Rows rows = database.select(u"select to_regclass('memberships_by_trigram') is not null"_s);
    rows.next();
    return {rows.flag(0) ? SearchTerms::Exact : SearchTerms::Broad, containsPattern(text)};
}

SqlPart likeCondition(const SearchTerms &terms, const Searched &searched, const NumberRange &range)
{
    QStringList conditions;
    QVariantList values;
    for (const QString &column : searched.columns) {
        conditions.append(column + " like ? escape '\\'"_L1);
        values.append(terms.expression);
    }
    QString sql = u'(' + conditions.join(" or "_L1) + u')';
    if (terms.otherColumn >= 0) {
        sql += " and "_L1 + searched.columns.at(terms.otherColumn) + " not like ? escape '\\'"_L1;
        values.append(beginsPattern(terms.otherStart));
    }
    return {sql + " and "_L1 + searched.number + " between ? and ?"_L1,
            values + QVariantList{range.first, range.last}};
}

} // namespace

void rebuildSearch(Database &database)
{
    if (database.dialect() == Dialect::PostgreSql)
        return;
    Rows accounts = database.select(u"select number, name_key from accounts"_s);
    while (accounts.next())
        addToSearch(database, accounts.number(0), {accounts.text(1)});
    Rows members = database.select(u"select number, name_key, address_key from memberships"_s);
    while (members.next())
        addToSearch(database, members.number(0), {members.text(1), members.text(2)});
}

void addToSearch(Database &database, qint64 number, const QStringList &texts)
{
    if (database.dialect() == Dialect::PostgreSql)
        return;
    database.execute(u"insert into search (rowid, text) values (?, ?)"_s, {number, indexed(texts)});
}

void removeFromSearch(Database &database, qint64 number, const QStringList &texts)
{
    if (database.dialect() == Dialect::PostgreSql)
        return;
    database.execute(u"insert into search (search, rowid, text) values ('delete', ?, ?)"_s,
                     {number, indexed(texts)});
}

TrigramSample::TrigramSample(const QString &text)
{
    const QStringList trigrams = trigramsOf(text);
    for (qsizetype place = 0; place < trigrams.size(); ++place)
        m_trigrams.append({trigrams.at(place), place, 0});
}

void TrigramSample::add(const QString &value)
{
    ++m_added;
    for (Counted &counted : m_trigrams)
        counted.seen += value.contains(counted.trigram) ? 1 : 0;
}

QStringList TrigramSample::choice() const
{
    QList<Counted> sorted = m_trigrams;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Counted &a, const Counted &b) { return a.seen < b.seen; });
    QStringList trigrams;
    QList<qsizetype> places;
    for (const Counted &counted : std::as_const(sorted)) {
        // A neighbour shares two letters and hardly tells more; one that is common tells little.
        const bool nextToOne = std::ranges::any_of(
            places, [&](qsizetype place) { return std::abs(place - counted.place) == 1; });
        if (!trigrams.isEmpty() &&
            (nextToOne || trigrams.contains(counted.trigram) || counted.seen * 10 > m_added))
            continue;
        trigrams.append(counted.trigram);
        places.append(counted.place);
        if (trigrams.size() == mostTrigrams)
            break;
    }
    return trigrams;
}

bool needsSample(const Database &database)
{
    return database.dialect() == Dialect::Sqlite;
}

SearchTerms searchTerms(Database &database, const QString &text, const TrigramSample &sample)
{
    if (database.dialect() == Dialect::PostgreSql)
        return likeTerms(database, text);
    QStringList terms = sample.choice();
    if (terms.isEmpty())
        return termsBeginningWith(database, text);
    for (QString &term : terms)
        term = quoted(term);
    return {SearchTerms::Exact, terms.join(" AND "_L1)};
}

SearchTerms notBeginningWith(Database &database, const SearchTerms &terms, int column, const QString &start)
{
    if (database.dialect() == Dialect::PostgreSql)
        return {terms.kind, terms.expression, column, start};
    // A trigram: the start, and before it as much of the mark as is missing.
    const QString beginning = mark(column).left(start.toUcs4().size() == 1 ? 2 : 1) + start;
    return {terms.kind, u'(' + terms.expression + ") NOT "_L1 + quoted(beginning)};
}

qint64 countFound(Database &database, const SearchTerms &terms, const Searched &searched,
                  const NumberRange &range, int most)
{
    if (database.dialect() == Dialect::PostgreSql) {
        const SqlPart found = fromFound(database, terms, searched, range);
        Rows rows = database.select("select count(*) from (select 1"_L1 + found.sql + " true limit ?) f"_L1,
                                    found.values + QVariantList{most});
        rows.next();
        return rows.number(0);
    }
    Rows rows = database.select(u"select count(*) from (select 1 from search where search match ?"
                                " and rowid between ? and ? limit ?)"_s,
                                {terms.expression, range.first, range.last, most});
    rows.next();
    return rows.number(0);
}

SqlPart fromFound(Database &database, const SearchTerms &terms, const Searched &searched,
                  const NumberRange &range, const QString &joins)
{
    if (database.dialect() == Dialect::PostgreSql) {
        // OFFSET 0: finds all of them, not knowing that only the first few in some order are wanted, for
        // which the planner would walk through the list in the hope of meeting them soon.
        const SqlPart condition = likeCondition(terms, searched, range);
        return {" from (select * from "_L1 + searched.table + " where "_L1 + condition.sql +
                    " offset 0) "_L1 + searched.table.section(u' ', -1) + joins + " where"_L1,
                condition.values};
    }
    // CROSS JOIN: SQLite never turns the order round, which would ask the index once for each row of the
    // table.
    return {" from search f cross join "_L1 + searched.table + " on "_L1 + searched.number + " = f.rowid"_L1 +
                joins + " where f.search match ? and f.rowid between ? and ? and"_L1,
            {terms.expression, range.first, range.last}};
}

QString containsCondition(const QStringList &columns)
{
    QStringList conditions;
    for (const QString &column : columns)
        conditions.append("instr("_L1 + column + ", ?) > 0"_L1);
    return u'(' + conditions.join(" or "_L1) + u')';
}

} // namespace sallyport
