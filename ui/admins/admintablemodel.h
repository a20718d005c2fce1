// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/timestamp.h"
#include "core/operations/admins.h"
#include "ui/widgets/rowtablemodel.h"

#include <QSet>

namespace sallyport {

class Backend;

/// "Admins" as a table. The toggle shows what the core has confirmed, never what was only asked for.
class AdminTableModel : public RowTableModel<AdminRow>
{
    Q_OBJECT
public:
    enum Column { Name, Email, SignIn, LastSignIn, Mfa, State, Link, ColumnCount };
    Q_ENUM(Column)

    AdminTableModel(Backend &backend, Clock clock, QObject *parent = nullptr);

    AdminFilter filter() const { return m_filter; }
    /// Asks anew when it differs from the filter in force.
    void setFilter(AdminFilter filter);
    /// What the core has answered, in the place of the row of the same admin; nothing where it is not loaded.
    void replace(const AdminRow &row);
    /// A request about this admin is under way: the toggle waits.
    void setBusy(const PersonId &admin, bool busy);

    std::optional<SortKey> sortKey(int column) const override;
    QString columnName(int column) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// The toggle is on, as far as it concerns the caller.
    static bool isOn(const AdminRow &row);

protected:
    QFuture<Result<Page<AdminRow>>> request(const PageRequest &request) override;

private:
    QString text(const AdminRow &row, int column) const;
    static QString refusal(const AdminRow &row);

    Backend &m_backend;
    Clock m_clock;
    AdminFilter m_filter = AdminFilter::All;
    QSet<QString> m_busy; ///< ids of admins
};

} // namespace sallyport
