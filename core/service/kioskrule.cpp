// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/kioskrule.h"

namespace sallyport {

Result<PreparedKiosk> perform(ServiceContext &, Caller &, const PrepareKiosk &)
{
    return failure(ErrorCode::NotFound);
}

} // namespace sallyport
