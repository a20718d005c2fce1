// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keeping/keyrotation.h"
#include "core/keeping/storecheck.h"
#include "core/service/kioskrule.h"
#include "core/store/kioskrosters.h"
#include "core/store/storekeyring.h"
#include "tests/service/storerig.h"

#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;

namespace {

ErrorCode codeOf(const auto &result)
{
    return result ? ErrorCode::Cancelled : result.error().code;
}

/// A store with many secrets, and the place where its key is kept.
struct Vaulted
{
    StoreRig rig;
    StoreKey held = rig.key();
    Person ada;
    int people = 700; ///< more than are sealed anew at once

    Vaulted()
    {
        const Workplace account = rig.addAccount(u"Nord"_s, false, Role::Member);
        for (int number = 0; number < people; ++number) {
            const Person person = rig.addPerson(u"p%1@example.org"_s.arg(number), {account});
            rig.handOver(person, account);
        }
        ada = rig.addPerson(u"ada@example.org"_s, {account});
        rig.activate(ada, account);
        sendRosterTo(account.scope);
        if (!rig.database().transaction([&]() -> Result<void> {
                recordStoreKey(rig.database(), {.storeId = rig.storeId(),
                                                .keyHolder = KeyHolder::File,
                                                .keyHolderName = u"file"_s,
                                                .keyId = held.id,
                                                .keyCheck = keyCheckRecord(held, rig.storeId().toUtf8())});
                return {};
            }))
            qFatal("no key");
    }

    /// The key that opens what a kiosk brings home is sealed like the secrets of people.
    void sendRosterTo(const ScopeId &scope)
    {
        KioskRosterRecord roster{.id = u"roster"_s, .scope = scope, .madeBy = ada.id, .madeAt = rig.now};
        const KioskKeys keys = newKioskKeys(systemRandom());
        roster.signedBy = keys.signedBy;
        roster.sealedTo = keys.sealedTo;
        roster.sealedKey =
            rig.context().sealer.seal(keys.openingKey, sealContextOf(rig.storeId(), roster), systemRandom());
        if (!rig.database().transaction([&]() -> Result<void> {
                insertKioskRoster(rig.database(), roster);
                return {};
            }))
            qFatal("no roster");
    }

    Result<KeyRotation> rotate(qint64 stopAfter = -1, bool loseTheHolder = false,
                               bool stopAfterHolder = false)
    {
        return rotateStoreKey(
            rig.database(), held, systemRandom(),
            [&](const StoreKey &key) -> Result<void> {
                if (loseTheHolder)
                    return failure(ErrorCode::FileFailed);
                held = key;
                if (stopAfterHolder)
                    return failure(ErrorCode::Cancelled);
                return {};
            },
            [&](qint64 done) { return stopAfter < 0 || done < stopAfter; });
    }

    StoreInfo info()
    {
        const auto read =
            rig.database().read([&]() -> Result<StoreInfo> { return readStoreInfo(rig.database()); });
        return read.value_or(StoreInfo());
    }

    /// As a program that opens the store now with what the holder has.
    Result<ServiceContext> opened()
    {
        const StoreInfo now = info();
        const auto keys = openStoreKeys(now, heldKey(now, held.bytes));
        if (!keys)
            return tl::unexpected(keys.error());
        return serviceContext(
            rig.database(), *keys, rig.storeId(), [this] { return rig.now; }, systemRandom(),
            {.memoryKiB = 8, .passes = 1}, std::make_shared<HashSlots>(), u"test"_s);
    }

    void verifyEverythingOpens()
    {
        auto context = opened();
        QVERIFY(context);
        const auto check = checkStore(*context);
        QVERIFY(check);
        QCOMPARE(check->secrets, qint64(people + 2));
        QCOMPARE(check->opened, check->secrets);
        QVERIFY(!check->logBrokenAt);
    }
};

class KeyRotationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySecretIsSealedWithTheNewKey()
    {
        Vaulted store;
        const StoreKey before = store.held;
        const auto rotated = store.rotate();
        QVERIFY(rotated);
        QCOMPARE(rotated->keyId, before.id + 1);
        QCOMPARE(rotated->resealed, qint64(store.people + 2));
        QVERIFY(!store.info().next);
        store.verifyEverythingOpens();
        const StoreInfo info = store.info();
        QCOMPARE(codeOf(openStoreKeys(info, before)), ErrorCode::KeyWrong);
    }

    void theLogHoldsAcrossAndGoesOn()
    {
        Vaulted store;
        QVERIFY(store.rotate());
        QVERIFY(store.rotate()); // and once more: the pinned keys are handed on
        auto context = store.opened();
        QVERIFY(context);
        Credentials credentials;
        QVERIFY(
            dispatch(*context, credentials,
                     SignIn{.email = store.ada.email, .password = Secret::fromText(StoreRig::password())}));
        store.verifyEverythingOpens();
    }

    void whatWasCutOffGoesOnWithTheSameKey()
    {
        Vaulted store;
        QCOMPARE(codeOf(store.rotate(300)), ErrorCode::Cancelled);
        const StoreInfo halfway = store.info();
        QVERIFY(halfway.next);
        store.verifyEverythingOpens(); // with both keys
        const auto rest = store.rotate();
        QVERIFY(rest);
        QCOMPARE(rest->keyId, halfway.next->id);
        QCOMPARE(rest->resealed, qint64(store.people + 2 - 300));
        store.verifyEverythingOpens();
    }

    void whoEnrolsMeanwhileIsSealedWithTheNewKey()
    {
        Vaulted store;
        QCOMPARE(codeOf(store.rotate(300)), ErrorCode::Cancelled);
        auto context = store.opened();
        QVERIFY(context);
        const SealContext place{u"t"_s, u"c"_s, u"s"_s, u"r"_s};
        const QByteArray sealed = context->sealer.seal(Secret::fromBytes("x"), place, systemRandom());
        QVERIFY(context->sealer.isCurrent(sealed));
        QVERIFY(store.rotate());
        auto after = store.opened();
        QVERIFY(after);
        QVERIFY(after->sealer.open(sealed, place));
    }

    void aHolderThatRefusesKeepsTheOldKeyInForce()
    {
        Vaulted store;
        QCOMPARE(codeOf(store.rotate(-1, true)), ErrorCode::FileFailed);
        store.verifyEverythingOpens();
        QVERIFY(store.rotate());
        store.verifyEverythingOpens();
    }

    void aHolderThatHasTheNewKeyAlreadyIsBelieved()
    {
        Vaulted store;
        QCOMPARE(codeOf(store.rotate(-1, false, true)), ErrorCode::Cancelled); // the power went just then
        QVERIFY(store.info().next);
        store.verifyEverythingOpens();
        const auto rest = store.rotate();
        QVERIFY(rest);
        QCOMPARE(rest->resealed, 0);
        QVERIFY(!store.info().next);
        store.verifyEverythingOpens();
    }

    void aKeyOfAnotherStoreIsRefused()
    {
        Vaulted store;
        store.held = newStoreKey(systemRandom());
        QCOMPARE(codeOf(store.rotate()), ErrorCode::KeyWrong);
        QVERIFY(!store.info().next);
    }

    void aDamagedSecretStopsItAndNothingIsLost()
    {
        Vaulted store;
        store.rig.sql(u"update mfa_methods set sealed_secret = zeroblob(61) where person ="
                      " (select person from mfa_methods order by person desc limit 1)"_s);
        QCOMPARE(codeOf(store.rotate()), ErrorCode::SecretDamaged);
        QCOMPARE(store.held.id, store.rig.key().id);
        auto context = store.opened();
        QVERIFY(context);
        const auto check = checkStore(*context);
        QVERIFY(check);
        QCOMPARE(check->secrets - check->opened, 1);
        QVERIFY(!check->isGood());
    }
};

} // namespace

QTEST_GUILESS_MAIN(KeyRotationTest)
#include "keyrotationtest.moc"
