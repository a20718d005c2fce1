// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHostAddress>
#include <QList>

#include <optional>

namespace sallyport {

struct HttpField
{
    QByteArray name; ///< of a request: in small letters
    QByteArray value;
};

struct HttpRequest
{
    QByteArray method;
    QByteArray target; ///< as it came: path and query, percent-encoded
    QList<HttpField> fields;
    QByteArray body;
    QHostAddress peer;
    QHostAddress here; ///< the address that was connected to
    quint16 port = 0;
    bool encrypted = false;
    bool http11 = true;

    /// Those that decide something come once, or the request is refused.
    std::optional<QByteArray> field(QByteArrayView name) const
    {
        for (const HttpField &candidate : fields)
            if (candidate.name == name)
                return candidate.value;
        return std::nullopt;
    }
    QByteArray path() const
    {
        const qsizetype mark = target.indexOf('?');
        return mark < 0 ? target : target.left(mark);
    }
    QByteArray query() const
    {
        const qsizetype mark = target.indexOf('?');
        return mark < 0 ? QByteArray() : target.mid(mark + 1);
    }
};

/// Date, Content-Length and Connection are added when it is written.
struct HttpResponse
{
    int status = 500;
    QList<HttpField> fields;
    QByteArray body;
    bool close = false; ///< nothing more is read from this connection
};

/// Why a request is answered before anybody has looked at what it asks.
struct HttpRefusal
{
    int status = 400;
    const char *code = "malformed"; ///< as in the problem documents of the API
    const char *detail = "";
};

} // namespace sallyport
