// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backend/linktiming.h"
#include "core/backend/serveraddress.h"
#include "core/crypto/random.h"
#include "core/model/servercertificate.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPair>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;
class QSslError;

namespace sallyport {

/// One question to a server. It is sent again, byte for byte, while no answer comes: every method but GET
/// carries an Idempotency-Key that stays the same, so that it has its effect once (R55).
struct ServerRequest
{
    QByteArray method = "GET";
    QByteArray path; ///< from the root, percent-encoded, with the query
    QByteArray body; ///< JSON; empty: none
    QList<QPair<QByteArray, QByteArray>> headers;
};

struct ServerAnswer
{
    int status = 0;
    QByteArray body;
    std::chrono::seconds retryAfter{0};
};

/// The way to one server. TLS 1.2 or newer with the whole chain and the name checked; a pinned certificate
/// stands in for the system's authorities, never beside them. No redirect is followed, no cookie kept, and
/// nothing is ever said to a server that did not pass (R46).
///
/// Errors of `send`: ServerUnreachable (nothing was done), AnswerLost (it may have been done),
/// ServerUntrusted (see `certificate`), ServerInsecure, ServerMoved (`fields[0]` is where to), ServerForeign.
class ServerLink : public QObject
{
    Q_OBJECT
public:
    ServerLink(const ServerAddress &address, const QByteArray &pinned, LinkTiming timing, RandomSource random,
               QObject *parent = nullptr);
    ~ServerLink() override;

    using Completion = std::function<void(Result<ServerAnswer>)>;
    /// Answers through the event loop. What is under way when the link goes is never answered.
    void send(const ServerRequest &request, Completion completion);

    /// What the server showed when it was not trusted.
    const std::optional<ServerCertificate> &certificate() const { return m_certificate; }

    bool isOnline() const { return !m_offline; }
    /// Why not; only while offline.
    Error offlineReason() const { return m_offline.value_or(Error{}); }
    /// Looks at once whether the server is there. While offline this happens by itself.
    void look();

Q_SIGNALS:
    void onlineChanged();

private:
    struct Exchange;
    using ExchangePointer = std::shared_ptr<Exchange>;

    void attempt(const ExchangePointer &exchange);
    void watch(QNetworkReply *reply, const ExchangePointer &exchange);
    void checkCertificate(QNetworkReply *reply, const QList<QSslError> &errors,
                          const ExchangePointer &exchange);
    void settle(QNetworkReply *reply, const ExchangePointer &exchange);
    Result<ServerAnswer> answerOf(QNetworkReply *reply, const Exchange &exchange) const;
    void end(const ExchangePointer &exchange, const Result<ServerAnswer> &answer);
    void setOffline(const std::optional<Error> &reason);
    std::chrono::milliseconds pauseBeforeLook();

    ServerAddress m_address;
    QByteArray m_pinned;
    LinkTiming m_timing;
    RandomSource m_random;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<QNetworkRequest> m_template;
    std::optional<ServerCertificate> m_certificate;
    std::optional<Error> m_offline;
    QTimer m_lookTimer;
    int m_looks = 0;
    bool m_isLooking = false;
    bool m_hasConnected = false; ///< once at least
};

} // namespace sallyport
