// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/http/message.h"

#include <QList>
#include <QUrl>

namespace sallyport {

/// By which names this server may be called. A page of a stranger that has its own name point here (DNS
/// rebinding), or that sends requests from a browser, calls it by another, or tells another origin (R43).
class AllowedHosts
{
public:
    explicit AllowedHosts(const QUrl &baseUrl) : m_base(baseUrl) {}

    /// The base URL's host, or the address that was connected to; on a loopback address also "localhost".
    bool allowHost(const HttpRequest &request) const;
    /// No Origin at all, as from programs that are no browser; else the same host.
    bool allowOrigin(const HttpRequest &request) const;

private:
    bool allow(const QUrl &url, const HttpRequest &request) const;

    QUrl m_base;
};

} // namespace sallyport
