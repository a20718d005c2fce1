// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

class QSaveFile;

namespace sallyport {

/// Opens `file` so that only its owner can read it (mode 0600) before the first byte is in it, unbuffered: no copy
/// of a secret stays behind in a buffer of Qt's. What stands at its path stays until the commit. Errors: FileFailed,
/// `detail` is the system's own words.
Result<void> openPrivately(QSaveFile &file);

} // namespace sallyport
