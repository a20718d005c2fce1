// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mail/relay.h"

#include <QElapsedTimer>
#include <QJsonDocument>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

QByteArray nextLine(QProcess &process, int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (!process.canReadLine()) {
        const auto left = milliseconds - static_cast<int>(timer.elapsed());
        if (left <= 0 || !process.waitForReadyRead(left))
            break;
    }
    return process.canReadLine() ? process.readLine() : QByteArray();
}

} // namespace

Relay::Relay(const QStringList &options)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(SALLYPORT_PYTHON), QStringList{QStringLiteral(SALLYPORT_RELAY)} + options);
    m_port = nextLine(m_process, 20'000).trimmed().toUShort();
    if (m_port == 0)
        qFatal("the relay does not start");
}

Relay::~Relay()
{
    m_process.closeWriteChannel();
    m_process.kill();
    m_process.waitForFinished();
}

QString Relay::address() const
{
    return u"smtp://127.0.0.1:%1"_s.arg(m_port);
}

QJsonObject Relay::mail(int milliseconds)
{
    return QJsonDocument::fromJson(nextLine(m_process, milliseconds)).object();
}

bool Relay::hasMail()
{
    m_process.waitForReadyRead(0);
    return m_process.canReadLine();
}

bool Relay::makeCertificate(const QTemporaryDir &folder, const QString &subjectAltName)
{
    return QProcess::execute(u"openssl"_s,
                             {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                              u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
                              u"/CN=relay"_s, u"-addext"_s, u"subjectAltName="_s + subjectAltName,
                              u"-keyout"_s, folder.filePath(u"key.pem"_s), u"-out"_s,
                              folder.filePath(u"certificate.pem"_s)}) == 0;
}

} // namespace sallyport
