// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/resellerrule.h"

#include "core/service/caller.h"
#include "core/service/servicecontext.h"

namespace sallyport {

Result<Reseller> perform(ServiceContext &, Caller &, const GetReseller &)
{
    return failure(ErrorCode::NotFound);
}

Result<Reseller> perform(ServiceContext &, Caller &, const UpdateReseller &)
{
    return failure(ErrorCode::NotFound);
}

Result<Page<Reseller>> perform(ServiceContext &, Caller &, const ListResellers &)
{
    return failure(ErrorCode::NotFound);
}

Result<ResellerAdded> perform(ServiceContext &, Caller &, const CreateReseller &)
{
    return failure(ErrorCode::NotFound);
}

} // namespace sallyport
