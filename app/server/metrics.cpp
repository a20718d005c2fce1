// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/metrics.h"

#include "app/server/requestlog.h"

#include <QList>

namespace sallyport {

void Metrics::count(const LoggedRequest &request)
{
    const double seconds = std::chrono::duration<double>(request.time).count();
    const std::lock_guard lock(m_mutex);
    Series &series = m_requests[{request.method, request.route, request.status}];
    ++series.count;
    series.seconds += seconds;
    for (std::size_t i = 0; i < bounds.size(); ++i)
        if (seconds <= bounds.at(i))
            ++series.within.at(i);
}

void Metrics::addGauge(const QByteArray &nameAndLabels, const QByteArray &help, std::function<double()> value)
{
    m_gauges.push_back({nameAndLabels, help, std::move(value)});
}

QByteArray Metrics::text() const
{
    QByteArray text;
    QByteArray lastName;
    for (const Gauge &gauge : m_gauges) {
        const QByteArray name = gauge.nameAndLabels.split('{').first();
        if (name != lastName)
            text += "# HELP " + name + ' ' + gauge.help + "\n# TYPE " + name + " gauge\n";
        lastName = name;
        text += gauge.nameAndLabels + ' ' + QByteArray::number(gauge.value(), 'g', 12) + '\n';
    }
    text += "# HELP sallyport_request_seconds Time from the whole request to its answer.\n"
            "# TYPE sallyport_request_seconds histogram\n";
    const std::lock_guard lock(m_mutex);
    for (const auto &[key, series] : m_requests) {
        const auto &[method, route, status] = key;
        const QByteArray labels =
            "method=\"" + method + "\",route=\"" + route + "\",status=\"" + QByteArray::number(status) + '"';
        for (std::size_t i = 0; i < bounds.size(); ++i)
            text += "sallyport_request_seconds_bucket{" + labels + ",le=\"" +
                    QByteArray::number(bounds.at(i)) + "\"} " + QByteArray::number(series.within.at(i)) +
                    '\n';
        text += "sallyport_request_seconds_bucket{" + labels + ",le=\"+Inf\"} " +
                QByteArray::number(series.count) + "\nsallyport_request_seconds_sum{" + labels + "} " +
                QByteArray::number(series.seconds, 'f', 6) + "\nsallyport_request_seconds_count{" + labels +
                "} " + QByteArray::number(series.count) + '\n';
    }
    return text;
}

} // namespace sallyport
