// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/connectionrule.h"

#include "core/crypto/tokens.h"
#include "core/service/caller.h"
#include "core/service/secondstep.h"
#include "core/service/servicecontext.h"
#include "core/service/signinrule.h"
#include "core/store/connectionproofs.h"
#include "core/store/teampolicies.h"
#include "core/store/tickets.h"
#include "core/store/workplaces.h"

#include <algorithm>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

using Kind = ConnectionDecision::Kind;

/// Inside a transaction: what the account asks of the caller; nothing outside of accounts.
TeamPolicyRule ruleFor(ServiceContext &context, const Caller &caller)
{
    if (caller.workplace.kind != ScopeKind::Account)
        return {};
    const TeamPolicy policy = findTeamPolicy(context.database, caller.workplace.scope);
    return caller.workplace.role == Role::Member ? policy.members : policy.admins;
}

/// Inside a transaction: when this session last showed a code; the one of the sign-in counts.
std::optional<Timestamp> provedAt(ServiceContext &context, const Caller &caller)
{
    const auto connected = connectionProvedAt(context.database, caller.session.tokenHash);
    if (connected || caller.session.strength == SessionStrength::Password)
        return connected;
    return caller.session.createdAt;
}

/// A code was given at that time: may it connect now, and until when need it not ask?
ConnectionDecision allowed(const TeamPolicyRule &rule, Timestamp proved)
{
    ConnectionDecision decision{Kind::Allowed, {}, {}};
    if (rule.clientApplication && !rule.everyConnection && rule.againAfterHours > 0)
        decision.validUntil = proved + std::chrono::hours(rule.againAfterHours);
    return decision;
}

bool needsCode(const TeamPolicyRule &rule, std::optional<Timestamp> proved, Timestamp now)
{
    if (!rule.clientApplication)
        return false;
    return rule.everyConnection || !proved ||
           (rule.againAfterHours > 0 && now >= *proved + std::chrono::hours(rule.againAfterHours));
}

/// Inside a transaction. Errors: TicketExpired.
Result<TicketRecord> openTicket(ServiceContext &context, const Caller &caller, const Secret &ticket)
{
    const auto found = findTicket(context.database, tokenHash(ticket), context.clock());
    if (!found || found->step != TicketStep::Connection || found->wrongCodes >= wrongCodesPerTicket ||
        found->person != caller.person().id || found->scope != caller.workplace.scope)
        return failure(ErrorCode::TicketExpired);
    return *found;
}

bool isOfAClient(const Caller &caller)
{
    return caller.session.application == Application::ClientApplication;
}

} // namespace

Result<ConnectionDecision> perform(ServiceContext &context, Caller &caller, const RequestConnection &)
{
    if (!isOfAClient(caller))
        return failure(ErrorCode::Forbidden);
    return inSession(context, caller, [&]() -> Result<ConnectionDecision> {
        const Timestamp now = context.clock();
        const PersonId &person = caller.person().id;
        const MfaState mfa = mfaStateOf(context.database, caller.person(), now);
        if (mfa.status != MfaStatus::Active) {
            const auto reasons = mfaRequirement(mfaPoliciesOf(context.database, person, caller.workplace),
                                                Application::ClientApplication, now);
            const bool isRequired = mfa.status != MfaStatus::NotApplicable && !reasons.isEmpty();
            return ConnectionDecision{isRequired ? Kind::SetupRequired : Kind::Allowed, {}, {}};
        }
        const TeamPolicyRule rule = ruleFor(context, caller);
        const auto proved = provedAt(context, caller);
        if (!needsCode(rule, proved, now))
            return allowed(rule, proved.value_or(now));
        removeExpiredTickets(context.database, now);
        const Secret ticket = newToken(context.random);
        insertTicket(context.database, {.ticketHash = tokenHash(ticket),
                                        .person = person,
                                        .scope = caller.workplace.scope,
                                        .application = Application::ClientApplication,
                                        .step = TicketStep::Connection,
                                        .createdAt = now,
                                        .expiresAt = now + ticketLife});
        return ConnectionDecision{Kind::CodeRequired, ticket, {}};
    });
}

Result<ConnectionDecision> perform(ServiceContext &context, Caller &caller,
                                   const EnterConnectionCode &operation)
{
    if (!isOfAClient(caller))
        return failure(ErrorCode::Forbidden);
    const PersonId &person = caller.person().id;
    const auto ticket = context.database.read(
        [&]() -> Result<TicketRecord> { return openTicket(context, caller, operation.ticket); });
    if (!ticket)
        return tl::unexpected(ticket.error());
    auto secondStep = SecondStep::prepare(context, person, operation.code);
    if (!secondStep)
        return tl::unexpected(secondStep.error());
    struct Outcome
    {
        std::optional<ConnectionDecision> decision;
        Error refusal;
    };
    auto outcome = inSession(context, caller, [&]() -> Result<Outcome> {
        const auto current = openTicket(context, caller, operation.ticket);
        if (!current)
            return tl::unexpected(current.error());
        const auto verdict = secondStep->judge(context);
        if (!verdict)
            return tl::unexpected(verdict.error());
        const auto note = [&](const QString &result, const QString &detail = {}) {
            context.record(u"connection.code"_s, person, person, caller.workplace.scope, result, detail);
        };
        using Judged = SecondStep::Verdict;
        if (*verdict != Judged::Totp && *verdict != Judged::BackupCode) {
            if (*verdict == Judged::Wrong)
                addWrongCodeToTicket(context.database, current->ticketHash);
            note(*verdict == Judged::Locked        ? u"locked"_s
                 : *verdict == Judged::ClockBehind ? u"clock-behind"_s
                                                   : u"wrong-code"_s);
            return Outcome{{}, errorOf(*verdict, secondStep->remainingLock())};
        }
        const Timestamp now = context.clock();
        removeTicket(context.database, current->ticketHash);
        putConnectionProof(context.database, caller.session.tokenHash, now);
        note(u"ok"_s, *verdict == Judged::Totp ? u"totp"_s : u"backup-code"_s);
        return Outcome{allowed(ruleFor(context, caller), now), {}};
    });
    if (!outcome)
        return tl::unexpected(outcome.error());
    if (!outcome->decision)
        return tl::unexpected(outcome->refusal);
    return *outcome->decision;
}

} // namespace sallyport
