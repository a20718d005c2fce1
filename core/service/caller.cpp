// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/caller.h"

#include "core/service/passwordstep.h"
#include "core/service/servicecontext.h"
#include "core/store/apipasswords.h"

namespace sallyport {

namespace {

/// HTTP Basic: the person and what they showed.
bool isStillGood(ServiceContext &context, const Caller &caller)
{
    if (caller.apiPasswordHash.isEmpty())
        return stillThere(context, caller.record).has_value();
    const auto current = findPerson(context.database, caller.person().id);
    return current && !current->disabled &&
           apiPasswordHash(context.database, caller.person().id) == caller.apiPasswordHash;
}

} // namespace

bool isStillAuthorised(ServiceContext &context, const Caller &caller)
{
    if (caller.session.tokenHash.isEmpty())
        return isStillGood(context, caller);
    return findSession(context.database, caller.session.tokenHash).has_value();
}

} // namespace sallyport
