// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tablecolumns.h"

#include "ui/widgets/columnmemory.h"
#include "ui/widgets/pagedtablemodel.h"
#include "ui/widgets/text.h"

#include <QHeaderView>
#include <QMenu>
#include <QStyle>
#include <QTableView>

#include <algorithm>

namespace sallyport {

namespace {

/// Of a column that shares what is left.
constexpr double leastPixels = 150;
/// How much wider than drawn a column gets for longer words.
constexpr double stretch = 1.5;

/// What shows all the words of a column.
int wordsOf(const QTableView &view, int column)
{
    const QHeaderView &header = *view.horizontalHeader();
    const int margin = header.style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, &header);
    const QString title = view.model()->headerData(column, Qt::Horizontal).toString();
    const int name = header.fontMetrics().horizontalAdvance(title);
    const int cells = static_cast<const QAbstractItemView &>(view).sizeHintForColumn(column);
    return qMax(cells, name + 2 * margin + 1); // widths are rounded, and eliding is not
}

} // namespace

void TableColumns::setPixels(const QList<double> &pixels)
{
    m_pixels = pixels;
    arrange();
}

void TableColumns::setYielding(const QList<int> &columns)
{
    m_yielding = columns;
    arrange();
}

void TableColumns::setOffered(int column, bool offered)
{
    if (offered == isOffered(column))
        return;
    if (offered)
        m_withheld.remove(column);
    else
        m_withheld.insert(column);
    arrange();
}

void TableColumns::remember(ColumnMemory *memory, const QString &table)
{
    m_memory = memory;
    m_table = table;
    if (m_memory)
        m_hidden = m_memory->hidden(m_table);
    arrange();
}

bool TableColumns::isChosen(int column) const
{
    return column == 0 || !m_hidden.contains(nameOf(column));
}

void TableColumns::choose(int column, bool shown)
{
    if (column == 0 || shown == isChosen(column))
        return;
    if (shown)
        m_hidden.removeAll(nameOf(column));
    else
        m_hidden.append(nameOf(column));
    if (m_memory)
        m_memory->setHidden(m_table, m_hidden);
    arrange();
}

void TableColumns::arrange()
{
    if (!m_view.model())
        return;
    const int room = m_view.viewport()->width();
    yieldTo(room);
    // Where the keyboard stands is never out of sight.
    const QModelIndex current = m_view.currentIndex();
    if (current.isValid() && (!isWanted(current.column()) || givesWay(current.column())))
        m_view.selectionModel()->setCurrentIndex(current.siblingAtColumn(0), QItemSelectionModel::NoUpdate);
    for (int column = 0; column < count(); ++column)
        m_view.setColumnHidden(column, !isWanted(column) || givesWay(column));
    share(room);
}

void TableColumns::addChoice(QMenu &menu)
{
    for (int column = 1; column < count(); ++column) {
        if (!isOffered(column))
            continue;
        const QString name = m_view.model()->headerData(column, Qt::Horizontal).toString();
        //: %1 is the name of a column that is wanted but not shown
        QAction *action = menu.addAction(givesWay(column) ? tr("%1 (needs a wider window)").arg(name) : name);
        action->setCheckable(true);
        action->setChecked(isChosen(column));
        QObject::connect(action, &QAction::toggled, &m_view,
                         [this, column](bool shown) { choose(column, shown); });
    }
}

int TableColumns::count() const
{
    return m_view.model() ? m_view.model()->columnCount() : 0;
}

QString TableColumns::nameOf(int column) const
{
    const auto *paged = qobject_cast<const PagedTableModel *>(m_view.model());
    return paged ? paged->columnName(column) : QString::number(column);
}

int TableColumns::widthOf(int column) const
{
    const double drawn = m_pixels.value(column);
    if (drawn <= 0)
        return scaled(&m_view, qMax(leastPixels, -drawn));
    return qMax(scaled(&m_view, drawn), qMin(wordsOf(m_view, column), scaled(&m_view, drawn * stretch)));
}

void TableColumns::yieldTo(int room)
{
    m_gone.clear();
    int whole = 0;
    for (int column = 0; column < count(); ++column) {
        if (isWanted(column))
            whole += widthOf(column);
    }
    const auto *paged = qobject_cast<const PagedTableModel *>(m_view.model());
    const int sorted = paged ? paged->sortColumn() : -1;
    for (const int column : std::as_const(m_yielding)) {
        if (whole <= room)
            return;
        if (column == 0 || column >= count() || !isWanted(column) || column == sorted)
            continue;
        m_gone.insert(column);
        whole -= widthOf(column);
    }
}

void TableColumns::share(int room)
{
    int left = room;
    QList<int> sharing;
    for (int column = 0; column < count(); ++column) {
        if (m_view.isColumnHidden(column))
            continue;
        if (m_pixels.value(column) > 0) {
            m_view.setColumnWidth(column, widthOf(column));
            left -= m_view.columnWidth(column);
        } else {
            sharing.append(column);
        }
    }
    if (sharing.isEmpty() && left > 0)
        m_view.setColumnWidth(0, m_view.columnWidth(0) + left);
    // Equal parts where they hold everybody's words; else those with short words leave some to the others.
    QList<int> wanted(count());
    int most = 0;
    for (const int column : std::as_const(sharing)) {
        wanted[column] = qMax(widthOf(column), wordsOf(m_view, column));
        most = qMax(most, wanted.at(column));
    }
    const bool isTight = !sharing.isEmpty() && most > left / sharing.size();
    std::ranges::stable_sort(sharing, {}, [&](int column) { return wanted.at(column); });
    for (qsizetype i = 0; i < sharing.size(); ++i) {
        const int column = sharing.at(i);
        const int part = left / static_cast<int>(sharing.size() - i);
        const bool isLast = i + 1 == sharing.size();
        const int width = isTight && !isLast ? qMin(part, wanted.at(column)) : part;
        m_view.setColumnWidth(column, qMax(width, widthOf(column)));
        left -= isTight ? m_view.columnWidth(column) : part;
    }
}

} // namespace sallyport
