// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keeping/keyrotation.h"

#include "core/crypto/sealer.h"
#include "core/service/enrolment.h"
#include "core/service/kioskrule.h"
#include "core/service/mailing.h"
#include "core/store/database.h"
#include "core/store/idempotency.h"
#include "core/store/kioskrosters.h"
#include "core/store/mfamethods.h"
#include "core/store/outbox.h"
#include "core/store/storekeyring.h"

namespace sallyport {

namespace {

constexpr int secretsAtOnce = 300;

void replaceSealed(Database &database, const MethodRecord &method, const QByteArray &sealed)
{
    resealMethod(database, method, sealed);
}

void replaceSealed(Database &database, const OutboxMail &mail, const QByteArray &sealed)
{
    resealMail(database, mail.id, sealed);
}

void replaceSealed(Database &database, const KioskRosterRecord &roster, const QByteArray &sealed)
{
    resealKioskRoster(database, roster.id, sealed);
}

Result<StoreInfo> infoOf(Database &database)
{
    return database.read([&]() -> Result<StoreInfo> { return readStoreInfo(database); });
}

/// Errors: SecretDamaged: nothing is given up that the old key may still open.
template <typename Record>
Result<qint64> reseal(Database &database, const Sealer &sealer, const QString &storeId,
                      const QList<Record> &records, QByteArray Record::*sealed, const RandomSource &random)
{
    qint64 resealed = 0;
    for (const Record &record : records) {
        if (sealer.isCurrent(record.*sealed))
            continue;
        const SealContext place = sealContextOf(storeId, record);
        const auto secret = sealer.open(record.*sealed, place);
        if (!secret)
            return tl::unexpected(secret.error());
        replaceSealed(database, record, sealer.seal(*secret, place, random));
        ++resealed;
    }
    return resealed;
}

/// `next` gives the records behind the last ones, inside a transaction.
template <typename Record, typename Next>
Result<qint64> resealAll(Database &database, const Sealer &sealer, const QString &storeId,
                         QByteArray Record::*sealed, const RandomSource &random, Next next,
                         const std::function<bool(qint64)> &progress)
{
    qint64 total = 0;
    QList<Record> records;
    do {
        const auto done = database.transaction([&]() -> Result<qint64> {
            records = next(records);
            return reseal(database, sealer, storeId, records, sealed, random);
        });
        if (!done)
            return done;
        total += *done;
        if (!progress(total))
            return failure(ErrorCode::Cancelled);
    } while (!records.isEmpty());
    return total;
}

Result<qint64> resealStore(Database &database, const StoreKeys &keys, const QString &storeId,
                           const RandomSource &random, const std::function<bool(qint64)> &progress)
{
    const Sealer sealer(keys);
    const auto methods = resealAll(
        database, sealer, storeId, &MethodRecord::sealedSecret, random,
        [&](const QList<MethodRecord> &before) {
            const MethodRecord last = before.isEmpty() ? MethodRecord() : before.last();
            return methodsAfter(database, last.person, last.slot, secretsAtOnce);
        },
        progress);
    if (!methods)
        return methods;
    const auto mails = resealAll(
        database, sealer, storeId, &OutboxMail::sealedToken, random,
        [&](const QList<OutboxMail> &before) {
            return mailsWithToken(database, before.isEmpty() ? QString() : before.last().id, secretsAtOnce);
        },
        [&](qint64 done) { return progress(*methods + done); });
    if (!mails)
        return mails;
    const auto rosters = resealAll(
        database, sealer, storeId, &KioskRosterRecord::sealedKey, random,
        [&](const QList<KioskRosterRecord> &before) {
            return kioskRostersAfter(database, before.isEmpty() ? QString() : before.last().id,
                                     secretsAtOnce);
        },
        [&](qint64 done) { return progress(*methods + *mails + done); });
    if (!rosters)
        return rosters;
    return *methods + *mails + *rosters;
}

Result<void> record(Database &database, const StoreInfo &info)
{
    return database.transaction([&]() -> Result<void> {
        recordStoreKey(database, info);
        forgetIdempotentAnswers(database);
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
    const auto resealed = resealStore(database, *keys, info->storeId, random, progress);
    if (!resealed)
        return tl::unexpected(resealed.error());
    if (auto replaced = replace(*keys->next); !replaced)
        return tl::unexpected(replaced.error());
    if (auto finished = record(database, withNextKeyCurrent(*info)); !finished)
        return tl::unexpected(finished.error());
    return KeyRotation{.keyId = keys->next->id, .resealed = *resealed};
}

} // namespace sallyport
