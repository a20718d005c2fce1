// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backend/demoperson.h"
#include "core/model/result.h"
#include "core/service/servicecontext.h"

namespace sallyport {

/// Fills an empty store with a reseller, its owner and admins, three accounts on different plans and 25
/// people in every state of MFA. The password is drawn anew each time.
Result<DemoCast> fillDemoStore(ServiceContext &context);

} // namespace sallyport
