// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/timestamp.h"

#include <QList>

#include <chrono>
#include <optional>

namespace sallyport {

/// What a kiosk can compare its clock with: it has no network.
struct ClockEvidence
{
    Timestamp rosterMadeAt;
    std::optional<Timestamp> newestProof; ///< by this clock, so it can only have gone on since
    /// The phones' time minus the kiosk's, one for each person, as far as their codes tell.
    QList<std::chrono::seconds> phoneOffsets;
};

struct ClockFinding
{
    enum class Kind {
        Fine,
        BeforeRoster, ///< earlier than the roster was made: behind
        AfterRoster,  ///< later than the roster's life: ahead, or the roster is old
        BeforeProof,  ///< earlier than the newest enrolment: it was set back
        PhonesDiffer, ///< the phones of most people agree with each other, and not with the kiosk
    };
    Kind kind = Kind::Fine;
    /// The kiosk's time minus what is likely right: negative when it is behind. At least so much, but for
    /// PhonesDiffer, where it is the middle of what the phones say.
    std::chrono::seconds wrongBy{0};

    friend bool operator==(const ClockFinding &a, const ClockFinding &b) = default;
};

/// The first that applies, in the order of the kinds. Only from a whole step of 30 s on, as codes do not mind
/// less; phones are believed from three people on.
ClockFinding judgeClock(Timestamp now, const ClockEvidence &evidence);

} // namespace sallyport
