// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backend/storethread.h"
#include "core/store/storeaddress.h"
#include "core/store/storeinfo.h"

#include <memory>

namespace sallyport {

/// R34: what a server hashes with where nothing else is said.
inline constexpr Argon2Parameters serverHashing{19 * 1024, 2};

/// How a program without a window opens a store: its key is in a file.
struct StoreSettings
{
    StoreAddress address;
    QString keyFile;
    Argon2Parameters hashing = serverHashing;
    std::shared_ptr<HashSlots> hashSlots = std::make_shared<HashSlots>();
    QString source; ///< for the audit log, where nobody called from somewhere else
    bool sendsMail = false;
    Database::WriterTurn writerTurn = std::make_shared<std::timed_mutex>(); ///< of all its connections
    Clock clock = systemClock();
    RandomSource random = systemRandom();
};

/// Connection, key and journal proved, in the calling thread. Errors: all Store... and Key... codes.
Result<void> openRoom(StoreThread::Room &room, const StoreSettings &settings);

/// The key of a store that is there, by the id that the store knows. Errors: all Store... and Key... codes.
Result<StoreKey> readStoreKey(const StoreSettings &settings);

/// A further connection to what `openRoom` has just proved.
Result<void> openFurtherRoom(StoreThread::Room &room, const StoreSettings &settings);

/// Makes the store if there is none, and its key if the file has none, and goes on with one whose creation
/// was interrupted. Whether the store is finished: not before `recordStoreKey`, which the caller does
/// together with the first person. Errors as above.
struct PreparedRoom
{
    StoreInfo info;
    bool finished = false;
};
Result<PreparedRoom> prepareRoom(StoreThread::Room &room, const StoreSettings &settings);

} // namespace sallyport
