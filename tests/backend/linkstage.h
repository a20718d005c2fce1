// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backend/serverlink.h"
#include "tests/backend/scriptedserver.h"

#include <QTest>

#include <memory>
#include <optional>

namespace sallyport {

/// A link that does not let a test wait.
inline LinkTiming quick()
{
    return {
        .connecting = std::chrono::seconds(3),
        .answering = std::chrono::seconds(20),
        .pauses = {std::chrono::milliseconds(1), std::chrono::milliseconds(1), std::chrono::milliseconds(1)},
        .patience = std::chrono::seconds(20),
        .firstLook = std::chrono::milliseconds(10),
        .lastLook = std::chrono::milliseconds(20)};
}

inline std::unique_ptr<ServerLink> link(const ScriptedServer &server, const QByteArray &pinned = {},
                                        const LinkTiming &timing = quick())
{
    return std::make_unique<ServerLink>(*readServerAddress(server.url()), pinned, timing, systemRandom());
}

/// Waits for the answer.
inline Result<ServerAnswer> ask(ServerLink &link, const ServerRequest &request = {.path = "/a"})
{
    std::optional<Result<ServerAnswer>> answer;
    link.send(request, [&](const Result<ServerAnswer> &given) { answer = given; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 30'000))
        return failure(ErrorCode::Cancelled, QStringLiteral("no answer at all"));
    return *answer;
}

} // namespace sallyport
