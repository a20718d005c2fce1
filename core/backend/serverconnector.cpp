// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backend/serverconnector.h"

#include "core/backend/certificates.h"
#include "core/backend/remotebackend.h"
#include "core/backend/serverlink.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPromise>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sallyport {

namespace {

/// The description that every Sallyport server gives of itself.
Result<ServerCheck> recognise(const ServerAnswer &answer)
{
    const QJsonObject document = QJsonDocument::fromJson(answer.body).object();
    const QJsonObject info = document.value("info"_L1).toObject();
    if (answer.status != 200 || !document.value("openapi"_L1).isString() ||
        !info.value("title"_L1).toString().startsWith("Sallyport"_L1))
        return failure(ErrorCode::ServerForeign);
    const QJsonObject paths = document.value("paths"_L1).toObject();
    if (!paths.contains("/sign-in"_L1) && !paths.contains("/api/v1/sign-in"_L1))
        return failure(ErrorCode::ServerIncompatible, info.value("version"_L1).toString());
    return ServerCheck{};
}

} // namespace

ServerConnector::ServerConnector(ConnectionBook &book, std::shared_ptr<KeyVault> sessions, LinkTiming timing,
                                 RandomSource random, QObject *parent)
    : QObject(parent), m_book(book), m_sessions(std::move(sessions)), m_timing(std::move(timing)),
      m_random(std::move(random))
{
}

ServerConnector::~ServerConnector() = default;

QByteArray ServerConnector::pinnedFor(const ServerAddress &address) const
{
    const auto known = m_book.find(address);
    return known ? known->pinned : QByteArray();
}

QFuture<Result<ServerCheck>> ServerConnector::check(const ServerAddress &address)
{
    LinkTiming once = m_timing;
    once.pauses.clear();
    once.answering = std::min<std::chrono::milliseconds>(once.answering, 15s);
    auto *link = new ServerLink(address, pinnedFor(address), once, m_random, this);
    auto promise = std::make_shared<QPromise<Result<ServerCheck>>>();
    promise->start();
    link->send({.path = "/api/v1/openapi.json"}, [link, promise](const Result<ServerAnswer> &answer) {
        link->deleteLater();
        if (answer)
            promise->addResult(recognise(*answer));
        else if (answer.error().code == ErrorCode::ServerUntrusted && link->certificate())
            promise->addResult(Result<ServerCheck>(ServerCheck{*link->certificate()}));
        else
            promise->addResult(Result<ServerCheck>(tl::unexpected(answer.error())));
        promise->finish();
    });
    return promise->future();
}

Result<ServerCertificate> ServerConnector::readCertificate(const QString &path) const
{
    return readCertificateFile(path);
}

void ServerConnector::trust(const ServerAddress &address, const ServerCertificate &certificate)
{
    ServerConnection connection = m_book.find(address).value_or(ServerConnection{.address = address});
    connection.pinned = certificate.der;
    m_book.put(connection);
}

QFuture<Result<std::shared_ptr<Backend>>> ServerConnector::open(const ServerAddress &address)
{
    if (!m_book.find(address))
        m_book.put({.address = address});
    m_book.setCurrent(address);
    auto promise = std::make_shared<QPromise<Result<std::shared_ptr<Backend>>>>();
    promise->start();
    // Waits for the keychain as a child, and goes into the backend then.
    auto *keeper = new SessionKeeper(address, m_sessions, m_book, this);
    keeper->fetch([this, address, keeper, promise](const Secret &session) {
        keeper->setParent(nullptr);
        auto link = std::make_unique<ServerLink>(address, pinnedFor(address), m_timing, m_random);
        promise->addResult(Result<std::shared_ptr<Backend>>(std::make_shared<RemoteBackend>(
            address, std::move(link), std::unique_ptr<SessionKeeper>(keeper), session)));
        promise->finish();
    });
    return promise->future();
}

void ServerConnector::remove(const ServerAddress &address)
{
    auto *keeper = new SessionKeeper(address, m_sessions, m_book, this);
    keeper->forget();
    m_book.remove(address);
}

} // namespace sallyport
