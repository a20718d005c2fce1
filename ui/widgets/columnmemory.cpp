// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columnmemory.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

QString keyOf(const QString &table)
{
    return u"tables/%1/hidden"_s.arg(table);
}

} // namespace

QStringList ColumnMemory::hidden(const QString &table) const
{
    return m_settings.value(keyOf(table)).toStringList();
}

void ColumnMemory::setHidden(const QString &table, const QStringList &columns)
{
    if (columns.isEmpty())
        m_settings.remove(keyOf(table));
    else
        m_settings.setValue(keyOf(table), columns);
}

} // namespace sallyport
