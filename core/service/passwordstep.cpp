// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/passwordstep.h"

#include "core/service/servicecontext.h"
#include "core/store/linktokens.h"
#include "core/store/onetimecodes.h"
#include "core/store/throttles.h"

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

constexpr ThrottlePolicy policy = ThrottlePolicy::password();
constexpr std::chrono::hours memory{24 * 30};

QByteArray subjectOf(const ServiceContext &context, const QString &email)
{
    return context.throttleSubject(u"password"_s, emailKey(email) + QChar(u'\0') + context.source);
}

struct Try
{
    std::optional<PersonRecord> person;
    std::optional<Error> refusal;
};

/// Counts the try that is about to be judged, unless it is locked.
Result<Try> beginTry(ServiceContext &context, const QString &email, const QByteArray &subject,
                     const QString &action)
{
    return context.database.transaction([&]() -> Result<Try> {
        const Timestamp now = context.clock();
        const ThrottleState tries = findThrottle(context.database, subject);
        const auto person = findPersonByEmail(context.database, email);
        if (isLocked(tries, policy, now)) {
            if (noteLock(context.database, subject))
                context.record(action, {}, person ? person->person.id : PersonId(), {}, u"locked"_s);
            return Try{{}, Error{ErrorCode::Throttled, {}, {}, remainingLock(tries, policy, now)}};
        }
        putThrottle(context.database, subject, afterFailure(tries, policy, now), now + memory);
        return Try{person, {}};
    });
}

Result<bool> isRight(ServiceContext &context, const std::optional<PersonRecord> &person,
                     const Secret &password)
{
    const bool usable = person && !person->disabled &&
                        person->person.signInMethod == SignInMethod::Password &&
                        !person->passwordHash.isEmpty();
    if (!usable || password.isEmpty()) {
        context.hasher.verifyNobody(password);
        return false;
    }
    return context.hasher.verify(password, person->passwordHash);
}

} // namespace

Result<std::optional<PersonRecord>> verifyPassword(ServiceContext &context, const QString &email,
                                                   const Secret &password, const QString &action)
{
    if (password.size() > maximumPasswordBytes)
        return failure(ErrorCode::PasswordTooLong);
    const QByteArray subject = subjectOf(context, email);
    std::optional<PersonRecord> person;
    {
        // Taken before the try is counted: a machine that is busy spends none (R28).
        const auto slot = context.hashSlots->acquire();
        if (!slot)
            return tl::unexpected(slot.error());
        const auto begun = beginTry(context, email, subject, action);
        if (!begun)
            return tl::unexpected(begun.error());
        if (begun->refusal)
            return tl::unexpected(*begun->refusal);
        person = begun->person;
        const auto right = isRight(context, person, password);
        if (!right)
            return tl::unexpected(right.error());
        if (!*right)
            return std::optional<PersonRecord>();
    }
    QByteArray strongerHash;
    if (context.hasher.needsRehash(person->passwordHash))
        if (auto hash = hashPassword(context, password))
            strongerHash = *hash;
    return context.database.transaction([&]() -> Result<std::optional<PersonRecord>> {
        auto current = stillThere(context, *person);
        if (!current)
            return current;
        clearThrottle(context.database, subject);
        if (!strongerHash.isEmpty()) {
            updatePasswordHash(context.database, current->person.id, strongerHash);
            current->passwordHash = strongerHash;
        }
        return current;
    });
}

std::optional<PersonRecord> stillThere(ServiceContext &context, const PersonRecord &verified)
{
    auto current = findPerson(context.database, verified.person.id);
    if (!current || current->disabled || current->passwordHash != verified.passwordHash)
        return std::nullopt;
    return current;
}

void setPassword(ServiceContext &context, const Person &person, const QByteArray &hash)
{
    updatePasswordHash(context.database, person.id, hash);
    for (const LinkPurpose purpose :
         {LinkPurpose::Setup, LinkPurpose::Invitation, LinkPurpose::PasswordReset})
        removeLinkToken(context.database, person.id, purpose);
    removeOneTimeCode(context.database, person.id, OneTimePurpose::SignIn);
    clearThrottle(context.database, subjectOf(context, person.email));
}

Result<QByteArray> hashPassword(ServiceContext &context, const Secret &password)
{
    const auto slot = context.hashSlots->acquire();
    if (!slot)
        return tl::unexpected(slot.error());
    return context.hasher.hash(password);
}

} // namespace sallyport
