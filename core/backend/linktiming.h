// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <chrono>

namespace sallyport {

/// How long to wait for a server, and when to ask again.
struct LinkTiming
{
    std::chrono::milliseconds connecting = std::chrono::seconds(10); ///< until there is a connection
    std::chrono::milliseconds answering = std::chrono::seconds(30);  ///< until the whole answer is there
    /// Before each further try of what got no answer; none: one try.
    QList<std::chrono::milliseconds> pauses{std::chrono::milliseconds(250), std::chrono::seconds(1),
                                            std::chrono::seconds(2)};
    /// After this long there is no further try.
    std::chrono::milliseconds patience = std::chrono::seconds(40);
    /// While offline, between two looks; doubles up to `lastLook`.
    std::chrono::milliseconds firstLook = std::chrono::seconds(1);
    std::chrono::milliseconds lastLook = std::chrono::seconds(30);
};

} // namespace sallyport
