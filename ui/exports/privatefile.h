// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"
#include "core/model/result.h"

#include <QString>

class QSaveFile;

namespace sallyport {

/// Opens `file` so that only its owner can read it (mode 0600) before the first byte is in it. What stands at
/// its path stays until the commit. Errors: FileFailed, `detail` is the system's own words.
Result<void> openPrivately(QSaveFile &file);
/// A whole file, or none. No copy of the text stays behind in a buffer of Qt's. Errors: as above.
Result<void> writePrivately(const QString &path, const Secret &text);

} // namespace sallyport
