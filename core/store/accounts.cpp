// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/accounts.h"

#include "core/store/adoption.h"
#include "core/store/database.h"
#include "core/store/keysetpage.h"
#include "core/store/storedtext.h"

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

const QString columns = u"a.id, coalesce(a.reseller, ''), a.name, a.plan, a.mfa_required, a.mfa_from, a.mfa_grace,"
                        " a.updated_at, coalesce(r.name, ''), coalesce(d.members, 0), coalesce(d.active, 0),"
                        " coalesce(d.pending, 0), coalesce(d.exempt, 0), a.name_key"_s;
const QString tables = u" from accounts a left join resellers r on r.id = a.reseller"
                       " left join adoption d on d.scope = a.id"_s;

AccountRecord recordFrom(const Rows &rows)
{
    AccountRecord record{.account = {.id = {rows.text(0)},
                                     .reseller = {rows.text(1)},
                                     .name = rows.text(2),
                                     .plan = fromStored<Plan>(rows.text(3))},
                         .resellerName = rows.text(8),
                         .adoption = {.members = rows.number(9),
                                      .active = rows.number(10),
                                      .pending = rows.number(11),
                                      .exempt = rows.number(12)},
                         .updatedAt = rows.time(7)};
    if (rows.flag(4))
        record.account.mandate = MfaMandate{rows.optionalTime(5), static_cast<int>(rows.number(6))};
    return record;
}

QString realmCondition(const AccountRealm &realm)
{
    switch (realm.kind) {
    case ScopeKind::Installation:
        return u"? <> ''"_s;
    case ScopeKind::Reseller:
        return u"a.reseller = ?"_s;
    case ScopeKind::Account:
        break;
    }
    return u"a.id = ?"_s;
}

QString stateCondition(AccountCondition condition)
{
    switch (condition) {
    case AccountCondition::Any:
        break;
    case AccountCondition::MfaOff:
        return u" and a.mfa_required = 0"_s;
    case AccountCondition::NotFullyEnrolled:
        return u" and coalesce(d.active, 0) + coalesce(d.exempt, 0) < coalesce(d.members, 0)"_s;
    }
    return {};
}

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text);
}

} // namespace

std::optional<AccountRecord> findAccount(Database &database, const ScopeId &id)
{
    Rows rows = database.select("select "_L1 + columns + tables + " where a.id = ?"_L1, {id.value});
    if (!rows.next())
        return std::nullopt;
    return recordFrom(rows);
}

void insertAccount(Database &database, const Account &account, Timestamp now)
{
    database.execute(u"insert into accounts (id, reseller, name, name_key, plan, created_at, updated_at)"
                     " values (?, ?, ?, ?, ?, ?, ?)"_s,
                     {account.id.value, orNull(account.reseller.value), account.name, nameKey(account.name),
                      toStored(account.plan), bound(now), bound(now)});
    if (account.mandate)
        updateAccount(database, account, now);
}

void updateAccount(Database &database, const Account &account, Timestamp now)
{
    const MfaMandate mandate = account.mandate.value_or(MfaMandate{});
    const auto before = findAccount(database, account.id);
    database.execute(u"update accounts set name = ?, name_key = ?, plan = ?, mfa_required = ?, mfa_from = ?,"
                     " mfa_grace = ?, updated_at = ? where id = ?"_s,
                     {account.name, nameKey(account.name), toStored(account.plan), account.mfaRequired(),
                      bound(mandate.from), mandate.graceDays, bound(now), account.id.value});
    if (before && before->account.mandate != account.mandate)
        recountDeadlines(database, account.id);
}

Page<AccountRecord> listAccounts(Database &database, const AccountRealm &realm, AccountCondition condition,
                                 const PageRequest &request)
{
    const QString where = " where "_L1 + realmCondition(realm) + stateCondition(condition);
    Page<AccountRecord> page;
    {
        Rows total = database.select("select count(*)"_L1 + tables + where, {realm.scope.value});
        total.next();
        page.total = total.number(0);
    }
    readPage(database,
             {.select = "select "_L1 + columns + tables + where,
              .values = {realm.scope.value},
              .name = u"a.name_key"_s,
              .id = u"a.id"_s,
              .searched = {u"a.name_key"_s},
              .nameColumn = 13},
             request, page, recordFrom);
    return page;
}

QList<RehearsedPerson> membersWithoutMfa(Database &database, const ScopeId &account, int limit)
{
    Rows rows = database.select(u"select p.id, p.name, p.email from memberships m join persons p on p.id = m.person"
                                " where m.scope = ? and p.mfa_status in ('off', 'pending')"
                                " order by m.name_key, m.person limit ?"_s,
                                {account.value, limit});
    QList<RehearsedPerson> people;
    while (rows.next())
        people.append({{rows.text(0)}, rows.text(1), rows.text(2)});
    return people;
}

} // namespace sallyport
