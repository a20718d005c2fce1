// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"
#include "core/model/page.h"

#include <QAbstractTableModel>

#include <optional>

namespace sallyport {

/// What a table over a list of the core knows without knowing its rows: search, order, state, and when to ask
/// for more. `RowTableModel` below it holds the rows. Never blocks.
class PagedTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class State {
        Loading, ///< the first page has been asked for; older rows stay until it is there
        Ready,
        Failed, ///< `error()` says why; rows that are there stay
    };

    State state() const { return m_state; }
    /// The core has been asked and has not answered yet.
    bool isAsking() const { return m_state == State::Loading || m_more; }
    std::optional<Error> error() const { return m_error; }
    /// Rows in the whole list as filtered, not as searched; 0 until the first page is there.
    qint64 total() const { return m_total; }
    /// The first page has been there once.
    bool wasLoaded() const { return m_loaded; }

    QString search() const { return m_search; }
    /// Asks anew when it differs from the search in force.
    void setSearch(const QString &search);

    /// By what the core sorts when it sorts by this column; empty: it cannot. A key belongs to one column.
    virtual std::optional<SortKey> sortKey(int column) const;
    SortKey order() const { return m_order; }
    bool isDescending() const { return m_descending; }
    /// The column of `order()`; -1: none.
    int sortColumn() const;
    /// Asks anew when the order differs. A column that cannot be sorted by changes nothing.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// What is remembered about a column is remembered under this name, which never changes and is in no
    /// language.
    virtual QString columnName(int column) const;

    /// Where the list that is shown begins: its search and its order.
    PageRequest firstPage() const;
    /// Asks for the first page; the answer replaces all rows. An answer that is still on its way is dropped.
    void reload();
    /// After a failure: asks again for what did not come.
    void retry();

    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    /// Says the order of a column to assistive technology. Who derives says the rest.
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// CheckStateRole asks only: emits `switchRequested` and returns false. The cell changes when the core
    /// has answered and the row was replaced. Refused where the cell is not checkable.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    /// `state()`, `isAsking()`, `total()` or whether there are rows may be new.
    void stateChanged();
    void switchRequested(const QModelIndex &index, bool on);

protected:
    using QAbstractTableModel::QAbstractTableModel;

    /// Asks the core. The answer goes to `takeFailure` or to the rows, with the same `round`.
    virtual void ask(const PageRequest &wanted, int round) = 0;

    /// False: the answer of an older search, to be dropped.
    bool isCurrent(int round) const { return round == m_round; }
    void takeFailure(const Error &error);
    void takePage(const QString &next, qint64 total);

private:
    void askFor(const QString &after);

    QString m_search;
    SortKey m_order = SortKey::Name;
    bool m_descending = false;
    State m_state = State::Ready;
    std::optional<Error> m_error;
    bool m_loaded = false;
    bool m_more = false; ///< a further page is under way
    bool m_moreFailed = false;
    int m_round = 0;
    QString m_next;
    qint64 m_total = 0;
};

} // namespace sallyport
