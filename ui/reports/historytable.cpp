// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/historytable.h"

#include "ui/reports/grouplook.h"

#include <QLocale>

#include <algorithm>

namespace sallyport {

void HistoryTable::setHistory(const QList<AdoptionDay> &history)
{
    beginResetModel();
    m_days = history;
    std::ranges::reverse(m_days);
    endResetModel();
}

int HistoryTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_days.size());
}

int HistoryTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const AdoptionDay &day = m_days.at(index.row());
    const QLocale locale;
    switch (index.column()) {
    case Day:
        //: A short date with the month in letters, as a pattern of QLocale: d day, MMM month, yyyy year
        return locale.toString(day.day, tr("d MMM yyyy"));
    case Enrolled:
        return locale.toString(day.adoption.active);
    case Pending:
        return locale.toString(day.adoption.pending);
    case Exempt:
        return locale.toString(day.adoption.exempt);
    case Off:
        return locale.toString(day.adoption.off());
    default:
        return {};
    }
}

QVariant HistoryTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Day:
        return tr("Day");
    case Enrolled:
        return groupText(AdoptionGroup::Enrolled);
    case Pending:
        return groupText(AdoptionGroup::Pending);
    case Exempt:
        return groupText(AdoptionGroup::Exempt);
    case Off:
        return groupText(AdoptionGroup::Off);
    default:
        return {};
    }
}

} // namespace sallyport
