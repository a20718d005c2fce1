// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/mail/mailbackoff.h"

#include <algorithm>
#include <array>

namespace sallyport {

std::chrono::milliseconds backoff(int failures, std::chrono::milliseconds first,
                                  std::chrono::milliseconds longest, const RandomSource &random)
{
    auto wait = first;
    for (int i = 1; i < failures && wait < longest; ++i)
        wait *= 2;
    wait = std::min(wait, longest);
    std::array<unsigned char, 2> bytes{};
    random(bytes);
    const int permille = 800 + (bytes[0] * 256 + bytes[1]) % 401;
    return wait * permille / 1000;
}

} // namespace sallyport
