// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/storekey.h"

#include "core/crypto/sodium.h"

#include <QtEndian>

#include <sodium.h>

namespace sallyport {

namespace {

constexpr char recordVersion = 1;
constexpr qsizetype macSize = 32;

} // namespace

StoreKey newStoreKey(const RandomSource &random)
{
    return {1, Secret::make(storeKeySize, [&random](char *out) {
                random({reinterpret_cast<unsigned char *>(out), storeKeySize});
            })};
}

Secret subkey(const StoreKey &key, KeyPurpose purpose)
{
    static_assert(storeKeySize == crypto_kdf_KEYBYTES);
    static constexpr char context[crypto_kdf_CONTEXTBYTES + 1] = "sallypor"; // eight bytes, no more
    Q_ASSERT(key.bytes.size() == storeKeySize);
    startSodium();
    return Secret::make(storeKeySize, [&](char *out) {
        crypto_kdf_derive_from_key(reinterpret_cast<unsigned char *>(out), storeKeySize,
                                   static_cast<quint64>(purpose), context,
                                   reinterpret_cast<const unsigned char *>(key.bytes.view().data()));
    });
}

QByteArray keyCheckRecord(const StoreKey &key, QByteArrayView storeId)
{
    const Secret checking = subkey(key, KeyPurpose::KeyCheck);
    QByteArray record(1, recordVersion);
    record.resize(1 + qsizetype(sizeof key.id));
    qToLittleEndian(key.id, record.data() + 1);
    const QByteArray checked = record + storeId.toByteArray();
    QByteArray mac(macSize, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(mac.data()), static_cast<std::size_t>(mac.size()),
                       reinterpret_cast<const unsigned char *>(checked.constData()),
                       static_cast<quint64>(checked.size()),
                       reinterpret_cast<const unsigned char *>(checking.view().data()),
                       static_cast<std::size_t>(checking.size()));
    return record + mac;
}

bool matches(const StoreKey &key, QByteArrayView storeId, QByteArrayView record)
{
    if (key.bytes.size() != storeKeySize)
        return false;
    const QByteArray expected = keyCheckRecord(key, storeId);
    return record.size() == expected.size() &&
           sodium_memcmp(record.data(), expected.constData(), static_cast<std::size_t>(expected.size())) == 0;
}

} // namespace sallyport
