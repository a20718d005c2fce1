// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admins/linkdelegate.h"

#include "ui/widgets/palette.h"

namespace sallyport {

void LinkDelegate::paintInside(QPainter &painter, const QStyleOptionViewItem &option, const QRect &room,
                               const QModelIndex &index) const
{
    const Colours &c = Colours::of(option.palette);
    QFont font = option.font;
    const bool leads = index.flags().testFlag(Qt::ItemIsSelectable) && index.data(Qt::UserRole).toBool();
    if (leads)
        font.setWeight(QFont::Medium);
    paintLine(painter, option, room, font, leads ? c.accent : c.muted,
              index.data(Qt::DisplayRole).toString());
}

} // namespace sallyport
