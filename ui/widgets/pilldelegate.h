// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/celldelegate.h"

namespace sallyport {

/// A state as a pill: DisplayRole is the word, ToneRole its colour. No word, no pill.
class PillDelegate : public CellDelegate
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
