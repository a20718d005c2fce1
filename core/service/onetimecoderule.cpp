// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/onetimecoderule.h"

#include "core/crypto/passwordrule.h"
#include "core/crypto/tokens.h"
#include "core/otp/backupcode.h"
#include "core/service/fieldrule.h"
#include "core/service/linkrule.h"
#include "core/service/passwordstep.h"
#include "core/service/servicecontext.h"
#include "core/service/signinrule.h"
#include "core/store/onetimecodes.h"
#include "core/store/persons.h"
#include "core/store/sessions.h"
#include "core/store/throttles.h"
#include "core/store/workplaces.h"

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::hours signInCodeLife{24 * 7};
constexpr std::chrono::hours resetCodeLife{24};
constexpr std::chrono::hours throttleMemory{24 * 30};
constexpr ThrottlePolicy policy = ThrottlePolicy::password();

SignInCode issue(ServiceContext &context, const Person &person, OneTimePurpose purpose,
                 std::chrono::hours life)
{
    const Timestamp expiresAt = context.clock() + life;
    const Secret code = newBackupCode(context.random); // the same form: 80 random bits, easy to type
    putOneTimeCode(context.database, person.id, purpose, tokenHash(code), expiresAt);
    return {
        .code = Secret::fromText(displayedBackupCode(code)), .email = person.email, .expiresAt = expiresAt};
}

} // namespace

SignInCode issueSignInCode(ServiceContext &context, const Person &person, const LinkCause &cause)
{
    if (context.sendsMail) {
        const auto record = findPerson(context.database, person.id);
        const bool isFirst = !record || record->passwordHash.isEmpty();
        return mailLink(context, person, isFirst ? LinkMail::Invitation : LinkMail::PasswordReset, cause);
    }
    return issue(context, person, OneTimePurpose::SignIn, signInCodeLife);
}

SignInCode issueResetCode(ServiceContext &context, const Person &person, const LinkCause &cause)
{
    if (context.sendsMail)
        return mailLink(context, person, LinkMail::MfaReset, cause);
    return issue(context, person, OneTimePurpose::MfaReset, resetCodeLife);
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

    // What is settled inside of the transaction, and told after it.
    auto refusal = context.database.transaction([&]() -> Result<std::optional<Error>> {
        const Timestamp now = context.clock();
        const ThrottleState tries = findThrottle(context.database, subject);
        const auto record = findPersonByEmail(context.database, email);
        if (isLocked(tries, policy, now)) {
            if (noteLock(context.database, subject))
                context.record(u"sign-in-code.accept"_s, {}, record ? record->person.id : PersonId(), {},
                               u"locked"_s);
            return std::optional(Error{ErrorCode::Throttled, {}, {}, remainingLock(tries, policy, now)});
        }
        const bool right = record && code && !record->disabled &&
                           claimOneTimeCode(context.database, record->person.id, OneTimePurpose::SignIn,
                                            tokenHash(*code), now);
        const PersonId person = record ? record->person.id : PersonId();
        context.record(u"sign-in-code.accept"_s, right ? person : PersonId(), person, {},
                       right ? u"ok"_s : u"refused"_s);
        if (!right) {
            putThrottle(context.database, subject, afterFailure(tries, policy, now), now + throttleMemory);
            return std::optional(Error{ErrorCode::SignInFailed, {}, {}, {}});
        }
        clearThrottle(context.database, subject);
        setPassword(context, record->person, *hash);
        endSessionsOf(context.database, person);
        return std::optional<Error>();
    });
    if (!refusal)
        return tl::unexpected(refusal.error());
    if (*refusal)
        return tl::unexpected(**refusal);
    return Done{};
}

Result<SignInState> perform(ServiceContext &context, Credentials &, const AcceptResetCode &operation)
{
    const auto verified =
        verifyPassword(context, operation.email.trimmed(), operation.password, u"mfa.reset-begin"_s);
    if (!verified)
        return tl::unexpected(verified.error());
    const auto code = normalisedBackupCode(operation.code.text());
    auto accepted = context.database.transaction([&]() -> Result<std::optional<SignInState>> {
        const auto current = *verified ? stillThere(context, **verified) : std::nullopt;
        const PersonId person = current ? current->person.id : PersonId();
        const auto workplaces = current ? workplacesOf(context.database, person) : QList<Workplace>();
        const bool right = !workplaces.isEmpty() && code &&
                           claimOneTimeCode(context.database, person, OneTimePurpose::MfaReset,
                                            tokenHash(*code), context.clock());
        const auto known = findPersonByEmail(context.database, operation.email.trimmed());
        context.record(u"mfa.reset-begin"_s, right ? person : PersonId(),
                       known ? known->person.id : PersonId(), {}, right ? u"ok"_s : u"refused"_s);
        if (!right)
            return std::optional<SignInState>();
        return std::optional<SignInState>(
            setupTicket(context, *current, workplaces.first(), Application::ControlPanel));
    });
    if (!accepted)
        return tl::unexpected(accepted.error());
    if (!*accepted)
        return failure(ErrorCode::SignInFailed);
    return **accepted;
}

} // namespace sallyport
