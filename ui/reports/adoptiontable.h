// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/timestamp.h"
#include "core/operations/reports.h"
#include "ui/widgets/rowtablemodel.h"

namespace sallyport {

class Backend;

/// The names behind a number of the report.
class AdoptionTable : public RowTableModel<AdoptionRow>
{
    Q_OBJECT
public:
    enum Column { Name, Email, Account, RoleColumn, State, PendingSince, RequiredFrom, ColumnCount };

    AdoptionTable(Backend &backend, Clock clock, QObject *parent = nullptr);

    /// Asks for the names of this group.
    void show(const ScopeId &scope, AdoptionGroup group);
    const ScopeId &scope() const { return m_scope; }
    AdoptionGroup group() const { return m_group; }

    /// The order is the core's: who is due first. No header turns it round.
    std::optional<SortKey> sortKey(int) const override { return {}; }
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QFuture<Result<Page<AdoptionRow>>> request(const PageRequest &wanted) override;

private:
    Backend &m_backend;
    Clock m_clock;
    ScopeId m_scope;
    AdoptionGroup m_group = AdoptionGroup::Enrolled;
};

/// From when MFA is required: a date, "At once", or nothing.
QString requiredFromText(const AdoptionRow &row);

// For a file: one column for each of AdoptionTable's; times as ISO 8601 in UTC.
QStringList adoptionHeader();
QStringList adoptionCells(const AdoptionRow &row);

} // namespace sallyport
