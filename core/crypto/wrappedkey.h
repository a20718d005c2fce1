// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/argon2.h"
#include "core/crypto/random.h"
#include "core/crypto/storekey.h"
#include "core/model/result.h"

#include <QByteArray>

namespace sallyport {

/// Seals the key of a store with a passphrase, for computers without a keychain. The passphrase is taken in
/// NFKC; judge it with checkPassword first. Says all that is needed to open it again: version byte 1, key id,
/// memory in KiB and passes (4 bytes each, little endian), salt (16), nonce (24), sealed key (32 + 16).
/// Parameters beyond argon2Ceiling are lowered to it. As slow as hashing a password: off the GUI thread.
QByteArray wrapKey(const StoreKey &key, const Secret &passphrase, Argon2Parameters parameters,
                   const RandomSource &random);

/// Errors: SecretDamaged when it is no wrapped key or asks for more than argon2Ceiling, before any hashing;
/// PassphraseWrong, also when a byte was changed: the two cannot be told apart.
Result<StoreKey> unwrapKey(QByteArrayView wrapped, const Secret &passphrase);

} // namespace sallyport
