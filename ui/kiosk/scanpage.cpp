// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/scanpage.h"

#include "ui/kiosk/kiosktitle.h"
#include "ui/widgets/keytext.h"
#include "ui/widgets/qrview.h"
#include "ui/widgets/secretkeyfield.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

/// Keeps the code square, in the middle, and as large as there is room: it never props the page open.
class SquarePlace : public QWidget
{
public:
    explicit SquarePlace(QWidget *square) : m_square(square)
    {
        square->setParent(this);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    }
    QSize minimumSizeHint() const override { return m_square->minimumSizeHint(); }
    QSize sizeHint() const override { return minimumSizeHint(); }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QWidget::resizeEvent(event);
        const int side = std::min({width(), height(), scaled(this, 460)});
        m_square->setGeometry((width() - side) / 2, (height() - side) / 2, side, side);
    }

private:
    QWidget *m_square;
};

} // namespace

ScanPage::ScanPage(const SetupSecret &secret, QWidget *parent)
    : KioskPage(u"page.kiosk.scan"_s, tr("Scan this with your authenticator app"), parent), m_qr(new QrView),
      m_entry(new QLabel), m_key(new KeyText(this)), m_hidden(secret.key)
{
    m_qr->setText(secret.uri);
    m_qr->setAccessibleName(tr("QR code"));
    addText(tr("Open the app on your phone, add an entry, and point the camera here. It adds:"));
    m_entry->setTextFormat(Qt::PlainText);
    m_entry->setFont(sizedFont(font(), 14, QFont::DemiBold));
    m_entry->setWordWrap(true);
    m_entry->setText(secret.issuer.isEmpty() ? secret.account : secret.issuer + u": "_s + secret.account);
    words()->addWidget(m_entry);
    m_key->setAccessibleName(tr("Secret key"));
    m_key->setObjectName(u"kiosk.key"_s);
    m_key->hide();
    auto *ask = touchButton(tr("My app asks for the key"));
    ask->setObjectName(u"kiosk.showKey"_s);
    auto *next = touchButton(tr("Next"), Button::Kind::Primary);
    auto *key = new QHBoxLayout; // alone it would go by its own direction
    key->addWidget(m_key);
    key->addStretch();
    words()->addLayout(key);
    auto *buttons = new QVBoxLayout; // below each other: some languages need the width
    buttons->setSpacing(scaled(this, 12));
    buttons->addWidget(next);
    buttons->addWidget(ask);
    words()->addLayout(buttons);
    connect(ask, &Button::clicked, this, [this, ask, next] {
        m_key->setText(SecretKeyField::grouped(m_hidden.text()));
        m_key->show();
        setText(tr("Time-based, 6 digits, every 30 seconds."));
        ask->hide();
        next->setFocus(Qt::OtherFocusReason);
    });
    connect(next, &Button::clicked, this, &ScanPage::scanned);
    setPrimary(next);
    setFirstFocus(next);
    setSide(new SquarePlace(m_qr));
}

void ScanPage::wipe()
{
    m_qr->clear();
    m_key->clear();
    m_entry->clear();
    m_hidden = {};
}

} // namespace sallyport
