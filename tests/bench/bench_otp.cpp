// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A TOTP check with a window of three steps that finds nothing, the dearest case, beside liboath's and beside
// the bare SHA-1 compressions it cannot do without: two to prepare the key, two for each of the three HMACs.

#include "core/otp/totp.h"
#include "tests/bench/benchline.h"

#include <liboath/oath.h>
#include <nettle/sha1.h>

#include <array>
#include <cstdint>

using namespace sallyport;
using namespace sallyport::bench;

int main()
{
    constexpr char key[] = "12345678901234567890";
    constexpr std::size_t keyLength = sizeof key - 1;
    constexpr std::int64_t step = 1'700'000'000 / 30;

    const Secret secret = Secret::fromBytes(QByteArrayView(key, keyLength));
    const auto totp = Totp::create(secret, TotpParameters{});
    if (!totp)
        return 1;
    // A code of none of the three steps, so that both search to the end.
    QByteArray wrong = "000000";
    while (totp->match(wrong, step, std::nullopt))
        wrong[5] = static_cast<char>(wrong[5] + 1);

    const auto prepared = [&] { keep(totp->match(wrong, step, std::nullopt)); };
    const auto whole = [&] {
        const auto made = Totp::create(secret, TotpParameters{});
        keep(made->match(wrong, step, std::nullopt));
    };
    const auto other = [&] {
        keep(oath_totp_validate(key, keyLength, step * 30, 30, 0, 1, wrong.constData()));
    };
    const auto bare = [] {
        std::array<std::uint32_t, 5> state{1, 2, 3, 4, 5};
        const std::array<std::uint8_t, SHA1_BLOCK_SIZE> block{};
        for (int i = 0; i < 8; ++i)
            nettle_sha1_compress(state.data(), block.data());
        keep(state);
    };

    const auto [ours, oursPrepared, liboath, compressions] = inTurn(21, 10'000, whole, prepared, other, bare);
    line("TOTP window of three, from the key", ours, "8 bare SHA-1 compressions", compressions, "us",
         {Target::AtMost, 1.5});
    line("TOTP window of three, from the key", ours, "liboath, a miss", liboath, "us", {Target::AtMost, 1.0});
    line("TOTP window of three, key prepared", oursPrepared, "8 bare SHA-1 compressions", compressions, "us");
}
