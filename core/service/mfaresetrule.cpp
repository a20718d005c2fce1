// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/mfaresetrule.h"

#include "core/service/servicecontext.h"

namespace sallyport {

Result<SetupSecret> perform(ServiceContext &, Credentials &, const BeginMfaReset &)
{
    return failure(ErrorCode::NotFound);
}

Result<BackupCodeSet> perform(ServiceContext &, Credentials &, const ConfirmMfaReset &)
{
    return failure(ErrorCode::NotFound);
}

} // namespace sallyport
