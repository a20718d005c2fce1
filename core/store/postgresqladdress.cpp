// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/postgresqladdress.h"

#include <QHostAddress>
#include <QMap>
#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> refused(const QString &key)
{
    return tl::unexpected(Error{ErrorCode::Invalid, {}, {key}, {}});
}

QString quoted(const QString &value)
{
    QString escaped = value;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
    return u'\'' + escaped + u'\'';
}

bool isOfThisMachine(const QString &host)
{
    return host.isEmpty() || host.startsWith(u'/') || host == "localhost"_L1 ||
           QHostAddress(host).isLoopback();
}

} // namespace

Result<PostgreSqlAddress> readPostgreSqlAddress(const QString &location)
{
    static const QStringList known{u"sslmode"_s,    u"sslrootcert"_s,      u"sslcert"_s,
                                   u"sslkey"_s,     u"sslcrl"_s,           u"ssl_min_protocol_version"_s,
                                   u"options"_s,    u"channel_binding"_s,  u"target_session_attrs"_s,
                                   u"gssencmode"_s, u"application_name"_s, u"connect_timeout"_s};
    const QUrl url(location, QUrl::StrictMode);
    if (!url.isValid() || url.path().size() < 2)
        return refused(u"store"_s);
    if (!url.password().isEmpty())
        return refused(u"password"_s);
    PostgreSqlAddress address{.host = url.host(),
                              .port = url.port(),
                              .user = url.userName(),
                              .database = url.path().mid(1),
                              .options = {}};
    QMap<QString, QString> options{// seconds; a lost connection that nobody reports is noticed
                                   {u"connect_timeout"_s, u"5"_s},
                                   {u"keepalives_idle"_s, u"30"_s},
                                   {u"tcp_user_timeout"_s, u"15000"_s},
                                   {u"application_name"_s, u"sallyport"_s}};
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items) {
        if (value.contains(u';') || value.contains(QChar(0))) // Qt divides the options there
            return refused(key);
        if (key == "host"_L1)
            address.host = value;
        else if (key == "port"_L1)
            address.port = value.toInt();
        else if (key == "user"_L1)
            address.user = value;
        else if (known.contains(key))
            options.insert(key, value);
        else
            return refused(key);
    }
    if (!isOfThisMachine(address.host) && !options.contains(u"sslmode"_s))
        options.insert(u"sslmode"_s, u"verify-full"_s);
    QStringList said;
    for (auto option = options.cbegin(); option != options.cend(); ++option)
        said.append(option.key() + u'=' + quoted(option.value()));
    address.options = said.join(u' ');
    return address;
}

} // namespace sallyport
