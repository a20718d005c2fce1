// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows.h"

#include <QSqlQuery>
#include <QVariant>

namespace sallyport {

Rows::Rows(std::shared_ptr<QSqlQuery> query) : m_query(std::move(query))
{
}

Rows::~Rows()
{
    if (m_query)
        m_query->finish(); // an open SELECT would hold its snapshot, and keep the checkpoint from finishing
}

bool Rows::next()
{
    return m_query->next();
}

QString Rows::text(int column) const
{
    return m_query->value(column).toString();
}

QByteArray Rows::bytes(int column) const
{
    return m_query->value(column).toByteArray();
}

qint64 Rows::number(int column) const
{
    return m_query->value(column).toLongLong();
}

bool Rows::isNull(int column) const
{
    return m_query->isNull(column);
}

Timestamp Rows::time(int column) const
{
    return Timestamp(std::chrono::milliseconds(number(column)));
}

std::optional<Timestamp> Rows::optionalTime(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return time(column);
}

} // namespace sallyport
