// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/celldelegate.h"
#include "ui/widgets/palette.h"

namespace sallyport {

/// A state as a pill: DisplayRole is the word, ToneRole its colour. No word, no pill.
class PillDelegate : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

    /// At the leading edge of `inside`, which lies in the `room` of the cell, as wide as its word where there
    /// is room.
    static void paintPill(QPainter &painter, const QStyleOptionViewItem &option, const QRect &room,
                          const QRect &inside, const QString &word, Tone tone);
    static int pillWidth(const QStyleOptionViewItem &option, const QString &word);

protected:
    void paintInside(QPainter &painter, const QStyleOptionViewItem &option, const QRect &room,
                     const QModelIndex &index) const override;
    int insideWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace sallyport
