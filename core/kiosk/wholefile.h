// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QByteArrayView>
#include <QString>

class QFile;

namespace sallyport {

/// Puts the file in its place whole or not at all, mode 0600, and on the disk. Errors: FileFailed; what was
/// there before is untouched.
Result<void> writeWholeFile(const QString &path, QByteArrayView bytes);

/// Errors: FileFailed.
Result<void> syncFile(const QFile &file);

/// The system's own words for what a file refused just now.
Error fileError(const QFile &file);

} // namespace sallyport
