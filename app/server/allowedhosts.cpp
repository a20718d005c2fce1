// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/allowedhosts.h"

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

} // namespace

bool AllowedHosts::allow(const QUrl &url, const HttpRequest &request) const
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || !url.path().isEmpty())
        return false;
    if (m_base.isValid() && url.host() == m_base.host() && portOf(url) == portOf(m_base))
        return true;
    if (portOf(url) != request.port)
        return false;
    const QHostAddress literal(url.host());
    if (!literal.isNull())
        return literal.isEqual(request.here, QHostAddress::TolerantConversion);
    return request.here.isLoopback() && url.host() == "localhost"_L1;
}

bool AllowedHosts::allowHost(const HttpRequest &request) const
{
    const auto host = request.field("host");
    if (!host)
        return false;
    // Behind a proxy the name is that of the base URL, whatever was spoken on the way here.
    const auto scheme = [&](QLatin1StringView name) {
        return QUrl(name + QString::fromLatin1(*host), QUrl::StrictMode);
    };
    return allow(scheme("https://"_L1), request) || allow(scheme("http://"_L1), request);
}

bool AllowedHosts::allowOrigin(const HttpRequest &request) const
{
    const auto origin = request.field("origin");
    if (!origin)
        return true;
    const QUrl url(QString::fromLatin1(*origin), QUrl::StrictMode);
    if (m_base.isValid() && url.host() == m_base.host() && url.scheme() != m_base.scheme())
        return false;
    return (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) && allow(url, request);
}

} // namespace sallyport
