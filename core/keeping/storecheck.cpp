// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keeping/storecheck.h"

#include "core/service/enrolment.h"
#include "core/service/kioskrule.h"
#include "core/service/servicecontext.h"
#include "core/store/kioskrosters.h"

namespace sallyport {

namespace {

constexpr int secretsAtOnce = 500;
constexpr int eventsAtOnce = 10'000;

Result<void> checkSecrets(ServiceContext &context, StoreCheck &check)
{
    QList<MethodRecord> methods;
    do {
        const MethodRecord last = methods.isEmpty() ? MethodRecord() : methods.last();
        const auto next = context.database.read([&]() -> Result<QList<MethodRecord>> {
            return methodsAfter(context.database, last.person, last.slot, secretsAtOnce);
        });
        if (!next)
            return tl::unexpected(next.error());
        methods = *next;
        for (const MethodRecord &method : methods) {
            ++check.secrets;
            check.opened += openTotp(context, method) ? 1 : 0;
        }
    } while (!methods.isEmpty());
    return {};
}

Result<void> checkRosters(ServiceContext &context, StoreCheck &check)
{
    QList<KioskRosterRecord> rosters;
    do {
        const QString last = rosters.isEmpty() ? QString() : rosters.last().id;
        const auto next = context.database.read([&]() -> Result<QList<KioskRosterRecord>> {
            return kioskRostersAfter(context.database, last, secretsAtOnce);
        });
        if (!next)
            return tl::unexpected(next.error());
        rosters = *next;
        for (const KioskRosterRecord &roster : rosters) {
            ++check.secrets;
            check.opened += kioskKeysOf(context, roster) ? 1 : 0;
        }
    } while (!rosters.isEmpty());
    return {};
}

Result<void> checkLog(ServiceContext &context, StoreCheck &check)
{
    AuditProof proof;
    do {
        const auto next = context.database.read([&]() -> Result<AuditProof> {
            return context.audit.verifyPart(context.database, proof.verifiedTo, eventsAtOnce);
        });
        if (!next)
            return tl::unexpected(next.error());
        proof = *next;
    } while (!proof.brokenAt && proof.verifiedTo < proof.last);
    check.events = proof.verifiedTo;
    check.logBrokenAt = proof.brokenAt;
    return {};
}

} // namespace

Result<StoreCheck> checkStore(ServiceContext &context)
{
    StoreCheck check;
    if (auto secrets = checkSecrets(context, check); !secrets)
        return tl::unexpected(secrets.error());
    if (auto rosters = checkRosters(context, check); !rosters)
        return tl::unexpected(rosters.error());
    if (auto log = checkLog(context, check); !log)
        return tl::unexpected(log.error());
    return check;
}

} // namespace sallyport
