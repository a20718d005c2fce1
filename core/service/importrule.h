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

// The same for whoever has the machine the store is on; in the audit log without an actor.
Result<QList<ImportFinding>> rehearseImportOnConsole(ServiceContext &context,
                                                     const RehearseMemberImport &operation);
Result<MembersImported> importOnConsole(ServiceContext &context, const ImportMembers &operation);

} // namespace sallyport
