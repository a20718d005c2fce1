// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/connectionrule.h"

#include "core/service/caller.h"
#include "core/service/servicecontext.h"

namespace sallyport {

Result<ConnectionDecision> perform(ServiceContext &, Caller &, const RequestConnection &)
{
    return failure(ErrorCode::NotFound);
}

Result<ConnectionDecision> perform(ServiceContext &, Caller &, const EnterConnectionCode &)
{
    return failure(ErrorCode::NotFound);
}

} // namespace sallyport
