// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/policyrule.h"

namespace sallyport {

Result<TeamPolicyState> perform(ServiceContext &, Caller &, const GetTeamPolicy &)
{
    return failure(ErrorCode::NotFound);
}

Result<TeamPolicyRehearsal> perform(ServiceContext &, Caller &, const RehearseTeamPolicy &)
{
    return failure(ErrorCode::NotFound);
}

Result<TeamPolicyState> perform(ServiceContext &, Caller &, const SetTeamPolicy &)
{
    return failure(ErrorCode::NotFound);
}

} // namespace sallyport
