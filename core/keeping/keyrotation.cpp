// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keeping/keyrotation.h"

#include "core/crypto/sealer.h"
#include "core/service/enrolment.h"
#include "core/store/database.h"
#include "core/store/mfamethods.h"
#include "core/store/storekeyring.h"

namespace sallyport {

namespace {

constexpr int secretsAtOnce = 300;

Result<StoreInfo> infoOf(Database &database)
{
    return database.read([&]() -> Result<StoreInfo> { return readStoreInfo(database); });
}

/// Errors: SecretDamaged: nothing is given up that the old key may still open.
Result<qint64> reseal(Database &database, const Sealer &sealer, const QString &storeId,
                      const QList<MethodRecord> &methods, const RandomSource &random)
{
    qint64 resealed = 0;
    for (const MethodRecord &method : methods) {
        if (sealer.isCurrent(method.sealedSecret))
            continue;
        const SealContext place = sealContextOf(storeId, method);
        const auto secret = sealer.open(method.sealedSecret, place);
        if (!secret)
            return tl::unexpected(secret.error());
        resealMethod(database, method, sealer.seal(*secret, place, random));
        ++resealed;
    }
    return resealed;
}

Result<qint64> resealAll(Database &database, const StoreKeys &keys, const QString &storeId,
                         const RandomSource &random, const std::function<bool(qint64)> &progress)
{
    const Sealer sealer(keys);
    PersonId person;
    MethodSlot slot = MethodSlot::Active;
    qint64 total = 0;
    for (bool more = true; more;) {
        const auto done = database.transaction([&]() -> Result<qint64> {
            const auto methods = methodsAfter(database, person, slot, secretsAtOnce);
            more = !methods.isEmpty();
            if (more) {
                person = methods.last().person;
                slot = methods.last().slot;
            }
            return reseal(database, sealer, storeId, methods, random);
        });
        if (!done)
            return done;
        total += *done;
        if (!progress(total))
            return failure(ErrorCode::Cancelled);
    }
    return total;
}

Result<void> record(Database &database, const StoreInfo &info)
{
    return database.transaction([&]() -> Result<void> {
        recordStoreKey(database, info);
        return {};
    });
}

} // namespace

Result<KeyRotation> rotateStoreKey(Database &database, const StoreKey &held, const RandomSource &random,
                                   const KeyReplacement &replace, const std::function<bool(qint64)> &progress)
{
    auto info = infoOf(database);
    if (!info)
        return tl::unexpected(info.error());
    auto keys = openStoreKeys(*info, held);
    if (!keys)
        return tl::unexpected(keys.error());
    // The run before was cut off after the holder had the new key: only the last step is missing.
    if (info->next && keys->current.id == info->next->id) {
        if (auto finished = record(database, withNextKeyCurrent(*info)); !finished)
            return tl::unexpected(finished.error());
        return KeyRotation{.keyId = keys->current.id, .resealed = 0};
    }
    if (!info->next) {
        *info = withNextKey(*info, *keys, random);
        if (auto begun = record(database, *info); !begun)
            return tl::unexpected(begun.error());
        keys = openStoreKeys(*info, held);
        if (!keys)
            return tl::unexpected(keys.error());
    }
    const auto resealed = resealAll(database, *keys, info->storeId, random, progress);
    if (!resealed)
        return tl::unexpected(resealed.error());
    if (auto replaced = replace(*keys->next); !replaced)
        return tl::unexpected(replaced.error());
    if (auto finished = record(database, withNextKeyCurrent(*info)); !finished)
        return tl::unexpected(finished.error());
    return KeyRotation{.keyId = keys->next->id, .resealed = *resealed};
}

} // namespace sallyport
