// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/answers.h"
#include "core/wire/json.h"
#include "core/wire/serverwire.h"
#include "core/wire/valuewriter.h"

namespace sallyport {

namespace {

template <Operation Op>
int successOf(const Op &operation)
{
    return withRequestShape(
        operation, [](const auto &shape) { return Wire<std::decay_t<decltype(shape)>>::endpoint.success; });
}

} // namespace

WireReply writeReply(const AnyOperation &operation, const std::any &reply, const Credentials &after)
{
    return std::visit(
        [&](const auto &asked) -> WireReply {
            using Op = std::decay_t<decltype(asked)>;
            constexpr int noContent = 204;
            const int status = successOf(asked);
            if (status == noContent)
                return {status, {}};
            JsonDocument document;
            if constexpr (std::same_as<typename Op::Reply, Done>)
                document.value().emplace_object();
            else if (const auto *value = std::any_cast<typename Op::Reply>(&reply))
                writeValue(document.value(), Answer<Op>::of(asked, *value, after));
            return {status, document.text()};
        },
        operation);
}

} // namespace sallyport
