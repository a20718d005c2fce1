// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/adoptionreport.h"

#include <QAbstractTableModel>

namespace sallyport {

/// The course over time as a table, the newest day first: what the chart shows, for who reads.
class HistoryTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Day, Enrolled, Pending, Exempt, Off, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setHistory(const QList<AdoptionDay> &history);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<AdoptionDay> m_days;
};

} // namespace sallyport
