// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/profilerule.h"

#include "core/crypto/passwordrule.h"
#include "core/crypto/tokens.h"
#include "core/service/credentials.h"
#include "core/service/fieldrule.h"
#include "core/service/passwordstep.h"
#include "core/service/secondstep.h"
#include "core/service/servicecontext.h"
#include "core/store/apipasswords.h"

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::minutes proofLife{5};

void recordOwn(ServiceContext &context, const Caller &caller, const QString &action, const QString &outcome,
               const QString &detail = {})
{
    context.record(action, caller.person().id, caller.person().id, caller.workplace.scope, outcome, detail);
}

/// Inside a transaction.
IdentityVerified issueProof(ServiceContext &context, Caller &caller, bool byPassword)
{
    const Timestamp expiresAt = context.clock() + proofLife;
    const Secret proof = newToken(context.random);
    insertProof(context.database, tokenHash(proof), caller.session.tokenHash, byPassword, expiresAt);
    caller.credentials.proof = proof;
    return {expiresAt};
}

Result<IdentityVerified> verifyByPassword(ServiceContext &context, Caller &caller, const Secret &password)
{
    const auto verified = verifyPassword(context, caller.person().email, password, u"identity.verify"_s);
    if (!verified)
        return tl::unexpected(verified.error());
    auto issued = inSession(context, caller, [&]() -> Result<std::optional<IdentityVerified>> {
        recordOwn(context, caller, u"identity.verify"_s, *verified ? u"ok"_s : u"wrong-password"_s,
                  u"password"_s);
        if (!*verified)
            return std::optional<IdentityVerified>();
        return std::optional(issueProof(context, caller, true));
    });
    if (!issued)
        return tl::unexpected(issued.error());
    if (!*issued)
        return failure(ErrorCode::WrongPassword);
    return **issued;
}

Result<IdentityVerified> verifyByCode(ServiceContext &context, Caller &caller, const Secret &code)
{
    auto secondStep = SecondStep::prepare(context, caller.person().id, code);
    if (!secondStep)
        return tl::unexpected(secondStep.error());
    struct Outcome
    {
        std::optional<IdentityVerified> verified;
        Error refusal;
    };
    auto outcome = inSession(context, caller, [&]() -> Result<Outcome> {
        const auto verdict = secondStep->judge(context);
        if (!verdict)
            return tl::unexpected(verdict.error());
        if (*verdict == SecondStep::Verdict::Totp || *verdict == SecondStep::Verdict::BackupCode) {
            recordOwn(context, caller, u"identity.verify"_s, u"ok"_s,
                      *verdict == SecondStep::Verdict::Totp ? u"totp"_s : u"backup-code"_s);
            return Outcome{issueProof(context, caller, false), {}};
        }
        if (secondStep->isWorthRecording())
            recordOwn(context, caller, u"identity.verify"_s, outcomeOf(*verdict));
        return Outcome{{}, errorOf(*verdict, secondStep->remainingLock())};
    });
    if (!outcome)
        return tl::unexpected(outcome.error());
    if (!outcome->verified)
        return tl::unexpected(outcome->refusal);
    return *outcome->verified;
}

bool isTotpShaped(const Secret &code)
{
    return code.size() <= 8;
}

} // namespace

Result<IdentityVerified> perform(ServiceContext &context, Caller &caller, const VerifyIdentity &operation)
{
    if (operation.code.isEmpty() == operation.password.isEmpty())
        return tl::unexpected(Error{ErrorCode::Invalid, {}, {u"code"_s}, {}});
    if (!operation.password.isEmpty()) {
        const auto mfa = context.database.read([&]() -> Result<MfaState> {
            return mfaStateOf(context.database, caller.person(), context.clock());
        });
        if (!mfa)
            return tl::unexpected(mfa.error());
        // With MFA on, the password alone proves nothing, except where a backup code opened the session
        // (R11).
        if (mfa->status == MfaStatus::Active && caller.session.strength != SessionStrength::BackupCode)
            return failure(ErrorCode::ProofRequired);
        return verifyByPassword(context, caller, operation.password);
    }
    // R14 asks for a current code of the authenticator: a backup code is not spent on it.
    if (!isTotpShaped(operation.code))
        return failure(ErrorCode::WrongCode);
    return verifyByCode(context, caller, operation.code);
}

Result<Profile> perform(ServiceContext &, Caller &caller, const GetProfile &)
{
    return Profile{caller.person(), caller.workplaces};
}

Result<Person> perform(ServiceContext &context, Caller &caller, const UpdateProfile &operation)
{
    Person person = caller.person();
    if (operation.name) {
        auto name = acceptableName(*operation.name, u"name"_s);
        if (!name)
            return tl::unexpected(name.error());
        person.name = *name;
    }
    if (operation.language) {
        auto language = acceptableLanguage(*operation.language, u"language"_s);
        if (!language)
            return tl::unexpected(language.error());
        person.language = *language;
    }
    return inSession(context, caller, [&]() -> Result<Person> {
        updatePersonProfile(context.database, person);
        recordOwn(context, caller, u"profile.update"_s, u"ok"_s);
        return person;
    });
}

Result<Done> perform(ServiceContext &context, Caller &caller, const ChangePassword &operation)
{
    const Person &person = caller.person();
    const auto mfa = context.database.read(
        [&]() -> Result<MfaState> { return mfaStateOf(context.database, person, context.clock()); });
    if (!mfa)
        return tl::unexpected(mfa.error());
    const int minimum =
        mfa->status == MfaStatus::Active ? minimumPasswordLengthWithMfa : minimumPasswordLength;
    if (auto acceptable = checkPassword(operation.next, minimum,
                                        ownWords(person.name, person.email, caller.workplace.name));
        !acceptable)
        return tl::unexpected(acceptable.error());
    const auto verified = verifyPassword(context, person.email, operation.current, u"password.change"_s);
    if (!verified)
        return tl::unexpected(verified.error());
    if (!*verified) {
        const auto recorded = inSession(context, caller, [&]() -> Result<Done> {
            recordOwn(context, caller, u"password.change"_s, u"wrong-password"_s);
            return Done{};
        });
        return recorded ? failure(ErrorCode::WrongPassword) : recorded;
    }
    const auto hash = hashPassword(context, operation.next);
    if (!hash)
        return tl::unexpected(hash.error());
    return inSession(context, caller, [&]() -> Result<Done> {
        setPassword(context, person, *hash);
        endSessionsOf(context.database, person.id, caller.session.tokenHash);
        recordOwn(context, caller, u"password.change"_s, u"ok"_s);
        return Done{};
    });
}

Result<Secret> perform(ServiceContext &context, Caller &caller, const GenerateApiPassword &)
{
    const Secret apiPassword = newApiPassword(context.random);
    return inSession(context, caller, [&]() -> Result<Secret> {
        putApiPassword(context.database, caller.person().id, tokenHash(apiPassword), context.clock());
        recordOwn(context, caller, u"api-password.create"_s, u"ok"_s);
        return apiPassword;
    });
}

Result<Done> perform(ServiceContext &context, Caller &caller, const DeleteApiPassword &)
{
    return inSession(context, caller, [&]() -> Result<Done> {
        removeApiPassword(context.database, caller.person().id);
        recordOwn(context, caller, u"api-password.delete"_s, u"ok"_s);
        return Done{};
    });
}

} // namespace sallyport
