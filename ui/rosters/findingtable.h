// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kiosk.h"

#include <QAbstractTableModel>

namespace sallyport {

/// What a kiosk's bundle would do, or has done: a row for each person, a verdict in words, and a switch where
/// home and the kiosk are in conflict.
class FindingTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Name, Email, EnrolledAt, Verdict, Decision };
    static constexpr int columns = 5;

    using QAbstractTableModel::QAbstractTableModel;

    void take(const QList<KioskFinding> &findings);
    /// What has become of everybody; nothing can be decided any more.
    void take(const QList<KioskResult> &results);
    /// For everybody who is in conflict.
    void setRule(KioskConflictRule rule);

    int count(KioskVerdict verdict) const;
    int count(KioskOutcome outcome) const;
    /// Somebody's last cell says something.
    bool hasReasons() const;
    /// How many would be imported, as it is decided.
    int toImport() const;
    QList<KioskDecision> decisions() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void decided();

private:
    struct Row
    {
        KioskFinding finding;
        KioskConflictRule rule = KioskConflictRule::KeepHome;
        std::optional<KioskOutcome> outcome;
    };

    bool isOpen(const Row &row) const;
    QString text(const Row &row, Column column) const;
    QString reason(const Row &row) const;

    QList<Row> m_rows;
};

} // namespace sallyport
