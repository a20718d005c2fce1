// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http/listener.h"

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

constexpr int backlog = 1024;

union SocketAddress {
    sockaddr any;
    sockaddr_in v4;
    sockaddr_in6 v6;
};

socklen_t fill(SocketAddress &to, const QHostAddress &address, quint16 port)
{
    std::memset(&to, 0, sizeof to);
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        to.v4.sin_family = AF_INET;
        to.v4.sin_port = htons(port);
        to.v4.sin_addr.s_addr = htonl(address.toIPv4Address());
        return sizeof to.v4;
    }
    to.v6.sin6_family = AF_INET6;
    to.v6.sin6_port = htons(port);
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    std::memcpy(&to.v6.sin6_addr, bytes.c, sizeof to.v6.sin6_addr);
    return sizeof to.v6;
}

/// One spelling for a peer, however the socket was made.
QHostAddress plain(const QHostAddress &address)
{
    bool isMapped = false;
    const quint32 v4 = address.toIPv4Address(&isMapped);
    return isMapped ? QHostAddress(v4) : address;
}

tl::unexpected<Error> systemFailed()
{
    return failure(ErrorCode::FileFailed, qt_error_string(errno));
}

} // namespace

HttpListener::HttpListener(std::function<bool()> mayAccept) : m_mayAccept(std::move(mayAccept))
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(200);
    connect(&m_retry, &QTimer::timeout, this, &HttpListener::resume);
}

HttpListener::~HttpListener()
{
    close();
}

Result<void> HttpListener::listen(const QHostAddress &address, quint16 port)
{
    SocketAddress name;
    socklen_t size = fill(name, address, port);
    m_socket = ::socket(name.any.sa_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (m_socket < 0)
        return systemFailed();
    const int on = 1;
    ::setsockopt(m_socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (name.any.sa_family == AF_INET6)
        ::setsockopt(m_socket, IPPROTO_IPV6, IPV6_V6ONLY, &on, sizeof on);
    if (::bind(m_socket, &name.any, size) != 0 || ::listen(m_socket, backlog) != 0 ||
        ::getsockname(m_socket, &name.any, &size) != 0) {
        const auto failed = systemFailed();
        close();
        return failed;
    }
    m_port = ntohs(name.any.sa_family == AF_INET ? name.v4.sin_port : name.v6.sin6_port);
    m_notifier = std::make_unique<QSocketNotifier>(m_socket, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &HttpListener::accept);
    return {};
}

void HttpListener::close()
{
    m_retry.stop();
    m_notifier.reset();
    if (m_socket >= 0)
        ::close(m_socket);
    m_socket = -1;
}

void HttpListener::resume()
{
    if (m_notifier)
        m_notifier->setEnabled(true);
}

void HttpListener::accept()
{
    // Not forever: others in this thread have their turn, and the notifier calls again.
    for (int i = 0; i < 64 && m_notifier; ++i) {
        if (!m_mayAccept()) {
            m_notifier->setEnabled(false);
            return;
        }
        SocketAddress name;
        socklen_t size = sizeof name;
        const int descriptor = ::accept4(m_socket, &name.any, &size, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (descriptor >= 0) {
            Q_EMIT accepted(descriptor, plain(QHostAddress(&name.any)));
            continue;
        }
        if (errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM) {
            m_notifier->setEnabled(false);
            m_retry.start();
        }
        if (errno != ECONNABORTED && errno != EINTR)
            return;
    }
}

} // namespace sallyport
