// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/secretpanel.h"

#include "ui/widgets/palette.h"
#include "ui/widgets/qrview.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/secretkeyfield.h"
#include "ui/widgets/text.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

/// A heading and the lines under it, closer to each other than to the next step.
void addStep(QVBoxLayout *column, const QString &heading, const QList<QWidget *> &lines)
{
    auto *step = new QVBoxLayout;
    auto *title = new GroupTitle(heading);
    step->setSpacing(scaled(title, 4));
    step->addWidget(title);
    for (QWidget *line : lines)
        step->addWidget(line);
    column->addLayout(step);
}

} // namespace

SecretPanel::SecretPanel(SecretClipboard &clipboard, QWidget *parent)
    : QWidget(parent), m_qr(new QrView), m_key(new SecretKeyField(tr("Secret key"), clipboard)),
      m_entryName(new QLabel)
{
    m_qr->setAccessibleName(tr("QR code"));
    m_qr->setFixedSize(scaled(this, 300), scaled(this, 300));

    auto *words = new QVBoxLayout;
    words->setSpacing(scaled(this, 20));
    addStep(words, tr("1. Open your authenticator app"),
            {new MutedText(
                tr("Google Authenticator, Microsoft Authenticator, Aegis, 2FAS, 1Password or any other app "
                   "for TOTP codes."))});
    QFont strong = m_entryName->font();
    strong.setWeight(QFont::DemiBold);
    m_entryName->setFont(strong);
    m_entryName->setTextFormat(Qt::PlainText);
    m_entryName->setWordWrap(true);
    addStep(words, tr("2. Scan the QR code"),
            {new MutedText(tr("The app adds an entry with this name:")), m_entryName});
    auto *typed = new QVBoxLayout;
    typed->setSpacing(scaled(this, 8));
    typed->addWidget(new GroupTitle(tr("No camera? Type the secret key")));
    typed->addWidget(m_key);
    typed->addWidget(new Caption(
        tr("Time-based, 6 digits, every 30 seconds. A copied key leaves the clipboard after 30\u00a0s.")));
    words->addLayout(typed);
    words->addStretch();

    m_parts = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_parts->setContentsMargins(0, 0, 0, 0);
    m_parts->setSpacing(scaled(this, 36));
    m_parts->addWidget(m_qr, 0, Qt::AlignTop | Qt::AlignLeading);
    m_parts->addLayout(words, 1);
}

int SecretPanel::leastWordsWidth() const
{
    return m_parts->itemAt(1)->minimumSize().width();
}

QSize SecretPanel::minimumSizeHint() const
{
    // Where there is no room beside each other they stand below each other.
    return {qMax(m_qr->width(), leastWordsWidth()), m_parts->minimumSize().height()};
}

void SecretPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isWide = width() >= m_qr->width() + m_parts->spacing() + leastWordsWidth();
    m_parts->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void SecretPanel::setSecret(const SetupSecret &secret)
{
    m_qr->setText(secret.uri);
    m_key->setKey(secret.key);
    m_entryName->setText(secret.issuer.isEmpty() ? secret.account : secret.issuer + u": "_s + secret.account);
}

void SecretPanel::clear()
{
    m_qr->clear();
    m_key->clear();
    m_entryName->clear();
}

} // namespace sallyport
