// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/base64.h"

#include "core/crypto/sodium.h"

#include <sodium.h>

#include <cstring>

namespace sallyport {

namespace {

Secret encoded(const Secret &bytes, int variant)
{
    startSodium();
    const auto binary = static_cast<std::size_t>(bytes.size());
    const std::size_t terminated = sodium_base64_encoded_len(binary, variant);
    const Secret text = Secret::make(static_cast<qsizetype>(terminated), [&](char *out) {
        sodium_bin2base64(out, terminated, reinterpret_cast<const unsigned char *>(bytes.view().data()),
                          binary, variant);
    });
    return Secret::fromBytes(text.view().chopped(1)); // without the NUL
}

} // namespace

Secret toBase64(const Secret &bytes)
{
    return encoded(bytes, sodium_base64_VARIANT_ORIGINAL);
}

Secret toBase64Url(const Secret &bytes)
{
    return encoded(bytes, sodium_base64_VARIANT_URLSAFE_NO_PADDING);
}

std::optional<Secret> fromBase64(QByteArrayView text)
{
    if (text.isEmpty())
        return Secret();
    startSodium();
    std::size_t size = 0;
    bool valid = false;
    const Secret roomy = Secret::make(text.size(), [&](char *out) {
        valid =
            sodium_base642bin(reinterpret_cast<unsigned char *>(out), static_cast<std::size_t>(text.size()),
                              text.data(), static_cast<std::size_t>(text.size()), nullptr, &size, nullptr,
                              sodium_base64_VARIANT_ORIGINAL) == 0;
    });
    if (!valid)
        return std::nullopt;
    return Secret::fromBytes(roomy.view().first(static_cast<qsizetype>(size)));
}

} // namespace sallyport
