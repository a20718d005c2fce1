// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>
#include <mutex>

namespace sallyport {

/// One finished request, with nothing in it that is secret or somebody's: the route, not the path.
struct LoggedRequest
{
    QByteArray id;
    QByteArray method;
    QByteArray route;
    int status = 0;
    std::chrono::microseconds time{0};
};

/// One line to standard error for each request and each message. Safe on any thread.
class RequestLog
{
public:
    enum class Format { Text, Json, None };
    explicit RequestLog(Format format) : m_format(format) {}

    void write(const LoggedRequest &request);
    /// What the program itself has to say; also what Qt says (qWarning and the like).
    void say(const char *level, const QByteArray &message);

private:
    void writeLine(const QByteArray &line);

    Format m_format;
    std::mutex m_mutex;
};

} // namespace sallyport
