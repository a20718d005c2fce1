// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace sallyport {

class Database;

/// All that a store holds, those that others refer to first. `store_info` is not among them: it says where
/// this store's key is. Nor are the index of the search, which is made from the others, and the answers that
/// are kept for a day in case somebody asks twice.
const QStringList &storedTables();

struct StoredColumn
{
    enum class Kind { Number, Text, Bytes };
    QString name;
    Kind kind = Kind::Text;

    friend bool operator==(const StoredColumn &a, const StoredColumn &b) = default;
};
/// In the order of the table. Inside a transaction of the database.
QList<StoredColumn> columnsOf(Database &database, const QString &table);

/// Rows that came with their numbers: those that are added now are numbered behind them. SQLite sees to that
/// by itself. Inside a transaction of the database.
void numberBehind(Database &database);

} // namespace sallyport
