// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sealer.h"

#include "core/crypto/aead.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

constexpr char sealVersion = 1;

void append(QByteArray &bytes, quint32 number)
{
    char out[sizeof number];
    qToLittleEndian(number, out);
    bytes.append(out, sizeof out);
}

/// Each text with its length before it, so that no two contexts give the same bytes.
QByteArray bound(const QByteArray &header, const SealContext &context)
{
    QByteArray bytes = header;
    for (const QString &part : {context.table, context.column, context.tenant, context.row}) {
        const QByteArray text = part.toUtf8();
        append(bytes, static_cast<quint32>(text.size()));
        bytes += text;
    }
    append(bytes, context.version);
    return bytes;
}

} // namespace

Sealer::Sealer(const StoreKey &key) : m_keyId(key.id), m_key(subkey(key, KeyPurpose::Sealing))
{
}

QByteArray Sealer::header() const
{
    QByteArray bytes(1, sealVersion);
    append(bytes, m_keyId);
    return bytes;
}

QByteArray Sealer::seal(const Secret &secret, const SealContext &context, const RandomSource &random) const
{
    const QByteArray head = header();
    return head + aeadSeal(secret, bound(head, context), m_key, random);
}

Result<Secret> Sealer::open(QByteArrayView sealed, const SealContext &context) const
{
    const QByteArray head = header();
    if (!sealed.startsWith(head))
        return failure(ErrorCode::SecretDamaged, u"sealed in another form or with another key"_s);
    std::optional<Secret> secret = aeadOpen(sealed.sliced(head.size()), bound(head, context), m_key);
    if (!secret)
        return failure(ErrorCode::SecretDamaged, u"does not open here"_s);
    return *std::move(secret);
}

} // namespace sallyport
