// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace sallyport::bench {

/// A request of the API as it goes over the wire.
std::string httpRequest(std::string_view method, std::string_view path, std::string_view body = {},
                        std::string_view token = {});

/// One question on a connection of its own, answered or not; status 0: not.
struct HttpAnswer
{
    int status = 0;
    std::string body;
};
HttpAnswer askOnce(quint16 port, const std::string &request);

/// What many questions took, each asked as soon as its connection had the answer to the one before.
struct LoadFigures
{
    qint64 answered = 0; ///< with a status below 400
    qint64 refused = 0;
    double seconds = 0;
    double median = 0;      ///< milliseconds, from sending to the last byte of the answer
    double ninetyNinth = 0; ///< the same
    double perSecond() const { return seconds > 0 ? static_cast<double>(answered) / seconds : 0; }
};

struct LoadPlan
{
    quint16 port = 0;
    int connections = 1;
    std::chrono::milliseconds time{3000};
    std::function<std::optional<std::string>()> next;      ///< nothing: there is no more to ask
    std::function<void(const std::string &body)> answered; ///< of each with a status below 400; may be empty
};
/// In the calling thread, until the time is over or there is no more to ask.
LoadFigures load(const LoadPlan &plan);

} // namespace sallyport::bench
