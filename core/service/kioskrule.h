// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/operations/kiosk.h"
#include "core/service/caller.h"

namespace sallyport {

// What leaves for a kiosk, and what comes back from it.

Result<PreparedKiosk> perform(ServiceContext &context, Caller &caller, const PrepareKiosk &operation);
Result<QList<KioskFinding>> perform(ServiceContext &context, Caller &caller,
                                    const RehearseKioskImport &operation);
Result<QList<KioskResult>> perform(ServiceContext &context, Caller &caller,
                                   const ImportKioskBundle &operation);

} // namespace sallyport
