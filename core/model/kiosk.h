// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"
#include "core/model/person.h"
#include "core/model/timestamp.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <optional>

namespace sallyport {

/// From the roster on: so long a kiosk enrols, and so long home takes its bundle (R62).
constexpr std::chrono::hours kioskRosterLife{7 * 24};
/// Of one shift: every enrolment code is hashed slowly.
constexpr int maximumKioskPeople = 500;
constexpr int minimumPinLength = 6;
constexpr int maximumPinLength = 64;

/// What somebody shows at an unattended kiosk, beside the e-mail address. Printed at home, on a slip.
struct EnrolmentSlip
{
    Person person;
    Secret code; ///< as displayed: XXXX-XXXX-XXXX-XXXX
};

/// A roster, ready to be carried to a kiosk.
struct PreparedKiosk
{
    QByteArray file; ///< opens with the PIN only
    QList<EnrolmentSlip> slips;
    Timestamp expiresAt;
};

/// How an enrolment of a kiosk meets what home knows by now.
enum class KioskVerdict {
    New,
    Same,        ///< imported already
    Conflicting, ///< the person has another active method, which is older
    Stale,       ///< is not imported, whatever is decided
};

/// Why an enrolment is stale.
enum class KioskStaleness {
    None,
    Gone,          ///< the person is no longer there
    NotYours,      ///< the caller may not reset the person's MFA, or the person signs in by SSO
    ChangedAtHome, ///< enrolled, reset or turned off at home after the kiosk's enrolment
    FromTheFuture, ///< the kiosk's clock was ahead: no code would be accepted at home for some time
};

struct KioskFinding
{
    Person person;        ///< as in the roster where the person is gone
    Timestamp enrolledAt; ///< by the kiosk's clock
    KioskVerdict verdict = KioskVerdict::New;
    KioskStaleness staleness = KioskStaleness::None;
    std::optional<Timestamp> homeSince; ///< of the active method at home, where they are in conflict
};

/// What becomes of those in conflict.
enum class KioskConflictRule {
    KeepHome,
    TakeKiosk,
};

/// The rule for one person.
struct KioskDecision
{
    PersonId person;
    KioskConflictRule rule = KioskConflictRule::KeepHome;
};

enum class KioskOutcome {
    Imported,
    AlreadyThere, ///< the same
    KeptHome,     ///< in conflict
    Refused,      ///< stale
};

struct KioskResult
{
    KioskFinding finding;
    KioskOutcome outcome = KioskOutcome::Refused;
};

} // namespace sallyport
