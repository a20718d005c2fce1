// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/answers.h"
#include "core/wire/clientwire.h"
#include "core/wire/json.h"
#include "core/wire/valuereader.h"

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

Error unreadableAnswer(const QString &place, const QString &reason)
{
    return {ErrorCode::Invalid, u"the server's answer: "_s + place + u' ' + reason, {}, {}};
}

} // namespace

Result<std::any> readReply(const AnyOperation &operation, QByteArrayView body, Credentials &credentials)
{
    return std::visit(
        [&](const auto &asked) -> Result<std::any> {
            using Op = std::decay_t<decltype(asked)>;
            if constexpr (std::same_as<typename Op::Reply, Done>) {
                return std::any(Done());
            } else {
                JsonDocument document;
                QString reason;
                if (!document.parse(body, reason))
                    return tl::unexpected(unreadableAnswer({}, reason));
                Reading reading(false);
                typename Answer<Op>::Shape shape{};
                if (!readValue(document.value(), shape, reading))
                    return tl::unexpected(unreadableAnswer(reading.fault().place, reading.fault().reason));
                return std::any(typename Op::Reply(Answer<Op>::into(asked, shape, credentials)));
            }
        },
        operation);
}

} // namespace sallyport
