// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QString>
#include <QUrl>

namespace sallyport {

/// Where a server is: https, or plain http on this very computer. Nothing but scheme, host and port.
struct ServerAddress
{
    QUrl origin; ///< "https://mfa.example.org:8443"

    /// For people: host, and the port where it is not the usual one. Names in other scripts stay encoded, so
    /// that no letter can pass for another.
    QString name() const;
    /// For settings; reading it gives the same address.
    QString text() const { return origin.toString(QUrl::FullyEncoded); }

    friend bool operator==(const ServerAddress &a, const ServerAddress &b) = default;
};

/// What somebody typed: without a scheme it is https. Errors: Invalid, with `fields` "address", or
/// "plainAddress" for http to another computer.
Result<ServerAddress> readServerAddress(const QString &typed);

} // namespace sallyport
