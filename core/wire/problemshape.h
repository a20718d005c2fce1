// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/field.h"

#include <QString>
#include <QStringList>

#include <chrono>

namespace sallyport {

/// RFC 9457; `code`, `fields`, `retryAfter` and `requestId` are ours.
struct Problem
{
    QString type;
    QString title;
    int status = 0;
    QString detail;
    QString code;
    QStringList fields;
    std::chrono::seconds retryAfter{0};
    QString requestId;
};
template <>
struct Wire<Problem>
{
    static constexpr std::tuple fields{field("type", &Problem::type),
                                       field("title", &Problem::title),
                                       field("status", &Problem::status),
                                       field("code", &Problem::code),
                                       optional("detail", &Problem::detail),
                                       optional("fields", &Problem::fields),
                                       optional("retryAfter", &Problem::retryAfter),
                                       optional("requestId", &Problem::requestId)};
};

} // namespace sallyport
