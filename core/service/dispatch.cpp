// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/dispatch.h"

#include "core/service/accountrule.h"
#include "core/service/adminrule.h"
#include "core/service/auditrule.h"
#include "core/service/basiclogin.h"
#include "core/service/connectionrule.h"
#include "core/service/credentials.h"
#include "core/service/importrule.h"
#include "core/service/kioskrule.h"
#include "core/service/linkrule.h"
#include "core/service/memberrule.h"
#include "core/service/mfaresetrule.h"
#include "core/service/mfarule.h"
#include "core/service/onetimecoderule.h"
#include "core/service/policyrule.h"
#include "core/service/profilerule.h"
#include "core/service/reportrule.h"
#include "core/service/resellerrule.h"
#include "core/service/servicecontext.h"
#include "core/service/sessionrule.h"
#include "core/service/sheetrule.h"
#include "core/service/signinrule.h"

namespace sallyport {

namespace {

/// The account or reseller that an operation names.
template <typename Op>
ScopeId scopeOf(const Op &operation)
{
    if constexpr (requires { operation.account; })
        return operation.account;
    else if constexpr (requires { operation.reseller; })
        return operation.reseller;
    else if constexpr (requires { operation.scope; })
        return operation.scope;
    else
        return {};
}

template <typename Op>
Result<typename Op::Reply> perform(ServiceContext &context, Credentials &credentials,
                                   const Op &operation) requires(Op::access.who == Access::Who::Session)
{
    const bool isBasic = credentials.session.isEmpty() && !credentials.user.isEmpty();
    auto caller = isBasic ? authoriseBasic(context, credentials, Op::access, scopeOf(operation))
                          : authorise(context, credentials, Op::access);
    if (!caller)
        return tl::unexpected(caller.error());
    return perform(context, *caller, operation);
}

} // namespace

Result<std::any> dispatch(ServiceContext &context, Credentials &credentials, const AnyOperation &operation)
{
    return std::visit(
        [&](const auto &op) -> Result<std::any> {
            // A rule that is rolled back leaves no token behind; a proof is spent either way.
            Credentials attempt = credentials;
            auto reply = perform(context, attempt, op);
            if (!reply) {
                credentials.proof = attempt.proof;
                return tl::unexpected(reply.error());
            }
            credentials = attempt;
            return std::any(std::move(*reply));
        },
        operation);
}

} // namespace sallyport
