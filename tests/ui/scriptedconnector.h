// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backend/serverconnector.h"

#include <QList>
#include <QPromise>
#include <QSettings>
#include <QTemporaryDir>

#include <memory>
#include <utility>

namespace sallyport {

/// Its own settings, gone with it.
struct ConnectorSettings
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("servers.ini")), QSettings::IniFormat};
    ConnectionBook book{settings};
};

/// A connector to servers that are made up: every check finds what the script says.
class ScriptedConnector : private ConnectorSettings, public ServerConnector
{
public:
    ScriptedConnector() : ServerConnector(ConnectorSettings::book, nullptr) {}

    /// What the next checks find; the last one stays.
    QList<Result<ServerCheck>> findings{ServerCheck{}};
    std::shared_ptr<Backend> backend;
    QList<ServerAddress> checked;
    QList<ServerAddress> opened;
    using ServerConnector::book;

    QFuture<Result<ServerCheck>> check(const ServerAddress &address) override
    {
        checked.append(address);
        const Result<ServerCheck> found = findings.first();
        if (findings.size() > 1)
            findings.removeFirst();
        return later(found);
    }
    QFuture<Result<std::shared_ptr<Backend>>> open(const ServerAddress &address) override
    {
        opened.append(address);
        if (!book().find(address))
            book().put({.address = address});
        book().setCurrent(address);
        return later(Result<std::shared_ptr<Backend>>(backend));
    }

private:
    template <typename T>
    QFuture<T> later(const T &value)
    {
        auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        QMetaObject::invokeMethod(
            this,
            [promise, value] {
                promise->addResult(value);
                promise->finish();
            },
            Qt::QueuedConnection);
        return promise->future();
    }
};

/// A certificate nobody vouches for.
inline ServerCertificate sampleCertificate(const QList<CertificateFault> &faults = {
                                               CertificateFault::SelfSigned})
{
    constexpr std::chrono::sys_days from = std::chrono::year(2026) / 10 / 1;
    return {.subject = QStringLiteral("mfa.contoso.example (Contoso Ltd)"),
            .issuer = QStringLiteral("mfa.contoso.example (Contoso Ltd)"),
            .names = {QStringLiteral("mfa.contoso.example")},
            .validFrom = from,
            .validUntil = from + std::chrono::days(365),
            .der = "der",
            .fingerprint = QStringLiteral("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
            .faults = faults};
}

} // namespace sallyport
