// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace sallyport {

/// A cell of a house table: plain text, semi-bold with StrongRole, elided with the whole as a tool tip. The
/// ones below paint their own inside; ground, line and focus ring are the same everywhere.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    /// `room` is inside the margins, not mirrored: use `place` for what stands at the leading edge.
    virtual void paintInside(QPainter &painter, const QStyleOptionViewItem &option, const QRect &room,
                             const QModelIndex &index) const;
    /// Width of the inside in full.
    virtual int insideWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    /// `rect` of a left-to-right drawing in `room`, mirrored where the option is.
    static QRect place(const QStyleOptionViewItem &option, const QRect &room, const QRect &rect);
    /// One line, elided, at the leading edge.
    static void paintLine(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
                          const QFont &font, const QColor &ink, const QString &text);
    static QRect inside(const QStyleOptionViewItem &option);
};

} // namespace sallyport
