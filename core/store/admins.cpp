// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/admins.h"

#include "core/store/database.h"
#include "core/store/namekey.h"
#include "core/store/storedtext.h"
#include "core/store/workplaces.h"

#include <algorithm>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

const QString columns = u"p.id, p.email, p.name, p.language, p.sign_in_method, p.mfa_status, p.last_sign_in_at,"
                        " m.scope, m.scope_kind, coalesce(r.name, ''), m.role, m.mfa_enabled, m.name_key,"
                        " exists (select 1 from mfa_methods c where c.person = p.id and c.slot = 'candidate'"
                        "         and c.origin = 'handed-over')"_s;
const QString tables = u" from memberships m join persons p on p.id = m.person"
                       " left join resellers r on r.id = m.scope"
                       " where m.scope_kind <> 'account'"_s;

AdminRecord recordFrom(const Rows &rows)
{
    const QString status = rows.text(5);
    return {.person = {.id = {rows.text(0)},
                       .name = rows.text(2),
                       .email = rows.text(1),
                       .signInMethod = fromStored<SignInMethod>(rows.text(4)),
                       .language = rows.text(3)},
            .workplace = {.scope = {rows.text(7)},
                          .kind = fromStored<ScopeKind>(rows.text(8)),
                          .name = rows.text(9),
                          .role = fromStored<Role>(rows.text(10))},
            .mfaEnabled = rows.flag(11),
            .active = status == "active"_L1,
            .pending = status == "pending"_L1,
            .handOver = rows.flag(13),
            .lastSignInAt = rows.optionalTime(6)};
}

QString scopeCondition(const ScopeId &scope)
{
    return scope == installationScope() ? u" and ? <> ''"_s : u" and m.scope = ?"_s;
}

QString stateCondition(AdminCondition condition)
{
    switch (condition) {
    case AdminCondition::Any:
        break;
    case AdminCondition::MfaOff:
        return u" and p.mfa_status = 'off'"_s;
    case AdminCondition::Pending:
        return u" and p.mfa_status = 'pending'"_s;
    }
    return {};
}

} // namespace

Page<AdminRecord> listAdmins(Database &database, const ScopeId &scope, AdminCondition condition,
                             const PageRequest &request)
{
    const QString where = scopeCondition(scope) + stateCondition(condition);
    Page<AdminRecord> page;
    {
        Rows total = database.select("select count(*)"_L1 + tables + where, {scope.value});
        total.next();
        page.total = total.number(0);
    }
    const int limit = std::clamp(request.limit, 1, maximumPageSize);
    QString sql = "select "_L1 + columns + tables + where;
    QVariantList values{scope.value};
    if (!request.search.isEmpty()) {
        sql += " and (m.name_key like ? escape '\\' or p.email_key like ? escape '\\')"_L1;
        values << containsPattern(request.search) << containsPattern(request.search);
    }
    if (!request.after.isEmpty()) {
        sql += request.descending ? " and (m.name_key, m.person) < (?, ?)"_L1
                                  : " and (m.name_key, m.person) > (?, ?)"_L1;
        values << request.after.section(u'\n', 0, 0) << request.after.section(u'\n', 1, 1);
    }
    sql += request.descending ? " order by m.name_key desc, m.person desc limit ?"_L1
                              : " order by m.name_key, m.person limit ?"_L1;
    values.append(limit + 1);
    Rows rows = database.select(sql, values);
    QString lastKey;
    while (rows.next()) {
        if (page.rows.size() == limit) {
            page.next = lastKey;
            break;
        }
        page.rows.append(recordFrom(rows));
        lastKey = rows.text(12) + u'\n' + rows.text(0);
    }
    return page;
}

std::optional<AdminRecord> findAdmin(Database &database, const ScopeId &scope, const PersonId &person)
{
    Rows rows = database.select("select "_L1 + columns + tables + scopeCondition(scope) + " and p.id = ?"_L1,
                                {scope.value, person.value});
    if (!rows.next())
        return std::nullopt;
    return recordFrom(rows);
}

void setAdminMfaEnabled(Database &database, const PersonId &person, const ScopeId &scope, bool enabled)
{
    database.execute(u"update memberships set mfa_enabled = ? where person = ? and scope = ?"_s,
                     {enabled, person.value, scope.value});
}

} // namespace sallyport
