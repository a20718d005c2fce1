// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/endpointaddress.h"

namespace sallyport {

using namespace Qt::StringLiterals;

std::optional<EndpointAddress> readEndpointAddress(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon < 1)
        return std::nullopt;
    QString host = text.left(colon);
    const bool inBrackets = host.startsWith(u'[') && host.endsWith(u']');
    if (inBrackets)
        host = host.mid(1, host.size() - 2);
    if (host == "localhost"_L1)
        host = u"127.0.0.1"_s;
    EndpointAddress endpoint;
    bool isPort = false;
    endpoint.port = text.mid(colon + 1).toUShort(&isPort);
    if (!isPort || !endpoint.address.setAddress(host))
        return std::nullopt;
    if (inBrackets != (endpoint.address.protocol() == QAbstractSocket::IPv6Protocol))
        return std::nullopt;
    return endpoint;
}

} // namespace sallyport
