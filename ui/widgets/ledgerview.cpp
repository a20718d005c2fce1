// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ledgerview.h"

#include "ui/widgets/ledgercell.h"
#include "ui/widgets/text.h"

#include <QDateTime>
#include <QEvent>
#include <QLocale>
#include <QResizeEvent>

#include <algorithm>

namespace sallyport {

namespace {

constexpr int mostColumns = 5;
constexpr double leastCellWidth = 132;
constexpr double gap = 8;

} // namespace

LedgerView::LedgerView(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Backup codes"));
}

void LedgerView::setEntries(const QList<LedgerEntry> &entries, QDate today)
{
    qDeleteAll(m_cells);
    m_cells.clear();
    for (const auto &entry : entries) {
        LedgerCell::Words words;
        words.number = entry.number;
        if (entry.usedAt) {
            const auto date = QDateTime::fromMSecsSinceEpoch(entry.usedAt->time_since_epoch().count()).date();
            const QString format = date.year() == today.year() ? tr("d MMM", "date without a year")
                                                               : tr("d MMM yyyy", "date with a year");
            words.used = true;
            words.when = locale().toString(date, format);
            words.where = entry.usedWhere;
        }
        auto *cell = new LedgerCell(words, this);
        m_cells.append(cell);
        cell->show();
    }
    arrange();
    updateGeometry();
}

int LedgerView::columnsFor(int width) const
{
    const int step = scaled(this, leastCellWidth) + scaled(this, gap);
    int columns = qBound(1, (width + scaled(this, gap)) / step, mostColumns);
    // Ten codes in four or three columns leave a ragged end: five, two or one.
    if (columns == 3 || columns == 4)
        columns = 2;
    return columns;
}

int LedgerView::cellHeight() const
{
    return scaled(this, 50);
}

int LedgerView::heightForWidth(int width) const
{
    const int columns = columnsFor(width);
    const int rows = (int(m_cells.size()) + columns - 1) / columns;
    return rows > 0 ? rows * cellHeight() + (rows - 1) * scaled(this, gap) : 0;
}

QSize LedgerView::sizeHint() const
{
    const int width = mostColumns * scaled(this, leastCellWidth + 20) + (mostColumns - 1) * scaled(this, gap);
    return {width, heightForWidth(width)};
}

QSize LedgerView::minimumSizeHint() const
{
    // Not all layouts around ask again for the width they have given.
    return {scaled(this, leastCellWidth), std::max(cellHeight(), heightForWidth(width()))};
}

void LedgerView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
    if (event->oldSize().width() != width())
        updateGeometry();
}

void LedgerView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        arrange();
    }
}

void LedgerView::arrange()
{
    const int columns = columnsFor(width());
    const int space = scaled(this, gap);
    for (int i = 0; i < m_cells.size(); ++i) {
        const int column = i % columns;
        // Whole pixels that add up: the last column ends where the widget ends.
        const int from = column * (width() + space) / columns;
        const int to = (column + 1) * (width() + space) / columns - space;
        QRect place(from, i / columns * (cellHeight() + space), to - from, cellHeight());
        if (layoutDirection() == Qt::RightToLeft)
            place.moveLeft(width() - place.right() - 1);
        m_cells.at(i)->setGeometry(place);
    }
}

} // namespace sallyport
