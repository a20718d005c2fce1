// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/random.h"
#include "core/crypto/secret.h"
#include "core/crypto/storekey.h"
#include "core/model/result.h"

#include <QByteArray>
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
/// Format: version byte 1, key id (4 bytes, little endian), nonce (24), ciphertext, tag (16).
class Sealer
{
public:
    explicit Sealer(const StoreKey &key);

    QByteArray seal(const Secret &secret, const SealContext &context, const RandomSource &random) const;

    /// Errors: SecretDamaged for anything that this key did not seal for this place.
    Result<Secret> open(QByteArrayView sealed, const SealContext &context) const;

private:
    QByteArray header() const;

    quint32 m_keyId;
    Secret m_key;
};

} // namespace sallyport
