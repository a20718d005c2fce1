// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/operations/members.h"
#include "core/service/caller.h"

namespace sallyport {

// Many new members at once, from a file: all rows or none.

Result<QList<ImportFinding>> perform(ServiceContext &context, Caller &caller,
                                     const RehearseMemberImport &operation);
Result<MembersImported> perform(ServiceContext &context, Caller &caller, const ImportMembers &operation);

} // namespace sallyport
