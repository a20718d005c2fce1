// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/http/message.h"

#include <functional>
#include <memory>
#include <mutex>
#include <vector>

class QObject;

namespace sallyport {

/// Where the answers for one thread's connections are left, from any thread, also when the connection or the
/// thread has gone. A connection is a number here, so that nobody holds what may be gone.
class HttpMailbox
{
public:
    struct Letter
    {
        quint64 connection = 0;
        HttpResponse response;
    };

    /// `collect` is called in the thread of `owner` when there is something to take.
    HttpMailbox(QObject *owner, std::function<void()> collect);

    void post(Letter letter);
    std::vector<Letter> take();
    /// The owner goes; what comes later is dropped.
    void close();

private:
    std::mutex m_mutex;
    QObject *m_owner;
    std::function<void()> m_collect;
    std::vector<Letter> m_letters;
};

/// The right to answer one request, once. Dropping it unused answers 500, so that every request has its end.
class HttpReply
{
public:
    HttpReply(std::shared_ptr<HttpMailbox> mailbox, quint64 connection);
    HttpReply(HttpReply &&other) noexcept = default;
    HttpReply &operator=(HttpReply &&other) = delete;
    ~HttpReply();

    void send(HttpResponse response);

private:
    std::shared_ptr<HttpMailbox> m_mailbox; ///< none: answered
    quint64 m_connection;
};

} // namespace sallyport
