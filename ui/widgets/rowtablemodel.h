// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "ui/deliver.h"
#include "ui/widgets/pagedtablemodel.h"

#include <QFuture>

namespace sallyport {

/// The rows of a paged table, as values. A model for a screen derives from it, names its columns in an enum,
/// and says `request`, `columnCount`, `data`, `headerData` and `flags` (checkable where a switch can be
/// used).
template <typename Row>
class RowTableModel : public PagedTableModel
{
public:
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    const Row &row(int number) const { return m_rows.at(number); }
    const Row &row(const QModelIndex &index) const { return m_rows.at(index.row()); }

    /// What the core has answered; the views show it.
    void replaceRow(int number, Row row)
    {
        m_rows[number] = std::move(row);
        Q_EMIT dataChanged(index(number, 0), index(number, columnCount({}) - 1));
    }
    /// The number of the first row for which it holds; -1: none of those loaded.
    template <typename Condition>
    int find(Condition condition) const
    {
        for (int number = 0; number < rowCount(); ++number) {
            if (condition(m_rows.at(number)))
                return number;
        }
        return -1;
    }
    /// A cell shows something else without a new row, e.g. busy.
    void touchRow(int number) { Q_EMIT dataChanged(index(number, 0), index(number, columnCount({}) - 1)); }

protected:
    using PagedTableModel::PagedTableModel;

    virtual QFuture<Result<Page<Row>>> request(const PageRequest &wanted) = 0;

    /// All rows go: they were about something else than what is asked for next.
    void clear()
    {
        beginResetModel();
        m_rows.clear();
        endResetModel();
    }

private:
    void ask(const PageRequest &wanted, int round) final
    {
        const bool first = wanted.after.isEmpty();
        deliver(request(wanted), this, [this, first, round](const Result<Page<Row>> &page) {
            if (!isCurrent(round))
                return;
            if (!page)
                takeFailure(page.error());
            else
                take(*page, first);
        });
    }
    void take(const Page<Row> &page, bool first)
    {
        if (first) {
            beginResetModel();
            m_rows = page.rows;
            endResetModel();
        } else if (!page.rows.isEmpty()) {
            const int count = rowCount();
            beginInsertRows({}, count, count + static_cast<int>(page.rows.size()) - 1);
            m_rows += page.rows;
            endInsertRows();
        }
        takePage(page.next, page.total);
    }

    QList<Row> m_rows;
};

} // namespace sallyport
