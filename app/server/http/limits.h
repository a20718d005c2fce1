// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace sallyport {

/// What a stranger may use up before anybody knows who it is (R41).
struct HttpLimits
{
    qsizetype head = 16 * 1024; ///< request line and fields
    qsizetype fields = 100;
    qsizetype target = 4 * 1024;
    qsizetype ordinaryBody = 64 * 1024;
    qsizetype longBodies = 32 * 1024 * 1024; ///< of all that are longer than an ordinary one, together

    std::chrono::milliseconds headTime{10'000};    ///< from the first byte to the end of the fields
    std::chrono::milliseconds requestTime{30'000}; ///< to the end of the body; and for taking the answer
    std::chrono::milliseconds idleTime{15'000};    ///< between requests
    std::chrono::milliseconds crowdedTime{
        2'000};                                  ///< in place of head and idle time when all places are taken
    std::chrono::milliseconds lingerTime{2'000}; ///< for a client that sends on after it was refused
    std::chrono::milliseconds stopTime{10'000};  ///< to finish what was begun when the server stops

    int connections = 256;
    int connectionsOfAddress = 32; ///< except a trusted proxy's
};

} // namespace sallyport
