// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/membershipkeys.h"

#include "core/store/database.h"
#include "core/store/namekey.h"
#include "core/store/searchindex.h"

#include <QList>

#include <utility>

namespace sallyport {

using namespace Qt::StringLiterals;

MembershipKeys membershipKeysOf(Database &database, const PersonId &person)
{
    Rows rows = database.select(
        u"select name_key, email, mfa_status, coalesce(last_sign_in_at, 0) from persons where id = ?"_s,
        {person.value});
    if (!rows.next())
        return {};
    return {.name = rows.text(0),
            .address = nameKey(rows.text(1)),
            .mfaStatus = rows.text(2),
            .lastSignInAt = rows.time(3)};
}

void refreshMembershipKeys(Database &database, const PersonId &person)
{
    const MembershipKeys keys = membershipKeysOf(database, person);
    QList<std::pair<qint64, QStringList>> renamed;
    {
        Rows rows = database.select(u"select number, name_key, address_key from memberships where person = ?"
                                    " and (name_key <> ? or address_key <> ?)"_s,
                                    {person.value, keys.name, keys.address});
        while (rows.next())
            renamed.append({rows.number(0), {rows.text(1), rows.text(2)}});
    }
    for (const auto &[number, texts] : std::as_const(renamed)) {
        removeFromSearch(database, number, texts);
        addToSearch(database, number, {keys.name, keys.address});
    }
    database.execute(
        u"update memberships set name_key = ?, address_key = ?, mfa_status = ?, last_sign_in_at = ?"
        " where person = ?"_s,
        {keys.name, keys.address, keys.mfaStatus, bound(keys.lastSignInAt), person.value});
}

} // namespace sallyport
