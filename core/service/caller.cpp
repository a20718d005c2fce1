// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/caller.h"

#include "core/crypto/tokens.h"
#include "core/service/credentials.h"
#include "core/service/passwordstep.h"
#include "core/service/servicecontext.h"
#include "core/service/sessionlimits.h"
#include "core/store/apipasswords.h"
#include "core/store/workplaces.h"

#include <algorithm>

namespace sallyport {

namespace {

/// How coarse the idle clock may be, so that not every request is a write.
constexpr std::chrono::seconds touchInterval{20};

bool isOver(const SessionRecord &session, Role role, Timestamp now)
{
    return now >= session.expiresAt || now - session.lastSeenAt >= sessionLimits(role).idle;
}

/// A client application is no way round what the control panel asks.
bool isRequired(ServiceContext &context, const SessionRecord &session, const Workplace &workplace)
{
    const MfaPolicies policies = mfaPoliciesOf(context.database, session.person, workplace);
    const Timestamp now = context.clock();
    return !mfaRequirement(policies, session.application, now).isEmpty() ||
           !mfaRequirement(policies, Application::ControlPanel, now).isEmpty();
}

struct Verdict
{
    std::optional<Caller> caller;
    ErrorCode refusal = ErrorCode::Unauthenticated;
    bool ended = false;
    bool writes = false; ///< there is something to write before this holds
};

/// Most requests only look, and any number look at once; writing is for one at a time.
enum class Pass { Look, Write };

Verdict judge(ServiceContext &context, Credentials &credentials, const Access &access, Pass pass)
{
    const Timestamp now = context.clock();
    const auto session = findSession(context.database, tokenHash(credentials.session));
    if (!session)
        return {};
    const auto record = findPerson(context.database, session->person);
    const auto workplaces = workplacesOf(context.database, session->person);
    const auto workplace = std::ranges::find(workplaces, session->scope, &Workplace::scope);
    if (!record || record->disabled || workplace == workplaces.end() ||
        isOver(*session, workplace->role, now))
        return {.ended = true, .writes = true};

    const MfaState mfa = mfaStateOf(context.database, record->person, now);
    if (!access.whileSetupRequired && (mfa.status == MfaStatus::Off || mfa.status == MfaStatus::Pending) &&
        isRequired(context, *session, *workplace))
        return {.refusal = ErrorCode::MfaSetupRequired};

    if (access.ownMfa && (mfa.status != MfaStatus::Active || session->strength == SessionStrength::Password))
        return {.refusal = ErrorCode::OwnMfaRequired};

    const bool needsProof = access.proof == Access::Proof::Always ||
                            (access.proof == Access::Proof::WhenActive && mfa.status == MfaStatus::Active);
    if (needsProof && pass == Pass::Look && !credentials.proof.isEmpty())
        return {.writes = true};
    if (needsProof) {
        const bool passwordSuffices =
            mfa.status != MfaStatus::Active ||
            (access.passwordWithBackupCode && session->strength == SessionStrength::BackupCode);
        const Secret proof = std::exchange(credentials.proof, {});
        if (proof.isEmpty() ||
            !claimProof(context.database, tokenHash(proof), session->tokenHash, passwordSuffices, now))
            return {.refusal = ErrorCode::ProofRequired};
    }
    const bool touches = now - session->lastSeenAt >= touchInterval;
    if (touches && pass == Pass::Look)
        return {.writes = true};
    if (touches)
        touchSession(context.database, session->tokenHash, now);
    return {.caller = Caller{*session, *record, *workplace, workplaces, credentials, {}}};
}

Result<Caller> outcome(const Result<Verdict> &verdict)
{
    if (!verdict)
        return tl::unexpected(verdict.error());
    if (!verdict->caller)
        return failure(verdict->refusal);
    return *verdict->caller;
}

} // namespace

Result<Caller> authorise(ServiceContext &context, Credentials &credentials, const Access &access)
{
    if (credentials.session.isEmpty())
        return failure(ErrorCode::Unauthenticated);
    const auto looked = context.database.read(
        [&]() -> Result<Verdict> { return judge(context, credentials, access, Pass::Look); });
    if (!looked || !looked->writes)
        return outcome(looked);
    return outcome(context.database.transaction([&]() -> Result<Verdict> {
        Verdict judged = judge(context, credentials, access, Pass::Write);
        if (judged.ended)
            removeSession(context.database, tokenHash(credentials.session));
        return judged;
    }));
}

bool isStillAuthorised(ServiceContext &context, const Caller &caller)
{
    if (!caller.session.tokenHash.isEmpty())
        return findSession(context.database, caller.session.tokenHash).has_value();
    if (caller.apiPasswordHash.isEmpty())
        return stillThere(context, caller.record).has_value();
    const auto current = findPerson(context.database, caller.person().id);
    return current && !current->disabled &&
           apiPasswordHash(context.database, caller.person().id) == caller.apiPasswordHash;
}

} // namespace sallyport
