// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/http/handler.h"
#include "app/server/http/listener.h"
#include "app/server/http/places.h"

#include <QObject>
#include <QSslConfiguration>
#include <QThread>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace sallyport {

class HttpWorker;

struct HttpServerSettings
{
    QHostAddress address;
    quint16 port = 0; ///< 0: any that is free
    int threads = 1;
    HttpLimits limits;
    std::optional<QSslConfiguration> tls;
    QList<QHostAddress> trustedProxies; ///< may have any number of connections
};

/// Listens in the thread it lives in, and hands each connection to the worker thread that has the fewest.
class HttpServer : public QObject
{
    Q_OBJECT
public:
    /// The handler outlives it.
    HttpServer(HttpHandler &handler, HttpServerSettings settings);
    ~HttpServer() override;

    /// Errors: FileFailed, in the system's words.
    Result<void> listen();
    quint16 port() const { return m_listener.port(); }
    int connections() const { return m_places.taken(); }

    /// Takes no more connections, finishes the requests that were begun, and says `stopped`; after the stop
    /// time it says so in any case.
    void stop();

Q_SIGNALS:
    void stopped();

private:
    struct Thread;

    void give(qintptr descriptor, const QHostAddress &peer);
    void workerEmptied();

    const HttpServerSettings m_settings;
    HttpPlaces m_places;
    HttpListener m_listener;
    std::vector<std::unique_ptr<Thread>> m_threads;
    QTimer m_patience;
    std::size_t m_emptied = 0;
};

} // namespace sallyport
