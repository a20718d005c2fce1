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

void PagedTableModel::setDescending(bool descending)
{
    if (m_descending == descending)
        return;
    m_descending = descending;
    reload();
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

void PagedTableModel::askFor(const QString &after)
{
    PageRequest wanted;
    wanted.after = after;
    wanted.search = m_search;
    wanted.descending = m_descending;
    ask(wanted, m_round);
}

} // namespace sallyport
