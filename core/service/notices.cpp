// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/servicecontext.h"

#include "core/model/throttle.h"
#include "core/store/backupcodes.h"
#include "core/store/outbox.h"
#include "core/store/persons.h"
#include "core/store/throttles.h"

#include <algorithm>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

/// What was recorded, as in AuditEvent.
struct NoticeCause
{
    QString action;
    PersonId actor;
    PersonId target;
    ScopeId scope;
    QString outcome;
    QString detail;
};

/// By whom an event must have been caused to be told.
enum class By { Anybody, SomebodyElse };

struct Notice
{
    const char *action;
    const char *detail; ///< nothing: any
    By by;
    MailKind kind;
};

/// Of events that went well.
constexpr Notice notices[] = {
    {"mfa.activate", nullptr, By::Anybody, MailKind::Enrolled},
    {"mfa.enable", nullptr, By::Anybody, MailKind::Pending},
    {"mfa.reset-secret", nullptr, By::Anybody, MailKind::SecretReset},
    {"mfa.disable", nullptr, By::Anybody, MailKind::Disabled},
    {"mfa.backup-codes", nullptr, By::Anybody, MailKind::BackupCodesMade},
    {"sign-in", "backup-code", By::Anybody, MailKind::BackupCodeUsed},
    {"api-password.create", nullptr, By::Anybody, MailKind::ApiPasswordMade},
    {"api-password.delete", nullptr, By::Anybody, MailKind::ApiPasswordRemoved},
    {"password.change", nullptr, By::Anybody, MailKind::PasswordChanged},
    {"password.reset", nullptr, By::Anybody, MailKind::PasswordChanged},
    {"sign-in-code.accept", nullptr, By::Anybody, MailKind::PasswordChanged},
    {"admin.mfa-on", nullptr, By::SomebodyElse, MailKind::AdminMfaOn},
    {"admin.mfa-off", nullptr, By::SomebodyElse, MailKind::AdminMfaOff},
    {"admin.mfa-reset", nullptr, By::SomebodyElse, MailKind::AdminMfaReset},
    {"admin.mfa-stop", nullptr, By::SomebodyElse, MailKind::MfaStopped},
    {"member.mfa-stop", nullptr, By::SomebodyElse, MailKind::MfaStopped},
    {"mfa.break-glass", nullptr, By::SomebodyElse, MailKind::AdminMfaOff},
    {"mfa.secret-shown", nullptr, By::SomebodyElse, MailKind::SecretShown},
    {"sheet.view", nullptr, By::SomebodyElse, MailKind::SecretShown},
    {"slip.print", nullptr, By::SomebodyElse, MailKind::CodeIssued},
    {"kiosk.prepare", nullptr, By::SomebodyElse, MailKind::CodeIssued},
    {"kiosk.import", nullptr, By::SomebodyElse, MailKind::Enrolled},
    {"member.add", nullptr, By::SomebodyElse, MailKind::MemberAdded},
    {"member.update", nullptr, By::SomebodyElse, MailKind::MemberChanged},
    {"member.remove", nullptr, By::SomebodyElse, MailKind::MemberRemoved},
};

/// A locked person is told once a lock, however many go on trying.
constexpr std::chrono::minutes betweenLockNotices{15};
constexpr std::chrono::hours betweenPasswordLockNotices{24};

bool toldSince(const ServiceContext &context, const PersonId &person, MailKind kind, Timestamp since)
{
    const auto told = newestMail(context.database, person, kind);
    return told && told->createdAt > since;
}

/// The try that was recorded has led to a lock.
std::optional<MailKind> lockOf(const ServiceContext &context, const NoticeCause &cause, const Person &person)
{
    const Timestamp now = context.clock();
    if (cause.outcome == "wrong-code"_L1) {
        const auto tries =
            findThrottle(context.database, context.throttleSubject(u"second-step"_s, person.id.value));
        if (isLocked(tries, ThrottlePolicy::secondStep(), now) &&
            !toldSince(context, person.id, MailKind::SecondStepLocked, now - betweenLockNotices))
            return MailKind::SecondStepLocked;
    } else if (cause.outcome == "refused"_L1 &&
               (cause.action == "sign-in"_L1 || cause.action == "mfa.reset-link"_L1)) {
        // As passwords are counted: for the address and the place it comes from.
        const auto tries = findThrottle(
            context.database,
            context.throttleSubject(u"password"_s, emailKey(person.email) + QChar(u'\0') + context.source));
        if (isLocked(tries, ThrottlePolicy::password(), now) &&
            !toldSince(context, person.id, MailKind::PasswordLocked, now - betweenPasswordLockNotices))
            return MailKind::PasswordLocked;
    }
    return std::nullopt;
}

std::optional<MailKind> kindOf(const ServiceContext &context, const NoticeCause &cause,
                               const PersonRecord &person)
{
    if (cause.outcome != "ok"_L1)
        return lockOf(context, cause, person.person);
    const auto *notice = std::ranges::find_if(notices, [&](const Notice &candidate) {
        return cause.action == QLatin1StringView(candidate.action) &&
               (!candidate.detail || cause.detail == QLatin1StringView(candidate.detail));
    });
    if (notice == std::end(notices) || (notice->by == By::SomebodyElse && cause.actor == cause.target))
        return std::nullopt;
    // Somebody new gets an invitation instead.
    if (notice->kind == MailKind::MemberAdded && person.passwordHash.isEmpty() &&
        person.person.signInMethod == SignInMethod::Password)
        return std::nullopt;
    return notice->kind;
}

/// Whoever it concerns gets a mail (R21). One table says which recorded events those are; a rule that records
/// what it does need not think of mail.
void queueNotice(const ServiceContext &context, const NoticeCause &cause)
{
    if (cause.target.value.isEmpty())
        return;
    const auto person = findPerson(context.database, cause.target); // a target may also be an account
    if (!person)
        return;
    const auto kind = kindOf(context, cause, *person);
    if (!kind)
        return;
    OutboxMail mail{.id = newIdText(context.random),
                    .person = cause.target,
                    .recipient = person->person.email,
                    .kind = *kind,
                    .place = placeName(context.database, cause.scope),
                    .source = context.source,
                    .createdAt = context.clock()};
    if (cause.actor != cause.target)
        if (const auto by = findPerson(context.database, cause.actor))
            mail.by = by->person.name;
    if (*kind == MailKind::BackupCodeUsed)
        if (const auto ledger = backupCodeLedger(context.database, cause.target))
            mail.left = ledger->left();
    insertMail(context.database, mail);
}

} // namespace

void ServiceContext::record(const QString &action, const PersonId &actor, const PersonId &target,
                            const ScopeId &scope, const QString &outcome, const QString &detail) const
{
    audit.append(database, {.at = clock(),
                            .actor = actor.value,
                            .action = action,
                            .target = target.value,
                            .scope = scope.value,
                            .source = source,
                            .outcome = outcome,
                            .detail = detail});
    if (sendsMail)
        queueNotice(*this, {action, actor, target, scope, outcome, detail});
}

} // namespace sallyport
