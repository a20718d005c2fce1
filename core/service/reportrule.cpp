// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/reportrule.h"

namespace sallyport {

Result<AdoptionReport> perform(ServiceContext &, Caller &, const GetAdoptionReport &)
{
    return failure(ErrorCode::NotFound);
}

Result<Page<AdoptionRow>> perform(ServiceContext &, Caller &, const ListAdoption &)
{
    return failure(ErrorCode::NotFound);
}

} // namespace sallyport
