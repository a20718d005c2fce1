// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/argon2.h"

#include "core/crypto/sodium.h"

#include <sodium.h>

namespace sallyport {

bool isAcceptable(Argon2Parameters parameters)
{
    return parameters.memoryKiB >= argon2Floor.memoryKiB && parameters.memoryKiB <= argon2Ceiling.memoryKiB &&
           parameters.passes >= argon2Floor.passes && parameters.passes <= argon2Ceiling.passes;
}

Secret argon2id(const Secret &input, QByteArrayView salt, Argon2Parameters parameters, qsizetype size)
{
    static_assert(argon2SaltSize == crypto_pwhash_argon2id_SALTBYTES);
    Q_ASSERT(salt.size() == argon2SaltSize && isAcceptable(parameters));
    startSodium();
    return Secret::make(size, [&](char *out) {
        if (crypto_pwhash_argon2id(reinterpret_cast<unsigned char *>(out), static_cast<quint64>(size),
                                   input.view().data(), static_cast<quint64>(input.size()),
                                   reinterpret_cast<const unsigned char *>(salt.data()), parameters.passes,
                                   static_cast<std::size_t>(parameters.memoryKiB) * 1024,
                                   crypto_pwhash_argon2id_ALG_ARGON2ID13) != 0)
            qBadAlloc();
    });
}

} // namespace sallyport
