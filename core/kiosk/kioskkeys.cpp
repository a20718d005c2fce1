// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kiosk/kioskkeys.h"

#include "core/crypto/sodium.h"

#include <sodium.h>

namespace sallyport {

namespace {

const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

Secret drawn(qsizetype size, const RandomSource &random)
{
    return Secret::make(size, [&](char *out) {
        random({reinterpret_cast<unsigned char *>(out), static_cast<std::size_t>(size)});
    });
}

} // namespace

KioskKeys newKioskKeys(const RandomSource &random)
{
    static_assert(signingKeySize == crypto_sign_SECRETKEYBYTES && signatureSize == crypto_sign_BYTES);
    static_assert(publicKeySize == crypto_sign_PUBLICKEYBYTES && publicKeySize == crypto_box_PUBLICKEYBYTES);
    startSodium();
    KioskKeys keys;
    keys.signedBy = QByteArray(publicKeySize, Qt::Uninitialized);
    keys.sealedTo = QByteArray(publicKeySize, Qt::Uninitialized);
    const Secret seed = drawn(crypto_sign_SEEDBYTES, random);
    keys.signingKey = Secret::make(signingKeySize, [&](char *out) {
        crypto_sign_seed_keypair(raw(keys.signedBy), reinterpret_cast<unsigned char *>(out),
                                 raw(seed.view()));
    });
    keys.openingKey = drawn(crypto_box_SECRETKEYBYTES, random);
    crypto_scalarmult_base(raw(keys.sealedTo), raw(keys.openingKey.view()));
    return keys;
}

QByteArray kioskSignature(QByteArrayView message, const Secret &signingKey)
{
    Q_ASSERT(signingKey.size() == signingKeySize);
    startSodium();
    QByteArray signature(signatureSize, Qt::Uninitialized);
    crypto_sign_detached(raw(signature), nullptr, raw(message), static_cast<quint64>(message.size()),
                         raw(signingKey.view()));
    return signature;
}

bool isSignedBy(QByteArrayView message, QByteArrayView signature, QByteArrayView signedBy)
{
    startSodium();
    return signature.size() == signatureSize && signedBy.size() == publicKeySize &&
           crypto_sign_verify_detached(raw(signature), raw(message), static_cast<quint64>(message.size()),
                                       raw(signedBy)) == 0;
}

bool isKeyPair(const Secret &signingKey, QByteArrayView signedBy)
{
    // libsodium keeps the public part in the second half.
    return signingKey.size() == signingKeySize && signedBy.size() == publicKeySize &&
           signingKey.view().last(publicKeySize) == signedBy;
}

QByteArray sealedFor(const Secret &plain, QByteArrayView sealedTo)
{
    Q_ASSERT(sealedTo.size() == publicKeySize);
    startSodium();
    QByteArray sealed(plain.size() + static_cast<qsizetype>(crypto_box_SEALBYTES), Qt::Uninitialized);
    crypto_box_seal(raw(sealed), raw(plain.view()), static_cast<quint64>(plain.size()), raw(sealedTo));
    return sealed;
}

std::optional<Secret> openSealed(QByteArrayView sealed, const KioskKeys &keys)
{
    const qsizetype size = sealed.size() - static_cast<qsizetype>(crypto_box_SEALBYTES);
    if (size <= 0 || keys.openingKey.size() != crypto_box_SECRETKEYBYTES ||
        keys.sealedTo.size() != publicKeySize)
        return std::nullopt;
    startSodium();
    bool genuine = false;
    Secret plain = Secret::make(size, [&](char *out) {
        genuine = crypto_box_seal_open(reinterpret_cast<unsigned char *>(out), raw(sealed),
                                       static_cast<quint64>(sealed.size()), raw(keys.sealedTo),
                                       raw(keys.openingKey.view())) == 0;
    });
    if (!genuine)
        return std::nullopt;
    return plain;
}

} // namespace sallyport
