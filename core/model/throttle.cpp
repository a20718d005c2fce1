// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/throttle.h"

#include <algorithm>

namespace sallyport {

namespace {

bool isSuspended(const ThrottleState &state, const ThrottlePolicy &policy)
{
    return policy.suspendedAt && state.failures >= *policy.suspendedAt;
}

} // namespace

bool isLocked(const ThrottleState &state, const ThrottlePolicy &policy, Timestamp now)
{
    // A lock that ends later than any lock set now could is from a clock that was ahead: it is over, or a
    // machine whose clock was a year fast would shut people out for a year.
    return isSuspended(state, policy) ||
           (now < state.lockedUntil && state.lockedUntil - now <= policy.longestLock);
}

std::chrono::seconds remainingLock(const ThrottleState &state, const ThrottlePolicy &policy, Timestamp now)
{
    if (isSuspended(state, policy) || !isLocked(state, policy, now))
        return std::chrono::seconds(0);
    return std::chrono::ceil<std::chrono::seconds>(state.lockedUntil - now);
}

ThrottleState afterFailure(const ThrottleState &state, const ThrottlePolicy &policy, Timestamp now)
{
    ThrottleState next{state.failures + 1, state.lockedUntil};
    const int beyond = next.failures - policy.freeFailures;
    if (beyond >= 0 && beyond % policy.failuresPerLock == 0) {
        auto lock = policy.firstLock;
        for (int i = 0; i < beyond / policy.failuresPerLock && lock < policy.longestLock; ++i)
            lock *= 2;
        next.lockedUntil = now + std::min(lock, policy.longestLock);
    }
    return next;
}

} // namespace sallyport
