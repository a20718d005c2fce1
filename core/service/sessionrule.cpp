// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/sessionrule.h"

#include "core/crypto/tokens.h"
#include "core/service/credentials.h"
#include "core/service/passwordstep.h"
#include "core/service/servicecontext.h"
#include "core/service/sessionlimits.h"
#include "core/store/backupcodes.h"

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

Session describe(ServiceContext &context, const SessionRecord &session, const PersonRecord &record,
                 const Workplace &workplace, const QList<Workplace> &workplaces)
{
    const auto ledger = backupCodeLedger(context.database, record.person.id);
    const MfaState mfa = mfaStateOf(context.database, record.person, context.clock());
    return {.person = record.person,
            .workplace = workplace,
            .workplaces = workplaces,
            .strength = session.strength,
            .mfaActive = mfa.status == MfaStatus::Active,
            .expiresAt = session.expiresAt,
            .idleLimit = sessionLimits(workplace.role).idle,
            .backupCodesLeft = ledger ? ledger->left() : 0,
            .failedSecondSteps = record.failedSecondSteps};
}

} // namespace

Session openSession(ServiceContext &context, Credentials &credentials, const PersonRecord &record,
                    const Workplace &workplace, const QList<Workplace> &workplaces, SessionStrength strength,
                    Application application)
{
    const Timestamp now = context.clock();
    const Secret token = newToken(context.random);
    if (!credentials.session.isEmpty())
        removeSession(context.database, tokenHash(credentials.session));
    const SessionRecord session{.tokenHash = tokenHash(token),
                                .person = record.person.id,
                                .scope = workplace.scope,
                                .application = application,
                                .strength = strength,
                                .source = context.source,
                                .createdAt = now,
                                .lastSeenAt = now,
                                .expiresAt = now + sessionLimits(workplace.role).total};
    insertSession(context.database, session);
    recordSignIn(context.database, record.person.id, now);
    credentials = {.session = token, .proof = {}};
    return describe(context, session, record, workplace, workplaces);
}

Result<Session> perform(ServiceContext &context, Caller &caller, const GetSession &)
{
    return context.database.read([&]() -> Result<Session> {
        return describe(context, caller.session, caller.record, caller.workplace, caller.workplaces);
    });
}

Result<Done> perform(ServiceContext &context, Caller &caller, const SignOut &)
{
    return inSession(context, caller, [&]() -> Result<Done> {
        removeSession(context.database, caller.session.tokenHash);
        context.record(u"session.sign-out"_s, caller.person().id, caller.person().id, caller.workplace.scope,
                       u"ok"_s);
        caller.credentials = {};
        return Done{};
    });
}

Result<Done> perform(ServiceContext &context, Caller &caller, const Unlock &operation)
{
    const auto verified =
        verifyPassword(context, caller.person().email, operation.password, u"session.unlock"_s);
    if (!verified)
        return tl::unexpected(verified.error());
    const bool right = verified->has_value();
    auto recorded = inSession(context, caller, [&]() -> Result<Done> {
        context.record(u"session.unlock"_s, caller.person().id, caller.person().id, caller.workplace.scope,
                       right ? u"ok"_s : u"wrong-password"_s);
        return Done{};
    });
    if (!recorded || right)
        return recorded;
    return failure(ErrorCode::WrongPassword);
}

} // namespace sallyport
