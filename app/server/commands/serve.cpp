// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/commands/serve.h"

#include "app/server/apihandler.h"
#include "app/server/arguments.h"
#include "app/server/metricshandler.h"
#include "app/server/servesettings.h"
#include "app/server/stopsignals.h"
#include "app/server/storeoptions.h"

#include <QCoreApplication>

#include <cstdio>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

int fail(const QString &why, int exitCode)
{
    std::fputs(u"sallyportd: %1\n"_s.arg(why).toUtf8().constData(), stderr);
    return exitCode;
}

QString addressOf(const HttpServerSettings &settings, quint16 port)
{
    const bool isV6 = settings.address.protocol() == QAbstractSocket::IPv6Protocol;
    return (isV6 ? u"[%1]:%2"_s : u"%1:%2"_s).arg(settings.address.toString()).arg(port);
}

void describe(Metrics &metrics, const HttpServer &server, const StorePool &pool)
{
    metrics.addGauge("sallyport_info{version=\"" SALLYPORT_VERSION "\"}", "Which version this is.",
                     [] { return 1.0; });
    metrics.addGauge("sallyport_connections", "Open connections.",
                     [&server] { return static_cast<double>(server.connections()); });
    for (const auto &[lane, name] :
         {std::pair{StorePool::Lane::Quick, "quick"}, std::pair{StorePool::Lane::Hashing, "hashing"},
          std::pair{StorePool::Lane::Long, "long"}})
        metrics.addGauge("sallyport_store_jobs{lane=\"" + QByteArray(name) + "\"}",
                         "What waits or runs on the store.",
                         [&pool, at = lane] { return static_cast<double>(pool.load(at)); });
}

RequestLog *qtMessages = nullptr;

void logQtMessage(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type != QtDebugMsg)
        qtMessages->say(type == QtInfoMsg ? "info" : "warning", message.toUtf8());
}

int serve(QCoreApplication &app, const Arguments &arguments)
{
    const auto settings = readServeSettings(arguments);
    if (!settings)
        return fail(settings.error(), 2);
    StopSignals signals;
    RequestLog log(settings->logFormat);
    Metrics metrics;
    const auto pool = StorePool::open(settings->store, StorePool::usualSettings());
    if (!pool)
        return fail(sentenceFor(pool.error(), settings->store), 1);
    ApiHandler api(**pool, {AllowedHosts(settings->baseUrl), settings->http.trustedProxies}, log, metrics);
    HttpServer server(api, settings->http);
    describe(metrics, server, **pool);
    MetricsHandler metricsHandler(metrics);
    std::optional<HttpServer> metricsServer;
    if (settings->metrics) {
        metricsServer.emplace(metricsHandler, *settings->metrics);
        if (const auto listening = metricsServer->listen(); !listening)
            return fail(arguments.origin(u"metrics"_s) + ": "_L1 + listening.error().detail, 1);
    }
    if (const auto listening = server.listen(); !listening)
        return fail(arguments.origin(u"listen"_s) + ": "_L1 + listening.error().detail, 1);
    qtMessages = &log;
    qInstallMessageHandler(logQtMessage);
    log.say("info", "listening on " + addressOf(settings->http, server.port()).toLatin1() +
                        (settings->http.tls ? " (TLS)" : ""));
    if (metricsServer)
        log.say("info", "metrics on " + addressOf(*settings->metrics, metricsServer->port()).toLatin1());

    bool stopping = false;
    QObject::connect(&signals, &StopSignals::asked, &app, [&] {
        if (std::exchange(stopping, true))
            return app.quit(); // asked twice: whoever asks is in a hurry
        log.say("info", "stopping");
        api.retire();
        server.stop();
    });
    QObject::connect(&server, &HttpServer::stopped, &app, &QCoreApplication::quit);
    const int exitCode = app.exec();
    qInstallMessageHandler(nullptr);
    return exitCode;
}

} // namespace

Subcommand serveCommand()
{
    return {"serve",
            "Serves the API.",
            {"store", "key-file", "listen", "tls-certificate", "tls-key", "base-url", "trusted-proxy",
             "metrics", "mail", "log-format", "hash-memory", "hash-passes", "http-threads", "connections",
             "connections-per-address", "head-time", "request-time", "idle-time", "stop-time"},
            {},
            &serve};
}

} // namespace sallyport
