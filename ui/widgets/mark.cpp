// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/mark.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/text.h"

#include <QPainter>

namespace sallyport {

Mark::Mark(double side, QWidget *parent) : QWidget(parent), m_side(side)
{
    setAccessibleName(tr("Sallyport"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Mark::sizeHint() const
{
    const int side = scaled(this, m_side);
    return {side, side};
}

void Mark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int side = qMin(width(), height());
    QPixmap picture = tintedMark(Colours::of(this).accent, qRound(side * devicePixelRatioF()));
    picture.setDevicePixelRatio(devicePixelRatioF());
    painter.drawPixmap((width() - side) / 2, (height() - side) / 2, picture);
}

} // namespace sallyport
