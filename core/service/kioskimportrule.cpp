// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/kioskrule.h"

namespace sallyport {

Result<QList<KioskFinding>> perform(ServiceContext &, Caller &, const RehearseKioskImport &)
{
    return failure(ErrorCode::NotFound);
}

Result<QList<KioskResult>> perform(ServiceContext &, Caller &, const ImportKioskBundle &)
{
    return failure(ErrorCode::NotFound);
}

} // namespace sallyport
