// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/random.h"
#include "core/crypto/secret.h"
#include "core/crypto/storekeys.h"
#include "core/model/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace sallyport {

/// Where a sealed value belongs. It opens nowhere else (R47).
struct SealContext
{
    QString table;
    QString column;
    QString tenant;
    QString row;
    quint32 version = 1; ///< of the record
};

/// Seals secrets for the store: XChaCha20-Poly1305 with a fresh nonce, bound to the place and to the key.
/// While the store key is being replaced, the next one seals and both open. Format: version byte 1, key id (4
/// bytes, little endian), nonce (24), ciphertext, tag (16).
class Sealer
{
public:
    explicit Sealer(const StoreKeys &keys);

    QByteArray seal(const Secret &secret, const SealContext &context, const RandomSource &random) const;

    /// Errors: SecretDamaged for anything that no key of the store sealed for this place.
    Result<Secret> open(QByteArrayView sealed, const SealContext &context) const;

    /// Whether it is sealed with the newest key.
    bool isCurrent(QByteArrayView sealed) const;

private:
    struct Key
    {
        QByteArray header; ///< of what it seals
        Secret bytes;
    };
    static Key keyFrom(const StoreKey &key);

    QList<Key> m_keys; ///< the newest first
};

} // namespace sallyport
