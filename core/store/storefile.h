// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QString>

namespace sallyport {

/// Looks at the first bytes of a store's file without opening it as a database: SQLite's header says whose
/// it is (application id, offset 68) and which schema it has (user version, offset 60;
/// sqlite.org/fileformat). Errors: StoreMissing, StoreForeign, StoreNewer, StoreDamaged, FileFailed.
Result<void> inspectStoreFile(const QString &path, quint32 applicationId, int schemaVersion);

/// Whether SQLite can write there: the file, and the folder for its journal.
bool isWritableStore(const QString &path);

/// Moves a finished store to its place unless something is there: atomic and durable. Errors: StoreExists,
/// FileFailed.
Result<void> placeStoreFile(const QString &from, const QString &path);

/// An empty file of mode 0600 in a folder of mode 0700 (made if missing). Errors: FileFailed.
Result<void> createPrivateFile(const QString &path);

} // namespace sallyport
