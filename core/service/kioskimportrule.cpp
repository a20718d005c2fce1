// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kiosk/bundle.h"
#include "core/service/enrolment.h"
#include "core/service/kioskrule.h"
#include "core/service/realm.h"
#include "core/service/servicecontext.h"
#include "core/store/backupcodes.h"
#include "core/store/kioskrosters.h"
#include "core/store/mfamethods.h"

#include <QDateTime>
#include <QHash>

#include <algorithm>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

struct Homecoming
{
    KioskRosterRecord roster;
    OpenBundle bundle;
    ScopeId account;              ///< as in PrepareKiosk
    QList<KioskEnrolment> people; ///< the newest of each
};

/// Inside a transaction. Another tenant's roster answers exactly like none. Errors: as RehearseKioskImport.
Result<KioskRosterRecord> rosterFor(ServiceContext &context, const Caller &caller, const QByteArray &bundle)
{
    const auto head = readBundleHead(bundle);
    if (!head)
        return tl::unexpected(head.error());
    const auto roster = findKioskRoster(context.database, head->roster);
    if (!roster)
        return failure(ErrorCode::NotFound);
    const bool theirs = roster->ofAdmins ? roster->scope == caller.workplace.scope
                                         : visibleAccount(context, caller, roster->scope).has_value();
    if (!theirs)
        return failure(ErrorCode::NotFound);
    if (!runsKiosks(caller, roster->ofAdmins ? ScopeId() : roster->scope))
        return failure(ErrorCode::Forbidden);
    return *roster;
}

/// Inside a transaction. Errors: as RehearseKioskImport.
Result<Homecoming> read(ServiceContext &context, const Caller &caller, const QByteArray &bundle)
{
    const auto roster = rosterFor(context, caller, bundle);
    if (!roster)
        return tl::unexpected(roster.error());
    const auto keys = kioskKeysOf(context, *roster);
    if (!keys)
        return tl::unexpected(keys.error());
    auto open = openBundle(bundle, *keys);
    if (!open)
        return tl::unexpected(open.error());
    if (open->head.tenant != roster->scope)
        return failure(ErrorCode::NotFound);
    if (context.clock() >= roster->madeAt + kioskRosterLife)
        return tl::unexpected(Error{ErrorCode::Conflict, {}, {u"expired"_s}, {}});
    Homecoming home{*roster, *open, roster->ofAdmins ? ScopeId() : roster->scope, {}};
    QHash<QString, qsizetype> places;
    for (const auto &[sequence, enrolment] : open->enrolments) {
        const auto known = places.constFind(enrolment.person.value);
        if (known != places.constEnd()) {
            home.people[*known] = enrolment;
            continue;
        }
        places.insert(enrolment.person.value, home.people.size());
        home.people.append(enrolment);
    }
    return home;
}

/// Inside a transaction: somebody has decided something else at home after the kiosk.
bool changedAtHome(ServiceContext &context, const KioskEnrolment &enrolment,
                   const std::optional<MethodRecord> &active)
{
    if (active && active->createdAt > enrolment.at)
        return true;
    const auto removed = methodRemovedAt(context.database, enrolment.person);
    if (removed && *removed > enrolment.at)
        return true;
    const auto candidate = findMethod(context.database, enrolment.person, MethodSlot::Candidate);
    const bool lasts = candidate && candidate->expiresAt.value_or(Timestamp::max()) > context.clock();
    return lasts && candidate->origin != MethodOrigin::Guided && candidate->createdAt > enrolment.at;
}

/// Inside a transaction.
KioskFinding judge(ServiceContext &context, const Caller &caller, const Homecoming &home,
                   const KioskEnrolment &enrolment)
{
    KioskFinding finding{.person = {.id = enrolment.person, .name = enrolment.name, .email = enrolment.email},
                         .enrolledAt = enrolment.at,
                         .verdict = KioskVerdict::Stale};
    const auto person = kioskPerson(context, caller, home.account, enrolment.person);
    if (!person) {
        finding.staleness =
            person.error().code == ErrorCode::NotFound ? KioskStaleness::Gone : KioskStaleness::NotYours;
        return finding;
    }
    finding.person = *person;
    const auto active = findMethod(context.database, enrolment.person, MethodSlot::Active);
    if (active && active->id == enrolment.methodId) {
        finding.verdict = KioskVerdict::Same;
        return finding;
    }
    const auto totp = Totp::create(enrolment.key);
    if (!totp || enrolment.step > totp->stepAt(context.clock()) + 1) {
        finding.staleness = KioskStaleness::FromTheFuture;
        return finding;
    }
    if (changedAtHome(context, enrolment, active)) {
        finding.staleness = KioskStaleness::ChangedAtHome;
        return finding;
    }
    finding.verdict = active ? KioskVerdict::Conflicting : KioskVerdict::New;
    if (active)
        finding.homeSince = active->createdAt;
    return finding;
}

/// Inside a transaction.
void activate(ServiceContext &context, const Person &person, const KioskEnrolment &enrolment)
{
    MethodRecord method{.person = person.id,
                        .slot = MethodSlot::Candidate,
                        .id = enrolment.methodId,
                        .name = u""_s,
                        .issuer = enrolment.issuer,
                        .origin = MethodOrigin::Guided};
    method.sealedSecret =
        context.sealer.seal(enrolment.key, sealContextOf(context.storeId, method), context.random);
    const NewBackupCodes codes{.displayed = {},
                               .hashed = {.salt = enrolment.codeSalt, .hashes = enrolment.codeHashes}};
    activateCandidate(context, method, person, enrolment.step, codes, {}, enrolment.at);
}

/// Inside a transaction: what the kiosk has seen joins the log of home, once; its time is in the detail, as
/// the log is in the order of home.
void recordEvents(ServiceContext &context, const Homecoming &home)
{
    const BundleHead &head = home.bundle.head;
    const qint64 told = kioskAuditedTo(context.database, head.roster, head.shift);
    QList<Numbered<KioskEvent>> events = home.bundle.events;
    for (const auto &[sequence, enrolment] : home.bundle.enrolments)
        events.append({sequence, {enrolment.at, enrolment.person, u"kiosk.enrol"_s, u"ok"_s, {}}});
    std::ranges::sort(events, {}, &Numbered<KioskEvent>::sequence);
    qint64 last = told;
    for (const auto &[sequence, event] : events) {
        const auto number = static_cast<qint64>(sequence);
        if (number <= told)
            continue;
        const QString time = QDateTime::fromMSecsSinceEpoch(event.at.time_since_epoch().count(), Qt::UTC)
                                 .toString(Qt::ISODate);
        context.audit.append(context.database,
                             {.at = context.clock(),
                              .action = event.action,
                              .target = event.person.isEmpty() ? home.roster.scope.value : event.person.value,
                              .scope = home.roster.scope.value,
                              .source = u"kiosk"_s,
                              .outcome = event.outcome,
                              .detail = event.detail.isEmpty() ? time : time + u' ' + event.detail});
        last = number;
    }
    if (last > told)
        putKioskAuditedTo(context.database, head.roster, head.shift, last);
}

KioskOutcome outcomeOf(const KioskFinding &finding, KioskConflictRule rule)
{
    switch (finding.verdict) {
    case KioskVerdict::New:
        return KioskOutcome::Imported;
    case KioskVerdict::Same:
        return KioskOutcome::AlreadyThere;
    case KioskVerdict::Conflicting:
        return rule == KioskConflictRule::TakeKiosk ? KioskOutcome::Imported : KioskOutcome::KeptHome;
    case KioskVerdict::Stale:
        break;
    }
    return KioskOutcome::Refused;
}

QString auditWord(KioskOutcome outcome)
{
    switch (outcome) {
    case KioskOutcome::Imported:
        return u"ok"_s;
    case KioskOutcome::KeptHome:
        return u"kept-home"_s;
    case KioskOutcome::AlreadyThere:
    case KioskOutcome::Refused:
        break;
    }
    return u"stale"_s;
}

} // namespace

Result<QList<KioskFinding>> perform(ServiceContext &context, Caller &caller,
                                    const RehearseKioskImport &operation)
{
    return context.database.read([&]() -> Result<QList<KioskFinding>> {
        const auto home = read(context, caller, operation.bundle);
        if (!home)
            return tl::unexpected(home.error());
        QList<KioskFinding> findings;
        for (const KioskEnrolment &enrolment : home->people)
            findings.append(judge(context, caller, *home, enrolment));
        return findings;
    });
}

Result<QList<KioskResult>> perform(ServiceContext &context, Caller &caller,
                                   const ImportKioskBundle &operation)
{
    QHash<QString, KioskConflictRule> rules;
    for (const KioskDecision &decision : operation.decisions)
        rules.insert(decision.person.value, decision.rule);
    return inSession(context, caller, [&]() -> Result<QList<KioskResult>> {
        const auto home = read(context, caller, operation.bundle);
        if (!home)
            return tl::unexpected(home.error());
        recordEvents(context, *home);
        QList<KioskResult> results;
        for (const KioskEnrolment &enrolment : home->people) {
            const KioskFinding finding = judge(context, caller, *home, enrolment);
            const KioskOutcome outcome =
                outcomeOf(finding, rules.value(enrolment.person.value, operation.conflicts));
            if (outcome == KioskOutcome::Imported)
                activate(context, finding.person, enrolment);
            if (outcome != KioskOutcome::AlreadyThere)
                context.record(u"kiosk.import"_s, caller.person().id, enrolment.person, home->roster.scope,
                               auditWord(outcome), home->roster.id);
            results.append({finding, outcome});
        }
        return results;
    });
}

} // namespace sallyport
