// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/celldelegate.h"

namespace sallyport {

/// How much of a whole: a bar filled to ShareRole, with DisplayRole, its number, beside it.
class BarDelegate : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void paintInside(QPainter &painter, const QStyleOptionViewItem &option, const QRect &room,
                     const QModelIndex &index) const override;
    int insideWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace sallyport
