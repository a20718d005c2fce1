// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/auditrule.h"

namespace sallyport {

Result<Page<AuditRow>> perform(ServiceContext &, Caller &, const ListAuditEvents &)
{
    return failure(ErrorCode::NotFound);
}

Result<AuditVerdict> perform(ServiceContext &, Caller &, const VerifyAuditLog &)
{
    return failure(ErrorCode::NotFound);
}

Result<Done> perform(ServiceContext &, Caller &, const RecordExport &)
{
    return failure(ErrorCode::NotFound);
}

} // namespace sallyport
