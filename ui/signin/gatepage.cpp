// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/gatepage.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/helprequest.h"
#include "ui/widgets/mark.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

GatePage::GatePage(const QString &objectName, const QString &title, QWidget *parent)
    : QWidget(parent), m_title(new PageTitle(title)), m_subtitle(new MutedText), m_strong(new QLabel),
      m_message(new Banner), m_card(new Card), m_column(new QWidget), m_body(m_card->body()),
      m_below(new QVBoxLayout), m_help(new Button(tr("Help"), Button::Kind::Quiet))
{
    setObjectName(objectName);
    setAccessibleName(title);

    m_title->setAlignment(Qt::AlignHCenter);
    m_title->setWordWrap(true);
    m_subtitle->setAlignment(Qt::AlignHCenter);
    m_subtitle->hide();
    QFont bold = m_strong->font();
    bold.setWeight(QFont::DemiBold);
    m_strong->setFont(bold);
    m_strong->setTextFormat(Qt::PlainText);
    m_strong->setAlignment(Qt::AlignHCenter);
    m_strong->setWordWrap(true);
    m_strong->hide();
    m_message->hide();

    auto *column = new QVBoxLayout(m_column);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Mark(44), 0, Qt::AlignHCenter);
    column->addSpacing(scaled(this, 16));
    column->addWidget(m_title);
    column->addSpacing(scaled(this, 8));
    column->addWidget(m_subtitle);
    column->addWidget(m_strong);
    column->addSpacing(scaled(this, 24));
    auto *parts = new QVBoxLayout;
    parts->setSpacing(scaled(this, 16));
    parts->addWidget(m_message);
    parts->addWidget(m_card);
    parts->addLayout(m_below);
    column->addLayout(parts);

    auto *inside = new QWidget;
    m_cells = new QGridLayout(inside);
    const int edge = scaled(this, 8);
    m_cells->setContentsMargins(edge, edge, edge, edge);
    m_cells->setSpacing(0);
    m_cells->setRowStretch(1, 1);
    auto *centre = new QVBoxLayout;
    const int margin = scaled(this, 16);
    centre->setContentsMargins(margin, margin, margin, margin);
    m_cells->addLayout(centre, 1, 0);
    // Stretches and no alignment: an aligned item does not grow with the lines of its texts.
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_column);
    row->addStretch(1);
    centre->addStretch(1);
    centre->addLayout(row);
    centre->addStretch(1);

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);

    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    makeHelp();
    measure();
}

void GatePage::makeHelp()
{
    m_help->setObjectName(u"gate.help"_s);
    m_help->setFont(sizedFont(font(), 12));
    connect(m_help, &Button::clicked, this, [this] { HelpRequest::send(this, HelpRequest::Wish::Guide); });
}

void GatePage::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

QString GatePage::title() const
{
    return m_title->text();
}

void GatePage::setSubtitle(const QString &text, const QString &strong)
{
    m_subtitle->setText(text);
    m_subtitle->setVisible(!text.isEmpty());
    m_strong->setText(strong);
    m_strong->setVisible(!strong.isEmpty());
}

void GatePage::setColumnWidth(double pixels)
{
    m_columnWidth = pixels;
    measure();
}

void GatePage::setPrimary(Button *button)
{
    m_primary = button;
}

void GatePage::setEscape(Button *button)
{
    m_escape = button;
}

void GatePage::focusFirst()
{
    if (m_firstFocus)
        m_firstFocus->setFocus(Qt::OtherFocusReason);
}

void GatePage::showMessage(Tone tone, const QString &text)
{
    m_message->announce(tone, text);
}

void GatePage::clearMessage()
{
    m_message->clear();
}

void GatePage::setBusy(bool busy)
{
    m_busy = busy;
    if (m_primary)
        m_primary->setBusy(busy);
}

void GatePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    measure();
    focusFirst();
}

void GatePage::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    Button *pressed = nullptr;
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        auto *focused = qobject_cast<Button *>(focusWidget());
        pressed = focused ? focused : m_primary.data();
    } else if (plain && event->key() == Qt::Key_Escape) {
        pressed = m_escape;
    }
    if (pressed)
        pressed->click();
    else
        QWidget::keyPressEvent(event);
}

void GatePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
}

void GatePage::measure()
{
    const int margins = 2 * scaled(this, 8 + 16);
    // Narrower than its contents need the page scrolls.
    const int least = qMax(scaled(this, 280), m_column->layout()->minimumSize().width());
    const int room = qMax(width() - margins - scaled(this, 16), least);
    m_column->setFixedWidth(qMin(scaled(this, m_columnWidth), room));
    // In the corner beside the page it takes no height from it; where there is no room beside, it stands
    // above.
    const int beside = m_column->width() + margins + 2 * m_help->sizeHint().width();
    m_cells->removeWidget(m_help);
    m_cells->addWidget(m_help, beside <= width() ? 1 : 0, 0, Qt::AlignTop | Qt::AlignTrailing);
}

void GatePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    measure();
}

} // namespace sallyport
