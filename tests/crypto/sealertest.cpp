// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sealer.h"
#include "core/crypto/storekey.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sallyport;

namespace {

const RandomSource source = systemRandom();
const SealContext here{u"totp"_s, u"secret"_s, u"tenant-1"_s, u"person-1"_s, 3};

/// Every byte the same: another fill is another key.
StoreKey keyOf(char fill, quint32 id = 1)
{
    return {id, Secret::fromBytes(QByteArray(storeKeySize, fill))};
}

} // namespace

class SealerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensOnlyWhereItWasSealed_data()
    {
        QTest::addColumn<SealContext>("elsewhere");
        QTest::newRow("table") << SealContext{u"mail"_s, u"secret"_s, u"tenant-1"_s, u"person-1"_s, 3};
        QTest::newRow("column") << SealContext{u"totp"_s, u"pending"_s, u"tenant-1"_s, u"person-1"_s, 3};
        QTest::newRow("tenant") << SealContext{u"totp"_s, u"secret"_s, u"tenant-2"_s, u"person-1"_s, 3};
        QTest::newRow("row") << SealContext{u"totp"_s, u"secret"_s, u"tenant-1"_s, u"person-2"_s, 3};
        QTest::newRow("version") << SealContext{u"totp"_s, u"secret"_s, u"tenant-1"_s, u"person-1"_s, 2};
        QTest::newRow("shifted border")
            << SealContext{u"totps"_s, u"ecret"_s, u"tenant-1"_s, u"person-1"_s, 3};
        QTest::newRow("empty part") << SealContext{u"totp"_s, u"secrettenant-1"_s, u""_s, u"person-1"_s, 3};
    }
    void opensOnlyWhereItWasSealed()
    {
        QFETCH(SealContext, elsewhere);
        const Sealer sealer(keyOf('k'));
        const QByteArray sealed = sealer.seal(Secret::fromBytes("seed"), here, source);
        QVERIFY(*sealer.open(sealed, here) == Secret::fromBytes("seed"));
        QCOMPARE(sealer.open(sealed, elsewhere).error().code, ErrorCode::SecretDamaged);
    }

    void anyFlippedBitIsNoticed()
    {
        const Sealer sealer(keyOf('k'));
        const QByteArray sealed = sealer.seal(Secret::fromBytes("twenty bytes of seed"), here, source);
        QVERIFY(sealer.open(sealed, here));
        for (qsizetype byte = 0; byte < sealed.size(); ++byte) {
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray damaged = sealed;
                damaged[byte] = static_cast<char>(damaged[byte] ^ (1 << bit));
                const auto opened = sealer.open(damaged, here);
                QVERIFY2(!opened, qPrintable(u"byte %1 bit %2"_s.arg(byte).arg(bit)));
                QCOMPARE(opened.error().code, ErrorCode::SecretDamaged);
            }
        }
    }

    void anythingCutOffOrAddedIsNoticed()
    {
        const Sealer sealer(keyOf('k'));
        const QByteArray sealed = sealer.seal(Secret::fromBytes("seed"), here, source);
        for (qsizetype size = 0; size < sealed.size(); ++size)
            QCOMPARE(sealer.open(sealed.first(size), here).error().code, ErrorCode::SecretDamaged);
        QCOMPARE(sealer.open(QByteArray(sealed + 'x'), here).error().code, ErrorCode::SecretDamaged);
    }

    void anotherKeyDoesNotOpen()
    {
        const QByteArray sealed = Sealer(keyOf('k')).seal(Secret::fromBytes("seed"), here, source);
        QCOMPARE(Sealer(keyOf('l')).open(sealed, here).error().code, ErrorCode::SecretDamaged);
        QCOMPARE(Sealer(keyOf('k', 2)).open(sealed, here).error().code, ErrorCode::SecretDamaged);
        QVERIFY(Sealer(keyOf('k')).open(sealed, here));
    }

    void nothingAtAllCanBeSealedToo()
    {
        const Sealer sealer(keyOf('k'));
        QByteArray sealed = sealer.seal(Secret(), here, source);
        QVERIFY(sealer.open(sealed, here)->isEmpty());
        sealed.back() = static_cast<char>(sealed.back() ^ 1);
        QCOMPARE(sealer.open(sealed, here).error().code, ErrorCode::SecretDamaged);
    }

    void sameSecretNeverLooksTheSame()
    {
        const Sealer sealer(keyOf('k'));
        QSet<QByteArray> seen;
        for (int i = 0; i < 100; ++i)
            seen << sealer.seal(Secret::fromBytes("seed"), here, source);
        QCOMPARE(seen.size(), 100);
    }

    void theFormIsFixed()
    {
        const RandomSource sevens = [](std::span<unsigned char> out) {
            std::fill(out.begin(), out.end(), 7);
        };
        const QByteArray sealed =
            Sealer(keyOf('k', 0x01020304)).seal(Secret::fromBytes("seed"), here, sevens);
        QCOMPARE(sealed.first(5), "\x01\x04\x03\x02\x01"_ba);
        QCOMPARE(sealed.sliced(5, 24), QByteArray(24, 7));
        QCOMPARE(sealed.size(), 1 + 4 + 24 + 4 + 16);
        QVERIFY(!sealed.contains("seed"));
    }

    void eachPurposeHasItsOwnKey()
    {
        const StoreKey key = keyOf('k');
        QSet<QByteArray> keys;
        for (const KeyPurpose purpose :
             {KeyPurpose::Sealing, KeyPurpose::Audit, KeyPurpose::KeyCheck, KeyPurpose::Throttle}) {
            QCOMPARE(subkey(key, purpose).size(), storeKeySize);
            QVERIFY(subkey(key, purpose) == subkey(key, purpose));
            QVERIFY(!(subkey(key, purpose) == subkey(keyOf('l'), purpose)));
            keys << subkey(key, purpose).view().toByteArray();
        }
        keys << key.bytes.view().toByteArray();
        QCOMPARE(keys.size(), 5);
    }

    void newKeysDiffer()
    {
        const StoreKey first = newStoreKey(source);
        QCOMPARE(first.bytes.size(), storeKeySize);
        QVERIFY(!(first.bytes == newStoreKey(source).bytes));
    }

    void theCheckRecordKnowsItsKeyAndStore()
    {
        const StoreKey key = keyOf('k');
        const QByteArray record = keyCheckRecord(key, "store-1");
        QVERIFY(matches(key, "store-1", record));
        QVERIFY(!matches(key, "store-2", record));
        QVERIFY(!matches(keyOf('l'), "store-1", record));
        QVERIFY(!matches(keyOf('k', 2), "store-1", record));
        QVERIFY(!matches({1, Secret()}, "store-1", record));
        QVERIFY(!matches({1, Secret::fromBytes("short")}, "store-1", record));
        QVERIFY(!matches(key, "store-1", {}));
        QVERIFY(!matches(key, "store-1", record.chopped(1)));
        QVERIFY(!matches(key, "store-1", QByteArray(record + 'x')));
        for (qsizetype i = 0; i < record.size(); ++i) {
            QByteArray damaged = record;
            damaged[i] = static_cast<char>(damaged[i] ^ 1);
            QVERIFY(!matches(key, "store-1", damaged));
        }
        QVERIFY(!record.contains(key.bytes.view().toByteArray()));
    }
};

QTEST_GUILESS_MAIN(SealerTest)
#include "sealertest.moc"
