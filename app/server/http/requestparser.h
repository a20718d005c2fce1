// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/http/limits.h"
#include "app/server/http/message.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace sallyport {

/// One request of HTTP/1.1 (RFC 9112) out of bytes as they come; knows no socket and no clock. Whatever two
/// programs could read differently is refused: bare line feeds, folded fields, two lengths, a length with a
/// coding, fields that come twice where one decides (R45).
class RequestParser
{
public:
    enum class Stage {
        Head,    ///< in the request line or the fields
        Asking,  ///< the fields are there: `admit` is due
        Body,    ///< in the body
        Done,    ///< `request` is whole
        Refused, ///< `refusal` says why; nothing more can be read
    };

    explicit RequestParser(const HttpLimits &limits);
    ~RequestParser();
    Q_DISABLE_COPY_MOVE(RequestParser)

    /// Takes from the front of `bytes` what belongs to this request; returns how much that was. Stops at
    /// Asking, Done and Refused.
    qsizetype take(QByteArrayView bytes);
    /// Lets the body come, or refuses it before it is read.
    void admit(qsizetype bodyLimit);
    void refuse(const HttpRefusal &why);

    Stage stage() const { return m_stage; }
    bool hasBegun() const { return m_begun; }
    const HttpRefusal &refusal() const { return m_refusal; }
    HttpRequest &request() { return m_request; }

    bool expectsContinue() const { return m_expectsContinue; }
    bool keepsAlive() const { return m_keepsAlive; }
    /// The most that this body takes; to be known after `admit`.
    qsizetype bodyBound() const { return m_bodyBound; }

private:
    struct Beast;

    qsizetype takeHead(QByteArrayView bytes);
    qsizetype takeBody(QByteArrayView bytes);
    void readHead();
    bool readFields();

    const HttpLimits &m_limits;
    std::unique_ptr<Beast> m_beast;
    HttpRequest m_request;
    HttpRefusal m_refusal;
    QByteArray m_head;
    qsizetype m_looked = 0;  ///< how much of m_head was searched for its end
    qsizetype m_skipped = 0; ///< of the empty line before the request
    qsizetype m_bodyBound = 0;
    Stage m_stage = Stage::Head;
    bool m_begun = false;
    bool m_expectsContinue = false;
    bool m_keepsAlive = false;
};

} // namespace sallyport
