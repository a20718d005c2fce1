// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/secretondemand.h"

#include "ui/deliver.h"
#include "ui/errortext.h"
#include "ui/flows/secretpanel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

#include <QHideEvent>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

SecretOnDemand::SecretOnDemand(Backend &backend, SecretClipboard &clipboard, SessionSetup::Kind kind,
                               Clock clock, QWidget *parent)
    : QWidget(parent), m_setup(backend, kind), m_clock(std::move(clock)),
      m_button(new Button(tr("Show QR code"))), m_message(new Banner), m_busy(new BusyBar),
      m_panel(new SecretPanel(clipboard)), m_expiry(new QTimer(this))
{
    m_button->setObjectName(u"showQrCode"_s);
    m_expiry->setSingleShot(true);
    m_panel->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(this, 12));
    column->addWidget(m_message);
    column->addWidget(m_busy);
    column->addWidget(m_panel);
    hide();

    connect(m_button, &Button::clicked, this, &SecretOnDemand::toggle);
    connect(m_expiry, &QTimer::timeout, this, [this] {
        hideSecret();
        m_message->announce(Tone::Accent, tr("The QR code has expired. Show it again to get a new one."));
        show();
    });
}

void SecretOnDemand::toggle()
{
    if (m_asking)
        return;
    if (!m_panel->isHidden()) {
        hideSecret();
        return;
    }
    m_asking = true;
    m_message->clear();
    m_button->setBusy(true);
    m_busy->setBusy(true);
    show();
    deliver(m_setup.begin(), this, [this](const Result<SetupSecret> &secret) { take(secret); });
}

void SecretOnDemand::take(const Result<SetupSecret> &secret)
{
    m_asking = false;
    m_button->setBusy(false);
    m_busy->setBusy(false);
    if (!secret) {
        m_message->announce(Tone::Bad, errorText(secret.error()));
        return;
    }
    m_panel->setSecret(*secret);
    m_panel->show();
    m_button->setText(tr("Hide QR code"));
    revealPanel();
    m_expiry->start(qMax(std::chrono::milliseconds(0), secret->expiresAt - m_clock()));
}

void SecretOnDemand::revealPanel()
{
    for (QWidget *around = parentWidget(); around; around = around->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(around);
        if (!area)
            continue;
        // Once the page has made room for it.
        QTimer::singleShot(0, this, [this, area] { area->ensureWidgetVisible(this, 0, scaled(this, 24)); });
        return;
    }
}

void SecretOnDemand::hideSecret()
{
    m_expiry->stop();
    m_panel->clear();
    m_panel->hide();
    m_button->setText(tr("Show QR code"));
    hide();
}

void SecretOnDemand::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    // Nobody sees it any more, so it need not be kept; a minimised window comes back as it was.
    if (!event->spontaneous() && !m_panel->isHidden())
        hideSecret();
}

} // namespace sallyport
