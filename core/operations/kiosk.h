// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"
#include "core/model/kiosk.h"
#include "core/operations/access.h"

#include <QByteArray>
#include <QList>

namespace sallyport {

/// A roster for one shift of a kiosk, with an enrolment code for everybody, in the order asked for and
/// everybody once. For whom the caller may reset MFA; all or nothing; audited. Errors: Forbidden, NotFound,
/// Conflict (`fields[0]`: the id of somebody who signs in by SSO), Invalid (people: none, or more than
/// maximumKioskPeople; pin: shorter than minimumPinLength or longer than maximumPinLength), Busy.
struct PrepareKiosk
{
    ScopeId account; ///< whose members; empty: admins of the caller's reseller
    QList<PersonId> people;
    Secret pin; ///< of the operator, UTF-8
    using Reply = PreparedKiosk;
    static constexpr Access access{.proof = Access::Proof::Always, .ownMfa = true};
};

/// What importing would do, one finding for everybody whom the kiosk has enrolled; the newest where somebody
/// was enrolled twice. Changes nothing. Errors: Invalid (bundle: damaged, or not signed by that kiosk),
/// NotFound (a bundle of another tenant, or of no roster of this store), Forbidden, Conflict (expired: the
/// roster is older than kioskRosterLife).
struct RehearseKioskImport
{
    QByteArray bundle;
    using Reply = QList<KioskFinding>;
    static constexpr Access access{.ownMfa = true};
};

/// Takes what the kiosk has enrolled: each method is Active, the code that proved it is spent, the person's
/// sessions end. The kiosk's own events join the audit log, once. Doing it twice is harmless. Errors: as the
/// rehearsal.
struct ImportKioskBundle
{
    QByteArray bundle;
    KioskConflictRule conflicts = KioskConflictRule::KeepHome;
    QList<KioskDecision> decisions; ///< those who are decided otherwise
    using Reply = QList<KioskResult>;
    static constexpr Access access{.proof = Access::Proof::Always, .ownMfa = true};
};

} // namespace sallyport
