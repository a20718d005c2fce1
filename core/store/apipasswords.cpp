// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/apipasswords.h"

#include "core/store/database.h"

namespace sallyport {

using namespace Qt::StringLiterals;

ApiPasswordState apiPasswordState(Database &database, const Person &person)
{
    ApiPasswordState state{.colonWarning = person.email.contains(u':')};
    Rows rows = database.select(u"select created_at, last_used_at from api_passwords where person = ?"_s,
                                {person.id.value});
    if (rows.next()) {
        state.set = true;
        state.createdAt = rows.time(0);
        state.lastUsedAt = rows.optionalTime(1);
    }
    return state;
}

void putApiPassword(Database &database, const PersonId &person, const QByteArray &hash, Timestamp createdAt)
{
    removeApiPassword(database, person);
    database.execute(u"insert into api_passwords (person, hash, created_at) values (?, ?, ?)"_s,
                     {person.value, hash, bound(createdAt)});
}

void removeApiPassword(Database &database, const PersonId &person)
{
    database.execute(u"delete from api_passwords where person = ?"_s, {person.value});
}

} // namespace sallyport
