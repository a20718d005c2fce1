// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/switchlook.h"

#include "ui/widgets/palette.h"
#include "ui/widgets/shapes.h"
#include "ui/widgets/text.h"

#include <QPainter>
#include <QStyleOption>

namespace sallyport {

QSize SwitchLook::size(const QFont &font)
{
    return {scaled(font, 36), scaled(font, 20)};
}

int SwitchLook::gap(const QFont &font)
{
    return scaled(font, 12);
}

void SwitchLook::paint(QPainter &painter, const QRect &rect, const QStyleOption &option,
                       const QFont &font) const
{
    const auto &c = Colours::of(option.palette);
    const QColor ground = option.state.testFlag(QStyle::State_Selected) ? c.accentSoft : c.surface;
    const auto shade = [&](const QColor &colour) {
        return usable || busy ? colour : mixed(colour, ground, 0.45);
    };
    paintRounded(painter, rect, rect.height() / 2.0, shade(on ? c.accent : c.sunken),
                 on ? QColor() : shade(c.controlBorder));
    const int room = scaled(font, 3);
    const int side = rect.height() - 2 * room;
    const bool atEnd = on == (option.direction == Qt::LeftToRight);
    const QRect knob(atEnd ? rect.right() + 1 - room - side : rect.left() + room, rect.top() + room, side,
                     side);
    const QColor ink = shade(on ? c.onAccent : c.muted);
    if (busy)
        paintArc(painter, knob.adjusted(1, 1, -1, -1), 30, 0.75, ink, scaled(font, 2));
    else
        paintRounded(painter, knob, side / 2.0, ink);
}

} // namespace sallyport
