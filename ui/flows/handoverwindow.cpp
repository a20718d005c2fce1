// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/handoverwindow.h"

#include "core/backend/backend.h"
#include "ui/deliver.h"
#include "ui/errortext.h"
#include "ui/flows/backupcodespage.h"
#include "ui/flows/handoverpage.h"
#include "ui/flows/identityverification.h"
#include "ui/widgets/text.h"

#include <QCloseEvent>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

HandOverWindow::HandOverWindow(Backend &backend, SecretClipboard &clipboard, const Person &admin,
                               const SetupSecret &secret, Clock clock, QWidget *parent)
    : QDialog(parent), m_backend(backend), m_clipboard(clipboard), m_admin(admin),
      m_pages(new QStackedWidget), m_page(new HandOverPage(admin, clipboard, std::move(clock)))
{
    setObjectName(u"handover"_s);
    setWindowTitle(tr("Reseller Admin QR code"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_pages->addWidget(m_page);
    auto *column = new QVBoxLayout(this);
    const int margin = scaled(this, 28);
    column->setContentsMargins(margin, margin, margin, margin);
    column->addWidget(m_pages);
    setMinimumWidth(scaled(this, 740));

    connect(m_page, &HandOverPage::entered, this, &HandOverWindow::confirm);
    connect(m_page, &HandOverPage::showAgainRequested, this, &HandOverWindow::verify);
    connect(m_page, &HandOverPage::closeRequested, this, &HandOverWindow::reject);
    m_page->showSecret(secret);
}

HandOverWindow::~HandOverWindow()
{
    m_page->hideSecret();
}

bool HandOverWindow::mayLeave() const
{
    return !m_codes || m_codes->isFinished();
}

void HandOverWindow::reject()
{
    if (!mayLeave()) {
        m_codes->showMessage(Tone::Warning,
                             tr("These codes are shown only now. Copy, save or print them first, or tick "
                                "that you have saved them; then choose \"Finish\"."));
        return;
    }
    QDialog::reject();
}

void HandOverWindow::closeEvent(QCloseEvent *event)
{
    if (mayLeave()) {
        QDialog::closeEvent(event);
        return;
    }
    event->ignore();
    reject();
}

bool HandOverWindow::event(QEvent *event)
{
    const bool taken = QDialog::event(event);
    // As high as its page needs: a window of its own does not follow texts that wrap.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show) {
        const int room = screen()->availableGeometry().height();
        const int wanted = qMin(room, layout()->totalHeightForWidth(width()));
        if (wanted > height())
            resize(width(), wanted);
    }
    return taken;
}

void HandOverWindow::confirm(const Secret &code)
{
    deliver(m_backend.call(ConfirmHandOver{m_admin.id, code}), this,
            [this](const Result<BackupCodeSet> &codes) {
                if (codes)
                    showCodes(*codes);
                else
                    m_page->showError(codes.error());
            });
}

void HandOverWindow::showCodes(const BackupCodeSet &codes)
{
    m_page->setBusy(false);
    m_page->hideSecret();
    m_codes = new BackupCodesPage(codes, m_clipboard);
    m_codes->addNote(Tone::Good,
                     tr("MFA is active. These codes are for you, the admin: keep them before you give the "
                        "screen back."));
    connect(m_codes, &BackupCodesPage::finished, this, [this] {
        Q_EMIT mayLeaveChanged(true);
        accept();
    });
    goTo(m_codes);
    Q_EMIT mayLeaveChanged(false);
    Q_EMIT activated();
}

void HandOverWindow::verify()
{
    //: %1 is an email address
    auto *page =
        new IdentityVerification(m_backend, ProofMeans::Code,
                                 tr("The QR code and the secret key of %1 are shown again. The owner enters "
                                    "the code, not the admin.")
                                     .arg(m_admin.email));
    connect(page, &IdentityVerification::verified, this, &HandOverWindow::showAgain);
    connect(page, &IdentityVerification::cancelled, this, [this] { goTo(m_page); });
    m_verification = page;
    goTo(page);
}

void HandOverWindow::showAgain()
{
    m_verification->setBusy(true);
    deliver(m_backend.call(LinkToQr{m_admin.id}), this, [this](const Result<SetupSecret> &secret) {
        if (!secret) {
            m_verification->showError(errorText(secret.error()));
            return;
        }
        m_page->showSecret(*secret);
        goTo(m_page);
    });
}

void HandOverWindow::goTo(QWidget *page)
{
    QWidget *before = m_pages->currentWidget();
    if (m_pages->indexOf(page) < 0)
        m_pages->addWidget(page);
    m_pages->setCurrentWidget(page);
    if (before != m_page && before != page) {
        m_pages->removeWidget(before);
        // Later: it may be in the middle of telling us.
        before->deleteLater();
    }
}

} // namespace sallyport
