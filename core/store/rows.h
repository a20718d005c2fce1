// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/timestamp.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

class QSqlQuery;

namespace sallyport {

/// The rows that a statement gives, one at a time. Columns are counted from 0.
class Rows
{
public:
    explicit Rows(std::shared_ptr<QSqlQuery> query);
    ~Rows();
    Rows(Rows &&) noexcept = default;
    Rows &operator=(Rows &&) = delete;
    Rows(const Rows &) = delete;
    Rows &operator=(const Rows &) = delete;

    bool next();

    QString text(int column) const;
    QByteArray bytes(int column) const;
    qint64 number(int column) const;
    bool flag(int column) const { return number(column) != 0; }
    bool isNull(int column) const;
    Timestamp time(int column) const;
    std::optional<Timestamp> optionalTime(int column) const;

private:
    std::shared_ptr<QSqlQuery> m_query;
};

} // namespace sallyport
