// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http/worker.h"

#include <algorithm>
#include <vector>

namespace sallyport {

using namespace std::chrono_literals;

HttpWorker::HttpWorker(const HttpLimits &limits, HttpHandler &handler, HttpPlaces &places,
                       std::optional<QSslConfiguration> tls)
    : m_limits(limits), m_handler(handler), m_places(places), m_tls(std::move(tls)),
      m_mailbox(std::make_shared<HttpMailbox>(this, [this] { collect(); })), m_clock(this)
{
    const auto shortest =
        std::min({limits.headTime, limits.requestTime, limits.idleTime, limits.crowdedTime});
    m_clock.setInterval(std::clamp(shortest / 8, 10ms, 250ms));
    connect(&m_clock, &QTimer::timeout, this, &HttpWorker::watch);
}

HttpWorker::~HttpWorker()
{
    m_mailbox->close();
}

void HttpWorker::adopt(qintptr descriptor, const QHostAddress &peer)
{
    const quint64 number = ++m_last;
    auto *connection = new HttpConnection(number, {m_limits, m_handler, m_places, m_mailbox}, this);
    m_connections.emplace(number, connection);
    connect(connection, &HttpConnection::ended, this, [this, number, peer] { forget(number, peer); });
    if (!m_clock.isActive())
        m_clock.start();
    connection->start(descriptor, m_tls);
}

void HttpWorker::forget(quint64 number, const QHostAddress &peer)
{
    const auto found = m_connections.find(number);
    if (found == m_connections.end())
        return;
    found->second->deleteLater();
    m_connections.erase(found);
    --m_load;
    m_places.leave(peer);
    Q_EMIT left();
    if (!m_connections.empty())
        return;
    m_clock.stop();
    if (m_stopping)
        Q_EMIT emptied();
}

void HttpWorker::collect()
{
    for (HttpMailbox::Letter &letter : m_mailbox->take())
        if (const auto found = m_connections.find(letter.connection); found != m_connections.end())
            found->second->deliver(std::move(letter.response));
}

void HttpWorker::watch()
{
    const auto now = std::chrono::steady_clock::now();
    std::vector<HttpConnection *> present; // those that end leave the map
    present.reserve(m_connections.size());
    for (const auto &[number, connection] : m_connections)
        present.push_back(connection);
    for (HttpConnection *connection : present)
        connection->watch(now);
}

void HttpWorker::stop()
{
    m_stopping = true;
    std::vector<HttpConnection *> present;
    for (const auto &[number, connection] : m_connections)
        present.push_back(connection);
    if (present.empty())
        Q_EMIT emptied();
    for (HttpConnection *connection : present)
        connection->stop();
}

} // namespace sallyport
