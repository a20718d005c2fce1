// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace sallyport {

/// A real SMTP server in a process of its own; see relay.py.
class Relay
{
public:
    explicit Relay(const QStringList &options = {});
    ~Relay();

    quint16 port() const { return m_port; }
    QString address() const;
    /// The next mail it takes; waits for it. Empty: none within the time.
    QJsonObject mail(int milliseconds = 10'000);
    /// Whether one was taken that nobody has asked for yet.
    bool hasMail();

    /// A self-signed certificate for an address or name: "certificate.pem" and "key.pem" in the folder.
    static bool makeCertificate(const QTemporaryDir &folder, const QString &subjectAltName);

private:
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace sallyport
