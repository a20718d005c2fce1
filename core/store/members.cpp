// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/members.h"

#include "core/store/adoption.h"
#include "core/store/database.h"
#include "core/store/keysetpage.h"
#include "core/store/storedtext.h"

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

const QString columns =
    u"p.id, p.email, p.name, p.language, p.sign_in_method, p.mfa_status, p.last_sign_in_at,"
    " m.role, p.password_hash is not null,"
    " (select count(*) from backup_codes b where b.person = p.id and b.used_at is null)"_s;
const QString tables = u" from memberships m join persons p on p.id = m.person"_s;

MemberRecord recordFrom(const Rows &rows)
{
    const QString status = rows.text(5);
    return {.person = {.id = {rows.text(0)},
                       .name = rows.text(2),
                       .email = rows.text(1),
                       .signInMethod = fromStored<SignInMethod>(rows.text(4)),
                       .language = rows.text(3)},
            .role = fromStored<Role>(rows.text(7)),
            .hasPassword = rows.flag(8),
            .active = status == "active"_L1,
            .pending = status == "pending"_L1,
            .backupCodesLeft = static_cast<int>(rows.number(9)),
            .lastSignInAt = rows.optionalTime(6)};
}

/// As it is stored; empty: any.
QString statusFor(MemberCondition condition)
{
    switch (condition) {
    case MemberCondition::Any:
        break;
    case MemberCondition::MfaOff:
        return u"off"_s;
    case MemberCondition::Pending:
        return u"pending"_s;
    case MemberCondition::Active:
        return u"active"_s;
    }
    return {};
}

/// From the counters: a page of a large account does not count its members.
qint64 totalOf(const Adoption &adoption, MemberCondition condition)
{
    switch (condition) {
    case MemberCondition::Any:
        break;
    case MemberCondition::MfaOff:
        return adoption.off();
    case MemberCondition::Pending:
        return adoption.pending;
    case MemberCondition::Active:
        return adoption.active;
    }
    return adoption.members;
}

} // namespace

Result<Page<MemberRecord>> listMembers(Database &database, const ScopeId &account, MemberCondition condition,
                                       const PageRequest &request)
{
    const qint64 place = placeOf(database, account).value_or(-1); // nobody was ever in it
    const QString status = statusFor(condition);
    return readPage<MemberRecord>(
        database,
        {.table = u"memberships m"_s,
         .number = u"m.number"_s,
         .condition = status.isEmpty() ? u"m.place = ?"_s : u"m.place = ? and m.mfa_status = ?"_s,
         .values = status.isEmpty() ? QVariantList{place} : QVariantList{place, status},
         .sorts = {{SortKey::Name, u"m.name_key"_s},
                   {SortKey::Email, u"m.address_key"_s},
                   {SortKey::LastSignIn, u"m.last_sign_in_at"_s}},
         .searched = {u"m.name_key"_s, u"m.address_key"_s},
         .place = place,
         .select = "select "_L1 + columns + tables + " where m.number = ?"_L1},
        request, totalOf(adoptionOf(database, account), condition), recordFrom);
}

std::optional<MemberRecord> findMember(Database &database, const ScopeId &account, const PersonId &person)
{
    Rows rows = database.select("select "_L1 + columns + tables + " where m.scope = ? and m.person = ?"_L1,
                                {account.value, person.value});
    if (!rows.next())
        return std::nullopt;
    return recordFrom(rows);
}

void updateMemberRole(Database &database, const ScopeId &account, const PersonId &person, Role role)
{
    database.execute(u"update memberships set role = ? where scope = ? and person = ?"_s,
                     {toStored(role), account.value, person.value});
    recountRule(database, person, account);
}

} // namespace sallyport
