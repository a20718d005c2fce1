// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/random.h"
#include "core/crypto/secret.h"

#include <QByteArray>

#include <optional>

namespace sallyport {

inline constexpr qsizetype aeadKeySize = 32;

/// XChaCha20-Poly1305 (libsodium) with a fresh nonce: nonce (24 bytes), ciphertext, tag (16 bytes).
/// `bound` is authenticated and not contained.
QByteArray aeadSeal(const Secret &plain, QByteArrayView bound, const Secret &key, const RandomSource &random);

/// Nothing unless key, `bound` and every byte are those of aeadSeal.
std::optional<Secret> aeadOpen(QByteArrayView sealed, QByteArrayView bound, const Secret &key);

} // namespace sallyport
