// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/operations/signin.h"
#include "core/service/caller.h"

namespace sallyport {

/// Inside a transaction: a session with a new token, which is left in `credentials`; the session that was
/// there ends (R24).
Session openSession(ServiceContext &context, Credentials &credentials, const PersonRecord &record,
                    const Workplace &workplace, const QList<Workplace> &workplaces, SessionStrength strength,
                    Application application);

Result<Session> perform(ServiceContext &context, Caller &caller, const GetSession &operation);
Result<Done> perform(ServiceContext &context, Caller &caller, const SignOut &operation);
Result<Done> perform(ServiceContext &context, Caller &caller, const Unlock &operation);

} // namespace sallyport
