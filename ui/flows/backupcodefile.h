// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/mfa.h"
#include "core/model/result.h"

#include <QString>

namespace sallyport {

/// The backup codes as a text file of the person's own, for "Save as…".

/// "sallyport-backup-codes-set-2.txt"
QString backupCodeFileName(const BackupCodeSet &set);

/// The sheet as lines of UTF-8 text: issuer, person, number and date of the set, the ten codes, what they are
/// for.
Secret backupCodeText(const BackupCodeSet &set);

/// Whole or not at all, readable and writable by its owner only (mode 0600) before the first byte is in it.
/// FileFailed: the folder or the disk refuses; `detail` is the system's own words. A file that was there
/// stays as it was.
Result<void> writeBackupCodeFile(const QString &path, const BackupCodeSet &set);

} // namespace sallyport
