// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/storemoverule.h"

#include "core/operations/storemove.h"
#include "core/service/caller.h"
#include "core/service/credentials.h"
#include "core/store/wholestore.h"

namespace sallyport {

using namespace Qt::StringLiterals;

Result<bool> mayMoveStore(ServiceContext &context, Credentials &credentials)
{
    Access looking = StoreMove::access;
    looking.proof = Access::Proof::None;
    const auto caller = authorise(context, credentials, looking);
    if (!caller)
        return tl::unexpected(caller.error());
    return context.database.read(
        [&]() -> Result<bool> { return isInChargeOfAll(context.database, caller->workplace); });
}

Result<Done> noteStoreMove(ServiceContext &context, Credentials &credentials)
{
    const auto caller = authorise(context, credentials, StoreMove::access);
    if (!caller)
        return tl::unexpected(caller.error());
    return inSession(context, *caller, [&]() -> Result<Done> {
        if (!isInChargeOfAll(context.database, caller->workplace))
            return failure(ErrorCode::Forbidden);
        context.record(u"store.move"_s, caller->person().id, {caller->workplace.scope.value},
                       caller->workplace.scope, u"ok"_s);
        return Done{};
    });
}

} // namespace sallyport
