// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/mfaresetrule.h"

#include "core/crypto/tokens.h"
#include "core/service/credentials.h"
#include "core/service/enrolment.h"
#include "core/service/linkrule.h"
#include "core/service/mfastate.h"
#include "core/service/passwordstep.h"
#include "core/service/servicecontext.h"
#include "core/store/sessions.h"
#include "core/store/throttles.h"
#include "core/store/workplaces.h"

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

constexpr ThrottlePolicy policy = ThrottlePolicy::password();
constexpr std::chrono::hours memory{24};

/// Inside a transaction. Nobody uses a link in the session of somebody else. Errors: SignInFailed.
Result<PersonRecord> holder(ServiceContext &context, const Credentials &credentials, const Secret &token)
{
    auto record = holderOf(context, token, LinkPurpose::MfaReset);
    if (!record || credentials.session.isEmpty())
        return record;
    const auto session = findSession(context.database, tokenHash(credentials.session));
    if (session && session->person != record->person.id)
        return failure(ErrorCode::SignInFailed);
    return record;
}

/// Inside a transaction: the secret that this link has shown. Errors: SignInFailed.
Result<MethodRecord> candidateOf(ServiceContext &context, const PersonId &person, const Secret &token)
{
    const auto candidate = findMethod(context.database, person, MethodSlot::Candidate);
    if (!candidate || candidate->boundTo != tokenHash(token) ||
        candidate->expiresAt.value_or(Timestamp::max()) <= context.clock())
        return failure(ErrorCode::SignInFailed);
    return *candidate;
}

struct Judged
{
    PersonRecord record;
    MethodRecord candidate;
    CandidateJudgement judgement;
};

/// Inside a transaction: counts a wrong code by the link, so that whoever found only the mail does not guess.
/// Errors: SignInFailed, Throttled, SecretDamaged.
Result<Judged> judge(ServiceContext &context, const Credentials &credentials,
                     const ConfirmMfaReset &operation)
{
    const auto record = holder(context, credentials, operation.token);
    if (!record)
        return tl::unexpected(record.error());
    const auto candidate = candidateOf(context, record->person.id, operation.token);
    if (!candidate)
        return tl::unexpected(candidate.error());
    const Timestamp now = context.clock();
    const QByteArray subject =
        context.throttleSubject(u"mfa-reset"_s, QString::fromLatin1(tokenHash(operation.token).toHex()));
    const ThrottleState tries = findThrottle(context.database, subject);
    if (isLocked(tries, policy, now))
        return tl::unexpected(Error{ErrorCode::Throttled, {}, {}, remainingLock(tries, policy, now)});
    const auto judgement = judgeCandidate(context, *candidate, operation.code);
    if (!judgement)
        return tl::unexpected(judgement.error());
    if (!judgement->step) {
        putThrottle(context.database, subject, afterFailure(tries, policy, now), now + memory);
        context.record(u"mfa.activate"_s, record->person.id, record->person.id, {},
                       judgement->locked ? u"locked"_s : u"wrong-code"_s);
    }
    return Judged{*record, *candidate, *judgement};
}

} // namespace

Result<SetupSecret> perform(ServiceContext &context, Credentials &credentials, const BeginMfaReset &operation)
{
    const auto invited = context.database.read(
        [&]() -> Result<PersonRecord> { return holder(context, credentials, operation.token); });
    if (!invited)
        return tl::unexpected(invited.error());
    const auto verified = verifyPassword(context, invited->person.email, operation.password, u"mfa.reset-link"_s);
    if (!verified)
        return tl::unexpected(verified.error());
    auto begun = context.database.transaction([&]() -> Result<std::optional<SetupSecret>> {
        const auto record = holder(context, credentials, operation.token);
        const auto current = *verified ? stillThere(context, **verified) : std::nullopt;
        const auto workplaces = workplacesOf(context.database, invited->person.id);
        const bool right =
            record && current && record->person.id == current->person.id && !workplaces.isEmpty();
        const PersonId &person = invited->person.id;
        context.record(u"mfa.reset-link"_s, right ? person : PersonId(), person, {},
                       right ? u"ok"_s : u"refused"_s);
        if (!right)
            return std::optional<SetupSecret>();
        // Where the old method was stopped at once, the password alone must not show the new secret: it stays
        // one that waits for its first code.
        const MfaState state = mfaStateOf(context.database, current->person, context.clock());
        const auto origin =
            state.status == MfaStatus::Pending ? MethodOrigin::HandedOver : MethodOrigin::Guided;
        const MethodRecord candidate =
            startCandidate(context, current->person, workplaces.first(), origin, tokenHash(operation.token));
        const auto setup = setupSecretOf(context, candidate, current->person);
        if (!setup)
            return tl::unexpected(setup.error());
        return std::optional(*setup);
    });
    if (!begun)
        return tl::unexpected(begun.error());
    if (!*begun)
        return failure(ErrorCode::SignInFailed);
    return **begun;
}

Result<BackupCodeSet> perform(ServiceContext &context, Credentials &credentials,
                              const ConfirmMfaReset &operation)
{
    const auto judged = context.database.transaction(
        [&]() -> Result<Judged> { return judge(context, credentials, operation); });
    if (!judged)
        return tl::unexpected(judged.error());
    if (judged->judgement.locked)
        return tl::unexpected(Error{ErrorCode::Throttled, {}, {}, judged->judgement.remainingLock});
    if (!judged->judgement.step)
        return tl::unexpected(Error{ErrorCode::WrongCode, {}, judged->judgement.finding, {}});
    const auto codes = newBackupCodes(context);
    if (!codes)
        return tl::unexpected(codes.error());
    return context.database.transaction([&]() -> Result<BackupCodeSet> {
        const auto record = holder(context, credentials, operation.token);
        if (!record)
            return tl::unexpected(record.error());
        const Person &person = record->person;
        const auto candidate = candidateOf(context, person.id, operation.token);
        if (!candidate || candidate->id != judged->candidate.id ||
            !claimLinkToken(context.database, tokenHash(operation.token), LinkPurpose::MfaReset,
                            context.clock()))
            return failure(ErrorCode::SignInFailed);
        context.record(u"mfa.activate"_s, person.id, person.id, {}, u"ok"_s);
        return activateCandidate(context, *candidate, person, *judged->judgement.step, *codes);
    });
}

} // namespace sallyport
