// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/codehash.h"

#include "core/crypto/argon2.h"

#include <QThreadPool>
#include <QtConcurrentMap>

#include <algorithm>

namespace sallyport {

namespace {

/// Codes have 80 random bits of their own, so the floor of R34 is plenty, and ten of them stay quick.
constexpr Argon2Parameters codeParameters{19 * 1024, 2};
constexpr qsizetype codeHashSize = 32;
constexpr int mostThreads = 4;

} // namespace

QByteArray newCodeSalt(const RandomSource &random)
{
    QByteArray salt(argon2SaltSize, Qt::Uninitialized);
    random({reinterpret_cast<unsigned char *>(salt.data()), static_cast<std::size_t>(salt.size())});
    return salt;
}

QByteArray codeHash(const Secret &normalisedCode, QByteArrayView salt)
{
    return argon2id(normalisedCode, salt, codeParameters, codeHashSize).view().toByteArray();
}

QList<QByteArray> codeHashes(const QList<Secret> &codes, QByteArrayView salt)
{
    // An own pool: the global one may be full of other work, or be waiting for us.
    QThreadPool pool;
    pool.setMaxThreadCount(std::min(mostThreads, QThread::idealThreadCount()));
    return QtConcurrent::blockingMapped<QList<QByteArray>>(
        &pool, codes, [salt](const Secret &code) { return codeHash(code, salt); });
}

} // namespace sallyport
