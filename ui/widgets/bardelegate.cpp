// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bardelegate.h"

#include "ui/widgets/palette.h"
#include "ui/widgets/shapes.h"
#include "ui/widgets/tablerole.h"
#include "ui/widgets/text.h"

#include <QPainter>
#include <QPainterPath>

namespace sallyport {

namespace {

constexpr double barWidth = 110;
constexpr double barHeight = 8;
constexpr double gap = 12;

int numberWidth(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    return QFontMetrics(option.font).horizontalAdvance(index.data(Qt::DisplayRole).toString());
}

} // namespace

void BarDelegate::paintInside(QPainter &painter, const QStyleOptionViewItem &option, const QRect &room,
                              const QModelIndex &index) const
{
    const auto &c = Colours::of(option.palette);
    const int height = scaled(option.font, barHeight);
    const int space = room.width() - numberWidth(option, index) - scaled(option.font, gap);
    const int width = qBound(0, space, scaled(option.font, barWidth));
    const QRect bar(room.left(), room.top() + (room.height() - height) / 2, width, height);
    const double share = qBound(0.0, index.data(ShareRole).toDouble(), 1.0);
    const QRect whole = place(option, room, bar);
    const QColor groove =
        option.state.testFlag(QStyle::State_Selected) ? mixed(c.accent, c.accentSoft, 0.2) : c.sunken;
    paintRounded(painter, whole, height / 2.0, groove);
    if (share > 0 && width > 0) {
        // Cut out of the whole bar, so that a short part keeps its round end.
        QPainterPath shape;
        shape.addRoundedRect(whole, height / 2.0, height / 2.0);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        const int filled = qMax(1, qRound(share * width));
        painter.setClipRect(place(option, room, {bar.left(), bar.top(), filled, height}));
        painter.fillPath(shape, c.accent);
        painter.restore();
    }
    paintLine(painter, option, place(option, room, room.adjusted(width + scaled(option.font, gap), 0, 0, 0)),
              option.font, c.text, index.data(Qt::DisplayRole).toString());
}

int BarDelegate::insideWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return scaled(option.font, barWidth) + scaled(option.font, gap) + numberWidth(option, index);
}

} // namespace sallyport
