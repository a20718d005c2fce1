// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/oncecall.h"

#include "core/crypto/tokens.h"
#include "core/service/credentials.h"
#include "core/service/servicecontext.h"
#include "core/store/sessions.h"

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

SealContext placeOf(const IdempotentCall &call)
{
    return {.table = u"idempotency_keys"_s,
            .column = u"answer"_s,
            .tenant = QString::fromLatin1(call.caller.toHex()),
            .row = QString::fromLatin1(call.keyHash.toHex())};
}

bool isRefusal(const GivenAnswer &answer)
{
    return answer.status >= 400;
}

} // namespace

IdempotentCall describeCall(const ServiceContext &context, const Credentials &credentials,
                            const QByteArray &key, const QByteArray &request)
{
    const auto keyed = [&](const QString &kind, const QByteArray &bytes) {
        return context.throttleSubject(kind, QString::fromLatin1(bytes));
    };
    QByteArray caller;
    if (!credentials.session.isEmpty())
        caller = keyed(u"once-session"_s, tokenHash(credentials.session));
    else if (!credentials.user.isEmpty())
        caller = keyed(u"once-user"_s, tokenHash(credentials.password) + credentials.user.toUtf8());
    else
        caller = keyed(u"once-source"_s, context.source.toUtf8());
    return {caller, keyed(u"once-key"_s, key), keyed(u"once-request"_s, request)};
}

Result<GivenAnswer> once(ServiceContext &context, const Credentials &credentials, const IdempotentCall &call,
                         const std::function<GivenAnswer()> &work)
{
    Database &database = context.database;
    struct Found
    {
        bool hasSession = false;
        std::optional<IdempotencyRecord> record;
    };
    const bool showsSession = !credentials.session.isEmpty();
    const auto lives = [&] {
        return showsSession && findSession(database, tokenHash(credentials.session)).has_value();
    };
    const auto found = database.transaction([&]() -> Result<Found> {
        const bool hasSession = lives();
        return Found{hasSession, claimIdempotencyKey(database, call, context.clock())};
    });
    if (!found)
        return tl::unexpected(found.error());
    if (const auto &record = found->record) {
        if (record->request != call.request)
            return tl::unexpected(Error{
                ErrorCode::Invalid, u"the key was used for another request"_s, {u"Idempotency-Key"_s}, {}});
        if (!record->status)
            return tl::unexpected(
                Error{ErrorCode::Conflict,
                      u"A request with this key is under way, or its answer was lost. Look at how things "
                      "are before asking again with another key."_s,
                      {u"Idempotency-Key"_s},
                      {}});
        const auto body = context.sealer.open(record->sealedAnswer, placeOf(call));
        if (!body)
            return tl::unexpected(body.error());
        if (showsSession && !found->hasSession && !body->isEmpty())
            return failure(ErrorCode::Unauthenticated);
        return GivenAnswer{*record->status, body->view().toByteArray()};
    }
    const GivenAnswer answer = work();
    const auto kept = database.transaction([&]() -> Result<void> {
        if (isRefusal(answer))
            releaseIdempotencyKey(database, call);
        else
            putIdempotentAnswer(
                database, call, answer.status,
                context.sealer.seal(Secret::fromBytes(answer.body), placeOf(call), context.random));
        return {};
    });
    // It was done, and this is its answer: whoever loses it is told so by the claim that stays.
    static_cast<void>(kept);
    return answer;
}

} // namespace sallyport
