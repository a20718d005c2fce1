// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/page.h"
#include "core/store/database.h"
#include "core/store/namekey.h"

#include <algorithm>

namespace sallyport {

/// A list in the order of a name and, for equal names, an id. A page begins after the last row of the one before
/// (its cursor), so that every page costs the same.
struct KeysetQuery
{
    QString select;       ///< up to the end of its WHERE, which has at least one condition
    QVariantList values;  ///< for `select`
    QString name;         ///< the column that is sorted by
    QString id;           ///< the column that tells equal names apart
    QStringList searched; ///< the columns that are searched in
    int nameColumn = 0;   ///< where `name` stands in `select`; the id stands first
};

/// Inside a transaction of the database. `rowFrom` turns the current row of Rows into a Row.
template <typename Row, typename RowFrom>
void readPage(Database &database, const KeysetQuery &query, const PageRequest &request, Page<Row> &page,
              RowFrom rowFrom)
{
    using namespace Qt::StringLiterals;
    QString sql = query.select;
    QVariantList values = query.values;
    if (!request.search.isEmpty()) {
        QStringList conditions;
        for (const QString &column : query.searched) {
            conditions.append(column + " like ? escape '\\'"_L1);
            values.append(containsPattern(request.search));
        }
        sql += " and ("_L1 + conditions.join(" or "_L1) + u')';
    }
    if (!request.after.isEmpty()) {
        sql += " and ("_L1 + query.name + ", "_L1 + query.id
            + (request.descending ? ") < (?, ?)"_L1 : ") > (?, ?)"_L1);
        values << request.after.section(u'\n', 0, 0) << request.after.section(u'\n', 1, 1);
    }
    const QLatin1StringView direction = request.descending ? " desc"_L1 : ""_L1;
    sql += " order by "_L1 + query.name + direction + ", "_L1 + query.id + direction + " limit ?"_L1;
    const int limit = std::clamp(request.limit, 1, maximumPageSize);
    values.append(limit + 1); // one more than shown tells whether there is a next page

    Rows rows = database.select(sql, values);
    QString cursor;
    while (rows.next()) {
        if (page.rows.size() == limit) {
            page.next = cursor;
            break;
        }
        page.rows.append(rowFrom(rows));
        cursor = rows.text(query.nameColumn) + u'\n' + rows.text(0);
    }
}

} // namespace sallyport
