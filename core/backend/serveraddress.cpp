// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backend/serveraddress.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

tl::unexpected<Error> notAnAddress(const QString &field)
{
    return tl::unexpected(Error{ErrorCode::Invalid, {}, {field}, {}});
}

bool isThisComputer(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

} // namespace

QString ServerAddress::name() const
{
    const QString host = origin.host(QUrl::FullyEncoded);
    const QString shown = host.contains(u':') ? u'[' + host + u']' : host;
    return origin.port() < 0 ? shown : shown + u':' + QString::number(origin.port());
}

Result<ServerAddress> readServerAddress(const QString &typed)
{
    const QString text = typed.trimmed();
    QUrl url(text.contains("://"_L1) ? text : u"https://"_s + text, QUrl::StrictMode);
    const bool isEncrypted = url.scheme() == "https"_L1;
    const QString path = url.path();
    // "/api/v1" is what the documentation of the API shows, so it gets pasted.
    const bool isPlace = path.isEmpty() || path == "/"_L1 || path == "/api/v1"_L1 || path == "/api/v1/"_L1;
    if (!url.isValid() || url.host().isEmpty() || (!isEncrypted && url.scheme() != "http"_L1) || !isPlace ||
        !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return notAnAddress(u"address"_s);
    if (!isEncrypted && !isThisComputer(url.host()))
        return notAnAddress(u"plainAddress"_s);

    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    if (url.port() != (isEncrypted ? 443 : 80))
        origin.setPort(url.port());
    return ServerAddress{origin};
}

} // namespace sallyport
