// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/widgets/palette.h"
#include "ui/widgets/shapes.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace sallyport {

Card::Card(QWidget *parent) : QFrame(parent), m_body(new QVBoxLayout(this))
{
    measure();
}

void Card::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &colours = Colours::of(this);
    paintRounded(painter, rect(), scaled(this, 10), colours.surface, colours.border);
}

void Card::measure()
{
    const int margin = scaled(this, 24);
    m_body->setContentsMargins(margin, margin, margin, margin);
    m_body->setSpacing(scaled(this, 16));
}

} // namespace sallyport
