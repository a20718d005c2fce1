// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backend/serverconnector.h"

#include <QStackedWidget>

#include <memory>
#include <optional>

namespace sallyport {

class CertificatePage;
class ConnectPage;

/// The way to a server: its address, its certificate where that is not trusted, and then its backend.
class ConnectFlow : public QStackedWidget
{
    Q_OBJECT
public:
    explicit ConnectFlow(ServerConnector &connector, QWidget *parent = nullptr);

    /// What stands in the field; in another language the flow begins anew with it.
    QString address() const;
    void setAddress(const QString &address);
    /// As if it had been typed and "Connect" been pressed.
    void connectTo(const QString &address);
    /// A server that was worked on before: one that does not answer now is opened all the same, and says so.
    void connectToKnown(const ServerAddress &address);

Q_SIGNALS:
    void opened(const std::shared_ptr<Backend> &backend, const ServerAddress &address);
    void cancelled();

private:
    void check();
    void takeCheck(const Result<ServerCheck> &check);
    void open();
    void showCertificate(const ServerCertificate &certificate);
    void chooseFile();
    void takeFile(const QString &path);
    void backToAddress();
    void setBusy(bool busy);

    ServerConnector &m_connector;
    ConnectPage *m_page = nullptr;
    CertificatePage *m_certificatePage = nullptr;
    std::optional<ServerAddress> m_server;
    bool m_isKnown = false;
};

} // namespace sallyport
