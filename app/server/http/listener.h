// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QHostAddress>
#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <functional>
#include <memory>

namespace sallyport {

/// A listening TCP socket. QTcpServer goes on accepting after it was told to pause, and spins when there are
/// no descriptors left; this one stops until there is room again, and the rest waits in the kernel.
class HttpListener : public QObject
{
    Q_OBJECT
public:
    /// `mayAccept` is asked before each connection.
    explicit HttpListener(std::function<bool()> mayAccept);
    ~HttpListener() override;

    /// Errors: FileFailed, in the system's words.
    Result<void> listen(const QHostAddress &address, quint16 port);
    void close();
    quint16 port() const { return m_port; }
    /// There may be room again.
    void resume();

Q_SIGNALS:
    /// Whoever is connected owns the descriptor.
    void accepted(qintptr descriptor, const QHostAddress &peer);

private:
    void accept();

    std::function<bool()> m_mayAccept;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_retry;
    int m_socket = -1;
    quint16 m_port = 0;
};

} // namespace sallyport
