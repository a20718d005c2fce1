// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/timestamp.h"

#include <optional>

namespace sallyport {

/// How often something failed in a row, and until when it is locked.
struct ThrottleState
{
    int failures = 0;
    Timestamp lockedUntil;

    friend bool operator==(const ThrottleState &a, const ThrottleState &b) = default;
};

/// When tries are locked, as a pure function of time.
struct ThrottlePolicy
{
    int freeFailures = 10;    ///< this many in a row before the first lock
    int failuresPerLock = 10; ///< how many more until the next, longer one
    std::chrono::seconds firstLock{0};
    std::chrono::seconds longestLock{0};
    std::optional<int> suspendedAt; ///< from here on locked until somebody recovers the person

    /// Second step (R27): TOTP and backup codes share it. 15 min after 10, doubling to 60 min; 50: suspended.
    static constexpr ThrottlePolicy secondStep()
    {
        return {10, 10, std::chrono::minutes(15), std::chrono::minutes(60), 50};
    }
    /// Passwords (R29): 30 s after 10, doubling with each failure to 60 min; never suspended, so that nobody
    /// can be shut out for good.
    static constexpr ThrottlePolicy password()
    {
        return {10, 1, std::chrono::seconds(30), std::chrono::minutes(60), std::nullopt};
    }
};

/// Whether a try may be made now.
bool isLocked(const ThrottleState &state, const ThrottlePolicy &policy, Timestamp now);
/// How long the lock goes on, rounded up; zero when it is not locked, or suspended without an end.
std::chrono::seconds remainingLock(const ThrottleState &state, const ThrottlePolicy &policy, Timestamp now);
/// The state once one more try has failed. Counted before the try is judged; a success clears it (R28).
ThrottleState afterFailure(const ThrottleState &state, const ThrottlePolicy &policy, Timestamp now);

} // namespace sallyport
