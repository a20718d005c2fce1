// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/wrappedkey.h"

#include "core/crypto/aead.h"
#include "core/crypto/passwordtext.h"

#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

constexpr char wrapVersion = 1;
constexpr qsizetype numberSize = 4;
constexpr qsizetype headerSize = 1 + 3 * numberSize + argon2SaltSize;
constexpr qsizetype wrappedSize = headerSize + 24 + storeKeySize + 16;

quint32 numberAt(QByteArrayView bytes, qsizetype index)
{
    return qFromLittleEndian<quint32>(bytes.data() + 1 + index * numberSize);
}

Secret wrappingKey(const Secret &passphrase, QByteArrayView header, Argon2Parameters parameters)
{
    return argon2id(normalisedPassword(passphrase), header.last(argon2SaltSize), parameters, aeadKeySize);
}

} // namespace

QByteArray wrapKey(const StoreKey &key, const Secret &passphrase, Argon2Parameters parameters,
                   const RandomSource &random)
{
    Q_ASSERT(key.bytes.size() == storeKeySize);
    parameters.memoryKiB = std::clamp(parameters.memoryKiB, argon2Floor.memoryKiB, argon2Ceiling.memoryKiB);
    parameters.passes = std::clamp(parameters.passes, argon2Floor.passes, argon2Ceiling.passes);

    QByteArray header(headerSize, Qt::Uninitialized);
    char *out = header.data();
    *out++ = wrapVersion;
    for (const quint32 number : {key.id, static_cast<quint32>(parameters.memoryKiB), parameters.passes}) {
        qToLittleEndian(number, out);
        out += numberSize;
    }
    random({reinterpret_cast<unsigned char *>(out), argon2SaltSize});
    return header + aeadSeal(key.bytes, header, wrappingKey(passphrase, header, parameters), random);
}

Result<StoreKey> unwrapKey(QByteArrayView wrapped, const Secret &passphrase)
{
    if (wrapped.size() != wrappedSize || wrapped.front() != wrapVersion)
        return failure(ErrorCode::SecretDamaged, u"no key sealed by a passphrase"_s);
    const Argon2Parameters parameters{numberAt(wrapped, 1), numberAt(wrapped, 2)};
    if (!isAcceptable(parameters))
        return failure(ErrorCode::SecretDamaged, u"sealed key of unacceptable cost"_s);
    const QByteArrayView header = wrapped.first(headerSize);
    std::optional<Secret> bytes =
        aeadOpen(wrapped.sliced(headerSize), header, wrappingKey(passphrase, header, parameters));
    if (!bytes)
        return failure(ErrorCode::PassphraseWrong);
    return StoreKey{numberAt(wrapped, 0), *std::move(bytes)};
}

} // namespace sallyport
