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
    return isSuspended(state, policy) || now < state.lockedUntil;
}

std::chrono::seconds remainingLock(const ThrottleState &state, const ThrottlePolicy &policy, Timestamp now)
{
    if (isSuspended(state, policy) || now >= state.lockedUntil)
        return std::chrono::seconds(0);
    // A clock that went back must not make a lock longer than it ever was.
    return std::min(std::chrono::ceil<std::chrono::seconds>(state.lockedUntil - now), policy.longestLock);
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
