// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/kioskpage.h"

#include "ui/kiosk/kiosktitle.h"
#include "ui/widgets/banner.h"

#include <QKeyEvent>
#include <QResizeEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

KioskPage::KioskPage(const QString &objectName, const QString &title, QWidget *parent)
    : QWidget(parent), m_title(new KioskTitle(title)), m_message(new Banner), m_words(new QVBoxLayout),
      m_parts(new QBoxLayout(QBoxLayout::LeftToRight)), m_column(new QVBoxLayout(this))
{
    setObjectName(objectName);
    setAccessibleName(title);
    m_message->setObjectName(u"kiosk.message"_s);
    m_words->setSpacing(scaled(this, 12));
    m_words->addWidget(m_title);
    m_words->addWidget(m_message);
    auto *words = new QVBoxLayout;
    words->addStretch(1);
    words->addLayout(m_words);
    words->addStretch(1);
    m_parts->setSpacing(scaled(this, 32));
    m_parts->addLayout(words, 1);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(scaled(this, 14));
    m_column->addLayout(m_parts, 1);
}

QString KioskPage::title() const
{
    return m_title->text();
}

void KioskPage::setText(const QString &text)
{
    m_explanation->setText(text);
}

void KioskPage::addText(const QString &text)
{
    auto *paragraph = new KioskText(text);
    m_words->addWidget(paragraph);
    if (!m_explanation)
        m_explanation = paragraph;
}

void KioskPage::setSide(QWidget *side, int width, int words)
{
    m_parts->addWidget(side, width);
    m_parts->setStretch(0, words);
}

void KioskPage::setBottom(QWidget *bottom)
{
    m_column->addWidget(bottom, 2);
    m_hasKeys = true;
    m_words->setSpacing(scaled(this, 8));
    m_column->setSpacing(scaled(this, 10));
}

void KioskPage::focusFirst()
{
    if (m_firstFocus)
        m_firstFocus->setFocus(Qt::OtherFocusReason);
}

void KioskPage::say(Tone tone, const QString &text)
{
    m_message->announce(tone, text);
    makeRoom();
}

void KioskPage::unsay()
{
    m_message->clear();
    makeRoom();
}

void KioskPage::makeRoom()
{
    const bool isCrowded = m_hasKeys && !m_message->text().isEmpty();
    if (m_explanation)
        m_explanation->setVisible(!isCrowded);
    const bool isLow = height() < width() && window()->height() < scaled(this, 520);
    m_title->setVisible(!isCrowded || !isLow);
}

QString KioskPage::message() const
{
    return m_message->text();
}

void KioskPage::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    setEnabled(!busy);
    if (busy)
        setCursor(Qt::BusyCursor);
    else
        unsetCursor();
    if (!busy)
        focusFirst();
}

void KioskPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool tall = event->size().height() > event->size().width();
    m_parts->setDirection(tall ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    makeRoom();
}

void KioskPage::keyPressEvent(QKeyEvent *event)
{
    if (m_primary && m_primary->isEnabled() &&
        (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        m_primary->click();
    else
        QWidget::keyPressEvent(event);
}

void KioskPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    focusFirst();
}

} // namespace sallyport
