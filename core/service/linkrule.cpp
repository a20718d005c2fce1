// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/linkrule.h"

#include "core/service/servicecontext.h"

namespace sallyport {

Result<Done> perform(ServiceContext &, Credentials &, const CompleteSetup &)
{
    return failure(ErrorCode::NotFound);
}

Result<SignInState> perform(ServiceContext &, Credentials &, const AcceptInvitation &)
{
    return failure(ErrorCode::NotFound);
}

Result<Done> perform(ServiceContext &, Credentials &, const RequestPasswordReset &)
{
    return failure(ErrorCode::NotFound);
}

Result<Done> perform(ServiceContext &, Credentials &, const ConfirmPasswordReset &)
{
    return failure(ErrorCode::NotFound);
}

} // namespace sallyport
