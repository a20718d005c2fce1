// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/page.h"
#include "core/model/result.h"
#include "core/store/database.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>

namespace sallyport {

/// A column that a list can be sorted by; its index begins with what the condition of the list fixes.
struct SortColumn
{
    SortKey key = SortKey::Name;
    QString column;
};

/// How a search goes on.
struct SearchEffort
{
    /// So many rows of the list itself are looked through first: what many rows have is found there, in their
    /// order.
    int lookedThrough = 1000;
    /// What more rows than this have is found sooner by going on in the order of the list than by sorting
    /// them all.
    int mostSorted = 15'000;
};

/// A list whose rows have a number, and which of them are wanted. Equal values are told apart by the number.
/// A page begins after the last row of the one before (its cursor), so that every page costs the same.
struct KeysetQuery
{
    QString table;               ///< with its alias: "memberships m"
    QString number;              ///< its integer key: "m.number"
    QString condition;           ///< on columns of the table; never empty
    QVariantList values;         ///< for the condition
    std::optional<qint64> upTo;  ///< of what is sorted by; not in the condition, where SQLite would choose it
                                 ///< over the place where the page begins
    QList<SortColumn> sorts;     ///< what is offered
    QStringList searched;        ///< columns with text as nameKey folds it
    std::optional<qint64> place; ///< in the search index; none: the list is short and is looked through
    SearchEffort effort{};
    QString select; ///< one row by its number, for `rowFrom`
};

/// Which rows make up a page.
struct KeysetPage
{
    QList<qint64> numbers;
    QString next;
};

/// Inside a transaction of the database. Errors: Invalid (sort).
Result<KeysetPage> findPage(Database &database, const KeysetQuery &query, const PageRequest &request);

/// Inside a transaction of the database: adds to `page`. `rowFrom` turns the current row of Rows into a Row.
/// Errors: Invalid (sort).
template <typename Row, typename RowFrom>
Result<Page<Row>> readPage(Database &database, const KeysetQuery &query, const PageRequest &request,
                           qint64 total, RowFrom rowFrom)
{
    const auto found = findPage(database, query, request);
    if (!found)
        return tl::unexpected(found.error());
    Page<Row> page{.rows = {}, .next = found->next, .total = total};
    for (const qint64 number : found->numbers) {
        Rows rows = database.select(query.select, {number});
        if (rows.next())
            page.rows.append(rowFrom(rows));
    }
    return page;
}

} // namespace sallyport
