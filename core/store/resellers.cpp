// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/resellers.h"

#include "core/store/database.h"
#include "core/store/keysetpage.h"
#include "core/store/namekey.h"

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

const QString selection = u"select r.id, r.name, r.mfa_required, coalesce(c.accounts, 0) from resellers r"
                          " left join account_counts c on c.realm = r.id"_s;

Reseller resellerFrom(const Rows &rows)
{
    return {
        .id = {rows.text(0)}, .name = rows.text(1), .mfaRequired = rows.flag(2), .accounts = rows.number(3)};
}

} // namespace

std::optional<Reseller> findReseller(Database &database, const ScopeId &id)
{
    Rows rows = database.select(selection + " where r.id = ?"_L1, {id.value});
    return rows.next() ? std::optional(resellerFrom(rows)) : std::nullopt;
}

void updateReseller(Database &database, const Reseller &reseller)
{
    database.execute(u"update resellers set name = ?, name_key = ?, mfa_required = ? where id = ?"_s,
                     {reseller.name, nameKey(reseller.name), reseller.mfaRequired, reseller.id.value});
}

Result<Page<Reseller>> listResellers(Database &database, const PageRequest &request)
{
    qint64 total = 0;
    {
        Rows rows = database.select(u"select count(*) from resellers"_s); // some dozens
        rows.next();
        total = rows.number(0);
    }
    return readPage<Reseller>(database,
                              {.table = u"resellers r"_s,
                               .number = u"r.number"_s,
                               .condition = u"r.number > 0"_s,
                               .values = {},
                               .sorts = {{SortKey::Name, u"r.name_key"_s}},
                               .searched = {u"r.name_key"_s},
                               .place = {}, // a short list
                               .select = selection + " where r.number = ?"_L1},
                              request, total, resellerFrom);
}

} // namespace sallyport
