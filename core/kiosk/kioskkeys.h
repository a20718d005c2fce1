// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/random.h"
#include "core/crypto/secret.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace sallyport {

/// The keys of one roster. The kiosk has the first pair and can sign; home keeps the secret of the second, to
/// whose public part everything is sealed.
struct KioskKeys
{
    Secret signingKey;   ///< Ed25519: 64 bytes, as libsodium keeps it
    QByteArray signedBy; ///< its public part, 32 bytes
    Secret openingKey;   ///< X25519, 32 bytes
    QByteArray sealedTo; ///< its public part, 32 bytes
};
KioskKeys newKioskKeys(const RandomSource &random);

inline constexpr qsizetype signatureSize = 64;
inline constexpr qsizetype signingKeySize = 64;
inline constexpr qsizetype publicKeySize = 32;

QByteArray kioskSignature(QByteArrayView message, const Secret &signingKey);
bool isSignedBy(QByteArrayView message, QByteArrayView signature, QByteArrayView signedBy);
/// Whether the two belong together.
bool isKeyPair(const Secret &signingKey, QByteArrayView signedBy);

/// A sealed box (libsodium): whoever seals cannot open it.
QByteArray sealedFor(const Secret &plain, QByteArrayView sealedTo);
std::optional<Secret> openSealed(QByteArrayView sealed, const KioskKeys &keys);

} // namespace sallyport
