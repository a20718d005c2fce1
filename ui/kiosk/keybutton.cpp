// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/keybutton.h"

#include "ui/kiosk/touch.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/shapes.h"
#include "ui/widgets/text.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>

namespace sallyport {

namespace {

/// An arrow with a cross, pointing to where the text comes from.
void paintErase(QPainter &painter, const QRectF &place, const QColor &ink, bool mirrored)
{
    painter.save();
    painter.translate(place.center());
    if (mirrored)
        painter.scale(-1, 1);
    const double w = place.width() / 2;
    const double h = place.height() * 0.36;
    QPainterPath outline;
    outline.moveTo(-w, 0);
    outline.lineTo(-w * 0.45, -h);
    outline.lineTo(w, -h);
    outline.lineTo(w, h);
    outline.lineTo(-w * 0.45, h);
    outline.closeSubpath();
    painter.setPen(QPen(ink, place.width() / 12, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(outline);
    const double arm = h * 0.42;
    const double middle = w * 0.25;
    painter.drawLine(QPointF(middle - arm, -arm), QPointF(middle + arm, arm));
    painter.drawLine(QPointF(middle - arm, arm), QPointF(middle + arm, -arm));
    painter.restore();
}

void paintShift(QPainter &painter, const QRectF &place, const QColor &ink, bool on)
{
    const QPointF c = place.center();
    const double u = place.width() / 2;
    QPainterPath arrow(c + QPointF(0, -u * 0.85));
    arrow.lineTo(c + QPointF(u * 0.85, 0));
    arrow.lineTo(c + QPointF(u * 0.4, 0));
    arrow.lineTo(c + QPointF(u * 0.4, u * 0.75));
    arrow.lineTo(c + QPointF(-u * 0.4, u * 0.75));
    arrow.lineTo(c + QPointF(-u * 0.4, 0));
    arrow.lineTo(c + QPointF(-u * 0.85, 0));
    arrow.closeSubpath();
    painter.setPen(QPen(ink, place.width() / 12, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(on ? QBrush(ink) : QBrush(Qt::NoBrush));
    painter.drawPath(arrow);
}

} // namespace

KeyButton::KeyButton(const QString &letter, const QString &name, Picture picture, QWidget *parent)
    : Button({}, Kind::Secondary, parent), m_letter(letter), m_picture(picture)
{
    setAccessibleName(name);
    setFocusPolicy(Qt::NoFocus);
    setFont(sizedFont(QApplication::font(), 19, QFont::Medium));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize KeyButton::sizeHint() const
{
    return {leastTouch, leastTouch};
}

void KeyButton::paintEvent(QPaintEvent *event)
{
    // The style would leave room beside the letter that a key does not have.
    Button::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &c = Colours::of(this);
    const double side = scaled(QApplication::font(), 22);
    const QRectF place(QRectF(rect()).center() - QPointF(side / 2, side / 2), QSizeF(side, side));
    const QColor ink = !isEnabled()              ? palette().color(QPalette::Disabled, QPalette::ButtonText)
                       : kind() == Kind::Primary ? c.onAccent
                       : isChecked()             ? c.accent
                                                 : c.text;
    if (m_picture == Picture::None) {
        painter.setPen(ink);
        painter.setLayoutDirection(Qt::LeftToRight);
        painter.drawText(rect(), Qt::AlignCenter, m_letter);
        return;
    }
    if (m_picture == Picture::Erase)
        paintErase(painter, place, ink, layoutDirection() == Qt::RightToLeft);
    else if (m_picture == Picture::Shift)
        paintShift(painter, place, ink, isChecked());
    else
        paintTick(painter, place.adjusted(side * 0.1, side * 0.1, -side * 0.1, -side * 0.1), ink, side / 9);
}

} // namespace sallyport
