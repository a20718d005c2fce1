// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/http/handler.h"
#include "app/server/http/places.h"
#include "app/server/http/requestparser.h"

#include <QObject>
#include <QSslConfiguration>

#include <chrono>
#include <memory>
#include <optional>

class QTcpSocket;

namespace sallyport {

/// One client. One request at a time, so that answers go out in the order of the requests (RFC 9112 section
/// 9.3.2); what it sends meanwhile waits in the kernel. Lives in one thread.
class HttpConnection : public QObject
{
    Q_OBJECT
public:
    using Moment = std::chrono::steady_clock::time_point;

    struct House
    {
        const HttpLimits &limits;
        HttpHandler &handler;
        HttpPlaces &places;
        std::shared_ptr<HttpMailbox> mailbox;
    };

    HttpConnection(quint64 number, House house, QObject *parent);
    ~HttpConnection() override;

    /// Takes the descriptor. `tls` is empty for plain text.
    void start(qintptr descriptor, const std::optional<QSslConfiguration> &tls);
    /// The answer to the request that is being handled; any other is dropped.
    void deliver(HttpResponse response);
    /// Ends what takes too long.
    void watch(Moment now);
    /// Finishes the request that was begun, reads no other.
    void stop();

    const QHostAddress &peer() const { return m_peer; }

Q_SIGNALS:
    /// Once; there is nothing left to do.
    void ended();

private:
    enum class Phase {
        Reading,
        Answering, ///< the handler has it
        Writing,
        Lingering, ///< refused; what the client still sends is thrown away, so that it can read why
        Ended,
    };

    void run();
    bool step();
    bool read();
    void admit();
    void handle();
    void write(const HttpResponse &response);
    void answered();
    void linger();
    void end();
    void enter(Phase phase);
    qint64 unwritten() const;

    quint64 m_number;
    House m_house;
    QTcpSocket *m_socket = nullptr;
    QHostAddress m_peer;
    std::unique_ptr<RequestParser> m_parser;
    QByteArray m_buffer; ///< read and not yet taken
    std::optional<HttpResponse> m_response;
    Phase m_phase = Phase::Reading;
    Moment m_since; ///< the phase, or the first byte of the request
    qsizetype m_longBody = 0;
    bool m_running = false;
    bool m_first = true;
    bool m_begun = false;
    bool m_encrypted = false;
    bool m_isHead = false;
    bool m_closes = false;
    bool m_stopping = false;
};

} // namespace sallyport
