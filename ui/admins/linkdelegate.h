// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/celldelegate.h"

namespace sallyport {

/// A cell that leads somewhere: its text in the accent, or a muted dash where there is nothing to go to.
/// Whoever owns the table takes clicks and keys.
class LinkDelegate : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void paintInside(QPainter &painter, const QStyleOptionViewItem &option, const QRect &room,
                     const QModelIndex &index) const override;
};

} // namespace sallyport
