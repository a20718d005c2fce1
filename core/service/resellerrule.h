// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/operations/resellers.h"

namespace sallyport {

struct Caller;
struct ServiceContext;

Result<Reseller> perform(ServiceContext &context, Caller &caller, const GetReseller &operation);
Result<Reseller> perform(ServiceContext &context, Caller &caller, const UpdateReseller &operation);
Result<Page<Reseller>> perform(ServiceContext &context, Caller &caller, const ListResellers &operation);
Result<ResellerAdded> perform(ServiceContext &context, Caller &caller, const CreateReseller &operation);

} // namespace sallyport
