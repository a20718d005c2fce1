// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>

namespace sallyport {

/// The way to a server on loopback, on which answers to changes get lost when it is told to.
class LossyRoad : public QTcpServer
{
public:
    LossyRoad()
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("cannot listen");
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *client = nextPendingConnection())
                lead(client);
        });
    }

    void setServer(quint16 port) { m_server = port; }
    /// The next so many answers: the server has given them, and nobody hears them.
    void loseAnswers(int count) { m_losses = count; }
    int losses() const { return m_losses; }

private:
    void lead(QTcpSocket *client)
    {
        auto *server = new QTcpSocket(client);
        server->connectToHost(QHostAddress::LocalHost, m_server);
        client->setProperty("changes", false);
        connect(client, &QTcpSocket::readyRead, server, [client, server] {
            const QByteArray bytes = client->readAll();
            for (const char *method : {"POST ", "PUT ", "PATCH ", "DELETE ", "GET "})
                if (bytes.startsWith(method))
                    client->setProperty("changes", !bytes.startsWith("GET "));
            server->write(bytes);
        });
        connect(server, &QTcpSocket::readyRead, client, [this, client, server] {
            const QByteArray bytes = server->readAll();
            if (m_losses > 0 && client->property("changes").toBool()) {
                --m_losses;
                server->abort();
                client->abort();
                return;
            }
            client->write(bytes);
        });
        connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    }

    quint16 m_server = 0;
    int m_losses = 0;
};

} // namespace sallyport
