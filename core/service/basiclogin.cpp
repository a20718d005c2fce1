// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/basiclogin.h"

#include "core/crypto/tokens.h"
#include "core/service/caller.h"
#include "core/service/credentials.h"
#include "core/service/passwordstep.h"
#include "core/service/servicecontext.h"
#include "core/store/accounts.h"
#include "core/store/apipasswords.h"
#include "core/store/workplaces.h"

#include <algorithm>
#include <variant>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

/// How coarse the last use of an API password may be, so that not every request is a write.
constexpr std::chrono::seconds touchInterval{20};

/// Somebody whose password was right.
struct Shown
{
    PersonRecord record;
    QByteArray apiPasswordHash; ///< empty: it was the regular one
};

/// An address has an @ and an id has none, so nobody is taken for somebody else (R40).
std::optional<PersonRecord> findByName(Database &database, const QString &user)
{
    return user.contains(u'@') ? findPersonByEmail(database, user) : findPerson(database, {user});
}

/// Nothing for a wrong one. Errors: Throttled, Busy.
Result<std::optional<Shown>> judgePassword(ServiceContext &context, const Credentials &credentials)
{
    const auto shown = context.database.read([&]() -> Result<Shown> {
        const auto record = findByName(context.database, credentials.user);
        if (!record)
            return Shown{};
        return Shown{*record, apiPasswordHash(context.database, record->person.id)};
    });
    if (!shown)
        return tl::unexpected(shown.error());
    // It has 160 random bits, so that nobody guesses it and no slow hash is needed. Whatever is wrong is
    // taken for a regular password: counted, and as slow for everybody.
    if (!shown->apiPasswordHash.isEmpty() && !shown->record.disabled &&
        shown->apiPasswordHash == tokenHash(credentials.password))
        return std::optional(*shown);
    const QString email = shown->record.person.email;
    const auto verified = verifyPassword(context, email.isEmpty() ? credentials.user : email,
                                         credentials.password, u"api.sign-in"_s);
    if (!verified && verified.error().code == ErrorCode::PasswordTooLong)
        return std::optional<Shown>();
    if (!verified)
        return tl::unexpected(verified.error());
    if (!*verified)
        return std::optional<Shown>();
    return std::optional(Shown{**verified, {}});
}

/// Inside a transaction: by the account it is about, or who sells that, or everything; else where the person
/// has the most power.
Workplace chosenWorkplace(ServiceContext &context, const QList<Workplace> &workplaces, const ScopeId &about)
{
    QList<ScopeId> reaching{about};
    if (const auto account = findAccount(context.database, about))
        reaching.append(account->account.reseller);
    reaching.append(installationScope());
    for (const ScopeId &scope : about.isEmpty() ? QList<ScopeId>() : reaching)
        if (const auto found = std::ranges::find(workplaces, scope, &Workplace::scope);
            found != workplaces.end())
            return *found;
    return *std::ranges::min_element(workplaces, {}, &Workplace::role);
}

/// Inside a transaction: why somebody whose password was right may not, or nothing.
std::optional<ErrorCode> refusal(ServiceContext &context, const Caller &caller, const Access &access)
{
    const MfaState mfa = mfaStateOf(context.database, caller.person(), context.clock());
    const bool isActive = mfa.status == MfaStatus::Active;
    if (isActive && caller.apiPasswordHash.isEmpty())
        return ErrorCode::ApiPasswordRequired;
    const auto isRequired = [&] {
        return !mfaRequirement(mfaPoliciesOf(context.database, caller.person().id, caller.workplace),
                               caller.session.application, context.clock())
                    .isEmpty();
    };
    if (!isActive && (mfa.status == MfaStatus::Pending || mfa.resetLapsed || isRequired()))
        return ErrorCode::MfaSetupRequired;
    if (access.sessionOnly)
        return ErrorCode::Forbidden;
    if (access.ownMfa)
        return ErrorCode::OwnMfaRequired;
    if (access.proof == Access::Proof::Always || (access.proof == Access::Proof::WhenActive && isActive))
        return ErrorCode::ProofRequired;
    return std::nullopt;
}

} // namespace

Result<Caller> authoriseBasic(ServiceContext &context, Credentials &credentials, const Access &access,
                              const ScopeId &about)
{
    if (credentials.user.isEmpty() || credentials.password.isEmpty())
        return failure(ErrorCode::Unauthenticated);
    const auto shown = judgePassword(context, credentials);
    if (!shown)
        return tl::unexpected(shown.error());
    using Verdict = std::variant<Caller, ErrorCode>;
    auto verdict = context.database.transaction([&]() -> Result<Verdict> {
        const auto refused = [&](const PersonId &person, const QString &outcome, ErrorCode code) {
            context.record(u"api.sign-in"_s, {}, person, {}, outcome);
            return Verdict(code);
        };
        if (!*shown) {
            const auto known = findByName(context.database, credentials.user);
            return refused(known ? known->person.id : PersonId(), u"refused"_s, ErrorCode::Unauthenticated);
        }
        const PersonRecord &record = (*shown)->record;
        const auto workplaces = workplacesOf(context.database, record.person.id);
        if (workplaces.isEmpty())
            return refused(record.person.id, u"refused"_s, ErrorCode::Unauthenticated);
        const Workplace workplace = chosenWorkplace(context, workplaces, about);
        const Timestamp now = context.clock();
        const SessionRecord request{.tokenHash = {},
                                    .person = record.person.id,
                                    .scope = workplace.scope,
                                    .application = Application::ControlPanel,
                                    .strength = SessionStrength::Password,
                                    .source = context.source,
                                    .createdAt = now,
                                    .lastSeenAt = now,
                                    .expiresAt = now};
        const Caller caller{request, record, workplace, workplaces, credentials, (*shown)->apiPasswordHash};
        if (!isStillAuthorised(context, caller))
            return refused(record.person.id, u"refused"_s, ErrorCode::Unauthenticated);
        const auto reason = refusal(context, caller, access);
        if (reason == ErrorCode::ApiPasswordRequired)
            return refused(record.person.id, u"api-password-required"_s, *reason);
        if (reason)
            return Verdict(*reason);
        if (!caller.apiPasswordHash.isEmpty())
            touchApiPassword(context.database, record.person.id, now, touchInterval);
        return Verdict(caller);
    });
    if (!verdict)
        return tl::unexpected(verdict.error());
    if (const auto *reason = std::get_if<ErrorCode>(&*verdict))
        return failure(*reason);
    return std::get<Caller>(*verdict);
}

bool showsApiPassword(ServiceContext &context, const Credentials &credentials)
{
    const auto shows = context.database.read([&]() -> Result<bool> {
        const auto record = findByName(context.database, credentials.user);
        return record &&
               apiPasswordHash(context.database, record->person.id) == tokenHash(credentials.password);
    });
    return shows && *shows;
}

} // namespace sallyport
