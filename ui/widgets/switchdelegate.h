// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/celldelegate.h"

namespace sallyport {

/// The switch of a table, over CheckStateRole; DisplayRole is the word beside it ("ON", "Enabled"). A click
/// or the space key asks the model with setData(CheckStateRole); what is painted is what the model says.
/// Where the cell is not ItemIsUserCheckable it looks disabled, with ReasonRole under the word (unless the
/// word is the reason) and as the tool tip. With BusyRole it waits. WarningRole stands in a pill behind the
/// word. Without a CheckStateRole only the word is there.
class SwitchDelegate : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

protected:
    void paintInside(QPainter &painter, const QStyleOptionViewItem &option, const QRect &room,
                     const QModelIndex &index) const override;
    int insideWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QPersistentModelIndex m_pressed;
};

} // namespace sallyport
