// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/random.h"
#include "core/crypto/secret.h"

#include <QByteArray>

namespace sallyport {

/// 256 random bits as 43 characters of base64url: sessions, tickets, challenges (R22, R24).
Secret newToken(const RandomSource &random);

/// The 32 bytes that are stored in a token's place: BLAKE2b-256. Tokens are random, so no slow hash is
/// needed.
QByteArray tokenHash(const Secret &token);

/// 160 random bits in small letters and digits of Crockford's base32, in eight groups of four joined by
/// hyphens (R39). The hyphens belong to it.
Secret newApiPassword(const RandomSource &random);

} // namespace sallyport
