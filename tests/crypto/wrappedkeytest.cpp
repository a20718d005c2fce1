// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/wrappedkey.h"

#include <QElapsedTimer>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace sallyport;

namespace {

constexpr Argon2Parameters cheap{64, 1};
const RandomSource source = systemRandom();
const StoreKey key{7, Secret::fromBytes(QByteArray(storeKeySize, 'k'))};
constexpr qsizetype memoryAt = 5;
constexpr qsizetype passesAt = 9;

Secret text(QStringView passphrase)
{
    return Secret::fromText(passphrase);
}

QByteArray withNumber(QByteArray wrapped, qsizetype at, quint32 number)
{
    qToLittleEndian(number, wrapped.data() + at);
    return wrapped;
}

} // namespace

class WrappedKeyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anotherPassphraseIsWrong()
    {
        const QByteArray wrapped = wrapKey(key, text(u"velvet tractor onion"), cheap, source);
        QCOMPARE(unwrapKey(wrapped, text(u"velvet tractor onions")).error().code, ErrorCode::PassphraseWrong);
        QCOMPARE(unwrapKey(wrapped, Secret()).error().code, ErrorCode::PassphraseWrong);
        const auto unwrapped = unwrapKey(wrapped, text(u"velvet tractor onion"));
        QVERIFY(unwrapped);
        QCOMPARE(unwrapped->id, 7U);
        QVERIFY(unwrapped->bytes == key.bytes);
    }

    void anyChangedByteIsNoticed()
    {
        const QByteArray wrapped = wrapKey(key, text(u"velvet"), cheap, source);
        for (qsizetype i = 0; i < wrapped.size(); ++i) {
            QByteArray damaged = wrapped;
            damaged[i] = static_cast<char>(damaged[i] ^ 1);
            const auto unwrapped = unwrapKey(damaged, text(u"velvet"));
            QVERIFY2(!unwrapped, qPrintable(u"byte %1"_s.arg(i)));
            QVERIFY(unwrapped.error().code == ErrorCode::PassphraseWrong ||
                    unwrapped.error().code == ErrorCode::SecretDamaged);
        }
    }

    void anotherSizeIsNoWrappedKey()
    {
        const QByteArray wrapped = wrapKey(key, text(u"velvet"), cheap, source);
        for (qsizetype size = 0; size < wrapped.size(); ++size)
            QCOMPARE(unwrapKey(wrapped.first(size), text(u"velvet")).error().code, ErrorCode::SecretDamaged);
        QCOMPARE(unwrapKey(QByteArray(wrapped + 'x'), text(u"velvet")).error().code,
                 ErrorCode::SecretDamaged);
    }

    void costsBeyondTheCeilingsAreRefusedBeforeTheWork_data()
    {
        QTest::addColumn<qsizetype>("at");
        QTest::addColumn<quint32>("number");
        QTest::newRow("memory") << memoryAt << quint32(256 * 1024 + 1);
        QTest::newRow("all memory") << memoryAt << 0xFFFFFFFFU;
        QTest::newRow("no memory") << memoryAt << 0U;
        QTest::newRow("passes") << passesAt << 11U;
        QTest::newRow("endless passes") << passesAt << 0xFFFFFFFFU;
        QTest::newRow("no passes") << passesAt << 0U;
    }
    void costsBeyondTheCeilingsAreRefusedBeforeTheWork()
    {
        QFETCH(qsizetype, at);
        QFETCH(quint32, number);
        const QByteArray wrapped = wrapKey(key, text(u"velvet"), cheap, source);
        QElapsedTimer timer;
        timer.start();
        const auto unwrapped = unwrapKey(withNumber(wrapped, at, number), text(u"velvet"));
        QCOMPARE(unwrapped.error().code, ErrorCode::SecretDamaged);
        QVERIFY2(timer.elapsed() < 100, "refused only after the work");
    }

    void passphraseIsTheSameInAnyUnicodeForm()
    {
        const QByteArray wrapped = wrapKey(key, text(u"caf\u00E9"), cheap, source);
        QVERIFY(unwrapKey(wrapped, text(u"cafe\u0301")));
    }

    void carriesItsParameters()
    {
        const QByteArray wrapped = wrapKey(key, text(u"velvet"), {128, 3}, source);
        QCOMPARE(qFromLittleEndian<quint32>(wrapped.data() + memoryAt), 128U);
        QCOMPARE(qFromLittleEndian<quint32>(wrapped.data() + passesAt), 3U);
        QVERIFY(unwrapKey(wrapped, text(u"velvet")));
    }

    void whatIsWrappedCanAlwaysBeUnwrapped()
    {
        QVERIFY(unwrapKey(wrapKey(key, text(u"velvet"), {0, 0}, source), text(u"velvet")));
    }

    void neverLooksTheSame()
    {
        QVERIFY(wrapKey(key, text(u"velvet"), cheap, source) != wrapKey(key, text(u"velvet"), cheap, source));
    }
};

QTEST_GUILESS_MAIN(WrappedKeyTest)
#include "wrappedkeytest.moc"
