// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>

namespace sallyport {

/// A moment in UTC, to the millisecond. Stored as milliseconds since 1970.
using Timestamp = std::chrono::sys_time<std::chrono::milliseconds>;

/// The verifier's clock, the only one that counts (R06). A parameter, so that tests can set it.
using Clock = std::function<Timestamp()>;

/// The machine's clock.
inline Clock systemClock()
{
    return [] { return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now()); };
}

} // namespace sallyport
