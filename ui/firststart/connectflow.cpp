// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firststart/connectflow.h"

#include "ui/deliver.h"
#include "ui/errortext.h"
#include "ui/firststart/certificatepage.h"
#include "ui/firststart/connectpage.h"

#include <QFileDialog>

#include <utility>

using namespace Qt::StringLiterals;

namespace sallyport {

ConnectFlow::ConnectFlow(ServerConnector &connector, QWidget *parent)
    : QStackedWidget(parent), m_connector(connector), m_page(new ConnectPage)
{
    addWidget(m_page);
    connect(m_page, &ConnectPage::submitted, this, &ConnectFlow::connectTo);
    connect(m_page, &ConnectPage::backRequested, this, &ConnectFlow::cancelled);
}

QString ConnectFlow::address() const
{
    return m_page->address();
}

void ConnectFlow::setAddress(const QString &address)
{
    m_page->setAddress(address);
}

void ConnectFlow::connectTo(const QString &address)
{
    m_page->setAddress(address);
    const auto server = readServerAddress(address);
    if (!server) {
        m_page->showError(server.error());
        return;
    }
    m_server = *server;
    m_isKnown = false;
    check();
}

void ConnectFlow::connectToKnown(const ServerAddress &address)
{
    m_page->setAddress(address.name());
    m_server = address;
    m_isKnown = true;
    check();
}

void ConnectFlow::check()
{
    setBusy(true);
    deliver(m_connector.check(*m_server), this, [this, server = *m_server](const Result<ServerCheck> &check) {
        if (m_server == server)
            takeCheck(check);
    });
}

void ConnectFlow::takeCheck(const Result<ServerCheck> &check)
{
    if (check && check->untrusted) {
        setBusy(false);
        showCertificate(*check->untrusted);
        return;
    }
    if (check || (m_isKnown && check.error().code == ErrorCode::ServerUnreachable)) {
        open();
        return;
    }
    backToAddress();
    m_page->showError(check.error());
}

void ConnectFlow::open()
{
    deliver(m_connector.open(*m_server), this,
            [this, server = *m_server](const Result<std::shared_ptr<Backend>> &backend) {
                setBusy(false);
                if (backend)
                    Q_EMIT opened(*backend, server);
                else
                    m_page->showError(backend.error());
            });
}

void ConnectFlow::showCertificate(const ServerCertificate &certificate)
{
    auto *page = new CertificatePage(m_server->name(), certificate);
    connect(page, &CertificatePage::backRequested, this, &ConnectFlow::backToAddress);
    connect(page, &CertificatePage::tryAgainRequested, this, &ConnectFlow::check);
    connect(page, &CertificatePage::fileRequested, this, &ConnectFlow::chooseFile);
    connect(page, &CertificatePage::trusted, this, [this, certificate] {
        m_connector.trust(*m_server, certificate);
        check(); // and not open: what was trusted has to be what the server shows now
    });
    addWidget(page);
    setCurrentWidget(page);
    if (auto *before = std::exchange(m_certificatePage, page))
        before->deleteLater();
}

void ConnectFlow::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Use a certificate file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer *.der)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ConnectFlow::takeFile);
    dialog->open();
}

void ConnectFlow::takeFile(const QString &path)
{
    const auto certificate = m_connector.readCertificate(path);
    if (certificate)
        showCertificate(*certificate);
    else if (m_certificatePage)
        m_certificatePage->showMessage(Tone::Bad, errorText(certificate.error()));
}

void ConnectFlow::backToAddress()
{
    setBusy(false);
    m_isKnown = false;
    setCurrentWidget(m_page);
    if (auto *before = std::exchange(m_certificatePage, nullptr))
        before->deleteLater();
}

void ConnectFlow::setBusy(bool busy)
{
    if (m_certificatePage)
        m_certificatePage->setBusy(busy);
    m_page->setBusy(busy);
}

} // namespace sallyport
