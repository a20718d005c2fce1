// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>

namespace sallyport {

using namespace Qt::StringLiterals;

/// A certificate with its key, and those that go with it in the handshake.
struct TlsIdentity
{
    QString certificatePath;
    QString keyPath;

    QSslCertificate certificate() const
    {
        return QSslCertificate::fromPath(certificatePath, QSsl::Pem).value(0);
    }
    QByteArray der() const { return certificate().toDer(); }
    QSslKey key() const
    {
        QFile file(keyPath);
        return file.open(QIODevice::ReadOnly) ? QSslKey(&file, QSsl::Ec) : QSslKey();
    }
};

/// What a certificate says.
struct TlsWish
{
    QString names = QStringLiteral("DNS:localhost,IP:127.0.0.1");
    int days = 30; ///< less than one: expired
};

/// Certificates of every kind, made by the openssl program in a folder of their own.
class TlsFiles
{
public:
    TlsFiles()
    {
        run({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
             u"-nodes"_s, u"-days"_s, u"30"_s, u"-subj"_s, u"/O=Contoso/CN=Contoso Authority"_s, u"-keyout"_s,
             path(u"authority.key"_s), u"-out"_s, path(u"authority.pem"_s), u"-addext"_s,
             u"basicConstraints=critical,CA:TRUE"_s});
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    bool isComplete() const { return m_complete; }

    TlsIdentity authority() const { return {path(u"authority.pem"_s), path(u"authority.key"_s)}; }

    /// Signed by the authority.
    TlsIdentity issued(const QString &name, const TlsWish &wish = {})
    {
        return made(name, wish,
                    {u"-CA"_s, path(u"authority.pem"_s), u"-CAkey"_s, path(u"authority.key"_s),
                     u"-CAcreateserial"_s});
    }
    TlsIdentity selfSigned(const QString &name, const TlsWish &wish = {})
    {
        return made(name, wish, {u"-signkey"_s, path(name + u".key"_s)});
    }

private:
    TlsIdentity made(const QString &name, const TlsWish &wish, const QStringList &signer)
    {
        const TlsIdentity identity{path(name + u".pem"_s), path(name + u".key"_s)};
        QFile extensions(path(name + u".ext"_s));
        m_complete =
            extensions.open(QIODevice::WriteOnly) &&
            extensions.write("subjectAltName=" + wish.names.toUtf8() + "\nbasicConstraints=CA:FALSE\n") > 0 &&
            m_complete;
        extensions.close();
        run({u"req"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s,
             u"-subj"_s, u"/O=Contoso/CN="_s + name, u"-keyout"_s, identity.keyPath, u"-out"_s,
             path(name + u".csr"_s)});
        run(QStringList{u"x509"_s, u"-req"_s, u"-in"_s, path(name + u".csr"_s), u"-days"_s,
                        QString::number(wish.days), u"-extfile"_s, extensions.fileName(), u"-out"_s,
                        identity.certificatePath} +
            signer);
        return identity;
    }
    void run(const QStringList &arguments)
    {
        QProcess openssl;
        openssl.start(u"openssl"_s, arguments);
        m_complete = openssl.waitForFinished() && openssl.exitCode() == 0 && m_complete;
    }

    QTemporaryDir m_folder;
    bool m_complete = true;
};

} // namespace sallyport
