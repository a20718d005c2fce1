// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/throttles.h"

#include "core/store/database.h"

namespace sallyport {

using namespace Qt::StringLiterals;

ThrottleState findThrottle(Database &database, const QByteArray &subject)
{
    Rows rows = database.select(u"select failures, locked_until from throttles where subject = ?"_s, {subject});
    if (!rows.next())
        return {};
    return {.failures = static_cast<int>(rows.number(0)), .lockedUntil = rows.time(1)};
}

void putThrottle(Database &database, const QByteArray &subject, const ThrottleState &state, Timestamp now)
{
    database.execute(u"insert into throttles (subject, failures, locked_until, updated_at) values (?, ?, ?, ?)"
                     " on conflict (subject) do update set failures = excluded.failures,"
                     " locked_until = excluded.locked_until, updated_at = excluded.updated_at"_s,
                     {subject, state.failures, bound(state.lockedUntil), bound(now)});
}

void clearThrottle(Database &database, const QByteArray &subject)
{
    database.execute(u"delete from throttles where subject = ?"_s, {subject});
}

void removeThrottlesBefore(Database &database, Timestamp before)
{
    database.execute(u"delete from throttles where updated_at < ?"_s, {bound(before)});
}

} // namespace sallyport
