// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sallyport {

/// What an account asks of some of its people, beyond its switch "MFA".
struct TeamPolicyRule
{
    bool controlPanel = false;
    bool clientApplication = false;
    bool everyConnection = false; ///< client application: a code before every connection
    int againAfterHours = 0;      ///< client application: a code again after so long; 0: not again

    friend bool operator==(const TeamPolicyRule &a, const TeamPolicyRule &b) = default;
};

/// "MFA & Login Security" of an account: roles and applications.
struct TeamPolicy
{
    TeamPolicyRule admins; ///< "Team admins": the Owner, team admins and the service desk
    TeamPolicyRule members;

    friend bool operator==(const TeamPolicy &a, const TeamPolicy &b) = default;
};

constexpr int longestAgainAfterHours = 24 * 90;

} // namespace sallyport
