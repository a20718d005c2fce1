// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/signincodes.h"

#include "core/store/database.h"

namespace sallyport {

using namespace Qt::StringLiterals;

void putSignInCode(Database &database, const PersonId &person, const QByteArray &hash, Timestamp expiresAt)
{
    database.execute(u"insert into sign_in_codes (person, code_hash, expires_at) values (?, ?, ?)"
                     " on conflict (person) do update set code_hash = excluded.code_hash,"
                     " expires_at = excluded.expires_at"_s,
                     {person.value, hash, bound(expiresAt)});
}

bool claimSignInCode(Database &database, const PersonId &person, const QByteArray &hash, Timestamp now)
{
    return database.execute(u"delete from sign_in_codes where person = ? and code_hash = ? and expires_at > ?"_s,
                            {person.value, hash, bound(now)})
        == 1;
}

} // namespace sallyport
