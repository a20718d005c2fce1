// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/http/handler.h"
#include "app/server/metrics.h"
#include "app/server/requestlog.h"

#include <QString>

#include <chrono>
#include <memory>

namespace sallyport {

/// A number for each request, in its answer and in the log.
QByteArray newRequestId();

/// What every answer has (R43): it is kept by nobody, and taken for nothing but what it says it is.
QList<HttpField> usualFields(const QByteArray &requestId, const QByteArray &contentType);

/// One request on the way to its answer; any thread may end it, once.
class Exchange
{
public:
    Exchange(HttpReply reply, const QByteArray &method, RequestLog &log, Metrics &metrics);

    const QByteArray &id() const { return m_line.id; }
    void setRoute(const QByteArray &route) { m_line.route = route; }

    void answer(int status, const QByteArray &contentType, const QByteArray &body,
                const QList<HttpField> &further = {});
    /// A problem document of the API. `further`: fields that belong to it.
    void refuse(int status, const QByteArray &code, const QString &detail,
                const QList<HttpField> &further = {});
    void refuse(const struct Error &error);

private:
    HttpReply m_reply;
    LoggedRequest m_line;
    std::chrono::steady_clock::time_point m_begin = std::chrono::steady_clock::now();
    RequestLog &m_log;
    Metrics &m_metrics;
};

} // namespace sallyport
