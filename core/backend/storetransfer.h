// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backend/storeroom.h"
#include "core/keeping/archivefile.h"
#include "core/keeping/storearchive.h"
#include "core/keeping/storecheck.h"

namespace sallyport {

// Whole stores on their way: into an encrypted file, and out of it into a store on either database.

/// Errors: those of ArchiveWriter and writeStore; KeyMissing, KeyWrong.
Result<qint64> dumpStore(const StoreSettings &from, const QString &path, const ArchiveLock &lock,
                         const ArchiveProgress &progress);

/// As `dumpStore`, for an open store whose key is known.
Result<qint64> dumpRoom(StoreThread::Room &room, const StoreKey &key, const QString &path,
                        const ArchiveLock &lock, const ArchiveProgress &progress);

struct LoadedStore
{
    qint64 rows = 0;
    quint32 keyId = 0;
    StoreCheck check; ///< of what was loaded
};
/// The same of a database alone; `hashing` is what the passphrase costs.
Result<qint64> dumpDatabase(Database &database, const StoreKey &key, const QString &path,
                            const ArchiveLock &lock, Argon2Parameters hashing, const RandomSource &random,
                            const ArchiveProgress &progress);

/// Makes the store and its key file, and looks whether everything in it opens. An SQLite file is there only
/// once it is whole. Errors: StoreExists (also where the key file has another key: KeyWrong); those of
/// ArchiveReader and fillStore; StoreDamaged where something in it does not open.
Result<LoadedStore> loadStore(const StoreSettings &into, const QString &path, const ArchiveLock &lock,
                              const ArchiveProgress &progress);

/// What a backup is worth: puts it into a throw-away store beside it and looks at everything. Errors: as
/// loadStore.
Result<LoadedStore> tryRestore(const QString &path, const ArchiveLock &lock, const ArchiveProgress &progress);

} // namespace sallyport
