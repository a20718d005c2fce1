// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keysetpage.h"

#include "core/store/namekey.h"
#include "core/store/searchindex.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

/// So many rows tell which trigrams are common.
constexpr int sampled = 200;

/// Where a page begins: after this row.
struct Position
{
    QVariant value; ///< of the column that is sorted by
    qint64 number = 0;
};

class PageFinder
{
public:
    PageFinder(Database &database, const KeysetQuery &query, const PageRequest &request,
               const SortColumn &sort)
        : m_database(database), m_query(query), m_sort(sort), m_descending(request.descending),
          m_limit(std::clamp(request.limit, 1, maximumPageSize)), m_text(nameKey(request.search))
    {
        if (!request.after.isEmpty())
            m_after = positionFrom(request.after);
    }

    KeysetPage find()
    {
        if (m_text.isEmpty())
            walk({}, {});
        else if (QString::fromStdU32String(m_text.toStdU32String()) != m_text)
            return {}; // half a letter: nobody has it
        else if (m_text.contains(QChar(0)))
            return {}; // nor this
        else if (!m_query.place)
            walkSearching();
        else if (TrigramSample sample(m_text); lookThrough(sample))
            findByIndex(sample);
        KeysetPage page;
        for (const Position &row : std::as_const(m_found).first(std::min<qsizetype>(m_found.size(), m_limit)))
            page.numbers.append(row.number);
        if (m_found.size() > m_limit) // one more than shown tells that there is a next page
            page.next =
                m_found.at(m_limit - 1).value.toString() + u'\n' + QString::number(page.numbers.last());
        return page;
    }

private:
    bool sortsByNumber() const { return m_sort.key == SortKey::LastSignIn || m_sort.key == SortKey::Changed; }

    Position positionFrom(const QString &cursor) const
    {
        const QString value = cursor.section(u'\n', 0, -2);
        return {sortsByNumber() ? QVariant(value.toLongLong()) : QVariant(value),
                cursor.section(u'\n', -1).toLongLong()};
    }

    Position positionOf(const Rows &rows) const
    {
        return {sortsByNumber() ? QVariant(rows.number(1)) : QVariant(rows.text(1)), rows.number(0)};
    }

    QString columns() const { return "select "_L1 + m_query.number + ", "_L1 + m_sort.column; }

    int missing() const { return m_limit + 1 - static_cast<int>(m_found.size()); }

    /// Visits what comes after the position in the order of the list, until `visit` says false. Two
    /// statements, first for the rest of those with the same value: many never signed in, and an index finds
    /// a place among equals by equality only.
    template <typename Visit>
    void inOrder(const QString &sql, const QVariantList &values, int limit, Visit visit)
    {
        const QLatin1StringView direction = m_descending ? " desc"_L1 : ""_L1;
        const QLatin1StringView beyond = m_descending ? " < ?"_L1 : " > ?"_L1;
        const QString &value = m_sort.column;
        const QString &number = m_query.number;
        const QString order =
            " order by "_L1 + value + direction + ", "_L1 + number + direction + " limit ?"_L1;
        const QString bound = m_query.upTo ? " and "_L1 + value + " <= ?"_L1 : QString();
        const QVariantList bounds = m_query.upTo ? QVariantList{*m_query.upTo} : QVariantList();
        const auto run = [&](const QString &condition, const QVariantList &more) {
            Rows rows = m_database.select(sql + condition, values + more + QVariantList{limit});
            while (rows.next()) {
                --limit;
                if (!visit(rows))
                    return false;
            }
            return true;
        };
        if (const auto after = m_after) {
            const bool goesOn = run(" and "_L1 + value + " = ? and "_L1 + number + beyond + " order by "_L1 +
                                        number + direction + " limit ?"_L1,
                                    {after->value, after->number});
            if (goesOn && limit > 0)
                run(" and "_L1 + value + beyond + bound + order, QVariantList{after->value} + bounds);
        } else {
            run(bound + order, bounds);
        }
    }

    /// In the order of the list, those that meet one more condition.
    void walk(const QString &condition, const QVariantList &values)
    {
        inOrder(columns() + " from "_L1 + m_query.table + " where "_L1 + m_query.condition + condition,
                m_query.values + values, missing(), [this](const Rows &rows) {
                    m_found.append(positionOf(rows));
                    return true;
                });
    }

    void walkSearching()
    {
        walk(" and "_L1 + containsCondition(m_query.searched), QVariantList(m_query.searched.size(), m_text));
    }

    /// Through the beginning of the list. False when that settles it; otherwise the search goes on behind.
    bool lookThrough(TrigramSample &sample)
    {
        int seen = 0;
        std::optional<Position> last;
        const auto look = [&](const Rows &rows) {
            last = positionOf(rows);
            bool has = false;
            for (int i = 0; i < m_query.searched.size(); ++i) {
                const QString value = rows.text(2 + i);
                has = has || value.contains(m_text);
                if (seen < sampled)
                    sample.add(value);
            }
            ++seen;
            if (has)
                m_found.append(*last);
            return missing() > 0;
        };
        inOrder(columns() + ", "_L1 + m_query.searched.join(", "_L1) + " from "_L1 + m_query.table +
                    " where "_L1 + m_query.condition,
                m_query.values, m_query.effort.lookedThrough, look);
        if (missing() == 0 || seen < m_query.effort.lookedThrough)
            return false;
        m_after = last;
        return true;
    }

    void findByIndex(const TrigramSample &sample)
    {
        const SearchTerms terms = searchTerms(m_database, m_text, sample);
        if (terms.kind == SearchTerms::Nothing)
            return;
        if (terms.kind == SearchTerms::Exact && isFew(terms))
            takeFound(terms, missing());
        else if (terms.kind == SearchTerms::Broad || !findByBeginning(terms))
            walkSearching();
    }

    Searched searched() const { return {m_query.table, m_query.number, m_query.searched}; }

    bool isFew(const SearchTerms &terms)
    {
        const int most = m_query.effort.mostSorted;
        return countFound(m_database, terms, searched(), numbersOf(*m_query.place), most) < most;
    }

    void takeFound(const SearchTerms &terms, int limit)
    {
        const SqlPart from = fromFound(m_database, terms, searched(), numbersOf(*m_query.place));
        const QLatin1StringView direction = m_descending ? " desc"_L1 : ""_L1;
        Rows rows = m_database.select(
            columns() + from.sql + u' ' + m_query.condition + " and "_L1 +
                containsCondition(m_query.searched) + " and ("_L1 + m_sort.column + ", "_L1 + m_query.number +
                (m_descending ? ") < (?, ?)"_L1 : ") > (?, ?)"_L1) +
                (m_query.upTo ? " and "_L1 + m_sort.column + " <= ?"_L1 : QString()) + " order by "_L1 +
                m_sort.column + direction + ", "_L1 + m_query.number + direction + " limit ?"_L1,
            from.values + m_query.values + QVariantList(m_query.searched.size(), m_text) +
                QVariantList{m_after->value, m_after->number} +
                (m_query.upTo ? QVariantList{*m_query.upTo} : QVariantList()) + QVariantList{limit});
        while (rows.next())
            m_found.append(positionOf(rows));
    }

    /// Many have the text and none of them stands near: mostly since they begin with it, in the column that
    /// is sorted by, and so stand together. Then those that begin alike are walked through, and the few
    /// others are sorted. False when the others are many, too: spread through the list as they are, walking
    /// finds them.
    bool findByBeginning(const SearchTerms &terms)
    {
        const auto column = static_cast<int>(m_query.searched.indexOf(m_sort.column));
        if (column < 0)
            return false;
        const QString start = QString::fromStdU32String(m_text.toStdU32String().substr(0, 2));
        const SearchTerms others = notBeginningWith(m_database, terms, column, start);
        if (!isFew(others))
            return false;
        const int wanted = missing();
        const qsizetype before = m_found.size();
        takeFound(others, wanted);
        walkFrom(start, wanted);
        std::sort(m_found.begin() + before, m_found.end(), [this](const Position &a, const Position &b) {
            return m_descending ? isBefore(b, a) : isBefore(a, b);
        });
        m_found.resize(std::min(m_found.size(), before + wanted));
        return true;
    }

    /// As the store compares: by the bytes of UTF-8.
    static bool isBefore(const Position &a, const Position &b)
    {
        const QByteArray left = a.value.toString().toUtf8();
        const QByteArray right = b.value.toString().toUtf8();
        return left != right ? left < right : a.number < b.number;
    }

    /// Searching only among those that begin with `start` in the column that is sorted by.
    void walkFrom(const QString &start, int limit)
    {
        const QString end = start + QString::fromStdU32String(U"\U0010ffff");
        const Position first{start, std::numeric_limits<qint64>::min()};
        const Position last{end, std::numeric_limits<qint64>::min()};
        QString condition = " and "_L1 + containsCondition(m_query.searched);
        QVariantList values = m_query.values + QVariantList(m_query.searched.size(), m_text);
        // One lower and one upper bound, so that SQLite does not begin at the wrong one of two.
        const bool insideAlready = m_descending ? isBefore(*m_after, last) : isBefore(first, *m_after);
        const auto after = std::exchange(m_after, insideAlready ? m_after : std::nullopt);
        if (m_descending || !insideAlready) {
            condition += " and "_L1 + m_sort.column + " >= ?"_L1;
            values.append(start);
        }
        if (!m_descending || !insideAlready) {
            condition += " and "_L1 + m_sort.column + " < ?"_L1;
            values.append(end);
        }
        inOrder(columns() + " from "_L1 + m_query.table + " where "_L1 + m_query.condition + condition,
                values, limit, [this](const Rows &rows) {
                    m_found.append(positionOf(rows));
                    return true;
                });
        m_after = after;
    }

    Database &m_database;
    const KeysetQuery &m_query;
    const SortColumn &m_sort;
    bool m_descending;
    int m_limit;
    QString m_text;
    std::optional<Position> m_after;
    QList<Position> m_found;
};

} // namespace

Result<KeysetPage> findPage(Database &database, const KeysetQuery &query, const PageRequest &request)
{
    const auto sort = std::find_if(query.sorts.cbegin(), query.sorts.cend(),
                                   [&](const SortColumn &offered) { return offered.key == request.sort; });
    if (sort == query.sorts.cend())
        return tl::unexpected(Error{ErrorCode::Invalid, {}, {u"sort"_s}, {}});
    return PageFinder(database, query, request, *sort).find();
}

} // namespace sallyport
