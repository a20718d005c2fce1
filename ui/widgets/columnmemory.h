// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QSettings;

namespace sallyport {

/// Which columns of which table somebody does not want to see, from one start to the next. Columns are known
/// by PagedTableModel::columnName, tables by a name of their own.
class ColumnMemory
{
public:
    explicit ColumnMemory(QSettings &settings) : m_settings(settings) {}

    QStringList hidden(const QString &table) const;
    void setHidden(const QString &table, const QStringList &columns);

private:
    QSettings &m_settings;
};

} // namespace sallyport
