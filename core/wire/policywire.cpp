// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/policywire.h"

#include <array>

namespace sallyport {

namespace {

constexpr int minutesPerHour = 60;

/// One side of what both say; where both rules have the same, they stay silent.
template <typename T>
bool merge(const std::optional<T> &ofBoth, std::optional<T> ofOne, T &value)
{
    value = ofOne.value_or(ofBoth.value_or(T()));
    return !ofBoth || !ofOne || *ofBoth == *ofOne;
}

} // namespace

LoginSecurity LoginSecurity::of(const TeamPolicy &policy)
{
    LoginSecurity shape;
    const std::array sides{std::pair{&shape.admins, &policy.admins},
                           std::pair{&shape.members, &policy.members}};
    for (const auto &[rule, from] : sides) {
        rule->controlPanel = from->controlPanel;
        rule->clientApplication = from->clientApplication;
        if (policy.admins.everyConnection != policy.members.everyConnection)
            rule->everyConnection = from->everyConnection;
        if (policy.admins.againAfterHours != policy.members.againAfterHours)
            rule->periodMinutes = from->againAfterHours * minutesPerHour;
    }
    if (policy.admins.everyConnection == policy.members.everyConnection)
        shape.everyConnection = policy.admins.everyConnection;
    if (policy.admins.againAfterHours == policy.members.againAfterHours)
        shape.periodMinutes = policy.admins.againAfterHours * minutesPerHour;
    return shape;
}

const char *LoginSecurity::into(TeamPolicy &policy) const
{
    const std::array sides{std::pair{&admins, &policy.admins}, std::pair{&members, &policy.members}};
    for (const auto &[rule, to] : sides) {
        int minutes = 0;
        to->controlPanel = rule->controlPanel;
        to->clientApplication = rule->clientApplication;
        if (!merge(everyConnection, rule->everyConnection, to->everyConnection))
            return "everyConnection";
        if (!merge(periodMinutes, rule->periodMinutes, minutes) || minutes % minutesPerHour != 0)
            return "periodMinutes";
        to->againAfterHours = minutes / minutesPerHour;
    }
    return nullptr;
}

} // namespace sallyport
