// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/flowpage.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace sallyport {

namespace {

/// Wider lines are hard to read; LOOK: forms at most this wide.
constexpr double widestForm = 880;

} // namespace

FlowPage::FlowPage(const QString &objectName, const QString &title, QWidget *parent)
    : QWidget(parent), m_title(title), m_column(new QVBoxLayout), m_footer(new QWidget), m_card(new Card),
      m_message(new Banner), m_busyBar(new BusyBar), m_footnote(new Caption)
{
    setObjectName(objectName);
    setAccessibleName(title);
    m_body = m_card->body();

    m_footnote->hide();
    m_buttonRow = new QHBoxLayout(m_footer);
    m_buttonRow->setContentsMargins(0, 0, 0, 0);
    m_buttonRow->setSpacing(scaled(this, 12));
    m_buttonRow->addWidget(m_footnote, 1);
    m_buttonRow->addStretch();

    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(scaled(this, 16));
    auto *foot = new QVBoxLayout; // close under the card, whether the sign moves or not
    foot->setSpacing(scaled(this, 8));
    foot->addWidget(m_busyBar);
    foot->addWidget(m_footer);
    m_column->addWidget(new PageTitle(title));
    m_column->addWidget(m_message);
    m_column->addWidget(m_card);
    m_column->addLayout(foot);
    m_column->addStretch();

    auto *sheet = new QWidget;
    sheet->setLayout(m_column);
    sheet->setMaximumWidth(scaled(this, widestForm));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(sheet, 1);
    row->addStretch();

    connect(m_message, &Banner::actionTriggered, this, &FlowPage::offerTaken);
}

void FlowPage::setHeader(QWidget *header)
{
    m_column->insertWidget(1, header);
}

void FlowPage::addNote(Tone tone, const QString &text)
{
    auto *note = new Banner;
    m_column->insertWidget(m_column->indexOf(m_message), note);
    note->announce(tone, text);
}

void FlowPage::addText(const QString &text)
{
    auto *paragraph = new QLabel(text);
    paragraph->setTextFormat(Qt::PlainText);
    paragraph->setWordWrap(true);
    m_body->addWidget(paragraph);
}

void FlowPage::addExplanation(const QString &text)
{
    m_body->addWidget(new MutedText(text));
}

void FlowPage::addField(const QString &label, QWidget *field, QWidget *beside)
{
    auto *caption = new Caption(label);
    caption->setBuddy(field);
    field->setAccessibleName(label);
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(this, 16));
    row->addWidget(field);
    if (beside)
        row->addWidget(beside);
    row->addStretch();
    auto *group = new QVBoxLayout;
    group->setSpacing(scaled(this, 6));
    group->addWidget(caption);
    group->addLayout(row);
    m_body->addLayout(group);
}

void FlowPage::setFootnote(const QString &text)
{
    m_footnote->setText(text);
    m_footnote->setVisible(!text.isEmpty());
}

Button *FlowPage::addButton(const QString &text, Button::Kind kind)
{
    auto *button = new Button(text, kind);
    m_buttonRow->addWidget(button);
    if (kind == Button::Kind::Primary)
        m_primary = button;
    return button;
}

void FlowPage::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    // As containers, so that what is disabled for a reason of its own stays so afterwards.
    m_card->setEnabled(!busy);
    m_footer->setEnabled(!busy);
    m_busyBar->setBusy(busy);
    if (busy)
        clearMessage();
    else
        focusFirst();
}

void FlowPage::showError(const QString &text)
{
    setBusy(false);
    showMessage(Tone::Bad, text);
    focusFirst();
}

void FlowPage::showMessage(Tone tone, const QString &text)
{
    m_message->setAction({});
    m_message->announce(tone, text);
}

void FlowPage::clearMessage()
{
    m_message->setAction({});
    m_message->clear();
}

void FlowPage::offer(const QString &action)
{
    m_message->setAction(action);
}

void FlowPage::keyPressEvent(QKeyEvent *event)
{
    // Not shortcuts: those would take the keys from a list that is open.
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    Button *pressed = nullptr;
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        pressed = m_primary;
    else if (plain && event->key() == Qt::Key_Escape)
        pressed = m_escape;
    if (pressed)
        pressed->click();
    else
        QWidget::keyPressEvent(event);
}

void FlowPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    focusFirst();
}

void FlowPage::focusFirst()
{
    if (m_firstFocus && isVisible())
        m_firstFocus->setFocus(Qt::OtherFocusReason);
}

} // namespace sallyport
