// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/signincoderule.h"

#include "core/crypto/passwordrule.h"
#include "core/crypto/tokens.h"
#include "core/otp/backupcode.h"
#include "core/service/fieldrule.h"
#include "core/service/passwordstep.h"
#include "core/service/servicecontext.h"
#include "core/store/persons.h"
#include "core/store/sessions.h"
#include "core/store/signincodes.h"
#include "core/store/throttles.h"

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::hours signInCodeLife{24 * 7};
constexpr ThrottlePolicy policy = ThrottlePolicy::password();

} // namespace

SignInCode issueSignInCode(ServiceContext &context, const Person &person)
{
    const Timestamp expiresAt = context.clock() + signInCodeLife;
    const Secret code = newBackupCode(context.random); // the same form: 80 random bits, easy to type
    putSignInCode(context.database, person.id, tokenHash(code), expiresAt);
    return {.code = Secret::fromText(displayedBackupCode(code)), .email = person.email, .expiresAt = expiresAt};
}

Result<Done> perform(ServiceContext &context, Credentials &, const AcceptSignInCode &operation)
{
    const QString email = operation.email.trimmed();
    // Every check that does not look at the store comes first, so that it tells nothing of who exists.
    if (auto acceptable = checkPassword(operation.password, minimumPasswordLength, ownWords({}, email, {}));
        !acceptable)
        return tl::unexpected(acceptable.error());
    const auto hash = hashPassword(context, operation.password);
    if (!hash)
        return tl::unexpected(hash.error());
    const auto code = normalisedBackupCode(operation.code.text());
    const QByteArray subject = context.throttleSubject(u"sign-in-code"_s, emailKey(email));

    auto accepted = context.database.transaction([&]() -> Result<bool> {
        const Timestamp now = context.clock();
        const ThrottleState tries = findThrottle(context.database, subject);
        if (isLocked(tries, policy, now))
            return tl::unexpected(Error{ErrorCode::Throttled, {}, {}, remainingLock(tries, policy, now)});
        const auto record = findPersonByEmail(context.database, email);
        const bool right = record && code && !record->disabled
            && claimSignInCode(context.database, record->person.id, tokenHash(*code), now);
        const PersonId person = record ? record->person.id : PersonId();
        context.record(u"sign-in-code.accept"_s, right ? person : PersonId(), person, {},
                       right ? u"ok"_s : u"refused"_s);
        if (!right) {
            putThrottle(context.database, subject, afterFailure(tries, policy, now), now);
            return false;
        }
        clearThrottle(context.database, subject);
        updatePasswordHash(context.database, person, *hash);
        endSessionsOf(context.database, person);
        return true;
    });
    if (!accepted)
        return tl::unexpected(accepted.error());
    if (!*accepted)
        return failure(ErrorCode::SignInFailed);
    return Done{};
}

} // namespace sallyport
