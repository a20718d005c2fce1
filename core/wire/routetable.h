// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/endpoint.h"

#include <QByteArray>
#include <QList>

#include <optional>
#include <utility>

namespace sallyport {

/// The endpoints of all request shapes, in their order.
const QList<Endpoint> &routeTable();

struct FoundRoute
{
    qsizetype index = 0;                                 ///< in the table
    QList<std::pair<QByteArray, QByteArray>> parameters; ///< of the path, decoded
};
/// `path` is percent-encoded. What stands in the table as it is goes before a `{parameter}`.
std::optional<FoundRoute> findRoute(const QByteArray &method, const QByteArray &path);

/// The methods of a path.
QList<QByteArray> methodsIn(const QByteArray &path);

/// Names and values, decoded; nothing where one comes twice or is not UTF-8. "+" stands for itself.
std::optional<QList<std::pair<QByteArray, QByteArray>>> queryOf(const QByteArray &query);

} // namespace sallyport
