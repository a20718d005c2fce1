// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/aead.h"

#include "core/crypto/sodium.h"

#include <sodium.h>

namespace sallyport {

namespace {

constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

const unsigned char *bytes(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

} // namespace

QByteArray aeadSeal(const Secret &plain, QByteArrayView bound, const Secret &key, const RandomSource &random)
{
    static_assert(aeadKeySize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    Q_ASSERT(key.size() == aeadKeySize);
    startSodium();
    QByteArray sealed(nonceSize + plain.size() + tagSize, Qt::Uninitialized);
    auto *out = reinterpret_cast<unsigned char *>(sealed.data());
    random({out, nonceSize});
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        out + nonceSize, nullptr, bytes(plain.view()), static_cast<quint64>(plain.size()), bytes(bound),
        static_cast<quint64>(bound.size()), nullptr, out, bytes(key.view()));
    return sealed;
}

std::optional<Secret> aeadOpen(QByteArrayView sealed, QByteArrayView bound, const Secret &key)
{
    Q_ASSERT(key.size() == aeadKeySize);
    if (sealed.size() < nonceSize + tagSize)
        return std::nullopt;
    startSodium();
    const QByteArrayView nonce = sealed.first(nonceSize);
    const QByteArrayView box = sealed.sliced(nonceSize);
    bool genuine = false;
    const auto decrypt = [&](char *out) {
        genuine = crypto_aead_xchacha20poly1305_ietf_decrypt(
                      reinterpret_cast<unsigned char *>(out), nullptr, nullptr, bytes(box),
                      static_cast<quint64>(box.size()), bytes(bound), static_cast<quint64>(bound.size()),
                      bytes(nonce), bytes(key.view())) == 0;
    };
    Secret plain;
    if (box.size() == tagSize)
        decrypt(nullptr); // nothing inside: only the tag is verified
    else
        plain = Secret::make(box.size() - tagSize, decrypt);
    if (!genuine)
        return std::nullopt;
    return plain;
}

} // namespace sallyport
