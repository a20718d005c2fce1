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

const QString columns = u"p.id, p.email, p.name, p.language, p.sign_in_method, p.mfa_status, p.last_sign_in_at,"
                        " m.role, p.password_hash is not null, m.name_key,"
                        " (select count(*) from backup_codes b where b.person = p.id and b.used_at is null)"_s;
const QString tables = u" from memberships m join persons p on p.id = m.person where m.scope = ?"_s;

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
            .backupCodesLeft = static_cast<int>(rows.number(10)),
            .lastSignInAt = rows.optionalTime(6)};
}

QString stateCondition(MemberCondition condition)
{
    switch (condition) {
    case MemberCondition::Any:
        break;
    case MemberCondition::MfaOff:
        return u" and p.mfa_status = 'off'"_s;
    case MemberCondition::Pending:
        return u" and p.mfa_status = 'pending'"_s;
    case MemberCondition::Active:
        return u" and p.mfa_status = 'active'"_s;
    }
    return {};
}

/// From the counters: a page of a large account does not count its members.
qint64 total(Database &database, const ScopeId &account, MemberCondition condition)
{
    QString counted = u"members"_s;
    switch (condition) {
    case MemberCondition::Any:
        break;
    case MemberCondition::MfaOff:
        counted = u"members - active - pending - exempt"_s;
        break;
    case MemberCondition::Pending:
        counted = u"pending"_s;
        break;
    case MemberCondition::Active:
        counted = u"active"_s;
        break;
    }
    Rows rows = database.select("select "_L1 + counted + " from adoption where scope = ?"_L1, {account.value});
    return rows.next() ? rows.number(0) : 0;
}

} // namespace

Page<MemberRecord> listMembers(Database &database, const ScopeId &account, MemberCondition condition,
                               const PageRequest &request)
{
    Page<MemberRecord> page{.rows = {}, .next = {}, .total = total(database, account, condition)};
    readPage(database,
             {.select = "select "_L1 + columns + tables + stateCondition(condition),
              .values = {account.value},
              .name = u"m.name_key"_s,
              .id = u"m.person"_s,
              .searched = {u"m.name_key"_s, u"p.email_key"_s},
              .nameColumn = 9},
             request, page, recordFrom);
    return page;
}

std::optional<MemberRecord> findMember(Database &database, const ScopeId &account, const PersonId &person)
{
    Rows rows = database.select("select "_L1 + columns + tables + " and p.id = ?"_L1,
                                {account.value, person.value});
    if (!rows.next())
        return std::nullopt;
    return recordFrom(rows);
}

void updateMemberRole(Database &database, const ScopeId &account, const PersonId &person, Role role)
{
    database.execute(u"update memberships set role = ? where scope = ? and person = ?"_s,
                     {toStored(role), account.value, person.value});
    recountDeadline(database, person, account);
}

} // namespace sallyport
