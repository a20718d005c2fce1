// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/metricshandler.h"

#include "app/server/exchange.h"
#include "app/server/metrics.h"

namespace sallyport {

void MetricsHandler::handle(HttpRequest request, HttpReply reply)
{
    const auto plain = [](int status, const QByteArray &body) {
        return HttpResponse{.status = status,
                            .fields = usualFields(newRequestId(), "text/plain; version=0.0.4"),
                            .body = body};
    };
    if (request.path() != "/metrics")
        return reply.send(plain(404, "metrics are at /metrics\n"));
    if (request.method != "GET" && request.method != "HEAD") {
        HttpResponse response = plain(405, {});
        response.fields.append(HttpField{"Allow", "GET, HEAD"});
        return reply.send(response);
    }
    reply.send(plain(200, m_metrics.text()));
}

HttpResponse MetricsHandler::refuse(const HttpRequest &, const HttpRefusal &why)
{
    return {.status = why.status, .fields = usualFields(newRequestId(), {}), .close = true};
}

} // namespace sallyport
