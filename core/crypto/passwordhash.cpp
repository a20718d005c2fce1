// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/passwordhash.h"

#include "core/crypto/passwordtext.h"
#include "core/crypto/sodium.h"

#include <QRegularExpression>

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <optional>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

using Phc = std::array<char, crypto_pwhash_argon2id_STRBYTES>;

/// What a PHC string asks for; nothing for any other text, and for more than one lane, which is never ours.
std::optional<Argon2Parameters> storedParameters(QByteArrayView stored)
{
    static const QRegularExpression form(
        u"\\A\\$argon2id\\$v=19\\$m=([1-9][0-9]{0,8}),t=([1-9][0-9]{0,8}),p=1"
        "\\$[A-Za-z0-9+/]+\\$[A-Za-z0-9+/]+\\z"_s);
    if (stored.size() >= static_cast<qsizetype>(crypto_pwhash_argon2id_STRBYTES))
        return std::nullopt;
    const QRegularExpressionMatch match = form.match(QString::fromLatin1(stored));
    if (!match.hasMatch())
        return std::nullopt;
    return Argon2Parameters{match.capturedView(1).toULongLong(), match.capturedView(2).toUInt()};
}

Argon2Parameters within(Argon2Parameters wanted)
{
    return {std::clamp(wanted.memoryKiB, argon2Floor.memoryKiB, argon2Ceiling.memoryKiB),
            std::clamp(wanted.passes, argon2Floor.passes, argon2Ceiling.passes)};
}

} // namespace

PasswordHasher::PasswordHasher(Argon2Parameters parameters)
    : m_parameters(within(parameters))
      // A 16-byte salt and a 32-byte hash that no password is known to give.
      ,
      m_nobody("$argon2id$v=19$m=" + QByteArray::number(m_parameters.memoryKiB) +
               ",t=" + QByteArray::number(m_parameters.passes) + ",p=1$" + QByteArray(22, 'A') + '$' +
               QByteArray(43, 'A'))
{
    startSodium();
}

Result<QByteArray> PasswordHasher::hash(const Secret &password) const
{
    if (password.isEmpty())
        return tl::unexpected(Error{ErrorCode::Invalid, {}, {u"password"_s}, {}});
    if (password.size() > maximumPasswordBytes)
        return failure(ErrorCode::PasswordTooLong);
    const Secret normal = normalisedPassword(password);
    Phc phc{};
    if (crypto_pwhash_argon2id_str(phc.data(), normal.view().data(), static_cast<quint64>(normal.size()),
                                   m_parameters.passes,
                                   static_cast<std::size_t>(m_parameters.memoryKiB) * 1024) != 0)
        return failure(ErrorCode::Busy, u"no memory to hash a password"_s);
    return QByteArray(phc.data());
}

Result<bool> PasswordHasher::verify(const Secret &password, QByteArrayView stored) const
{
    if (password.size() > maximumPasswordBytes)
        return failure(ErrorCode::PasswordTooLong);
    const std::optional<Argon2Parameters> parameters = storedParameters(stored);
    if (!parameters || !isAcceptable(*parameters))
        return failure(ErrorCode::SecretDamaged, u"password hash of an unknown form or cost"_s);
    const Secret normal = normalisedPassword(password);
    Phc phc{};
    std::copy(stored.begin(), stored.end(), phc.begin());
    errno = 0;
    if (crypto_pwhash_argon2id_str_verify(phc.data(), normal.view().data(),
                                          static_cast<quint64>(normal.size())) == 0)
        return true;
    // libsodium says EINVAL for "another password"; anything else must neither pass nor count as a try (R28).
    if (errno == EINVAL)
        return false;
    if (errno == ENOMEM)
        return failure(ErrorCode::Busy, u"no memory to verify a password"_s);
    return failure(ErrorCode::SecretDamaged, u"password hash does not decode"_s);
}

bool PasswordHasher::needsRehash(QByteArrayView stored) const
{
    const std::optional<Argon2Parameters> old = storedParameters(stored);
    if (!old || *old == m_parameters)
        return false;
    return old->memoryKiB <= m_parameters.memoryKiB && old->passes <= m_parameters.passes;
}

void PasswordHasher::verifyNobody(const Secret &password) const
{
    static_cast<void>(verify(password, m_nobody));
}

} // namespace sallyport
