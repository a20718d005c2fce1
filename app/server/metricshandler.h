// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/http/handler.h"

namespace sallyport {

class Metrics;

/// GET /metrics, on a listener of its own: what it tells is for operators.
class MetricsHandler : public HttpHandler
{
public:
    explicit MetricsHandler(const Metrics &metrics) : m_metrics(metrics) {}

    qsizetype bodyLimit(const HttpRequest &) const override { return 0; }
    void handle(HttpRequest request, HttpReply reply) override;
    HttpResponse refuse(const HttpRequest &head, const HttpRefusal &why) override;

private:
    const Metrics &m_metrics;
};

} // namespace sallyport
