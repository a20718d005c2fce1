// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/throttles.h"

#include "core/store/database.h"

namespace sallyport {

using namespace Qt::StringLiterals;

ThrottleState findThrottle(Database &database, const QByteArray &subject)
{
    Rows rows =
        database.select(u"select failures, locked_until from throttles where subject = ?"_s, {subject});
    if (!rows.next())
        return {};
    return {.failures = static_cast<int>(rows.number(0)), .lockedUntil = rows.time(1)};
}

void putThrottle(Database &database, const QByteArray &subject, const ThrottleState &state,
                 std::optional<Timestamp> forgetAt)
{
    database.execute(u"insert into throttles (subject, failures, locked_until, forget_at) values (?, ?, ?, ?)"
                     " on conflict (subject) do update set failures = excluded.failures,"
                     " locked_until = excluded.locked_until, forget_at = excluded.forget_at, noted = 0"_s,
                     {subject, state.failures, bound(state.lockedUntil), bound(forgetAt)});
}

bool noteLock(Database &database, const QByteArray &subject)
{
    return database.execute(u"update throttles set noted = 1 where subject = ? and noted = 0"_s, {subject}) >
           0;
}

void clearThrottle(Database &database, const QByteArray &subject)
{
    database.execute(u"delete from throttles where subject = ?"_s, {subject});
}

void removeForgottenThrottles(Database &database, Timestamp now)
{
    database.execute(u"delete from throttles where forget_at <= ?"_s, {bound(now)});
}

} // namespace sallyport
