// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/texts/weblinks.h"

#include <QHostAddress>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

QString placeOf(const QUrl &baseUrl, const QString &word, const Secret &token)
{
    return baseUrl.authority(QUrl::FullyEncoded) + u'/' + word + "?token="_L1 +
           QString::fromLatin1(QUrl::toPercentEncoding(token.text()));
}

} // namespace

bool isLoopbackHost(const QString &host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
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
    return "sallyport://"_L1 + baseUrl.authority(QUrl::FullyEncoded);
}

} // namespace sallyport
