// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/random.h"
#include "core/crypto/secret.h"

#include <QByteArray>

namespace sallyport {

inline constexpr qsizetype storeKeySize = 32;

/// The one random key of a store; everything else that is keyed comes from it.
struct StoreKey
{
    quint32 id = 1; ///< counts up when the key is replaced
    Secret bytes;   ///< storeKeySize bytes
};

StoreKey newStoreKey(const RandomSource &random);

/// What a derived key is for. The numbers are part of every store: never renumber.
enum class KeyPurpose : quint64 {
    Sealing = 1,  ///< Sealer
    Audit = 2,    ///< the hash chain of the audit log
    KeyCheck = 3, ///< keyCheckRecord
    Throttle = 4, ///< keyed hashes of addresses in the table of tries
    Archive = 5,  ///< the keys of backups
};

/// 32 bytes, different for each purpose and each key (libsodium's crypto_kdf, BLAKE2b).
Secret subkey(const StoreKey &key, KeyPurpose purpose);

/// What a store holds to know its key again without holding it: version byte, key id, keyed BLAKE2b-256 of
/// the id of the store (R48).
QByteArray keyCheckRecord(const StoreKey &key, QByteArrayView storeId);

/// Whether the record was made by this key for this store; in constant time.
bool matches(const StoreKey &key, QByteArrayView storeId, QByteArrayView record);

} // namespace sallyport
