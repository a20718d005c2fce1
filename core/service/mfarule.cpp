// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/mfarule.h"

#include "core/crypto/tokens.h"
#include "core/service/credentials.h"
#include "core/service/enrolment.h"
#include "core/service/fieldrule.h"
#include "core/service/servicecontext.h"
#include "core/service/sessionrule.h"
#include "core/store/apipasswords.h"
#include "core/store/workplaces.h"

#include <algorithm>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

void recordOwn(ServiceContext &context, const Caller &caller, const QString &action, const QString &outcome)
{
    context.record(action, caller.person().id, caller.person().id, caller.workplace.scope, outcome);
}

MfaState stateOf(ServiceContext &context, const Caller &caller)
{
    return mfaStateOf(context.database, caller.person(), context.clock());
}

QList<MfaReason> reasonsFor(ServiceContext &context, const Caller &caller)
{
    return mfaRequirement(mfaPoliciesOf(context.database, caller.person().id, caller.workplace),
                          caller.session.application, context.clock());
}

/// Whatever workplace the session is at: the method is the person's, so one that requires it keeps it
/// everywhere. The last enrolled owner keeps it as well while it is required of others there, from whatever
/// date (R17).
bool isMandatory(ServiceContext &context, const Caller &caller)
{
    return !reasonsFor(context, caller).isEmpty() ||
           std::ranges::any_of(caller.workplaces, [&](const Workplace &workplace) {
               const PersonId &person = caller.person().id;
               return !mfaRequirement(mfaPoliciesOf(context.database, person, workplace),
                                      Application::ControlPanel, context.clock())
                           .isEmpty() ||
                      (isLastEnrolledOwner(context.database, person, workplace) &&
                       requiresMfaOfOthers(context.database, person, workplace));
           });
}

MfaOverview overviewOf(ServiceContext &context, const Caller &caller)
{
    const MfaState state = stateOf(context, caller);
    MfaOverview overview{.status = state.status, .requiredBecause = reasonsFor(context, caller)};
    if (state.active)
        overview.method = MfaMethod{state.active->name, state.active->createdAt, state.active->lastUsedAt};
    if (state.pending)
        overview.pending = PendingSetup{pendingOrigin(state.pending->origin), state.pending->createdAt,
                                        state.pending->expiresAt.value_or(Timestamp::max())};
    overview.backupCodes = backupCodeLedger(context.database, caller.person().id);
    if (state.status != MfaStatus::Active)
        overview.noBackupCodesReason = NoBackupCodesReason::NoMethod;
    else if (caller.session.strength == SessionStrength::BackupCode)
        overview.noBackupCodesReason = NoBackupCodesReason::SignedInWithBackupCode;
    overview.apiPassword = apiPasswordState(context.database, caller.person());
    return overview;
}

/// What this session may prove: its own guided setup, or what is Pending and was not handed over.
Result<MethodRecord> candidateOf(ServiceContext &context, const Caller &caller)
{
    const auto candidate = findMethod(context.database, caller.person().id, MethodSlot::Candidate);
    if (!candidate || (candidate->expiresAt && *candidate->expiresAt <= context.clock()))
        return failure(ErrorCode::TicketExpired);
    if (candidate->origin == MethodOrigin::Guided && candidate->boundTo != caller.session.tokenHash)
        return failure(ErrorCode::TicketExpired);
    return *candidate;
}

} // namespace

Result<MfaOverview> perform(ServiceContext &context, Caller &caller, const GetMfa &)
{
    return context.database.read([&]() -> Result<MfaOverview> { return overviewOf(context, caller); });
}

Result<SetupSecret> perform(ServiceContext &context, Caller &caller, const BeginSetup &operation)
{
    const auto name =
        operation.name.isEmpty() ? Result<QString>(QString()) : acceptableName(operation.name, u"name"_s);
    if (!name)
        return tl::unexpected(name.error());
    return inSession(context, caller, [&]() -> Result<SetupSecret> {
        const MfaState state = stateOf(context, caller);
        if (state.status == MfaStatus::NotApplicable || state.status == MfaStatus::Pending)
            return failure(ErrorCode::Conflict);
        const MethodRecord candidate = startCandidate(context, caller.person(), caller.workplace,
                                                      MethodOrigin::Guided, caller.session.tokenHash, *name);
        recordOwn(context, caller, u"mfa.setup-begin"_s, u"ok"_s);
        return setupSecretOf(context, candidate, caller.person());
    });
}

Result<SetupSecret> perform(ServiceContext &context, Caller &caller, const ShowPendingSetup &)
{
    return inSession(context, caller, [&]() -> Result<SetupSecret> {
        const MfaState state = stateOf(context, caller);
        if (!state.pending)
            return failure(ErrorCode::Conflict);
        if (state.pending->origin == MethodOrigin::HandedOver)
            return failure(ErrorCode::Forbidden);
        recordOwn(context, caller, u"mfa.secret-shown"_s, u"ok"_s);
        return setupSecretOf(context, *state.pending, caller.person());
    });
}

Result<BackupCodeSet> perform(ServiceContext &context, Caller &caller, const ConfirmSetup &operation)
{
    struct Judged
    {
        MethodRecord candidate;
        CandidateJudgement judgement;
    };
    const auto judged = inSession(context, caller, [&]() -> Result<Judged> {
        const auto candidate = candidateOf(context, caller);
        if (!candidate)
            return tl::unexpected(candidate.error());
        const auto judgement = judgeCandidate(context, *candidate, operation.code);
        if (!judgement)
            return tl::unexpected(judgement.error());
        if (!judgement->step && judgement->isWorthRecording)
            recordOwn(context, caller, u"mfa.activate"_s, judgement->locked ? u"locked"_s : u"wrong-code"_s);
        return Judged{*candidate, *judgement};
    });
    if (!judged)
        return tl::unexpected(judged.error());
    if (judged->judgement.locked)
        return tl::unexpected(Error{ErrorCode::Throttled, {}, {}, judged->judgement.remainingLock});
    if (!judged->judgement.step)
        return tl::unexpected(Error{ErrorCode::WrongCode, {}, judged->judgement.finding, {}});

    const auto codes = newBackupCodes(context);
    if (!codes)
        return tl::unexpected(codes.error());
    return inSession(context, caller, [&]() -> Result<BackupCodeSet> {
        const auto candidate = candidateOf(context, caller);
        if (!candidate || candidate->id != judged->candidate.id)
            return failure(ErrorCode::TicketExpired);
        const BackupCodeSet set = activateCandidate(context, *candidate, caller.person(), *judged->judgement.step,
                                                    *codes, caller.session.tokenHash);
        // It keeps its token: over the wire no answer gives a new one here (decision 0015).
        strengthenSession(context.database, caller.session.tokenHash, SessionStrength::Totp);
        recordOwn(context, caller, u"mfa.activate"_s, u"ok"_s);
        return set;
    });
}

Result<Done> perform(ServiceContext &context, Caller &caller, const CancelSetup &)
{
    return inSession(context, caller, [&]() -> Result<Done> {
        const auto candidate = findMethod(context.database, caller.person().id, MethodSlot::Candidate);
        if (candidate && candidate->origin == MethodOrigin::Guided &&
            candidate->boundTo == caller.session.tokenHash)
            removeMethod(context.database, caller.person().id, MethodSlot::Candidate);
        return Done{};
    });
}

Result<MfaEnabled> perform(ServiceContext &context, Caller &caller, const EnableMfa &operation)
{
    return inSession(context, caller, [&]() -> Result<MfaEnabled> {
        const MfaState state = stateOf(context, caller);
        if (state.status != MfaStatus::Off)
            return failure(ErrorCode::Conflict);
        std::optional<MethodRecord> pending;
        // What this session has shown already may have been scanned: it is kept.
        if (const auto shown = candidateOf(context, caller)) {
            pending = *shown;
            pending->origin = MethodOrigin::Self;
            pending->boundTo.clear();
            pending->expiresAt = context.clock() + pendingLife;
            putMethod(context.database, *pending);
        } else {
            pending = startCandidate(context, caller.person(), caller.workplace, MethodOrigin::Self);
        }
        endSessionsOf(context.database, caller.person().id, caller.session.tokenHash);
        recordOwn(context, caller, u"mfa.enable"_s, u"ok"_s);
        MfaEnabled enabled;
        if (operation.showNow) {
            auto setup = setupSecretOf(context, *pending, caller.person());
            if (!setup)
                return tl::unexpected(setup.error());
            recordOwn(context, caller, u"mfa.secret-shown"_s, u"ok"_s);
            enabled.setup = *setup;
        }
        enabled.overview = overviewOf(context, caller);
        return enabled;
    });
}

Result<MfaOverview> perform(ServiceContext &context, Caller &caller, const ResetSecret &)
{
    return inSession(context, caller, [&]() -> Result<MfaOverview> {
        const MfaState state = stateOf(context, caller);
        if (state.status != MfaStatus::Active)
            return failure(ErrorCode::Conflict);
        retireActive(context, *state.active);
        startCandidate(context, caller.person(), caller.workplace, MethodOrigin::Reset);
        endSessionsOf(context.database, caller.person().id, caller.session.tokenHash);
        recordOwn(context, caller, u"mfa.reset-secret"_s, u"ok"_s);
        return overviewOf(context, caller);
    });
}

Result<MfaOverview> perform(ServiceContext &context, Caller &caller, const DisableMfa &)
{
    auto disabled = inSession(context, caller, [&]() -> Result<std::optional<MfaOverview>> {
        const MfaState state = stateOf(context, caller);
        if (state.status != MfaStatus::Active && state.status != MfaStatus::Pending)
            return failure(ErrorCode::Conflict);
        if (isMandatory(context, caller)) {
            recordOwn(context, caller, u"mfa.disable"_s, u"mandatory"_s);
            return std::optional<MfaOverview>(); // a value, so that the refusal stays in the audit log
        }
        for (const MethodSlot slot : {MethodSlot::Active, MethodSlot::Candidate, MethodSlot::Retired})
            removeMethod(context.database, caller.person().id, slot);
        removeBackupCodes(context.database, caller.person().id);
        endSessionsOf(context.database, caller.person().id, caller.session.tokenHash);
        recordOwn(context, caller, u"mfa.disable"_s, u"ok"_s);
        return std::optional(overviewOf(context, caller));
    });
    if (!disabled)
        return tl::unexpected(disabled.error());
    if (!*disabled)
        return failure(ErrorCode::MfaMandatory);
    return **disabled;
}

Result<BackupCodeSet> perform(ServiceContext &context, Caller &caller, const GenerateBackupCodes &)
{
    if (caller.session.strength == SessionStrength::BackupCode)
        return failure(ErrorCode::Conflict);
    const auto codes = newBackupCodes(context);
    if (!codes)
        return tl::unexpected(codes.error());
    return inSession(context, caller, [&]() -> Result<BackupCodeSet> {
        const MfaState state = stateOf(context, caller);
        if (state.status != MfaStatus::Active)
            return failure(ErrorCode::Conflict);
        recordOwn(context, caller, u"mfa.backup-codes"_s, u"ok"_s);
        return storeBackupCodes(context, *state.active, caller.person(), *codes);
    });
}

} // namespace sallyport
