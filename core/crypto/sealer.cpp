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

Sealer::Sealer(const StoreKeys &keys)
{
    if (keys.next)
        m_keys.append(keyFrom(*keys.next));
    m_keys.append(keyFrom(keys.current));
}

Sealer::Key Sealer::keyFrom(const StoreKey &key)
{
    QByteArray header(1, sealVersion);
    append(header, key.id);
    return {header, subkey(key, KeyPurpose::Sealing)};
}

QByteArray Sealer::seal(const Secret &secret, const SealContext &context, const RandomSource &random) const
{
    const Key &key = m_keys.first();
    return key.header + aeadSeal(secret, bound(key.header, context), key.bytes, random);
}

bool Sealer::isCurrent(QByteArrayView sealed) const
{
    return sealed.startsWith(m_keys.first().header);
}

Result<Secret> Sealer::open(QByteArrayView sealed, const SealContext &context) const
{
    for (const Key &key : m_keys) {
        if (!sealed.startsWith(key.header))
            continue;
        std::optional<Secret> secret =
            aeadOpen(sealed.sliced(key.header.size()), bound(key.header, context), key.bytes);
        if (!secret)
            return failure(ErrorCode::SecretDamaged, u"does not open here"_s);
        return *std::move(secret);
    }
    return failure(ErrorCode::SecretDamaged, u"sealed in another form or with another key"_s);
}

} // namespace sallyport
