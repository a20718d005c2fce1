// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http/reply.h"

#include <QMetaObject>
#include <QObject>

#include <utility>

namespace sallyport {

HttpMailbox::HttpMailbox(QObject *owner, std::function<void()> collect)
    : m_owner(owner), m_collect(std::move(collect))
{
}

void HttpMailbox::post(Letter letter)
{
    const std::lock_guard lock(m_mutex);
    if (!m_owner)
        return;
    m_letters.push_back(std::move(letter));
    // One call for all that comes before it is answered.
    if (m_letters.size() == 1)
        QMetaObject::invokeMethod(m_owner, m_collect, Qt::QueuedConnection);
}

std::vector<HttpMailbox::Letter> HttpMailbox::take()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_letters, {});
}

void HttpMailbox::close()
{
    const std::lock_guard lock(m_mutex);
    m_owner = nullptr;
    m_letters.clear();
}

HttpReply::HttpReply(std::shared_ptr<HttpMailbox> mailbox, quint64 connection)
    : m_mailbox(std::move(mailbox)), m_connection(connection)
{
}

HttpReply::~HttpReply()
{
    if (m_mailbox)
        send({.status = 500, .close = true});
}

void HttpReply::send(HttpResponse response)
{
    if (const auto mailbox = std::exchange(m_mailbox, nullptr))
        mailbox->post({m_connection, std::move(response)});
}

} // namespace sallyport
