// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storetables.h"

#include "core/store/database.h"

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

StoredColumn::Kind kindOf(const QString &type)
{
    if (type == "integer"_L1 || type == "bigint"_L1)
        return StoredColumn::Kind::Number;
    if (type == "blob"_L1 || type == "bytea"_L1)
        return StoredColumn::Kind::Bytes;
    return StoredColumn::Kind::Text;
}

} // namespace

const QStringList &storedTables()
{
    static const QStringList tables{
        u"resellers"_s,        u"accounts"_s,        u"account_counts"_s,    u"persons"_s,
        u"memberships"_s,      u"adoption"_s,        u"adoption_joined"_s,   u"adoption_history"_s,
        u"one_time_codes"_s,   u"link_tokens"_s,     u"team_policies"_s,     u"mfa_methods"_s,
        u"backup_code_sets"_s, u"backup_codes"_s,    u"api_passwords"_s,     u"sessions"_s,
        u"tickets"_s,          u"identity_proofs"_s, u"connection_proofs"_s, u"outbox"_s,
        u"throttles"_s,        u"audit_events"_s,    u"audit_realms"_s,      u"audit_days"_s,
        u"audit_head"_s,       u"kiosk_rosters"_s,   u"kiosk_shifts"_s,
    };
    return tables;
}

QList<StoredColumn> columnsOf(Database &database, const QString &table)
{
    QList<StoredColumn> columns;
    Rows rows = database.select(
        database.dialect() == Dialect::Sqlite
            ? u"select name, lower(type) from pragma_table_info(?) order by cid"_s
            : u"select column_name, data_type from information_schema.columns"
              " where table_schema = current_schema() and table_name = ? order by ordinal_position"_s,
        {table});
    while (rows.next())
        columns.append({.name = rows.text(0), .kind = kindOf(rows.text(1))});
    return columns;
}

void numberBehind(Database &database)
{
    if (database.dialect() == Dialect::Sqlite)
        return;
    struct Numbered
    {
        QString table;
        QString column;
    };
    QList<Numbered> all;
    Rows rows = database.select(u"select table_name, column_name from information_schema.columns"
                                " where table_schema = current_schema() and is_identity = 'YES'"_s);
    while (rows.next())
        all.append({rows.text(0), rows.text(1)});
    for (const auto &[table, column] : all) {
        Rows next = database.select(u"select setval(pg_get_serial_sequence('%1', '%2'),"
                                    " coalesce(max(%2), 0) + 1, false) from %1"_s.arg(table, column));
        next.next();
    }
}

} // namespace sallyport
