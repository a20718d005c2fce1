// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/sheetrule.h"

namespace sallyport {

Result<QList<QrSheet>> perform(ServiceContext &, Caller &, const GetQrSheets &)
{
    return failure(ErrorCode::NotFound);
}

Result<QList<Person>> perform(ServiceContext &, Caller &, const GetSlips &)
{
    return failure(ErrorCode::NotFound);
}

} // namespace sallyport
