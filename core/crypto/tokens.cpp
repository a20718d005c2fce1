// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/tokens.h"

#include "core/crypto/base64.h"
#include "core/crypto/sodium.h"

#include <sodium.h>

namespace sallyport {

namespace {

constexpr qsizetype tokenBytes = 32;
constexpr qsizetype tokenHashBytes = 32;
constexpr qsizetype apiPasswordGroups = 8;
constexpr qsizetype groupSize = 4;

Secret randomSecret(const RandomSource &random, qsizetype size)
{
    return Secret::make(size, [&random, size](char *out) {
        random({reinterpret_cast<unsigned char *>(out), static_cast<std::size_t>(size)});
    });
}

} // namespace

Secret newToken(const RandomSource &random)
{
    return toBase64Url(randomSecret(random, tokenBytes));
}

QByteArray tokenHash(const Secret &token)
{
    startSodium();
    QByteArray hash(tokenHashBytes, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), static_cast<std::size_t>(hash.size()),
                       reinterpret_cast<const unsigned char *>(token.view().data()),
                       static_cast<quint64>(token.size()), nullptr, 0);
    return hash;
}

Secret newApiPassword(const RandomSource &random)
{
    // Crockford's alphabet: no i, l, o, u.
    static constexpr char alphabet[] = "0123456789abcdefghjkmnpqrstvwxyz";
    const qsizetype characters = apiPasswordGroups * groupSize;
    // One byte per character; 256 is a multiple of 32, so the low five bits are even.
    const Secret drawn = randomSecret(random, characters);
    return Secret::make(characters + apiPasswordGroups - 1, [&drawn, characters](char *out) {
        for (qsizetype i = 0; i < characters; ++i) {
            if (i > 0 && i % groupSize == 0)
                *out++ = '-';
            *out++ = alphabet[static_cast<unsigned char>(drawn.view()[i]) & 0x1FU];
        }
    });
}

} // namespace sallyport
