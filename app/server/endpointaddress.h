// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QString>

#include <optional>

namespace sallyport {

/// ADDR:PORT; an IPv6 address stands in brackets.
struct EndpointAddress
{
    QHostAddress address;
    quint16 port = 0;
};
std::optional<EndpointAddress> readEndpointAddress(const QString &text);

} // namespace sallyport
