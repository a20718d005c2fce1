// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tonesign.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/text.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

constexpr double drawing = 18;
constexpr double gap = 6;

} // namespace

QString toneDrawing(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
    case Tone::Accent:
        return u"info"_s;
    case Tone::Good:
        return u"good"_s;
    case Tone::Warning:
        return u"warning"_s;
    case Tone::Bad:
        return u"bad"_s;
    }
    return u"info"_s;
}

ToneSign::ToneSign(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ToneSign::setState(const QString &word, Tone tone)
{
    m_word = word;
    m_tone = tone;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QFont ToneSign::wordFont() const
{
    return sizedFont(font(), 13, QFont::DemiBold);
}

QSize ToneSign::sizeHint() const
{
    const QFontMetrics metrics(wordFont());
    return {scaled(this, drawing) + scaled(this, gap) + metrics.horizontalAdvance(m_word) + 1,
            qMax(scaled(this, drawing), metrics.height())};
}

void ToneSign::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor ink = Colours::of(this).tone(m_tone).ink;
    const int side = scaled(this, drawing);
    const QRect place(0, (height() - side) / 2, side, side);
    QPixmap picture = tintedIcon(toneDrawing(m_tone), ink, qRound(side * devicePixelRatioF()));
    picture.setDevicePixelRatio(devicePixelRatioF());
    painter.drawPixmap(QStyle::visualRect(layoutDirection(), rect(), place), picture);
    painter.setFont(wordFont());
    painter.setPen(ink);
    const QRect room = rect().adjusted(side + scaled(this, gap), 0, 0, 0);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), room),
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) |
                         Qt::AlignVCenter | Qt::TextSingleLine,
                     m_word);
}

} // namespace sallyport
