// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/texts/weblinks.h"

#include <QHostAddress>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

QString placeOf(const QUrl &baseUrl)
{
    QString path = baseUrl.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    return baseUrl.authority(QUrl::FullyEncoded) + path;
}

QString placeOf(const QUrl &baseUrl, const QString &word, const Secret &token)
{
    return placeOf(baseUrl) + u'/' + word + "?token="_L1 +
           QString::fromLatin1(QUrl::toPercentEncoding(token.text()));
}

} // namespace

bool isLoopbackHost(const QString &host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

Result<QUrl> readBaseUrl(const QString &text)
{
    const auto wrong = [](const QString &why) {
        return tl::unexpected(Error{ErrorCode::Invalid, why, {u"base-url"_s}, {}});
    };
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || url.hasQuery() || url.hasFragment() ||
        !url.userInfo().isEmpty())
        return wrong(u"must be https://HOST[:PORT][/PATH]"_s);
    if (url.scheme() != "https"_L1 && !(url.scheme() == "http"_L1 && isLoopbackHost(url.host())))
        return wrong(u"must begin with https://; http:// is only for this machine"_s);
    return url;
}

QString linkTo(const QUrl &baseUrl, const QString &word, const Secret &token, const QString &language)
{
    const QString link = baseUrl.scheme() + "://"_L1 + placeOf(baseUrl, word, token);
    return language.isEmpty() ? link : QString(link + "&lang="_L1 + language);
}

QString applicationLinkTo(const QUrl &baseUrl, const QString &word, const Secret &token)
{
    return "sallyport://"_L1 + placeOf(baseUrl, word, token);
}

QString applicationLinkTo(const QUrl &baseUrl)
{
    return "sallyport://"_L1 + placeOf(baseUrl);
}

} // namespace sallyport
