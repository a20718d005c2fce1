// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"
#include "core/model/result.h"

#include <QString>
#include <QUrl>

namespace sallyport {

/// "localhost", or an address that never leaves this machine.
bool isLoopbackHost(const QString &host);

/// "https://HOST[:PORT][/PATH]"; http only for a loopback address. Errors: Invalid.
Result<QUrl> readBaseUrl(const QString &text);

/// "BASE/WORD?token=TOKEN[&lang=LANGUAGE]".
QString linkTo(const QUrl &baseUrl, const QString &word, const Secret &token, const QString &language = {});
/// The same place for the desktop application: "sallyport://HOST[:PORT][/PATH]/WORD?token=TOKEN".
QString applicationLinkTo(const QUrl &baseUrl, const QString &word, const Secret &token);

/// Where the desktop application connects to this server: "sallyport://HOST[:PORT][/PATH]".
QString applicationLinkTo(const QUrl &baseUrl);

} // namespace sallyport
