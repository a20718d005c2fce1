// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/signinrule.h"

#include "core/crypto/tokens.h"
#include "core/service/credentials.h"
#include "core/service/enrolment.h"
#include "core/service/passwordstep.h"
#include "core/service/secondstep.h"
#include "core/service/servicecontext.h"
#include "core/service/sessionrule.h"
#include "core/store/throttles.h"
#include "core/store/tickets.h"
#include "core/store/workplaces.h"

#include <algorithm>

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Arrival
{
    PersonRecord record;
    QList<Workplace> workplaces;
    Application application = Application::ControlPanel;
};

struct NewTicket
{
    Secret ticket;
    Timestamp expiresAt;
};

NewTicket issueTicket(ServiceContext &context, const Arrival &arrival, const ScopeId &scope, TicketStep step)
{
    const Timestamp now = context.clock();
    const Secret ticket = newToken(context.random);
    const Timestamp expiresAt = now + (step == TicketStep::Setup ? guidedSetupLife : ticketLife);
    insertTicket(context.database, {.ticketHash = tokenHash(ticket),
                                    .person = arrival.record.person.id,
                                    .scope = scope,
                                    .application = arrival.application,
                                    .step = step,
                                    .createdAt = now,
                                    .expiresAt = expiresAt});
    return {ticket, expiresAt};
}

/// Inside a transaction: where somebody who has given the password and a workplace goes next.
SignInState nextState(ServiceContext &context, Credentials &credentials, const Arrival &arrival,
                      const Workplace &workplace)
{
    const Person &person = arrival.record.person;
    const MfaState mfa = mfaStateOf(context.database, person, context.clock());
    if (mfa.status == MfaStatus::Active) {
        const NewTicket issued = issueTicket(context, arrival, workplace.scope, TicketStep::Code);
        return CodeRequired{issued.ticket, issued.expiresAt};
    }
    if (mfa.status == MfaStatus::Pending) {
        const NewTicket issued = issueTicket(context, arrival, workplace.scope, TicketStep::Confirm);
        return ConfirmRequired{issued.ticket, issued.expiresAt,
                               mfa.pending->origin != MethodOrigin::HandedOver};
    }
    const auto reasons = mfaRequirement(mfaPoliciesOf(context.database, person.id, workplace),
                                        arrival.application, context.clock());
    if (!reasons.isEmpty() || mfa.resetLapsed) {
        const NewTicket issued = issueTicket(context, arrival, workplace.scope, TicketStep::Setup);
        return SetupRequired{issued.ticket, issued.expiresAt, reasons};
    }
    context.record(u"sign-in"_s, person.id, person.id, workplace.scope, u"ok"_s, u"password"_s);
    return SignedIn{openSession(context, credentials, arrival.record, workplace, arrival.workplaces,
                                SessionStrength::Password, arrival.application),
                    {}};
}

/// Inside a transaction: the ticket, its person and workplace, if it is good for this step.
struct Halfway
{
    TicketRecord ticket;
    Arrival arrival;
    Workplace workplace;
};
Result<Halfway> resume(ServiceContext &context, const Secret &ticket, std::initializer_list<TicketStep> steps)
{
    const auto found = findTicket(context.database, tokenHash(ticket), context.clock());
    if (!found || found->wrongCodes >= wrongCodesPerTicket ||
        std::ranges::find(steps, found->step) == steps.end())
        return failure(ErrorCode::TicketExpired);
    const auto record = findPerson(context.database, found->person);
    if (!record || record->disabled)
        return failure(ErrorCode::TicketExpired);
    Halfway halfway{*found, {*record, workplacesOf(context.database, found->person), found->application}, {}};
    if (found->step == TicketStep::Workplace)
        return halfway;
    const auto workplace = std::ranges::find(halfway.arrival.workplaces, found->scope, &Workplace::scope);
    if (workplace == halfway.arrival.workplaces.end())
        return failure(ErrorCode::TicketExpired);
    halfway.workplace = *workplace;
    return halfway;
}

/// Inside a transaction: what the ticket may prove, if it is there and not too old.
Result<MethodRecord> candidateOf(ServiceContext &context, const Halfway &halfway)
{
    const auto candidate =
        findMethod(context.database, halfway.arrival.record.person.id, MethodSlot::Candidate);
    const bool forThisTicket = halfway.ticket.step == TicketStep::Confirm
                                   ? candidate && candidate->origin != MethodOrigin::Guided
                                   : candidate && candidate->boundTo == halfway.ticket.ticketHash;
    if (!forThisTicket || (candidate->expiresAt && *candidate->expiresAt <= context.clock()))
        return failure(ErrorCode::TicketExpired);
    return *candidate;
}

/// What is settled inside of the transaction, and told after it.
struct CodeOutcome
{
    std::optional<SignInState> state;
    Error refusal;
};

} // namespace

Result<SignInState> stateAfterPassword(ServiceContext &context, Credentials &credentials,
                                       const PersonRecord &record, Application application,
                                       const ScopeId &account)
{
    const Arrival arrival{record, workplacesOf(context.database, record.person.id), application};
    const auto wanted = std::ranges::find(arrival.workplaces, account, &Workplace::scope);
    if (arrival.workplaces.isEmpty() || (!account.isEmpty() && wanted == arrival.workplaces.end()))
        return failure(ErrorCode::SignInFailed);
    if (!account.isEmpty())
        return nextState(context, credentials, arrival, *wanted);
    if (arrival.workplaces.size() == 1)
        return nextState(context, credentials, arrival, arrival.workplaces.first());
    const NewTicket issued = issueTicket(context, arrival, {}, TicketStep::Workplace);
    return WorkplaceRequired{issued.ticket, issued.expiresAt, arrival.workplaces};
}

SetupRequired setupTicket(ServiceContext &context, const PersonRecord &record, const Workplace &workplace,
                          Application application)
{
    const NewTicket issued =
        issueTicket(context, {record, {}, application}, workplace.scope, TicketStep::Setup);
    return {issued.ticket, issued.expiresAt, {}};
}

Result<SignInState> perform(ServiceContext &context, Credentials &credentials, const SignIn &operation)
{
    const auto verified =
        verifyPassword(context, operation.email.trimmed(), operation.password, u"sign-in"_s);
    if (!verified)
        return tl::unexpected(verified.error());
    auto outcome = context.database.transaction([&]() -> Result<CodeOutcome> {
        const Timestamp now = context.clock();
        removeExpiredTickets(context.database, now);
        removeForgottenThrottles(context.database, now);
        const auto arrived = *verified ? stillThere(context, **verified) : std::nullopt;
        const auto state = arrived ? stateAfterPassword(context, credentials, *arrived, operation.application,
                                                        operation.account)
                                   : Result<SignInState>(failure(ErrorCode::SignInFailed));
        if (!state) {
            const auto known = findPersonByEmail(context.database, operation.email.trimmed());
            context.record(u"sign-in"_s, {}, known ? known->person.id : PersonId(), {}, u"refused"_s);
            return CodeOutcome{{}, state.error()};
        }
        return CodeOutcome{*state, {}};
    });
    if (!outcome)
        return tl::unexpected(outcome.error());
    if (!outcome->state)
        return tl::unexpected(outcome->refusal);
    return *outcome->state;
}

Result<SignInState> perform(ServiceContext &context, Credentials &credentials,
                            const ChooseWorkplace &operation)
{
    return context.database.transaction([&]() -> Result<SignInState> {
        const auto halfway = resume(context, operation.ticket, {TicketStep::Workplace});
        if (!halfway)
            return tl::unexpected(halfway.error());
        const auto &workplaces = halfway->arrival.workplaces;
        const auto chosen = std::ranges::find(workplaces, operation.scope, &Workplace::scope);
        if (chosen == workplaces.end())
            return failure(ErrorCode::NotFound);
        removeTicket(context.database, halfway->ticket.ticketHash);
        return nextState(context, credentials, halfway->arrival, *chosen);
    });
}

Result<SignInState> perform(ServiceContext &context, Credentials &credentials, const EnterCode &operation)
{
    const auto person = context.database.read([&]() -> Result<PersonId> {
        const auto halfway = resume(context, operation.ticket, {TicketStep::Code});
        if (!halfway)
            return tl::unexpected(halfway.error());
        return halfway->ticket.person;
    });
    if (!person)
        return tl::unexpected(person.error());
    auto secondStep = SecondStep::prepare(context, *person, operation.code);
    if (!secondStep)
        return tl::unexpected(secondStep.error());

    auto outcome = context.database.transaction([&]() -> Result<CodeOutcome> {
        const auto halfway = resume(context, operation.ticket, {TicketStep::Code});
        if (!halfway)
            return tl::unexpected(halfway.error());
        const auto verdict = secondStep->judge(context);
        if (!verdict)
            return tl::unexpected(verdict.error());
        const PersonId &id = halfway->ticket.person;
        if (*verdict != SecondStep::Verdict::Totp && *verdict != SecondStep::Verdict::BackupCode) {
            if (*verdict == SecondStep::Verdict::Wrong)
                addWrongCodeToTicket(context.database, halfway->ticket.ticketHash);
            if (secondStep->isWorthRecording())
                context.record(u"sign-in.code"_s, id, id, halfway->workplace.scope, outcomeOf(*verdict));
            return CodeOutcome{{}, errorOf(*verdict, secondStep->remainingLock())};
        }
        const bool byTotp = *verdict == SecondStep::Verdict::Totp;
        removeTicket(context.database, halfway->ticket.ticketHash);
        context.record(u"sign-in"_s, id, id, halfway->workplace.scope, u"ok"_s,
                       byTotp ? u"totp"_s : u"backup-code"_s);
        return CodeOutcome{SignedIn{openSession(context, credentials, halfway->arrival.record,
                                                halfway->workplace, halfway->arrival.workplaces,
                                                byTotp ? SessionStrength::Totp : SessionStrength::BackupCode,
                                                halfway->ticket.application),
                                    {}},
                           {}};
    });
    if (!outcome)
        return tl::unexpected(outcome.error());
    if (!outcome->state)
        return tl::unexpected(outcome->refusal);
    return *outcome->state;
}

Result<SetupSecret> perform(ServiceContext &context, Credentials &, const BeginSignInSetup &operation)
{
    return context.database.transaction([&]() -> Result<SetupSecret> {
        const auto halfway = resume(context, operation.ticket, {TicketStep::Confirm, TicketStep::Setup});
        if (!halfway)
            return tl::unexpected(halfway.error());
        const Person &person = halfway->arrival.record.person;
        auto candidate = candidateOf(context, *halfway);
        if (halfway->ticket.step == TicketStep::Setup && !candidate)
            candidate = startCandidate(context, person, halfway->workplace, MethodOrigin::Guided,
                                       halfway->ticket.ticketHash);
        if (!candidate)
            return tl::unexpected(candidate.error());
        if (candidate->origin == MethodOrigin::HandedOver)
            return failure(ErrorCode::Forbidden);
        context.record(u"mfa.secret-shown"_s, person.id, person.id, halfway->workplace.scope, u"ok"_s);
        return setupSecretOf(context, *candidate, person);
    });
}

Result<SignInState> perform(ServiceContext &context, Credentials &credentials,
                            const ConfirmSignInSetup &operation)
{
    struct Judged
    {
        MethodRecord candidate;
        CandidateJudgement judgement;
    };
    const auto judged = context.database.transaction([&]() -> Result<Judged> {
        const auto halfway = resume(context, operation.ticket, {TicketStep::Confirm, TicketStep::Setup});
        if (!halfway)
            return tl::unexpected(halfway.error());
        const auto candidate = candidateOf(context, *halfway);
        if (!candidate)
            return tl::unexpected(candidate.error());
        const auto judgement = judgeCandidate(context, *candidate, operation.code);
        if (!judgement)
            return tl::unexpected(judgement.error());
        if (!judgement->step) {
            if (!judgement->locked)
                addWrongCodeToTicket(context.database, halfway->ticket.ticketHash);
            if (judgement->isWorthRecording)
                context.record(u"mfa.activate"_s, halfway->ticket.person, halfway->ticket.person,
                               halfway->workplace.scope, judgement->locked ? u"locked"_s : u"wrong-code"_s);
        }
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
    return context.database.transaction([&]() -> Result<SignInState> {
        const auto halfway = resume(context, operation.ticket, {TicketStep::Confirm, TicketStep::Setup});
        if (!halfway)
            return tl::unexpected(halfway.error());
        const auto candidate = candidateOf(context, *halfway);
        if (!candidate || candidate->id != judged->candidate.id)
            return failure(ErrorCode::TicketExpired);
        const PersonRecord &record = halfway->arrival.record;
        const BackupCodeSet set =
            activateCandidate(context, *candidate, record.person, *judged->judgement.step, *codes);
        context.record(u"mfa.activate"_s, record.person.id, record.person.id, halfway->workplace.scope,
                       u"ok"_s);
        context.record(u"sign-in"_s, record.person.id, record.person.id, halfway->workplace.scope, u"ok"_s,
                       u"totp"_s);
        return SignedIn{openSession(context, credentials, record, halfway->workplace,
                                    halfway->arrival.workplaces, SessionStrength::Totp,
                                    halfway->ticket.application),
                        set};
    });
}

Result<SignInState> perform(ServiceContext &context, Caller &caller, const SwitchWorkplace &operation)
{
    return inSession(context, caller, [&]() -> Result<SignInState> {
        const auto chosen = std::ranges::find(caller.workplaces, operation.scope, &Workplace::scope);
        if (chosen == caller.workplaces.end())
            return failure(ErrorCode::NotFound);
        const Arrival arrival{caller.record, caller.workplaces, caller.session.application};
        const MfaState mfa = mfaStateOf(context.database, caller.person(), context.clock());
        if (mfa.status != MfaStatus::Active || caller.session.strength == SessionStrength::Password)
            return nextState(context, caller.credentials, arrival, *chosen);
        context.record(u"session.switch"_s, caller.person().id, caller.person().id, chosen->scope, u"ok"_s);
        return SignedIn{openSession(context, caller.credentials, caller.record, *chosen, caller.workplaces,
                                    caller.session.strength, caller.session.application),
                        {}};
    });
}

} // namespace sallyport
