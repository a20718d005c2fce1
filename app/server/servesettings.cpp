// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/servesettings.h"

#include "app/server/arguments.h"
#include "app/server/endpointaddress.h"
#include "app/server/storeoptions.h"
#include "app/server/tlsfiles.h"

#include <QThread>

#include <algorithm>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

/// Reads one option after another and keeps the first thing that is wrong.
class Reader
{
public:
    explicit Reader(const Arguments &arguments) : m_arguments(arguments) {}

    void fail(const QString &why)
    {
        if (m_error.isEmpty())
            m_error = why;
    }
    const QString &error() const { return m_error; }

    int number(const QString &name, int usual, int least, int most)
    {
        const auto read = readNumber(m_arguments, name, usual, least, most);
        if (!read)
            fail(read.error());
        return read.value_or(usual);
    }
    std::chrono::milliseconds seconds(const QString &name, std::chrono::milliseconds usual)
    {
        const auto count = std::chrono::duration_cast<std::chrono::seconds>(usual).count();
        return std::chrono::seconds(number(name, static_cast<int>(count), 1, 3600));
    }
    EndpointAddress endpoint(const QString &name, const QString &usual)
    {
        const auto read = readEndpointAddress(m_arguments.isSet(name) ? m_arguments.value(name) : usual);
        if (!read)
            fail(u"%1 takes ADDR:PORT, e.g. 127.0.0.1:8443 or [::1]:8443"_s.arg(m_arguments.origin(name)));
        return read.value_or(EndpointAddress{});
    }

private:
    const Arguments &m_arguments;
    QString m_error;
};

QList<QHostAddress> readProxies(const Arguments &arguments, Reader &read)
{
    QList<QHostAddress> proxies;
    for (const QString &text : arguments.values(u"trusted-proxy"_s)) {
        const QHostAddress address(text);
        if (address.isNull())
            read.fail(u"%1: \"%2\" is no address"_s.arg(arguments.origin(u"trusted-proxy"_s), text));
        proxies.append(address);
    }
    return proxies;
}

QUrl readBaseUrl(const Arguments &arguments, Reader &read)
{
    if (!arguments.isSet(u"base-url"_s))
        return {};
    QUrl url(arguments.value(u"base-url"_s), QUrl::StrictMode);
    const bool isFit = (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) && !url.host().isEmpty() &&
                       url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment() &&
                       (url.path().isEmpty() || url.path() == "/"_L1);
    if (!isFit)
        read.fail(
            u"%1 takes https://HOST or http://HOST, without a path"_s.arg(arguments.origin(u"base-url"_s)));
    url.setPath({});
    return url;
}

RequestLog::Format readLogFormat(const Arguments &arguments, Reader &read)
{
    const QString format = arguments.value(u"log-format"_s);
    if (format == "json"_L1)
        return RequestLog::Format::Json;
    if (format == "none"_L1)
        return RequestLog::Format::None;
    if (!format.isEmpty() && format != "text"_L1)
        read.fail(u"%1 takes text, json or none"_s.arg(arguments.origin(u"log-format"_s)));
    return RequestLog::Format::Text;
}

} // namespace

tl::expected<ServeSettings, QString> readServeSettings(const Arguments &arguments)
{
    const auto store = readStoreOptions(arguments);
    if (!store)
        return tl::unexpected(store.error());
    Reader read(arguments);
    ServeSettings settings{.store = *store};
    HttpServerSettings &http = settings.http;
    const EndpointAddress listen = read.endpoint(u"listen"_s, u"127.0.0.1:8443"_s);
    http.address = listen.address;
    http.port = listen.port;
    http.trustedProxies = readProxies(arguments, read);
    http.threads = read.number(u"http-threads"_s, std::max(1, QThread::idealThreadCount() / 2), 1, 64);
    HttpLimits &limits = http.limits;
    limits.connections = read.number(u"connections"_s, limits.connections, 1, 10'000);
    limits.connectionsOfAddress =
        read.number(u"connections-per-address"_s, limits.connectionsOfAddress, 1, 10'000);
    limits.headTime = read.seconds(u"head-time"_s, limits.headTime);
    limits.requestTime = read.seconds(u"request-time"_s, limits.requestTime);
    limits.idleTime = read.seconds(u"idle-time"_s, limits.idleTime);
    limits.stopTime = read.seconds(u"stop-time"_s, limits.stopTime);
    settings.baseUrl = readBaseUrl(arguments, read);
    settings.logFormat = readLogFormat(arguments, read);
    settings.mailRelay = arguments.value(u"mail"_s);
    if (!settings.mailRelay.isEmpty() && settings.baseUrl.isEmpty())
        read.fail(u"--mail needs --base-url: the links in mails begin with it"_s);
    if (arguments.isSet(u"metrics"_s)) {
        const EndpointAddress endpoint = read.endpoint(u"metrics"_s, {});
        settings.metrics = HttpServerSettings{
            .address = endpoint.address, .port = endpoint.port, .limits = {.connections = 16}};
    }
    if (arguments.isSet(u"tls-certificate"_s) != arguments.isSet(u"tls-key"_s))
        read.fail(u"--tls-certificate and --tls-key belong together"_s);
    if (!read.error().isEmpty())
        return tl::unexpected(read.error());
    if (arguments.isSet(u"tls-certificate"_s)) {
        const auto tls = readTlsFiles(arguments.value(u"tls-certificate"_s), arguments.value(u"tls-key"_s));
        if (!tls)
            return tl::unexpected(tls.error());
        http.tls = *tls;
    }
    // R42: passwords and codes do not cross a network in the clear.
    if (!http.address.isLoopback() && !http.tls && http.trustedProxies.isEmpty())
        return tl::unexpected(
            u"%1 is reachable from other machines: give --tls-certificate and --tls-key, or"
            " --trusted-proxy where a proxy in front of it speaks TLS"_s.arg(arguments.origin(u"listen"_s)));
    return settings;
}

} // namespace sallyport
