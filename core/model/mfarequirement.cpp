// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/mfarequirement.h"

namespace sallyport {

QList<MfaReason> mfaRequirement(const MfaPolicies &policies, Application application, Timestamp now)
{
    using Kind = MfaReason::Kind;
    QList<MfaReason> reasons;
    if (policies.accountRequires && now >= policies.accountDeadline.value_or(now))
        reasons.append({Kind::Account, policies.workplace.name});
    if (policies.resellerRequires)
        reasons.append({Kind::Reseller, policies.resellerName});
    if (policies.adminToggle)
        reasons.append({Kind::AdminToggle, policies.resellerName});
    const bool teamPolicy = application == Application::ControlPanel ? policies.teamPolicyControlPanel
                                                                     : policies.teamPolicyClientApplication;
    if (teamPolicy)
        reasons.append({Kind::TeamPolicy, policies.workplace.name});
    return reasons;
}

} // namespace sallyport
