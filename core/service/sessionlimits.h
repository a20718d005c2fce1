// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/workplace.h"

#include <chrono>

namespace sallyport {

struct SessionLimits
{
    std::chrono::seconds idle{0};
    std::chrono::seconds total{0};
};

/// R25: everybody who administers others 15 minutes and 12 hours, members 60 minutes and 24 hours.
constexpr SessionLimits sessionLimits(Role role)
{
    using namespace std::chrono_literals;
    return role == Role::Member ? SessionLimits{60min, 24h} : SessionLimits{15min, 12h};
}

} // namespace sallyport
