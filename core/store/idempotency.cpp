// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/idempotency.h"

#include "core/store/database.h"

namespace sallyport {

using namespace Qt::StringLiterals;

std::optional<IdempotencyRecord> claimIdempotencyKey(Database &database, const IdempotentCall &call,
                                                     Timestamp now)
{
    database.execute(u"delete from idempotency_keys where claimed_at <= ?"_s, {bound(now - idempotencyLife)});
    const qint64 claimed =
        database.execute(u"insert into idempotency_keys (caller, key_hash, request, claimed_at)"
                         " values (?, ?, ?, ?) on conflict do nothing"_s,
                         {call.caller, call.keyHash, call.request, bound(now)});
    if (claimed == 1)
        return std::nullopt;
    Rows rows = database.select(
        u"select request, status, answer from idempotency_keys where caller = ? and key_hash = ?"_s,
        {call.caller, call.keyHash});
    IdempotencyRecord record;
    if (!rows.next())
        return record;
    record.request = rows.bytes(0);
    if (!rows.isNull(1))
        record.status = static_cast<int>(rows.number(1));
    record.sealedAnswer = rows.bytes(2);
    return record;
}

void putIdempotentAnswer(Database &database, const IdempotentCall &call, int status,
                         const QByteArray &sealedAnswer)
{
    database.execute(
        u"update idempotency_keys set status = ?, answer = ? where caller = ? and key_hash = ?"_s,
        {status, sealedAnswer, call.caller, call.keyHash});
}

void releaseIdempotencyKey(Database &database, const IdempotentCall &call)
{
    database.execute(u"delete from idempotency_keys where caller = ? and key_hash = ?"_s,
                     {call.caller, call.keyHash});
}

void forgetIdempotentAnswers(Database &database)
{
    database.execute(u"update idempotency_keys set status = null, answer = null"_s);
}

} // namespace sallyport
