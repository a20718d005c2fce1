// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/random.h"

#include <cstdint>
#include <memory>
#include <random>
#include <span>

namespace sallyport {

/// The same bytes in every run, so that what a test finds it finds again.
inline RandomSource seededRandom(std::uint64_t seed)
{
    auto generator = std::make_shared<std::mt19937_64>(seed);
    return [generator](std::span<unsigned char> bytes) {
        for (unsigned char &byte : bytes)
            byte = static_cast<unsigned char>((*generator)() >> 56);
    };
}

} // namespace sallyport
