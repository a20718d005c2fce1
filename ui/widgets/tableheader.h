// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace sallyport {

/// The header of a house table. The order stands as a chevron behind the name of its column; what can be
/// sorted says so under the pointer.
class TableHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit TableHeader(QWidget *parent);

Q_SIGNALS:
    /// The right button on `column`; -1: beside the columns.
    void menuWanted(int column, const QPoint &globalPosition);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;
    void initStyleOptionForIndex(QStyleOptionHeader *option, int column) const override;

private:
    bool isSorted(int column) const;
};

} // namespace sallyport
