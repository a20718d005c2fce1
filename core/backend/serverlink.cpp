// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backend/serverlink.h"

#include "core/backend/certificates.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sallyport {

namespace {

/// More than any answer has; a server that sends on and on is stopped there.
constexpr qint64 largestAnswer = 64 * 1024 * 1024;

QNetworkRequest templateFor(const QByteArray &pinned)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!pinned.isEmpty())
        tls.setCaCertificates(QSslCertificate::fromData(pinned, QSsl::Der));

    QNetworkRequest request;
    request.setSslConfiguration(tls);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setHeader(QNetworkRequest::UserAgentHeader,
                      QString(u"sallyport/"_s + QStringLiteral(SALLYPORT_VERSION)));
    request.setRawHeader("Accept", "application/json");
    return request;
}

QByteArray randomKey(const RandomSource &random)
{
    std::array<unsigned char, 16> bytes{};
    random(bytes);
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), bytes.size()).toHex();
}

Error errorOf(ErrorCode code, const QString &detail = {})
{
    return {code, detail, {}, {}};
}

} // namespace

struct ServerLink::Exchange
{
    ServerRequest request;
    Completion completion;
    QList<std::chrono::milliseconds> pauses; ///< those still to come
    QElapsedTimer age;
    std::optional<Error> refused; ///< why this try was given up from here
    bool isConnecting = false;    ///< this try has not said anything yet
    bool maybeDone = false;       ///< some try may have been heard
    bool isLook = false;          ///< any answer will do
};

ServerLink::ServerLink(const ServerAddress &address, const QByteArray &pinned, LinkTiming timing,
                       RandomSource random, QObject *parent)
    : QObject(parent), m_address(address), m_pinned(pinned), m_timing(std::move(timing)),
      m_random(std::move(random)), m_network(std::make_unique<QNetworkAccessManager>()),
      m_template(std::make_unique<QNetworkRequest>(templateFor(pinned)))
{
    m_lookTimer.setSingleShot(true);
    connect(&m_lookTimer, &QTimer::timeout, this, &ServerLink::look);
}

ServerLink::~ServerLink() = default;

void ServerLink::send(const ServerRequest &request, Completion completion)
{
    auto exchange = std::make_shared<Exchange>();
    exchange->request = request;
    exchange->completion = std::move(completion);
    exchange->pauses = m_timing.pauses;
    exchange->age.start();
    if (request.method != "GET")
        exchange->request.headers.append({"Idempotency-Key", randomKey(m_random)});
    attempt(exchange);
}

void ServerLink::attempt(const ExchangePointer &exchange)
{
    const ServerRequest &asked = exchange->request;
    QUrl url = m_address.origin;
    const qsizetype query = asked.path.indexOf('?');
    url.setPath(QString::fromLatin1(query < 0 ? asked.path : asked.path.left(query)), QUrl::StrictMode);
    if (query >= 0)
        url.setQuery(QString::fromLatin1(asked.path.mid(query + 1)), QUrl::StrictMode);

    QNetworkRequest request = *m_template;
    request.setUrl(url);
    for (const auto &[name, value] : asked.headers)
        request.setRawHeader(name, value);
    if (!asked.body.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    exchange->refused.reset();
    watch(m_network->sendCustomRequest(request, asked.method, asked.body), exchange);
}

void ServerLink::watch(QNetworkReply *reply, const ExchangePointer &exchange)
{
    auto *limit = new QTimer(reply);
    limit->setSingleShot(true);
    connect(limit, &QTimer::timeout, reply, [reply, exchange] {
        exchange->refused = errorOf(ErrorCode::ServerUnreachable, u"no answer in time"_s);
        reply->abort();
    });
    // Qt 6.4 does not tell reliably when a request leaves. Only before the very first connection it is
    // certain that nothing was said until the handshake is done.
    exchange->isConnecting = !m_hasConnected && m_address.origin.scheme() == "https"_L1;
    connect(reply, &QNetworkReply::encrypted, limit, [this, limit, exchange] {
        m_hasConnected = true;
        exchange->isConnecting = false;
        limit->start(m_timing.answering);
    });
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply, exchange](qint64 received) {
        if (received <= largestAnswer)
            return;
        exchange->refused = errorOf(ErrorCode::ServerForeign, u"the answer does not end"_s);
        reply->abort();
    });
    connect(reply, &QNetworkReply::sslErrors, this, [this, reply, exchange](const QList<QSslError> &errors) {
        checkCertificate(reply, errors, exchange);
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, exchange] { settle(reply, exchange); });
    limit->start(exchange->isConnecting ? m_timing.connecting : m_timing.answering);
}

void ServerLink::checkCertificate(QNetworkReply *reply, const QList<QSslError> &errors,
                                  const ExchangePointer &exchange)
{
    ServerCertificate shown = describe(reply->sslConfiguration().peerCertificate());
    shown.faults = faultsOf(errors);
    const bool isPinned = !m_pinned.isEmpty() && shown.der == m_pinned;
    // A pinned certificate that somebody else signed still has an issuer whom nobody knows. It is the very
    // one that was compared by its fingerprint, so these complaints are answered, and only these.
    if (isPinned && shown.isTrustable()) {
        reply->ignoreSslErrors(errors);
        return;
    }
    shown.replacesTrusted = !m_pinned.isEmpty() && !isPinned;
    m_certificate = shown;
    exchange->refused = errorOf(ErrorCode::ServerUntrusted, errors.value(0).errorString());
}

void ServerLink::settle(QNetworkReply *reply, const ExchangePointer &exchange)
{
    reply->deleteLater();
    const auto answer = answerOf(reply, *exchange);
    const bool isBefore = exchange->isConnecting || reply->error() == QNetworkReply::ConnectionRefusedError ||
                          reply->error() == QNetworkReply::HostNotFoundError;
    exchange->maybeDone = exchange->maybeDone || !isBefore;
    const bool isTriedAgain = !answer &&
                              (answer.error().code == ErrorCode::ServerUnreachable ||
                               answer.error().code == ErrorCode::AnswerLost) &&
                              !exchange->pauses.isEmpty() &&
                              std::chrono::milliseconds(exchange->age.elapsed()) < m_timing.patience;
    if (!isTriedAgain) {
        // Not in the middle of the reply's own signal: whoever is answered may drop the link there and then.
        QMetaObject::invokeMethod(
            this, [this, exchange, answer] { end(exchange, answer); }, Qt::QueuedConnection);
        return;
    }
    QTimer::singleShot(exchange->pauses.takeFirst(), this, [this, exchange] { attempt(exchange); });
}

Result<ServerAnswer> ServerLink::answerOf(QNetworkReply *reply, const Exchange &exchange) const
{
    if (exchange.refused)
        return tl::unexpected(*exchange.refused);
    const auto error = reply->error();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (error == QNetworkReply::SslHandshakeFailedError)
        return failure(ErrorCode::ServerInsecure, reply->errorString());
    if (error == QNetworkReply::ProtocolFailure || error == QNetworkReply::ProtocolUnknownError)
        return failure(ErrorCode::ServerForeign, reply->errorString());
    // Refusals have a number of their own each; what is below them is a connection that did not work.
    if ((error != QNetworkReply::NoError && error < QNetworkReply::ContentAccessDenied) || status == 0)
        return failure(ErrorCode::ServerUnreachable, reply->errorString());
    if (status >= 300 && status < 400) {
        const QUrl target =
            reply->url().resolved(reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl());
        return tl::unexpected(Error{ErrorCode::ServerMoved,
                                    {},
                                    {target.toString(QUrl::RemovePath | QUrl::RemoveQuery |
                                                     QUrl::RemoveFragment | QUrl::RemoveUserInfo)},
                                    {}});
    }

    const QString type = reply->header(QNetworkRequest::ContentTypeHeader).toString();
    const bool isJson =
        type.startsWith("application/json"_L1) || type.startsWith("application/problem+json"_L1);
    ServerAnswer answer{.status = status,
                        .body = reply->readAll(),
                        .retryAfter = std::chrono::seconds(reply->rawHeader("Retry-After").toInt())};
    // An earlier try was heard, and is still under way or was cut short.
    if (status == 409 && answer.body.contains("\"Idempotency-Key\""))
        return failure(ErrorCode::AnswerLost, u"under way"_s);
    if (!isJson && status >= 502 && status <= 504) // a gateway in front of a server that is not there
        return failure(ErrorCode::ServerUnreachable, u"gateway: %1"_s.arg(status));
    if (!isJson && !answer.body.isEmpty() && !exchange.isLook)
        return failure(ErrorCode::ServerForeign, u"%1, %2"_s.arg(QString::number(status), type));
    return answer;
}

void ServerLink::end(const ExchangePointer &exchange, const Result<ServerAnswer> &answer)
{
    const bool isLost = !answer && answer.error().code == ErrorCode::ServerUnreachable &&
                        exchange->maybeDone && exchange->request.method != "GET";
    const QPointer<ServerLink> alive(this);
    const bool isAnswered = answer || answer.error().code == ErrorCode::AnswerLost;
    setOffline(isAnswered ? std::nullopt : std::optional(answer.error()));
    if (!alive)
        return;
    exchange->completion(isLost ? Result<ServerAnswer>(failure(ErrorCode::AnswerLost, answer.error().detail))
                                : answer);
}

void ServerLink::look()
{
    if (m_isLooking)
        return;
    m_isLooking = true;
    m_lookTimer.stop();
    auto exchange = std::make_shared<Exchange>();
    exchange->request.path = "/healthz";
    exchange->isLook = true;
    exchange->completion = [this](const Result<ServerAnswer> &) { m_isLooking = false; };
    exchange->age.start();
    attempt(exchange);
}

void ServerLink::setOffline(const std::optional<Error> &reason)
{
    const bool changed = m_offline.has_value() != reason.has_value() ||
                         (reason && m_offline && reason->code != m_offline->code);
    m_offline = reason;
    if (!reason) {
        m_lookTimer.stop();
        m_looks = 0;
    } else if (!m_lookTimer.isActive()) {
        m_lookTimer.start(pauseBeforeLook());
    }
    if (changed)
        Q_EMIT onlineChanged();
}

std::chrono::milliseconds ServerLink::pauseBeforeLook()
{
    auto pause = m_timing.firstLook;
    for (int i = 0; i < m_looks && pause < m_timing.lastLook; ++i)
        pause *= 2;
    ++m_looks;
    // A fifth more or less, so that a thousand desktops do not come back in the same moment.
    std::array<unsigned char, 1> chance{};
    m_random(chance);
    pause = std::min(pause, m_timing.lastLook);
    return pause * (205 + chance.front() * 2 / 5) / 256;
}

} // namespace sallyport
