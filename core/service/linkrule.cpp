// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/linkrule.h"

#include "core/crypto/passwordrule.h"
#include "core/crypto/tokens.h"
#include "core/service/fieldrule.h"
#include "core/service/mfastate.h"
#include "core/service/passwordstep.h"
#include "core/service/servicecontext.h"
#include "core/service/signinrule.h"
#include "core/store/onetimecodes.h"
#include "core/store/sessions.h"
#include "core/store/throttles.h"

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Mails to one address: three, and then fewer and fewer.
constexpr ThrottlePolicy mailPolicy{3, 1, 5min, 60min, std::nullopt};
constexpr std::chrono::hours mailMemory{24};

std::chrono::hours lifeOf(LinkPurpose purpose)
{
    switch (purpose) {
    case LinkPurpose::Setup:
    case LinkPurpose::Invitation:
        break;
    case LinkPurpose::PasswordReset:
        return 1h;
    case LinkPurpose::MfaReset:
        return 24h;
    }
    return 24h * 7;
}

/// A link that sets a password, with everything that can be judged before anything is written.
struct NewPassword
{
    QByteArray tokenHash;
    LinkPurpose purpose;
    QByteArray passwordHash;
    std::optional<QString> name;
};

/// Outside of any transaction: hashing takes its time, and only a good link is worth it. Errors:
/// SignInFailed, Invalid (name), Password..., Busy.
Result<NewPassword> judge(ServiceContext &context, const Secret &token, LinkPurpose purpose,
                          const Secret &password, const std::optional<QString> &name)
{
    struct Holder
    {
        Person person;
        int minimum = minimumPasswordLength;
    };
    const auto holder = context.database.read([&]() -> Result<Holder> {
        const auto record = holderOf(context, token, purpose);
        if (!record)
            return tl::unexpected(record.error());
        Holder found{record->person};
        if (mfaStateOf(context.database, found.person, context.clock()).status == MfaStatus::Active)
            found.minimum = minimumPasswordLengthWithMfa;
        return found;
    });
    if (!holder)
        return tl::unexpected(holder.error());
    NewPassword judged{tokenHash(token), purpose, {}, {}};
    if (name) {
        const auto accepted = acceptableName(*name, u"name"_s);
        if (!accepted)
            return tl::unexpected(accepted.error());
        judged.name = *accepted;
    }
    const Person &person = holder->person;
    const auto words = ownWords(judged.name.value_or(person.name), person.email, {});
    if (auto acceptable = checkPassword(password, holder->minimum, words); !acceptable)
        return tl::unexpected(acceptable.error());
    const auto hash = hashPassword(context, password);
    if (!hash)
        return tl::unexpected(hash.error());
    judged.passwordHash = *hash;
    return judged;
}

/// Inside a transaction: spends the link, sets the password, ends what was open before (R16, R20). Errors:
/// SignInFailed.
Result<PersonRecord> apply(ServiceContext &context, const Secret &token, const NewPassword &judged,
                           const QString &action)
{
    auto record = holderOf(context, token, judged.purpose);
    if (!record || !claimLinkToken(context.database, judged.tokenHash, judged.purpose, context.clock()))
        return failure(ErrorCode::SignInFailed);
    if (judged.name) {
        record->person.name = *judged.name;
        updatePersonProfile(context.database, record->person);
    }
    setPassword(context, record->person, judged.passwordHash);
    record->passwordHash = judged.passwordHash;
    endSessionsOf(context.database, record->person.id);
    context.record(action, record->person.id, record->person.id, {}, u"ok"_s);
    return record;
}

LinkPurpose purposeOf(LinkMail mail)
{
    switch (mail) {
    case LinkMail::PasswordReset:
        return LinkPurpose::PasswordReset;
    case LinkMail::MfaReset:
        return LinkPurpose::MfaReset;
    case LinkMail::Invitation:
        break;
    }
    return LinkPurpose::Invitation;
}

} // namespace

IssuedLink issueLink(ServiceContext &context, const PersonId &person, LinkPurpose purpose)
{
    const Timestamp now = context.clock();
    const IssuedLink link{newToken(context.random), now + lifeOf(purpose)};
    putLinkToken(context.database, {.tokenHash = tokenHash(link.token),
                                    .person = person,
                                    .purpose = purpose,
                                    .createdAt = now,
                                    .expiresAt = link.expiresAt});
    return link;
}

Secret issueSetupToken(ServiceContext &context, const PersonId &person)
{
    return issueLink(context, person, LinkPurpose::Setup).token;
}

SignInCode mailLink(ServiceContext &context, const Person &person, LinkMail mail, const LinkCause &cause)
{
    const IssuedLink link = issueLink(context, person.id, purposeOf(mail));
    removeOneTimeCode(context.database, person.id,
                      mail == LinkMail::MfaReset ? OneTimePurpose::MfaReset : OneTimePurpose::SignIn);
    queueLink(context, person.id, mail, link.token, link.expiresAt, cause);
    return {.code = {}, .email = person.email, .expiresAt = link.expiresAt, .mailed = true};
}

Result<PersonRecord> holderOf(ServiceContext &context, const Secret &token, LinkPurpose purpose)
{
    const auto person = findLinkToken(context.database, tokenHash(token), purpose, context.clock());
    auto record = person ? findPerson(context.database, *person) : std::nullopt;
    if (!record || record->disabled || record->person.signInMethod != SignInMethod::Password)
        return failure(ErrorCode::SignInFailed);
    return *record;
}

Result<Done> perform(ServiceContext &context, Credentials &, const CompleteSetup &operation)
{
    const auto judged =
        judge(context, operation.token, LinkPurpose::Setup, operation.password, operation.name);
    if (!judged)
        return tl::unexpected(judged.error());
    return context.database.transaction([&]() -> Result<Done> {
        const auto record = apply(context, operation.token, *judged, u"setup.complete"_s);
        if (!record)
            return tl::unexpected(record.error());
        return Done{};
    });
}

Result<SignInState> perform(ServiceContext &context, Credentials &credentials,
                            const AcceptInvitation &operation)
{
    const auto judged =
        judge(context, operation.token, LinkPurpose::Invitation, operation.password, operation.name);
    if (!judged)
        return tl::unexpected(judged.error());
    return context.database.transaction([&]() -> Result<SignInState> {
        const auto record = apply(context, operation.token, *judged, u"invitation.accept"_s);
        if (!record)
            return tl::unexpected(record.error());
        return stateAfterPassword(context, credentials, *record, Application::ControlPanel);
    });
}

Result<Done> perform(ServiceContext &context, Credentials &, const RequestPasswordReset &operation)
{
    if (!context.sendsMail)
        return failure(ErrorCode::Conflict);
    {
        // Beside a hash nobody can measure whether a mail is written as well (R31).
        const auto slot = context.hashSlots->acquire();
        if (!slot)
            return tl::unexpected(slot.error());
        context.hasher.verifyNobody(newToken(context.random));
    }
    const QString email = operation.email.trimmed();
    const QByteArray subject = context.throttleSubject(u"password-reset"_s, emailKey(email));
    return context.database.transaction([&]() -> Result<Done> {
        const Timestamp now = context.clock();
        removeForgottenThrottles(context.database, now);
        const ThrottleState requests = findThrottle(context.database, subject);
        if (isLocked(requests, mailPolicy, now))
            return Done{}; // to an outsider the same as a mail
        putThrottle(context.database, subject, afterFailure(requests, mailPolicy, now), now + mailMemory);
        const auto record = findPersonByEmail(context.database, email);
        const bool hasPassword = record && !record->disabled && !record->passwordHash.isEmpty() &&
                                 record->person.signInMethod == SignInMethod::Password;
        context.record(u"password.reset-request"_s, {}, record ? record->person.id : PersonId(), {},
                       hasPassword ? u"ok"_s : u"refused"_s);
        if (hasPassword)
            mailLink(context, record->person, LinkMail::PasswordReset);
        return Done{};
    });
}

Result<Done> perform(ServiceContext &context, Credentials &, const ConfirmPasswordReset &operation)
{
    const auto judged =
        judge(context, operation.token, LinkPurpose::PasswordReset, operation.password, std::nullopt);
    if (!judged)
        return tl::unexpected(judged.error());
    return context.database.transaction([&]() -> Result<Done> {
        const auto record = apply(context, operation.token, *judged, u"password.reset"_s);
        if (!record)
            return tl::unexpected(record.error());
        const QString address = emailKey(record->person.email);
        clearThrottle(context.database, context.throttleSubject(u"password-reset"_s, address));
        return Done{};
    });
}

} // namespace sallyport
