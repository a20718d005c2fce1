// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/http/connection.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <unordered_map>

namespace sallyport {

/// The connections of one thread.
class HttpWorker : public QObject
{
    Q_OBJECT
public:
    HttpWorker(const HttpLimits &limits, HttpHandler &handler, HttpPlaces &places,
               std::optional<QSslConfiguration> tls);
    ~HttpWorker() override;

    // In the thread it lives in.
    void adopt(qintptr descriptor, const QHostAddress &peer);
    /// `emptied` is said when the last connection has ended.
    void stop();

    /// From any thread.
    int load() const { return m_load; }
    void expect() { ++m_load; }

Q_SIGNALS:
    void left();
    void emptied();

private:
    void collect();
    void watch();
    void forget(quint64 number, const QHostAddress &peer);

    const HttpLimits &m_limits;
    HttpHandler &m_handler;
    HttpPlaces &m_places;
    const std::optional<QSslConfiguration> m_tls;
    std::shared_ptr<HttpMailbox> m_mailbox;
    std::unordered_map<quint64, HttpConnection *> m_connections;
    QTimer m_clock;
    quint64 m_last = 0;
    std::atomic<int> m_load = 0;
    bool m_stopping = false;
};

} // namespace sallyport
