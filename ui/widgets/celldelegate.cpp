// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/celldelegate.h"

#include "ui/widgets/palette.h"
#include "ui/widgets/shapes.h"
#include "ui/widgets/tablerole.h"
#include "ui/widgets/text.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace sallyport {

namespace {

/// At either side, as in the header above.
constexpr double cellMargin = 12;
constexpr double rowHeight = 48;

QFont cellFont(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QFont font = option.font;
    if (index.data(StrongRole).toBool())
        font.setWeight(QFont::DemiBold);
    return font;
}

QString displayed(const QModelIndex &index)
{
    return index.data(Qt::DisplayRole).toString();
}

} // namespace

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget ? cell.widget->style() : nullptr;
    painter->save();
    if (style)
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    paintInside(*painter, cell, inside(cell), index);
    if (cell.state.testFlag(QStyle::State_HasFocus) &&
        cell.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        const int gap = scaled(cell.font, 3);
        paintRounded(*painter, cell.rect.adjusted(gap, gap, -gap, -gap - 1), scaled(cell.font, 4), {},
                     Colours::of(cell.palette).accent, 1.5);
    }
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {insideWidth(option, index) + 2 * scaled(option.font, cellMargin), scaled(option.font, rowHeight)};
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    const bool silent = !index.data(Qt::ToolTipRole).isValid();
    if (event->type() == QEvent::ToolTip && silent && index.isValid()) {
        const bool elided = insideWidth(option, index) > inside(option).width();
        // As markup, so that the tool tip wraps a long name and shows it as it is written.
        QToolTip::showText(
            event->globalPos(),
            elided ? QStringLiteral("<p>%1</p>").arg(displayed(index).toHtmlEscaped()) : QString(), view);
        return true;
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

void CellDelegate::paintInside(QPainter &painter, const QStyleOptionViewItem &option, const QRect &room,
                               const QModelIndex &index) const
{
    paintLine(painter, option, room, cellFont(option, index), Colours::of(option.palette).text,
              displayed(index));
}

int CellDelegate::insideWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QFontMetrics(cellFont(option, index)).horizontalAdvance(displayed(index));
}

QRect CellDelegate::place(const QStyleOptionViewItem &option, const QRect &room, const QRect &rect)
{
    return QStyle::visualRect(option.direction, room, rect);
}

void CellDelegate::paintLine(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
                             const QFont &font, const QColor &ink, const QString &text)
{
    painter.setFont(font);
    painter.setPen(ink);
    // A name or a date reads in its own direction, at the edge where the table's begins.
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const QString fitting = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(
        rect,
        static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter) |
                         Qt::AlignAbsolute) |
            Qt::TextSingleLine,
        fitting);
}

QRect CellDelegate::inside(const QStyleOptionViewItem &option)
{
    const int margin = scaled(option.font, cellMargin);
    return option.rect.adjusted(margin, 0, -margin, -1);
}

} // namespace sallyport
