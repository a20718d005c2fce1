// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http/connection.h"

#include "app/server/http/responsewriter.h"

#include <QSslSocket>
#include <QTcpSocket>

#include <sys/socket.h>

#include <exception>
#include <utility>

namespace sallyport {

namespace {

constexpr qint64 readAtOnce = 64 * 1024;

} // namespace

HttpConnection::HttpConnection(quint64 number, House house, QObject *parent)
    : QObject(parent), m_number(number), m_house(std::move(house)),
      m_parser(std::make_unique<RequestParser>(m_house.limits)), m_since(std::chrono::steady_clock::now())
{
}

HttpConnection::~HttpConnection()
{
    m_house.places.giveLongBody(m_longBody);
}

void HttpConnection::start(qintptr descriptor, const std::optional<QSslConfiguration> &tls)
{
    auto *secure = tls ? new QSslSocket(this) : nullptr;
    m_encrypted = secure != nullptr;
    m_socket = secure ? secure : new QTcpSocket(this);
    m_socket->setReadBufferSize(readAtOnce);
    connect(m_socket, &QIODevice::readyRead, this, &HttpConnection::run);
    connect(m_socket, &QIODevice::bytesWritten, this, &HttpConnection::run);
    connect(m_socket, &QAbstractSocket::disconnected, this, &HttpConnection::end);
    connect(m_socket, &QAbstractSocket::errorOccurred, this, &HttpConnection::end);
    if (secure)
        connect(secure, &QSslSocket::encryptedBytesWritten, this, &HttpConnection::run);
    if (!m_socket->setSocketDescriptor(descriptor)) {
        end();
        return;
    }
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_peer = m_socket->peerAddress();
    if (secure) {
        secure->setSslConfiguration(*tls);
        secure->startServerEncryption();
    }
}

void HttpConnection::enter(Phase phase)
{
    m_phase = phase;
    m_since = std::chrono::steady_clock::now();
}

/// Answers may come and bytes may be written while something is being done here: whoever is first goes on
/// until there is nothing more to do.
void HttpConnection::run()
{
    if (std::exchange(m_running, true))
        return;
    while (step())
        ;
    m_running = false;
}

bool HttpConnection::step()
{
    switch (m_phase) {
    case Phase::Reading:
        return read();
    case Phase::Answering:
        if (!m_response)
            return false;
        write(*std::exchange(m_response, std::nullopt));
        return true;
    case Phase::Writing:
        if (unwritten() > 0)
            return false;
        answered();
        return true;
    case Phase::Lingering:
        m_socket->skip(m_socket->bytesAvailable());
        return false;
    case Phase::Ended:
        return false;
    }
    return false;
}

bool HttpConnection::read()
{
    const auto stage = m_parser->stage();
    if (stage == RequestParser::Stage::Asking) {
        admit();
        return true;
    }
    if (stage == RequestParser::Stage::Done) {
        handle();
        return true;
    }
    if (stage == RequestParser::Stage::Refused) {
        m_isHead = false;
        write(m_house.handler.refuse(m_parser->request(), m_parser->refusal()));
        return true;
    }
    const qsizetype waiting = m_buffer.size();
    if (m_socket->bytesAvailable() > 0)
        m_buffer += m_socket->read(readAtOnce);
    if (m_buffer.isEmpty())
        return false;
    if (!std::exchange(m_begun, true))
        m_since = std::chrono::steady_clock::now();
    const qsizetype taken = m_parser->take(m_buffer);
    m_buffer.remove(0, taken);
    return taken > 0 || m_parser->stage() != stage || m_buffer.size() != waiting;
}

void HttpConnection::admit()
{
    HttpRequest &head = m_parser->request();
    head.peer = m_peer;
    head.here = m_socket->localAddress();
    head.port = m_socket->localPort();
    head.encrypted = m_encrypted;
    m_parser->admit(m_house.handler.bodyLimit(head));
    if (m_parser->stage() != RequestParser::Stage::Body)
        return;
    if (m_parser->bodyBound() > m_house.limits.ordinaryBody) {
        if (!m_house.places.takeLongBody(m_parser->bodyBound()))
            return m_parser->refuse({503, "busy", "too many long requests at once"});
        m_longBody = m_parser->bodyBound();
    }
    if (m_parser->expectsContinue() && m_buffer.isEmpty() && m_socket->bytesAvailable() == 0) {
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        m_socket->flush();
    }
}

void HttpConnection::handle()
{
    enter(Phase::Answering);
    HttpRequest request = std::move(m_parser->request());
    m_isHead = request.method == "HEAD";
    try {
        // When it throws, the reply is dropped, and that answers.
        m_house.handler.handle(std::move(request), HttpReply(m_house.mailbox, m_number));
    } catch (const std::exception &thrown) {
        qWarning("a handler threw: %s", thrown.what());
    } catch (...) {
        qWarning("a handler threw something");
    }
}

void HttpConnection::deliver(HttpResponse response)
{
    if (m_phase != Phase::Answering || m_response)
        return;
    m_response = std::move(response);
    run();
}

void HttpConnection::write(const HttpResponse &response)
{
    m_closes = response.close || m_stopping || !m_parser->keepsAlive();
    enter(Phase::Writing);
    m_socket->write(writeResponse(response, !m_isHead, m_closes));
    m_socket->flush();
}

qint64 HttpConnection::unwritten() const
{
    qint64 bytes = m_socket->bytesToWrite();
    if (const auto *secure = qobject_cast<const QSslSocket *>(m_socket))
        bytes += secure->encryptedBytesToWrite();
    return bytes;
}

void HttpConnection::answered()
{
    m_house.places.giveLongBody(std::exchange(m_longBody, 0));
    if (m_closes || m_stopping)
        return linger();
    m_parser = std::make_unique<RequestParser>(m_house.limits);
    m_first = false;
    m_begun = false;
    enter(Phase::Reading);
}

void HttpConnection::linger()
{
    m_buffer.clear();
    // Bytes nobody has read turn the end of a connection into a reset, which can overtake the answer.
    const bool allRead = m_parser->stage() == RequestParser::Stage::Done;
    if (m_encrypted || allRead) {
        enter(Phase::Lingering);
        m_socket->disconnectFromHost();
        return;
    }
    enter(Phase::Lingering);
    ::shutdown(static_cast<int>(m_socket->socketDescriptor()), SHUT_WR);
}

void HttpConnection::watch(Moment now)
{
    const HttpLimits &limits = m_house.limits;
    const auto spent = now - m_since;
    const bool crowded = m_house.places.areCrowded();
    switch (m_phase) {
    case Phase::Reading: {
        const auto stage = m_parser->stage();
        auto allowed = m_begun || m_first ? limits.headTime : limits.idleTime;
        if (crowded)
            allowed = std::min(allowed, limits.crowdedTime);
        if (stage == RequestParser::Stage::Body)
            allowed = limits.requestTime;
        if (spent < allowed)
            return;
        if (!m_begun)
            return end();
        m_parser->refuse({408, "malformed", "the request did not arrive in time"});
        run();
        return;
    }
    case Phase::Writing:
        if (spent >= limits.requestTime)
            end();
        return;
    case Phase::Lingering:
        if (spent >= limits.lingerTime)
            end();
        return;
    case Phase::Answering:
    case Phase::Ended:
        return;
    }
}

void HttpConnection::stop()
{
    m_stopping = true;
    if (m_phase == Phase::Reading && !m_begun)
        end();
}

void HttpConnection::end()
{
    if (m_phase == Phase::Ended)
        return;
    enter(Phase::Ended);
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
    }
    Q_EMIT ended();
}

} // namespace sallyport
