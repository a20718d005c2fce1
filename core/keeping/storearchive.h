// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/storekey.h"
#include "core/keeping/archivefile.h"
#include "core/model/result.h"
#include "core/model/timestamp.h"
#include "core/store/storeinfo.h"

#include <QString>

#include <functional>

namespace sallyport {

class Database;

/// What stands at the head of an archive: which store it is, and its key.
struct ArchivedStore
{
    QString storeId;
    Timestamp createdAt;
    StoreKey key;
    QByteArray pinnedKeys; ///< as in StoreInfo
};

/// How many rows are done; false: stop, and leave nothing.
using ArchiveProgress = std::function<bool(qint64 rows)>;

/// How many rows writeStore would write now. Errors: Store...
Result<qint64> countRows(Database &database);

/// Writes the whole store as it is at one moment; returns how many rows. Errors: those of the writer,
/// Store..., Cancelled; Conflict while the key of the store is being replaced.
Result<qint64> writeStore(Database &database, const StoreKey &key, ArchiveWriter &archive,
                          const ArchiveProgress &progress);

/// The first piece of an archive. Errors: those of the reader; StoreNewer; StoreDamaged.
Result<ArchivedStore> readArchivedStore(ArchiveReader &archive);

/// Fills a store that has nothing but its schema, whole or not at all; `info` says where its key is now.
/// Returns how many rows. Errors: those of the reader; StoreDamaged where the archive holds what this schema
/// does not; StoreExists when there is something already; Store..., Cancelled.
Result<qint64> fillStore(Database &database, ArchiveReader &archive, const StoreInfo &info,
                         const ArchiveProgress &progress);

} // namespace sallyport
