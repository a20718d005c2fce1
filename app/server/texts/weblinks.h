// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"

#include <QString>
#include <QUrl>

namespace sallyport {

/// "localhost", or an address that never leaves this machine.
bool isLoopbackHost(const QString &host);

/// "BASE/WORD?token=TOKEN[&lang=LANGUAGE]".
QString linkTo(const QUrl &baseUrl, const QString &word, const Secret &token, const QString &language = {});
/// The same place for the desktop application: "sallyport://HOST[:PORT]/WORD?token=TOKEN".
QString applicationLinkTo(const QUrl &baseUrl, const QString &word, const Secret &token);

/// Where the desktop application connects to this server: "sallyport://HOST[:PORT]".
QString applicationLinkTo(const QUrl &baseUrl);

} // namespace sallyport
