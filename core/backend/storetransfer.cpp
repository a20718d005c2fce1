// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backend/storetransfer.h"

#include "core/crypto/filekeyvault.h"
#include "core/store/storefile.h"
#include "core/store/storekeyring.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

/// Where the key goes: one that is there has to be the store's.
Result<void> placeKey(const QString &path, const Secret &key)
{
    const auto present = readKeyFile(path);
    if (present)
        return *present == key ? Result<void>() : failure(ErrorCode::KeyWrong, u"the file has another key"_s);
    if (present.error().code != ErrorCode::KeyMissing)
        return tl::unexpected(present.error());
    return writeKeyFile(path, key);
}

StoreInfo infoFor(const ArchivedStore &store)
{
    return {.storeId = store.storeId,
            .createdAt = store.createdAt,
            .keyHolder = KeyHolder::File,
            .keyHolderName = u"file"_s,
            .keyId = store.key.id,
            .keyCheck = keyCheckRecord(store.key, store.storeId.toUtf8()),
            .pinnedKeys = store.pinnedKeys,
            .next = {}};
}

/// Fills a new store at `address`, in this thread, and looks at it.
Result<LoadedStore> fillAndCheck(const StoreAddress &address, const StoreSettings &settings,
                                 ArchiveReader &archive, const ArchivedStore &store,
                                 const ArchiveProgress &progress)
{
    if (auto created = Database::create(address, store.storeId, store.createdAt); !created)
        return tl::unexpected(created.error());
    auto database = Database::open(address);
    if (!database)
        return tl::unexpected(database.error());
    const StoreInfo info = infoFor(store);
    const auto keys = openStoreKeys(info, store.key);
    if (!keys)
        return tl::unexpected(keys.error());
    const auto rows = fillStore(**database, archive, info, progress);
    if (!rows)
        return tl::unexpected(rows.error());
    ServiceContext context = serviceContext(**database, *keys, store.storeId, settings.clock, settings.random,
                                            settings.hashing, settings.hashSlots, settings.source);
    const auto check = checkStore(context);
    if (!check)
        return tl::unexpected(check.error());
    if (!check->isGood())
        return failure(ErrorCode::StoreDamaged,
                       u"%1 of %2 secrets open"_s.arg(check->opened).arg(check->secrets));
    return LoadedStore{*rows, store.key.id, *check};
}

void removeStoreFile(const QString &path)
{
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(path + suffix);
}

/// At a name beside its own until it is whole.
Result<LoadedStore> fillFile(const StoreSettings &into, ArchiveReader &archive, const ArchivedStore &store,
                             const ArchiveProgress &progress)
{
    const QString path = into.address.location;
    if (QFileInfo::exists(path))
        return failure(ErrorCode::StoreExists);
    const QString draft = path + ".loading"_L1;
    removeStoreFile(draft); // of a run that was cut off
    auto loaded = fillAndCheck({StoreAddress::Kind::Sqlite, draft}, into, archive, store, progress);
    if (loaded) {
        if (auto key = placeKey(into.keyFile, store.key.bytes); !key)
            loaded = tl::unexpected(key.error());
        else if (auto placed = placeStoreFile(draft, path); !placed)
            loaded = tl::unexpected(placed.error());
    }
    removeStoreFile(draft);
    return loaded;
}

} // namespace

Result<qint64> dumpRoom(StoreThread::Room &room, const StoreKey &key, const QString &path,
                        const ArchiveLock &lock, const ArchiveProgress &progress)
{
    return dumpDatabase(*room.database, key, path, lock, room.context->hasher.parameters(),
                        room.context->random, progress);
}

Result<qint64> dumpDatabase(Database &database, const StoreKey &key, const QString &path,
                            const ArchiveLock &lock, Argon2Parameters hashing, const RandomSource &random,
                            const ArchiveProgress &progress)
{
    auto archive = ArchiveWriter::create(path, lock, hashing, random);
    if (!archive)
        return tl::unexpected(archive.error());
    const auto rows = writeStore(database, key, **archive, progress);
    if (!rows)
        return rows;
    if (auto finished = (*archive)->finish(); !finished)
        return tl::unexpected(finished.error());
    return rows;
}

Result<qint64> dumpStore(const StoreSettings &from, const QString &path, const ArchiveLock &lock,
                         const ArchiveProgress &progress)
{
    StoreThread::Room room;
    if (auto opened = openRoom(room, from); !opened)
        return tl::unexpected(opened.error());
    const auto key = readStoreKey(from);
    if (!key)
        return tl::unexpected(key.error());
    return dumpRoom(room, *key, path, lock, progress);
}

Result<LoadedStore> loadStore(const StoreSettings &into, const QString &path, const ArchiveLock &lock,
                              const ArchiveProgress &progress)
{
    auto archive = ArchiveReader::open(path, lock);
    if (!archive)
        return tl::unexpected(archive.error());
    const auto store = readArchivedStore(**archive);
    if (!store)
        return tl::unexpected(store.error());
    if (into.address.kind == StoreAddress::Kind::Sqlite)
        return fillFile(into, **archive, *store, progress);
    if (auto key = placeKey(into.keyFile, store->key.bytes); !key)
        return tl::unexpected(key.error());
    return fillAndCheck(into.address, into, **archive, *store, progress);
}

Result<LoadedStore> tryRestore(const QString &path, const ArchiveLock &lock, const ArchiveProgress &progress)
{
    const QTemporaryDir folder(path + ".trial-XXXXXX"_L1); // where there is room for a store, and mode 0700
    if (!folder.isValid())
        return failure(ErrorCode::FileFailed, folder.errorString());
    StoreSettings trial{.address = {StoreAddress::Kind::Sqlite, folder.filePath(u"trial.sallyport"_s)}};
    trial.keyFile = folder.filePath(u"trial.key"_s);
    trial.source = u"trial"_s;
    return loadStore(trial, path, lock, progress);
}

} // namespace sallyport
