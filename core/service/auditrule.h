// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/operations/audit.h"
#include "core/service/caller.h"

namespace sallyport {

// Reading and proving the audit log. Everybody sees the events of their own realm only.

Result<Page<AuditRow>> perform(ServiceContext &context, Caller &caller, const ListAuditEvents &operation);
Result<AuditVerdict> perform(ServiceContext &context, Caller &caller, const VerifyAuditLog &operation);
Result<Done> perform(ServiceContext &context, Caller &caller, const RecordExport &operation);

} // namespace sallyport
