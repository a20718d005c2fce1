// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/accounts.h"

#include "core/store/accountcounts.h"
#include "core/store/adoption.h"
#include "core/store/database.h"
#include "core/store/deadlines.h"
#include "core/store/keysetpage.h"
#include "core/store/namekey.h"
#include "core/store/searchindex.h"
#include "core/store/storedtext.h"

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

const QString columns =
    u"a.id, coalesce(a.reseller, ''), a.name, a.plan, a.mfa_required, a.mfa_from, a.mfa_grace,"
    " a.updated_at, coalesce(r.name, ''), coalesce(d.members, 0), coalesce(d.active, 0),"
    " coalesce(d.pending, 0), coalesce(d.exempt, 0)"_s;
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
        return u" and a.incomplete = 1"_s;
    }
    return {};
}

/// Whoever has one account only may count.
qint64 total(Database &database, const AccountRealm &realm, AccountCondition condition)
{
    if (realm.kind == ScopeKind::Account) {
        Rows rows = database.select("select count(*) from accounts a where "_L1 + realmCondition(realm) +
                                        stateCondition(condition),
                                    {realm.scope.value});
        rows.next();
        return rows.number(0);
    }
    const AccountCounts counts = accountCountsOf(database, realm.scope);
    switch (condition) {
    case AccountCondition::Any:
        break;
    case AccountCondition::MfaOff:
        return counts.mfaOff;
    case AccountCondition::NotFullyEnrolled:
        return counts.incomplete;
    }
    return counts.accounts;
}

struct NumberedName
{
    qint64 number = 0;
    QString nameKey;
};
std::optional<NumberedName> findNumber(Database &database, const ScopeId &account)
{
    Rows rows = database.select(u"select number, name_key from accounts where id = ?"_s, {account.value});
    return rows.next() ? std::optional(NumberedName{rows.number(0), rows.text(1)}) : std::nullopt;
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
    addToSearch(database, findNumber(database, account.id)->number, {nameKey(account.name)});
    moveAccountCounts(database, account.id, {.accounts = 1, .mfaOff = 1});
    if (account.mandate)
        updateAccount(database, account, now);
}

void updateAccount(Database &database, const Account &account, Timestamp now)
{
    const MfaMandate mandate = account.mandate.value_or(MfaMandate{});
    const auto named = findNumber(database, account.id);
    if (named && named->nameKey != nameKey(account.name)) {
        removeFromSearch(database, named->number, {named->nameKey});
        addToSearch(database, named->number, {nameKey(account.name)});
    }
    const auto before = findAccount(database, account.id);
    database.execute(u"update accounts set name = ?, name_key = ?, plan = ?, mfa_required = ?, mfa_from = ?,"
                     " mfa_grace = ?, updated_at = ? where id = ?"_s,
                     {account.name, nameKey(account.name), toStored(account.plan), account.mfaRequired(),
                      bound(mandate.from), mandate.graceDays, bound(now), account.id.value});
    if (before && before->account.mandate != account.mandate)
        reckonDeadlines(database, account.id);
    if (before && before->account.mfaRequired() != account.mfaRequired())
        moveAccountCounts(database, account.id, {.mfaOff = account.mfaRequired() ? -1 : 1});
}

Result<Page<AccountRecord>> listAccounts(Database &database, const AccountRealm &realm,
                                         AccountCondition condition, const PageRequest &request)
{
    const QString where = realmCondition(realm) + stateCondition(condition);
    return readPage<AccountRecord>(
        database,
        {.table = u"accounts a"_s,
         .number = u"a.number"_s,
         .condition = where,
         .values = {realm.scope.value},
         .sorts = {{SortKey::Name, u"a.name_key"_s}, {SortKey::Changed, u"a.updated_at"_s}},
         .searched = {u"a.name_key"_s},
         .place = accountsPlace,
         .select = "select "_L1 + columns + tables + " where a.number = ?"_L1},
        request, total(database, realm, condition), recordFrom);
}

QList<RehearsedPerson> membersWithoutMfa(Database &database, const ScopeId &account, int limit)
{
    // Each in its order by its index, and only these few are merged: nobody sorts a large account.
    const QString ofOne =
        u"select * from (select m.person, m.name_key, m.number from memberships m"
        " where m.place = ? and m.mfa_status = ? order by m.name_key, m.number limit ?) one"_s;
    const qint64 place = placeOf(database, account).value_or(-1); // nobody was ever in it
    Rows rows =
        database.select("select p.id, p.name, p.email from ("_L1 + ofOne + " union all "_L1 + ofOne +
                            ") f join persons p on p.id = f.person order by f.name_key, f.number limit ?"_L1,
                        {place, u"off"_s, limit, place, u"pending"_s, limit, limit});
    QList<RehearsedPerson> people;
    while (rows.next())
        people.append({{rows.text(0)}, rows.text(1), rows.text(2)});
    return people;
}

} // namespace sallyport
