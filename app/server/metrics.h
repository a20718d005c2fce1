// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <chrono>
#include <functional>
#include <map>
#include <mutex>
#include <tuple>
#include <vector>

namespace sallyport {

struct LoggedRequest;

/// What Prometheus asks for (text exposition format 0.0.4). Safe on any thread.
class Metrics
{
public:
    void count(const LoggedRequest &request);

    /// A value that is read when somebody asks; only before the first request.
    void addGauge(const QByteArray &nameAndLabels, const QByteArray &help, std::function<double()> value);

    QByteArray text() const;

private:
    static constexpr std::array bounds{0.001, 0.005, 0.02, 0.1, 0.5, 2.0};
    struct Series
    {
        quint64 count = 0;
        double seconds = 0;
        std::array<quint64, bounds.size()> within{};
    };
    struct Gauge
    {
        QByteArray nameAndLabels;
        QByteArray help;
        std::function<double()> value;
    };

    mutable std::mutex m_mutex;
    std::map<std::tuple<QByteArray, QByteArray, int>, Series> m_requests; ///< method, route, status
    std::vector<Gauge> m_gauges;
};

} // namespace sallyport
