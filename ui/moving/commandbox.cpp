// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moving/commandbox.h"

#include "ui/widgets/palette.h"
#include "ui/widgets/shapes.h"
#include "ui/widgets/text.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <QtMath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {

CommandBox::CommandBox(const QString &name, QWidget *parent) : QWidget(parent), m_text(new QPlainTextEdit)
{
    m_text->setObjectName(u"command"_s);
    m_text->setAccessibleName(name);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->viewport()->setAutoFillBackground(false);
    m_text->document()->setDocumentMargin(0);
    // The box around has the border that shows where the focus is.
    connect(qApp, &QApplication::focusChanged, this, [this] { update(); });
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_text);
    const auto *layout = m_text->document()->documentLayout();
    connect(layout, &QAbstractTextDocumentLayout::documentSizeChanged, this, &CommandBox::measure);
    measure();
}

void CommandBox::setCommand(const QString &command)
{
    m_text->setPlainText(command);
}

QString CommandBox::command() const
{
    return m_text->toPlainText();
}

void CommandBox::measure()
{
    const int margin = scaled(this, 12);
    layout()->setContentsMargins(margin, margin, margin, margin / 2);
    m_text->setFont(fixedFont(font()));
    // The layout of plain text counts lines, not pixels.
    const int lines = std::max(1, qRound(m_text->document()->size().height()));
    const double lineHeight = QFontMetricsF(m_text->font()).lineSpacing();
    m_text->setFixedHeight(qCeil(lineHeight) * lines + qCeil(lineHeight / 3));
}

void CommandBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
}

void CommandBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &colours = Colours::of(this);
    const bool focused = m_text->hasFocus();
    paintRounded(painter, rect(), scaled(this, 6), colours.sunken, focused ? colours.accent : colours.border,
                 focused ? 2 : 1);
}

} // namespace sallyport
