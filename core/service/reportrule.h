// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/operations/reports.h"
#include "core/service/caller.h"

namespace sallyport {

// How far the people of an account or of a reseller are, and who they are.

Result<AdoptionReport> perform(ServiceContext &context, Caller &caller, const GetAdoptionReport &operation);
Result<Page<AdoptionRow>> perform(ServiceContext &context, Caller &caller, const ListAdoption &operation);

} // namespace sallyport
