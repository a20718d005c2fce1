// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace sallyport {

/// A rounded rectangle whose border lies wholly inside `rect`, sharp at every pixel. An invalid colour
/// leaves that part out.
void paintRounded(QPainter &painter, const QRectF &rect, double radius, const QColor &fill,
                  const QColor &border = {}, double borderWidth = 1);
/// A tick that fills the square `rect`.
void paintTick(QPainter &painter, const QRectF &rect, const QColor &ink, double width);
/// A chevron that points down, in the middle of `rect`.
void paintChevron(QPainter &painter, const QRectF &rect, double size, const QColor &ink, bool up = false);
/// Part of a circle: `share` (0..1) of it from `start` degrees (0 = top, clockwise).
void paintArc(QPainter &painter, const QRectF &rect, double start, double share, const QColor &ink,
              double width);

} // namespace sallyport
