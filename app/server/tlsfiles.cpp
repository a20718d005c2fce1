// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/tlsfiles.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

tl::expected<QByteArray, QString> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(path + ": "_L1 + file.errorString());
    return file.read(1024 * 1024);
}

QSslKey readKey(const QByteArray &pem)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec})
        if (QSslKey key(pem, algorithm); !key.isNull())
            return key;
    return {};
}

} // namespace

tl::expected<QSslConfiguration, QString> readTlsFiles(const QString &certificate, const QString &key)
{
    const auto chainText = contentOf(certificate);
    if (!chainText)
        return tl::unexpected(chainText.error());
    const auto chain = QSslCertificate::fromData(*chainText, QSsl::Pem);
    if (chain.isEmpty())
        return tl::unexpected(certificate + u": there is no certificate in it"_s);
    // A group may share it, as with Debian's ssl-cert; everybody may not.
    if (QFile::permissions(key) &
        (QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::WriteGroup))
        return tl::unexpected(key + u": others can read or write it"_s);
    auto keyText = contentOf(key);
    if (!keyText)
        return tl::unexpected(keyText.error());
    const QSslKey privateKey = readKey(*keyText);
    keyText->fill('\0');
    if (privateKey.isNull())
        return tl::unexpected(key + u": there is no RSA or EC key in it"_s);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // no certificates of clients
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(privateKey);
    configuration.setAllowedNextProtocols({"http/1.1"});
    return configuration;
}

} // namespace sallyport
