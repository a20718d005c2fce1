// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tableheader.h"

#include "ui/widgets/pagedtablemodel.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/shapes.h"
#include "ui/widgets/text.h"

#include <QContextMenuEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionHeader>

namespace sallyport {

namespace {

constexpr double chevronRoom = 12;
constexpr double chevronGap = 6;

} // namespace

TableHeader::TableHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setTextElideMode(Qt::ElideRight);
}

void TableHeader::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuWanted(logicalIndexAt(viewport()->mapFromGlobal(event->globalPos())), event->globalPos());
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    painter->save(); // the style leaves its clip behind
    QHeaderView::paintSection(painter, rect, column);
    painter->restore();
    if (!isSorted(column))
        return;
    const auto *paged = qobject_cast<const PagedTableModel *>(model());
    const int margin = style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, this);
    const int side = scaled(this, chevronRoom);
    const int name = fontMetrics().horizontalAdvance(model()->headerData(column, orientation()).toString());
    const int start = qMin(margin + name + scaled(this, chevronGap), rect.width() - side);
    const QRect place(rect.left() + start, rect.top(), side, rect.height());
    paintChevron(*painter, QStyle::visualRect(layoutDirection(), rect, place), scaled(this, 8),
                 Colours::of(this).muted, paged->isDescending());
}

void TableHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int column) const
{
    QHeaderView::initStyleOptionForIndex(option, column);
    // The style cuts off what is too long; and the name makes room for the chevron.
    const int margin = style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, this);
    const int taken = isSorted(column) ? scaled(this, chevronGap) + scaled(this, chevronRoom) : margin;
    const int room = sectionSize(column) - margin - taken;
    const QString title = model()->headerData(column, orientation()).toString();
    option->text = fontMetrics().elidedText(title, Qt::ElideRight, room);
}

bool TableHeader::isSorted(int column) const
{
    const auto *paged = qobject_cast<const PagedTableModel *>(model());
    return paged && column == paged->sortColumn();
}

} // namespace sallyport
