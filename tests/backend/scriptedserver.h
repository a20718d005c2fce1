// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/backend/tlsfiles.h"

#include <QHostAddress>
#include <QMap>
#include <QPointer>
#include <QSslConfiguration>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpServer>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace sallyport {

/// A server on this computer that does what a test says, also what no good server does.
class ScriptedServer : public QObject
{
public:
    struct Request
    {
        QByteArray method;
        QByteArray path;
        QMap<QByteArray, QByteArray> headers; ///< names in lower case
        QByteArray body;
    };
    enum class Cut {
        Never,
        InsteadOfAnswer, ///< the request was read, and no answer comes
        AmidAnswer,      ///< half of it comes
        Silence,         ///< nothing comes, and the connection stays
    };
    struct Answer
    {
        int status = 200;
        QByteArray body = "{}";
        QByteArray type = "application/json";
        QByteArray headers; ///< further lines, each with CR LF
        std::chrono::milliseconds delay{0};
        Cut cut = Cut::Never;
    };

    /// Without an identity it speaks plain http.
    explicit ScriptedServer(const std::optional<TlsIdentity> &identity = {})
    {
        if (identity) {
            auto server = std::make_unique<QSslServer>();
            QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
            tls.setLocalCertificateChain({identity->certificate()});
            tls.setPrivateKey(identity->key());
            tls.setPeerVerifyMode(QSslSocket::VerifyNone);
            server->setSslConfiguration(tls);
            m_server = std::move(server);
        } else {
            m_server = std::make_unique<QTcpServer>();
        }
        connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &ScriptedServer::welcome);
        m_server->listen(QHostAddress::LocalHost);
        m_port = m_server->serverPort();
    }

    QString url() const
    {
        return QStringLiteral("%1://localhost:%2")
            .arg(qobject_cast<QSslServer *>(m_server.get()) ? QStringLiteral("https")
                                                            : QStringLiteral("http"))
            .arg(m_port);
    }
    quint16 port() const { return m_port; }

    /// As if the machine were off, and on again at the same port.
    void stop()
    {
        m_server->close();
        const auto sockets = m_server->findChildren<QTcpSocket *>();
        for (QTcpSocket *socket : sockets)
            socket->abort();
    }
    bool start() { return m_server->listen(QHostAddress::LocalHost, m_port); }

    /// Closes that many connections before it has read anything.
    int refusals = 0;
    std::function<Answer(const Request &)> answer = [](const Request &) { return Answer{}; };
    QList<Request> seen;

private:
    void welcome()
    {
        while (auto *socket = m_server->nextPendingConnection()) {
            if (refusals > 0) {
                --refusals;
                socket->abort();
                socket->deleteLater();
                continue;
            }
            auto buffer = std::make_shared<QByteArray>();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, buffer] {
                *buffer += socket->readAll();
                while (take(*buffer, *socket)) {
                }
            });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    }
    bool take(QByteArray &buffer, QTcpSocket &socket)
    {
        const qsizetype head = buffer.indexOf("\r\n\r\n");
        if (head < 0)
            return false;
        const QList<QByteArray> lines = buffer.left(head).split('\n');
        const QList<QByteArray> first = lines.first().split(' ');
        Request request{.method = first.value(0), .path = first.value(1), .headers = {}, .body = {}};
        for (const QByteArray &line : lines.mid(1)) {
            const qsizetype colon = line.indexOf(':');
            request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
        }
        const qsizetype size = request.headers.value("content-length").toLongLong();
        if (buffer.size() < head + 4 + size)
            return false;
        request.body = buffer.mid(head + 4, size);
        buffer.remove(0, head + 4 + size);
        seen.append(request);
        const Answer given = answer(request);
        QTimer::singleShot(given.delay, &socket, [given, to = &socket] { send(given, *to); });
        return !buffer.isEmpty();
    }
    static void send(const Answer &answer, QTcpSocket &socket)
    {
        const QByteArray bytes = "HTTP/1.1 " + QByteArray::number(answer.status) +
                                 " X\r\nContent-Type: " + answer.type + "\r\n" + answer.headers +
                                 "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n\r\n" +
                                 answer.body;
        switch (answer.cut) {
        case Cut::Never:
            socket.write(bytes);
            return;
        case Cut::InsteadOfAnswer:
            socket.disconnectFromHost();
            return;
        case Cut::AmidAnswer:
            socket.write(bytes.left(bytes.size() - answer.body.size() / 2 - 1));
            socket.disconnectFromHost();
            return;
        case Cut::Silence:
            return;
        }
    }

    std::unique_ptr<QTcpServer> m_server;
    quint16 m_port = 0;
};

} // namespace sallyport
