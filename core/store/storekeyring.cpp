// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storekeyring.h"

#include "core/crypto/aead.h"

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

QByteArray boundTo(const StoreInfo &info, QByteArrayView what, quint32 keyId)
{
    return info.storeId.toUtf8() + '/' + what.toByteArray() + '/' + QByteArray::number(keyId);
}

Secret sealingKey(const StoreKey &key)
{
    return subkey(key, KeyPurpose::Sealing);
}

QByteArray sealedPins(const StoreInfo &info, const StoreKeys &keys, const StoreKey &by,
                      const RandomSource &random)
{
    const QByteArrayView audit = keys.audit.view();
    const QByteArrayView throttle = keys.throttle.view();
    const Secret both = Secret::make(audit.size() + throttle.size(), [&](char *out) {
        std::copy(audit.begin(), audit.end(), out);
        std::copy(throttle.begin(), throttle.end(), out + audit.size());
    });
    return aeadSeal(both, boundTo(info, "pinned", by.id), sealingKey(by), random);
}

/// Errors: SecretDamaged.
Result<StoreKeys> withPins(const StoreInfo &info, const QByteArray &pins, const StoreKey &current,
                           const std::optional<StoreKey> &next)
{
    if (pins.isEmpty()) {
        StoreKeys keys(current);
        keys.next = next;
        return keys;
    }
    const auto both = aeadOpen(pins, boundTo(info, "pinned", current.id), sealingKey(current));
    if (!both || both->size() != 2 * storeKeySize)
        return failure(ErrorCode::SecretDamaged, u"pinned keys"_s);
    return StoreKeys(current, next, Secret::fromBytes(both->view().first(storeKeySize)),
                     Secret::fromBytes(both->view().sliced(storeKeySize)));
}

} // namespace

StoreKey heldKey(const StoreInfo &info, const Secret &bytes)
{
    const StoreKey replacing{info.next ? info.next->id : 0, bytes};
    if (info.next && matches(replacing, info.storeId.toUtf8(), info.next->check))
        return replacing;
    return {info.keyId, bytes};
}

Result<StoreKeys> openStoreKeys(const StoreInfo &info, const StoreKey &held)
{
    const QByteArray storeId = info.storeId.toUtf8();
    if (info.next && matches(held, storeId, info.next->check))
        return withPins(info, info.next->pinnedKeys, held, {});
    if (!matches(held, storeId, info.keyCheck))
        return failure(ErrorCode::KeyWrong);
    std::optional<StoreKey> next;
    if (info.next) {
        const auto bytes =
            aeadOpen(info.next->sealed, boundTo(info, "next", info.next->id), sealingKey(held));
        if (!bytes || !matches({info.next->id, *bytes}, storeId, info.next->check))
            return failure(ErrorCode::SecretDamaged, u"next key"_s);
        next = StoreKey{info.next->id, *bytes};
    }
    return withPins(info, info.pinnedKeys, held, next);
}

StoreInfo withNextKey(const StoreInfo &info, const StoreKeys &keys, const RandomSource &random)
{
    StoreKey next = newStoreKey(random);
    next.id = info.keyId + 1;
    StoreInfo changed = info;
    changed.next = StoreInfo::NextKey{
        .id = next.id,
        .sealed = aeadSeal(next.bytes, boundTo(info, "next", next.id), sealingKey(keys.current), random),
        .check = keyCheckRecord(next, info.storeId.toUtf8()),
        .pinnedKeys = sealedPins(info, keys, next, random)};
    return changed;
}

StoreInfo withNextKeyCurrent(const StoreInfo &info)
{
    StoreInfo changed = info;
    if (info.next) {
        changed.keyId = info.next->id;
        changed.keyCheck = info.next->check;
        changed.pinnedKeys = info.next->pinnedKeys;
        changed.next.reset();
    }
    return changed;
}

} // namespace sallyport
