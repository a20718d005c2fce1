// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/random.h"
#include "core/crypto/storekeys.h"
#include "core/model/result.h"
#include "core/store/storeinfo.h"

namespace sallyport {

/// Proves the key that its holder gave, and finds what belongs to it. A key that replaces another is proved
/// as well, from the moment its holder may have it. Errors: KeyWrong; SecretDamaged.
Result<StoreKeys> openStoreKeys(const StoreInfo &info, const StoreKey &held);

/// The store's key, by the id that the store knows; `bytes` is what its holder gave.
StoreKey heldKey(const StoreInfo &info, const Secret &bytes);

/// A key to replace the current one: `info` with it, to be recorded before anything is sealed anew.
StoreInfo withNextKey(const StoreInfo &info, const StoreKeys &keys, const RandomSource &random);

/// The replacement is done: `info` with the next key as the current one.
StoreInfo withNextKeyCurrent(const StoreInfo &info);

} // namespace sallyport
