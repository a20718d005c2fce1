// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/allowedhosts.h"
#include "app/server/exchange.h"
#include "core/backend/storepool.h"
#include "core/wire/serverwire.h"

#include <atomic>

namespace sallyport {

/// Between HTTP and the operations: who asks, from where, for what; then the store's pool does it. Knows no
/// single route: those are the wire's.
class ApiHandler : public HttpHandler
{
public:
    struct Settings
    {
        AllowedHosts hosts;
        QList<QHostAddress> trustedProxies;
    };
    /// All of these outlive it.
    ApiHandler(StorePool &pool, Settings settings, RequestLog &log, Metrics &metrics);

    qsizetype bodyLimit(const HttpRequest &head) const override;
    void handle(HttpRequest request, HttpReply reply) override;
    HttpResponse refuse(const HttpRequest &head, const HttpRefusal &why) override;

    /// From now on /readyz says no, so that a load balancer looks elsewhere.
    void retire() { m_ready = false; }

private:
    using SharedExchange = std::shared_ptr<Exchange>;

    void handlePlain(const HttpRequest &request, const QByteArray &method, const SharedExchange &exchange);
    void handleApi(HttpRequest &request, const QByteArray &method, const SharedExchange &exchange);
    void submit(const HttpRequest &request, const WireRequest &asked, const AnyOperation &operation,
                const SharedExchange &exchange);

    StorePool &m_pool;
    const Settings m_settings;
    RequestLog &m_log;
    Metrics &m_metrics;
    const QByteArray m_openApi;
    std::atomic<bool> m_ready = true;
};

} // namespace sallyport
