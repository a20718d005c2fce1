// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/timestamp.h"
#include "core/operations/members.h"
#include "ui/widgets/rowtablemodel.h"

#include <array>
#include <optional>

namespace sallyport {

class Backend;

/// The rows of "Members": those of one account. Asks for nothing until it is told which.
class MemberTable : public RowTableModel<MemberRow>
{
    Q_OBJECT
public:
    enum class Column { Name, Email, Role, Mfa, Required, BackupCodes, LastSignIn };
    Q_ENUM(Column)
    static constexpr int columns = 7;

    MemberTable(Backend &backend, Clock clock, QObject *parent = nullptr);

    std::optional<ScopeId> account() const { return m_account; }
    /// Asks for its rows and counts where it is another one than before.
    void setAccount(const ScopeId &account);
    MemberFilter filter() const { return m_filter; }
    /// Asks anew when it differs from the one in force.
    void setFilter(MemberFilter filter);
    /// Rows and counts, where there is an account.
    void refresh();
    /// Shows the row in the place of the one of the same member, where that is loaded.
    void take(const MemberRow &row);
    /// -1: not known yet.
    qint64 count(MemberFilter filter) const;
    /// -1: not loaded.
    int rowOf(const PersonId &member) const;
    /// The words, in the language of now.
    void retranslate();

    std::optional<SortKey> sortKey(int column) const override;
    QString columnName(int column) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void countsChanged();

protected:
    QFuture<Result<Page<MemberRow>>> request(const PageRequest &wanted) override;

private:
    QString text(const MemberRow &row, Column column) const;
    void askForCounts();

    Backend &m_backend;
    Clock m_clock;
    std::optional<ScopeId> m_account;
    MemberFilter m_filter = MemberFilter::All;
    std::array<qint64, 4> m_counts{-1, -1, -1, -1}; ///< by MemberFilter
};

} // namespace sallyport
