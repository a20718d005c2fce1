// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pagedtablemodel.h"

namespace sallyport {

void PagedTableModel::setSearch(const QString &search)
{
    if (m_search == search)
        return;
    m_search = search;
    reload();
}

std::optional<SortKey> PagedTableModel::sortKey(int column) const
{
    return column == 0 ? std::optional(SortKey::Name) : std::nullopt;
}

int PagedTableModel::sortColumn() const
{
    for (int column = 0; column < columnCount({}); ++column) {
        if (sortKey(column) == m_order)
            return column;
    }
    return -1;
}

void PagedTableModel::sort(int column, Qt::SortOrder order)
{
    const std::optional<SortKey> key = sortKey(column);
    const bool descending = order == Qt::DescendingOrder;
    if (!key || (*key == m_order && descending == m_descending))
        return;
    m_order = *key;
    m_descending = descending;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount({}) - 1);
    reload();
}

QString PagedTableModel::columnName(int column) const
{
    return QString::number(column);
}

void PagedTableModel::reload()
{
    ++m_round;
    m_state = State::Loading;
    m_error.reset();
    m_more = false;
    m_moreFailed = false;
    m_next.clear();
    askFor({});
    Q_EMIT stateChanged();
}

void PagedTableModel::retry()
{
    if (!m_moreFailed) {
        reload();
        return;
    }
    m_moreFailed = false;
    m_error.reset();
    m_state = State::Ready;
    fetchMore({});
}

bool PagedTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_state == State::Ready && !m_more && !m_next.isEmpty();
}

void PagedTableModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_more = true;
    askFor(m_next);
    Q_EMIT stateChanged();
}

QVariant PagedTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::AccessibleDescriptionRole || orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (!sortKey(section))
        return {};
    if (section != sortColumn())
        return tr("Can be sorted");
    return m_descending ? tr("Sorted, descending") : tr("Sorted, ascending");
}

bool PagedTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role == Qt::CheckStateRole && index.isValid() && flags(index).testFlag(Qt::ItemIsUserCheckable))
        Q_EMIT switchRequested(index, value.value<Qt::CheckState>() == Qt::Checked);
    return false;
}

void PagedTableModel::takeFailure(const Error &error)
{
    m_moreFailed = m_more;
    m_more = false;
    m_error = error;
    m_state = State::Failed;
    Q_EMIT stateChanged();
}

void PagedTableModel::takePage(const QString &next, qint64 total)
{
    m_more = false;
    m_next = next;
    m_total = total;
    m_loaded = true;
    m_state = State::Ready;
    Q_EMIT stateChanged();
}

PageRequest PagedTableModel::firstPage() const
{
    PageRequest wanted;
    wanted.search = m_search;
    wanted.sort = m_order;
    wanted.descending = m_descending;
    return wanted;
}

void PagedTableModel::askFor(const QString &after)
{
    PageRequest wanted = firstPage();
    wanted.after = after;
    ask(wanted, m_round);
}

} // namespace sallyport
