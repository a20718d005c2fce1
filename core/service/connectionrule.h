// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/operations/connections.h"

namespace sallyport {

struct Caller;
struct ServiceContext;

Result<ConnectionDecision> perform(ServiceContext &context, Caller &caller,
                                   const RequestConnection &operation);
Result<ConnectionDecision> perform(ServiceContext &context, Caller &caller,
                                   const EnterConnectionCode &operation);

} // namespace sallyport
