// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/passwordstep.h"

#include "core/service/servicecontext.h"
#include "core/store/throttles.h"

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

constexpr ThrottlePolicy policy = ThrottlePolicy::password();

/// Counts the try that is about to be judged, unless it is locked.
Result<std::optional<PersonRecord>> beginTry(ServiceContext &context, const QString &email,
                                             const QByteArray &subject)
{
    return context.database.transaction([&]() -> Result<std::optional<PersonRecord>> {
        const Timestamp now = context.clock();
        const ThrottleState tries = findThrottle(context.database, subject);
        if (isLocked(tries, policy, now))
            return tl::unexpected(Error{ErrorCode::Throttled, {}, {}, remainingLock(tries, policy, now)});
        putThrottle(context.database, subject, afterFailure(tries, policy, now), now);
        return findPersonByEmail(context.database, email);
    });
}

Result<bool> isRight(ServiceContext &context, const std::optional<PersonRecord> &person, const Secret &password)
{
    const auto slot = context.hashSlots->acquire();
    if (!slot)
        return tl::unexpected(slot.error());
    const bool usable = person && !person->disabled && person->person.signInMethod == SignInMethod::Password
        && !person->passwordHash.isEmpty();
    if (!usable || password.isEmpty()) {
        context.hasher.verifyNobody(password);
        return false;
    }
    return context.hasher.verify(password, person->passwordHash);
}

} // namespace

Result<std::optional<PersonRecord>> verifyPassword(ServiceContext &context, const QString &email,
                                                   const Secret &password)
{
    if (password.size() > maximumPasswordBytes)
        return failure(ErrorCode::PasswordTooLong);
    const QByteArray subject =
        context.throttleSubject(u"password"_s, emailKey(email) + QChar(u'\0') + context.source);
    auto person = beginTry(context, email, subject);
    if (!person)
        return person;
    const auto right = isRight(context, *person, password);
    if (!right)
        return tl::unexpected(right.error());
    if (!*right)
        return std::optional<PersonRecord>();

    QByteArray strongerHash;
    if (context.hasher.needsRehash((*person)->passwordHash))
        if (auto hash = hashPassword(context, password))
            strongerHash = *hash;
    auto cleared = context.database.transaction([&]() -> Result<void> {
        clearThrottle(context.database, subject);
        if (!strongerHash.isEmpty())
            updatePasswordHash(context.database, (*person)->person.id, strongerHash);
        return {};
    });
    if (!cleared)
        return tl::unexpected(cleared.error());
    return person;
}

Result<QByteArray> hashPassword(ServiceContext &context, const Secret &password)
{
    const auto slot = context.hashSlots->acquire();
    if (!slot)
        return tl::unexpected(slot.error());
    return context.hasher.hash(password);
}

} // namespace sallyport
