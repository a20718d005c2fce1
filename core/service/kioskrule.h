// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kiosk/kioskkeys.h"
#include "core/model/result.h"
#include "core/operations/kiosk.h"
#include "core/service/caller.h"

namespace sallyport {

struct KioskRosterRecord;
struct SealContext;

// What leaves for a kiosk, and what comes back from it.

Result<PreparedKiosk> perform(ServiceContext &context, Caller &caller, const PrepareKiosk &operation);
Result<QList<KioskFinding>> perform(ServiceContext &context, Caller &caller,
                                    const RehearseKioskImport &operation);
Result<QList<KioskResult>> perform(ServiceContext &context, Caller &caller,
                                   const ImportKioskBundle &operation);

/// Inside a transaction: somebody whom this roster may be for. Errors: NotFound, Forbidden, Conflict (SSO).
Result<Person> kioskPerson(ServiceContext &context, const Caller &caller, const ScopeId &account,
                           const PersonId &person);
/// Whether the caller has people for a kiosk: members of an account, or with an empty one admins.
bool runsKiosks(const Caller &caller, const ScopeId &account);

/// Where the key is sealed to that opens what a kiosk brings home.
SealContext sealContextOf(const QString &storeId, const KioskRosterRecord &roster);
/// What a bundle is read with; without the kiosk's own secret. Errors: SecretDamaged.
Result<KioskKeys> kioskKeysOf(const ServiceContext &context, const KioskRosterRecord &roster);

} // namespace sallyport
