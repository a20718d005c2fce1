// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QString>

#include <tl/expected.hpp>

namespace sallyport {

/// TLS 1.2 or newer with this certificate chain and key, both in PEM. Errors in words; also for a key that
/// others may read.
tl::expected<QSslConfiguration, QString> readTlsFiles(const QString &certificate, const QString &key);

} // namespace sallyport
