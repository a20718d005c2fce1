// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/shapes.h"

#include <QPainter>
#include <QPen>

namespace sallyport {

void paintRounded(QPainter &painter, const QRectF &rect, double radius, const QColor &fill,
                  const QColor &border, double borderWidth)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    if (border.isValid()) {
        painter.setPen(QPen(border, borderWidth));
        const double inset = borderWidth / 2;
        painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    } else {
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(rect, radius, radius);
    }
    painter.restore();
}

void paintTick(QPainter &painter, const QRectF &rect, const QColor &ink, double width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&rect](double x, double y) {
        return QPointF(rect.x() + rect.width() * x, rect.y() + rect.height() * y);
    };
    painter.drawPolyline(QPolygonF{at(0.24, 0.53), at(0.42, 0.71), at(0.77, 0.31)});
    painter.restore();
}

void paintChevron(QPainter &painter, const QRectF &rect, double size, const QColor &ink, bool up)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, size / 5.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF middle = rect.center();
    const double dip = (up ? -1 : 1) * size / 4;
    painter.drawPolyline(QPolygonF{middle + QPointF(-size / 2, -dip), middle + QPointF(0, dip),
                                   middle + QPointF(size / 2, -dip)});
    painter.restore();
}

void paintArc(QPainter &painter, const QRectF &rect, double start, double share, const QColor &ink,
              double width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, width, Qt::SolidLine, Qt::FlatCap));
    const double inset = width / 2;
    // Qt counts sixteenths of a degree, anticlockwise from three o'clock.
    painter.drawArc(rect.adjusted(inset, inset, -inset, -inset), qRound((90 - start) * 16),
                    qRound(-share * 360 * 16));
    painter.restore();
}

} // namespace sallyport
