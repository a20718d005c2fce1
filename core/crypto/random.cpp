// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/random.h"

#include "core/crypto/sodium.h"

#include <sodium.h>

namespace sallyport {

RandomSource systemRandom()
{
    startSodium();
    return [](std::span<unsigned char> bytes) { randombytes_buf(bytes.data(), bytes.size()); };
}

} // namespace sallyport
