// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backend/storeroom.h"

#include "core/crypto/filekeyvault.h"
#include "core/store/storekeyring.h"

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

using Opening = Result<std::unique_ptr<Database>> (*)(const StoreAddress &, const Clock &);

Result<StoreInfo> connectTo(StoreThread::Room &room, const StoreSettings &settings, Opening open)
{
    auto database = open(settings.address, settings.clock);
    if (!database)
        return tl::unexpected(database.error());
    room.database = std::move(*database);
    if (settings.address.kind == StoreAddress::Kind::Sqlite)
        room.database->shareWriterTurn(settings.writerTurn);
    return room.database->read([&]() -> Result<StoreInfo> { return readStoreInfo(*room.database); });
}

void furnish(StoreThread::Room &room, const StoreSettings &settings, const StoreKeys &keys,
             const StoreInfo &info)
{
    room.context.emplace(serviceContext(*room.database, keys, info.storeId, settings.clock, settings.random,
                                        settings.hashing, settings.hashSlots, settings.source));
    room.context->sendsMail = settings.sendsMail;
}

Result<void> unlock(StoreThread::Room &room, const StoreSettings &settings, const StoreInfo &info)
{
    if (!info.isFinished())
        return failure(ErrorCode::StoreUnfinished);
    const auto bytes = readKeyFile(settings.keyFile);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto keys = openStoreKeys(info, heldKey(info, *bytes));
    if (!keys)
        return tl::unexpected(keys.error());
    furnish(room, settings, *keys, info);
    return {};
}

/// A journal that belongs to another store, or to another time of this one, does not go with the chain of the
/// audit log. Errors: StoreDamaged.
Result<void> proveJournal(StoreThread::Room &room)
{
    Database &database = *room.database;
    if (!database.foundJournal())
        return {};
    const auto verified = database.read([&] { return room.context->audit.verify(database); });
    if (!verified)
        return tl::unexpected(verified.error());
    if (!database.readOnly())
        database.trustJournal();
    return {};
}

/// A key that an interrupted creation left is used, not orphaned (R49).
Result<StoreKey> keyForNewStore(const StoreSettings &settings)
{
    if (const auto left = readKeyFile(settings.keyFile)) {
        if (left->size() != storeKeySize)
            return failure(ErrorCode::KeyWrong);
        return StoreKey{1, *left};
    } else if (left.error().code != ErrorCode::KeyMissing) {
        return tl::unexpected(left.error());
    }
    const StoreKey key = newStoreKey(settings.random);
    if (const auto written = writeKeyFile(settings.keyFile, key.bytes); !written)
        return tl::unexpected(written.error());
    const auto readBack = readKeyFile(settings.keyFile);
    if (!readBack || !(*readBack == key.bytes))
        return failure(ErrorCode::FileFailed, u"the key could not be read back"_s);
    return key;
}

} // namespace

Result<void> openRoom(StoreThread::Room &room, const StoreSettings &settings)
{
    const auto info = connectTo(room, settings, &Database::open);
    if (!info)
        return tl::unexpected(info.error());
    if (const auto unlocked = unlock(room, settings, *info); !unlocked)
        return unlocked;
    return proveJournal(room);
}

Result<StoreKey> readStoreKey(const StoreSettings &settings)
{
    StoreThread::Room room;
    const auto info = connectTo(room, settings.address);
    if (!info)
        return tl::unexpected(info.error());
    const auto bytes = readKeyFile(settings.keyFile);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const StoreKey key = heldKey(*info, *bytes);
    if (const auto keys = openStoreKeys(*info, key); !keys)
        return tl::unexpected(keys.error());
    return key;
}

Result<void> openFurtherRoom(StoreThread::Room &room, const StoreSettings &settings)
{
    const auto info = connectTo(room, settings, &Database::openFurther);
    if (!info)
        return tl::unexpected(info.error());
    return unlock(room, settings, *info);
}

Result<PreparedRoom> prepareRoom(StoreThread::Room &room, const StoreSettings &settings)
{
    const auto created = Database::create(settings.address, newIdText(settings.random), settings.clock());
    if (!created && created.error().code != ErrorCode::StoreExists)
        return tl::unexpected(created.error());
    auto info = connectTo(room, settings, &Database::open);
    if (!info)
        return tl::unexpected(info.error());
    if (info->isFinished()) {
        if (const auto unlocked = unlock(room, settings, *info); !unlocked)
            return tl::unexpected(unlocked.error());
        return PreparedRoom{*info, true};
    }
    const auto key = keyForNewStore(settings);
    if (!key)
        return tl::unexpected(key.error());
    info->keyHolder = KeyHolder::File;
    info->keyHolderName = u"file"_s;
    info->keyId = key->id;
    info->keyCheck = keyCheckRecord(*key, info->storeId.toUtf8());
    furnish(room, settings, *key, *info);
    return PreparedRoom{*info, false};
}

} // namespace sallyport
