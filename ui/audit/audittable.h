// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/audit.h"
#include "ui/widgets/rowtablemodel.h"

namespace sallyport {

class Backend;

/// "Audit log" as a table, newest first. Where few events match, the core looks through a long log in parts;
/// the table goes on asking until it has rows to show or has seen all.
class AuditTable : public RowTableModel<AuditRow>
{
    Q_OBJECT
public:
    enum Column { When, Who, What, Whom, Where, From, Outcome, ColumnCount };
    Q_ENUM(Column)

    AuditTable(Backend &backend, Clock clock, QObject *parent = nullptr);

    /// What is shown: all filters and the search, from the first page on.
    const ListAuditEvents &wanted() const { return m_wanted; }
    // Each asks anew when it differs from what is in force.
    void setTopic(AuditTopic topic);
    void setRefusedOnly(bool refusedOnly);
    void setPeriod(std::optional<Timestamp> from, std::optional<Timestamp> to);
    /// No search and no filter is in force.
    bool showsEverything() const;
    /// There is, or may be, more than what is loaded.
    bool hasMore() const { return isAsking() || canFetchMore({}); }

    /// In another language.
    void retranslate();

    QString columnName(int column) const override;
    void fetchMore(const QModelIndex &parent) override;
    std::optional<SortKey> sortKey(int) const override { return {}; } // the order is the log's own
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QFuture<Result<Page<AuditRow>>> request(const PageRequest &request) override;

private:
    void goOn();
    QString text(const AuditRow &row, int column) const;
    static QString toolTip(const AuditRow &row, int column);

    Backend &m_backend;
    Clock m_clock;
    ListAuditEvents m_wanted;
    int m_enough = 0; ///< rows up to which it asks on by itself
};

} // namespace sallyport
