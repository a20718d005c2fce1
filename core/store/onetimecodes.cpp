// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/onetimecodes.h"

#include "core/store/database.h"
#include "core/store/storedtext.h"

namespace sallyport {

using namespace Qt::StringLiterals;

template <>
constexpr auto storedWords<OneTimePurpose>()
{
    return std::array{std::pair{OneTimePurpose::SignIn, "sign-in"},
                      std::pair{OneTimePurpose::MfaReset, "mfa-reset"}};
}

void putOneTimeCode(Database &database, const PersonId &person, OneTimePurpose purpose,
                    const QByteArray &hash, Timestamp expiresAt)
{
    database.execute(
        u"insert into one_time_codes (person, purpose, code_hash, expires_at) values (?, ?, ?, ?)"
        " on conflict (person, purpose) do update set code_hash = excluded.code_hash,"
        " expires_at = excluded.expires_at"_s,
        {person.value, toStored(purpose), hash, bound(expiresAt)});
}

bool claimOneTimeCode(Database &database, const PersonId &person, OneTimePurpose purpose,
                      const QByteArray &hash, Timestamp now)
{
    return database.execute(u"delete from one_time_codes where person = ? and purpose = ? and code_hash = ?"
                            " and expires_at > ?"_s,
                            {person.value, toStored(purpose), hash, bound(now)}) == 1;
}

void removeOneTimeCode(Database &database, const PersonId &person, OneTimePurpose purpose)
{
    database.execute(u"delete from one_time_codes where person = ? and purpose = ?"_s,
                     {person.value, toStored(purpose)});
}

} // namespace sallyport
