// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/donemark.h"

#include "ui/widgets/palette.h"
#include "ui/widgets/shapes.h"
#include "ui/widgets/text.h"

#include <QPainter>

#include <algorithm>

namespace sallyport {

DoneMark::DoneMark(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize DoneMark::sizeHint() const
{
    return {scaled(this, 240), scaled(this, 240)};
}

QSize DoneMark::minimumSizeHint() const
{
    return {scaled(this, 120), scaled(this, 120)};
}

void DoneMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &c = Colours::of(this);
    const double side = std::min({width(), height(), scaled(this, 240)});
    const QRectF place((width() - side) / 2, (height() - side) / 2, side, side);
    paintRounded(painter, place, side / 2, c.goodSoft);
    const double inset = side * 0.28;
    paintTick(painter, place.adjusted(inset, inset, -inset, -inset), c.good, side / 16);
}

} // namespace sallyport
