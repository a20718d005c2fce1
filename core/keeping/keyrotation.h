// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/random.h"
#include "core/crypto/storekeys.h"
#include "core/model/result.h"

#include <functional>

namespace sallyport {

class Database;

/// Puts the new key where the old one is kept, in one step that holds.
using KeyReplacement = std::function<Result<void>(const StoreKey &key)>;

struct KeyRotation
{
    quint32 keyId = 0;   ///< of the new key
    qint64 resealed = 0; ///< in this run
};

/// Replaces the store's key: the next key is recorded, every secret is sealed anew a few hundred at a time,
/// the holder gets the new key, and the old one is forgotten. May be cut off at any moment and called again,
/// with whichever of the two keys the holder has then: it goes on with the same next key. No other program
/// may have the store open. `progress`: how many secrets are done; false: stop here. Errors: Cancelled,
/// SecretDamaged, those of `replace`, Store...
Result<KeyRotation> rotateStoreKey(Database &database, const StoreKey &held, const RandomSource &random,
                                   const KeyReplacement &replace,
                                   const std::function<bool(qint64)> &progress);

} // namespace sallyport
