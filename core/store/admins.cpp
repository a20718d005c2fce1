// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/admins.h"

#include "core/store/adoption.h"
#include "core/store/database.h"
#include "core/store/keysetpage.h"
#include "core/store/storedtext.h"
#include "core/store/workplaces.h"

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
    readPage(database,
             {.select = "select "_L1 + columns + tables + where,
              .values = {scope.value},
              .name = u"m.name_key"_s,
              .id = u"m.person"_s,
              .searched = {u"m.name_key"_s, u"p.email_key"_s},
              .nameColumn = 12},
             request, page, recordFrom);
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
    recountDeadline(database, person, scope);
}

} // namespace sallyport
