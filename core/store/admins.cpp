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

const QString columns =
    u"p.id, p.email, p.name, p.language, p.sign_in_method, p.mfa_status, p.last_sign_in_at,"
    " m.scope, m.scope_kind, coalesce(r.name, ''), m.role, m.mfa_enabled,"
    " exists (select 1 from mfa_methods c where c.person = p.id and c.slot = 'candidate'"
    "         and c.origin = 'handed-over')"_s;
const QString tables = u" from memberships m join persons p on p.id = m.person"
                       " left join resellers r on r.id = m.scope"_s;

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
            .handOver = rows.flag(12),
            .lastSignInAt = rows.optionalTime(6)};
}

/// As it is stored; empty: any.
QString statusFor(AdminCondition condition)
{
    switch (condition) {
    case AdminCondition::Any:
        break;
    case AdminCondition::MfaOff:
        return u"off"_s;
    case AdminCondition::Pending:
        return u"pending"_s;
    }
    return {};
}

/// From the counters; those of the installation are the sum over all resellers.
qint64 total(Database &database, const ScopeId &scope, AdminCondition condition)
{
    QString counted = u"members"_s;
    if (condition == AdminCondition::MfaOff)
        counted = u"members - active - pending - exempt"_s;
    else if (condition == AdminCondition::Pending)
        counted = u"pending"_s;
    QString sql = "select coalesce(sum("_L1 + counted + "), 0) from adoption where scope = ?"_L1;
    if (scope == installationScope())
        sql += " or scope in (select id from resellers)"_L1;
    Rows rows = database.select(sql, {scope.value});
    rows.next();
    return rows.number(0);
}

} // namespace

Result<Page<AdminRecord>> listAdmins(Database &database, const ScopeId &scope, AdminCondition condition,
                                     const PageRequest &request)
{
    KeysetQuery query{.table = u"memberships m"_s,
                      .number = u"m.number"_s,
                      .condition = u"m.scope_kind <> 'account'"_s,
                      .values = {},
                      .sorts = {{SortKey::Name, u"m.name_key"_s},
                                {SortKey::Email, u"m.address_key"_s},
                                {SortKey::LastSignIn, u"m.last_sign_in_at"_s}},
                      .searched = {u"m.name_key"_s, u"m.address_key"_s},
                      .place = {},
                      .select = "select "_L1 + columns + tables + " where m.number = ?"_L1};
    if (scope != installationScope()) {
        query.place = placeOf(database, scope).value_or(-1); // nobody was ever in it
        query.condition = u"m.place = ?"_s;
        query.values.append(*query.place);
    }
    if (const QString status = statusFor(condition); !status.isEmpty()) {
        query.condition += " and m.mfa_status = ?"_L1;
        query.values.append(status);
    }
    return readPage<AdminRecord>(database, query, request, total(database, scope, condition), recordFrom);
}

std::optional<AdminRecord> findAdmin(Database &database, const ScopeId &scope, const PersonId &person)
{
    const auto condition = scope == installationScope()
                               ? " where m.scope_kind <> 'account' and ? <> ''"_L1
                               : " where m.scope_kind <> 'account' and m.scope = ?"_L1;
    Rows rows = database.select("select "_L1 + columns + tables + condition + " and m.person = ?"_L1,
                                {scope.value, person.value});
    if (!rows.next())
        return std::nullopt;
    return recordFrom(rows);
}

void setAdminMfaEnabled(Database &database, const PersonId &person, const ScopeId &scope, bool enabled)
{
    database.execute(u"update memberships set mfa_enabled = ? where person = ? and scope = ?"_s,
                     {enabled, person.value, scope.value});
    recountRule(database, person, scope);
}

} // namespace sallyport
