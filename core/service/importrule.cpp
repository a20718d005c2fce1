// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/importrule.h"

namespace sallyport {

Result<QList<ImportFinding>> perform(ServiceContext &, Caller &, const RehearseMemberImport &)
{
    return failure(ErrorCode::NotFound);
}

Result<MembersImported> perform(ServiceContext &, Caller &, const ImportMembers &)
{
    return failure(ErrorCode::NotFound);
}

} // namespace sallyport
