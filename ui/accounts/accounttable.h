// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/timestamp.h"
#include "core/operations/accounts.h"
#include "ui/accounts/deadline.h"
#include "ui/widgets/rowtablemodel.h"

#include <QSet>

#include <array>

namespace sallyport {

class Backend;

/// The rows of "Accounts". Its switch shows what the core has confirmed.
class AccountTable : public RowTableModel<AccountRow>
{
    Q_OBJECT
public:
    enum class Column { Name, Reseller, Plan, Role, Members, Enrolled, Changed, Mfa };
    Q_ENUM(Column)
    static constexpr int columns = 8;

    AccountTable(Backend &backend, Clock clock, QObject *parent = nullptr);

    AccountFilter filter() const { return m_filter; }
    /// Asks anew when it differs from the one in force.
    void setFilter(AccountFilter filter);
    /// A request for the switch of this account is under way.
    void setBusy(const ScopeId &account, bool busy);
    /// Shows the row in the place of the one of the same account, where that is loaded.
    void take(const AccountRow &row);
    /// Asks how many accounts each filter finds.
    void askForCounts();
    /// -1: not known yet.
    qint64 count(AccountFilter filter) const;
    /// -1: not loaded.
    int rowOf(const ScopeId &account) const;
    bool hasResellers() const;
    /// The words, in the language of now.
    void retranslate();
    bool isOverdue(const AccountRow &row) const { return sallyport::isOverdue(row, m_clock()); }

    std::optional<SortKey> sortKey(int column) const override;
    QString columnName(int column) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void countsChanged();

protected:
    QFuture<Result<Page<AccountRow>>> request(const PageRequest &wanted) override;

private:
    QString text(const AccountRow &row, Column column) const;
    QString deadlineText(const AccountRow &row) const;
    QString explanation(const AccountRow &row, Column column) const;
    bool isBusy(const AccountRow &row) const { return m_busy.contains(row.account.id.value); }

    Backend &m_backend;
    Clock m_clock;
    AccountFilter m_filter = AccountFilter::All;
    QSet<QString> m_busy;
    std::array<qint64, 3> m_counts{-1, -1, -1}; ///< by AccountFilter
};

} // namespace sallyport
