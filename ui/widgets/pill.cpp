// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pill.h"

#include "ui/widgets/shapes.h"
#include "ui/widgets/text.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace sallyport {

Pill::Pill(const QString &word, Tone tone, QWidget *parent) : QLabel(word, parent), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Pill::setState(const QString &word, Tone tone)
{
    m_tone = tone;
    setText(word);
    updateGeometry();
    update();
}

void Pill::setDot(bool dot)
{
    m_dot = dot;
    updateGeometry();
    update();
}

QFont Pill::wordFont() const
{
    return sizedFont(font(), 12, QFont::DemiBold);
}

QSize Pill::sizeHint() const
{
    const QFontMetrics metrics(wordFont());
    const int dot = m_dot ? scaled(this, 13) : 0;
    return {metrics.horizontalAdvance(text()) + dot + scaled(this, 18),
            qMax(scaled(this, 22), metrics.height() + 4)};
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto pair = Colours::of(this).tone(m_tone);
    paintRounded(painter, rect(), height() / 2.0, pair.ground);
    QRect room = rect().adjusted(scaled(this, 9), 0, -scaled(this, 9), 0);
    if (m_dot) {
        const int size = scaled(this, 8);
        const QRect dot(room.x(), room.y() + (room.height() - size + 1) / 2, size, size);
        paintRounded(painter, QStyle::visualRect(layoutDirection(), rect(), dot), size / 2.0, pair.ink);
        room.setLeft(room.left() + scaled(this, 13));
    }
    painter.setFont(wordFont());
    painter.setPen(pair.ink);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), room),
                     Qt::AlignCenter | Qt::TextSingleLine, text());
}

} // namespace sallyport
