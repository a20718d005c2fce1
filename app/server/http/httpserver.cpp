// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http/httpserver.h"

#include "app/server/http/responsewriter.h"
#include "app/server/http/worker.h"

#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>

namespace sallyport {

struct HttpServer::Thread
{
    QThread thread;
    HttpWorker *worker = nullptr; ///< lives in the thread and goes with it
};

HttpServer::HttpServer(HttpHandler &handler, HttpServerSettings settings)
    : m_settings(std::move(settings)), m_places(m_settings.limits, m_settings.trustedProxies),
      m_listener([this] { return m_places.areFree(); })
{
    connect(&m_listener, &HttpListener::accepted, this, &HttpServer::give);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &HttpServer::stopped);
    for (int i = 0; i < std::max(1, m_settings.threads); ++i) {
        auto &entry = *m_threads.emplace_back(std::make_unique<Thread>());
        entry.worker = new HttpWorker(m_settings.limits, handler, m_places, m_settings.tls);
        entry.worker->moveToThread(&entry.thread);
        connect(&entry.thread, &QThread::finished, entry.worker, &QObject::deleteLater);
        connect(entry.worker, &HttpWorker::left, &m_listener, &HttpListener::resume);
        connect(entry.worker, &HttpWorker::emptied, this, &HttpServer::workerEmptied);
        entry.thread.setObjectName(QStringLiteral("http"));
        entry.thread.start();
    }
}

HttpServer::~HttpServer()
{
    m_listener.close();
    for (const auto &entry : m_threads)
        entry->thread.quit();
    for (const auto &entry : m_threads)
        entry->thread.wait();
}

Result<void> HttpServer::listen()
{
    return m_listener.listen(m_settings.address, m_settings.port);
}

void HttpServer::give(qintptr descriptor, const QHostAddress &peer)
{
    if (m_places.enter(peer) == HttpPlaces::Verdict::AddressHasMany) {
        if (!m_settings.tls) {
            const QByteArray answer =
                writeResponse({.status = 503, .fields = {{"Retry-After", "1"}}}, true, true);
            const auto sent = ::send(static_cast<int>(descriptor), answer.constData(),
                                     static_cast<std::size_t>(answer.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
            static_cast<void>(sent); // nothing is lost when it cannot be told
        }
        ::close(static_cast<int>(descriptor));
        return;
    }
    const auto &entry = *std::ranges::min_element(
        m_threads, {}, [](const std::unique_ptr<Thread> &thread) { return thread->worker->load(); });
    HttpWorker *worker = entry->worker;
    worker->expect();
    QMetaObject::invokeMethod(
        worker, [worker, descriptor, peer] { worker->adopt(descriptor, peer); }, Qt::QueuedConnection);
}

void HttpServer::stop()
{
    m_listener.close();
    m_patience.start(m_settings.limits.stopTime);
    for (const auto &entry : m_threads)
        QMetaObject::invokeMethod(
            entry->worker, [worker = entry->worker] { worker->stop(); }, Qt::QueuedConnection);
}

void HttpServer::workerEmptied()
{
    if (++m_emptied < m_threads.size())
        return;
    m_patience.stop();
    Q_EMIT stopped();
}

} // namespace sallyport
