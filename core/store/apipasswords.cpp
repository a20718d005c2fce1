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

QByteArray apiPasswordHash(Database &database, const PersonId &person)
{
    Rows rows = database.select(u"select hash from api_passwords where person = ?"_s, {person.value});
    return rows.next() ? rows.bytes(0) : QByteArray();
}

void touchApiPassword(Database &database, const PersonId &person, Timestamp now,
                      std::chrono::milliseconds interval)
{
    database.execute(u"update api_passwords set last_used_at = ? where person = ?"
                     " and (last_used_at is null or last_used_at <= ?)"_s,
                     {bound(now), person.value, bound(now - interval)});
}

void removeApiPassword(Database &database, const PersonId &person)
{
    database.execute(u"delete from api_passwords where person = ?"_s, {person.value});
}

} // namespace sallyport
