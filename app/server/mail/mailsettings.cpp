// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/mail/mailsettings.h"

#include "app/server/mail/mailmessage.h"
#include "app/server/texts/weblinks.h"

#include <QFile>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> wrong(const QString &option, const QString &why)
{
    return tl::unexpected(Error{ErrorCode::Invalid, why, {option}, {}});
}

} // namespace

bool MailSettings::isEncrypted() const
{
    return alwaysEncrypted || relay.scheme() == "smtps"_L1 || !isLoopbackHost(relay.host());
}

Result<MailSettings> readMailSettings(const QString &relay, const QString &sender, const QUrl &baseUrl)
{
    MailSettings settings;
    QUrl url(relay, QUrl::StrictMode);
    if (!url.isValid() || (url.scheme() != "smtp"_L1 && url.scheme() != "smtps"_L1) || url.host().isEmpty())
        return wrong(u"mail"_s, u"must be smtp://[USER@]HOST[:PORT] or smtps://[USER@]HOST[:PORT]"_s);
    if (!url.password().isEmpty())
        return wrong(u"mail"_s, u"a password does not belong here; give it in a file or the environment"_s);
    if (url.hasQuery() || url.hasFragment() || url.path().size() > 1)
        return wrong(u"mail"_s, u"nothing may follow the port"_s);
    settings.user = url.userName();
    if (url.port() < 0)
        url.setPort(url.scheme() == "smtps"_L1 ? 465 : settings.user.isEmpty() ? 25 : 587);
    settings.relay = url.adjusted(QUrl::RemoveUserInfo | QUrl::RemovePath);
    if (!isPlainAddress(sender))
        return wrong(u"mail-from"_s, u"must be an e-mail address"_s);
    settings.sender = sender;
    const bool isLocal = baseUrl.scheme() == "http"_L1 && isLoopbackHost(baseUrl.host());
    if (baseUrl.host().isEmpty() || (baseUrl.scheme() != "https"_L1 && !isLocal))
        return wrong(
            u"base-url"_s,
            u"links in mails begin with it, so it must be https://HOST; http:// is for this machine"_s);
    settings.baseUrl = baseUrl;
    return settings;
}

Result<Secret> readMailPassword(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileFailed, source.errorString());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    if (source.permissions() & others)
        return failure(ErrorCode::FileFailed, u"others than its owner may read or write it"_s);
    QByteArray line = source.readLine(1024);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    const Secret password = Secret::fromBytes(line);
    line.fill('\0');
    if (password.isEmpty())
        return failure(ErrorCode::FileFailed, u"its first line is empty"_s);
    return password;
}

} // namespace sallyport
