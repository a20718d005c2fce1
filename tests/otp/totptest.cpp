// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/otp/totp.h"
#include "tests/otp/seededrandom.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace sallyport;
using namespace std::chrono_literals;
using std::chrono::seconds;

Q_DECLARE_METATYPE(sallyport::HashAlgorithm)
Q_DECLARE_METATYPE(sallyport::TotpParameters)

namespace {

/// The keys of RFC 6238, appendix B: the digits over and over, as many as the hash is long.
Secret rfcKey(HashAlgorithm algorithm = HashAlgorithm::Sha1)
{
    const QByteArray digits = QByteArray("1234567890").repeated(7);
    switch (algorithm) {
    case HashAlgorithm::Sha1:
        return Secret::fromBytes(digits.first(20));
    case HashAlgorithm::Sha256:
        return Secret::fromBytes(digits.first(32));
    case HashAlgorithm::Sha512:
        return Secret::fromBytes(digits.first(64));
    }
    return {};
}

Totp rfcTotp()
{
    return *Totp::create(rfcKey());
}

Timestamp at(std::int64_t secondsSince1970)
{
    return Timestamp(seconds(secondsSince1970));
}

} // namespace

class TotpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWeakOrStrangeParameters_data();
    void refusesWeakOrStrangeParameters();
    void refusesToCountWithoutAKey();
    void refusesOtherFormsOfTheCode_data();
    void refusesOtherFormsOfTheCode();
    void refusesAReplay();
    void refusesAnOlderStepThanTheLastOne();
    void acceptsTheNeighboursOnly();
    void neverLooksFurtherThanOneStep();
    void acceptsSharedDigitsOnlyOnce_data();
    void acceptsSharedDigitsOnlyOnce();
    void acceptsSharedDigitsOnlyOnceWhereverTheyOccur();
    void looksAtNoStepBelowZero();
    void survivesStepsAtTheEndsOfTime();
    void givesTheHotpValuesOfTheRfc();
    void givesTheTotpValuesOfTheRfc_data();
    void givesTheTotpValuesOfTheRfc();
    void givesTheRightCodeAtTheEdges_data();
    void givesTheRightCodeAtTheEdges();
    void countsSteps_data();
    void countsSteps();
    void startsStepsWhereTheyStart();
    void copiesAreTheSame();
    void makesKeysOf160Bits();
};

void TotpTest::refusesWeakOrStrangeParameters_data()
{
    QTest::addColumn<int>("keyBytes");
    QTest::addColumn<TotpParameters>("parameters");
    QTest::addColumn<QStringList>("fields");
    QTest::newRow("no key") << 0 << TotpParameters() << QStringList{u"secret"_s};
    QTest::newRow("64 bits") << 8 << TotpParameters() << QStringList{u"secret"_s};
    QTest::newRow("120 bits") << 15 << TotpParameters() << QStringList{u"secret"_s};
    QTest::newRow("5 digits") << 20 << TotpParameters{.digits = 5} << QStringList{u"digits"_s};
    QTest::newRow("9 digits") << 20 << TotpParameters{.digits = 9} << QStringList{u"digits"_s};
    QTest::newRow("-6 digits") << 20 << TotpParameters{.digits = -6} << QStringList{u"digits"_s};
    QTest::newRow("14 s") << 20 << TotpParameters{.period = 14s} << QStringList{u"period"_s};
    QTest::newRow("121 s") << 20 << TotpParameters{.period = 121s} << QStringList{u"period"_s};
    QTest::newRow("0 s") << 20 << TotpParameters{.period = 0s} << QStringList{u"period"_s};
    QTest::newRow("-30 s") << 20 << TotpParameters{.period = -30s} << QStringList{u"period"_s};
    QTest::newRow("no such hash") << 20 << TotpParameters{.algorithm = static_cast<HashAlgorithm>(3)}
                                  << QStringList{u"algorithm"_s};
    QTest::newRow("all of it") << 1 << TotpParameters{static_cast<HashAlgorithm>(-1), 0, 0s}
                               << QStringList{u"secret"_s, u"algorithm"_s, u"digits"_s, u"period"_s};
}

void TotpTest::refusesWeakOrStrangeParameters()
{
    QFETCH(int, keyBytes);
    QFETCH(TotpParameters, parameters);
    QFETCH(QStringList, fields);
    QVERIFY(
        Totp::create(Secret::fromBytes(QByteArray(16, 'k')), {HashAlgorithm::Sha512, 8, 15s}).has_value());
    QVERIFY(
        Totp::create(Secret::fromBytes(QByteArray(16, 'k')), {HashAlgorithm::Sha256, 7, 120s}).has_value());

    const auto totp = Totp::create(Secret::fromBytes(QByteArray(keyBytes, 'k')), parameters);
    QVERIFY(!totp);
    QCOMPARE(totp.error().code, ErrorCode::Invalid);
    QCOMPARE(totp.error().fields, fields);
}

void TotpTest::refusesToCountWithoutAKey()
{
    QVERIFY(hotpCode(Secret::fromBytes("k"), 0).has_value());
    QCOMPARE(hotpCode(Secret(), 0).error().fields, QStringList{u"secret"_s});
    QCOMPARE(hotpCode(rfcKey(), 0, HashAlgorithm::Sha1, 5).error().fields, QStringList{u"digits"_s});
    QCOMPARE(hotpCode(rfcKey(), 0, HashAlgorithm::Sha1, 9).error().fields, QStringList{u"digits"_s});
    QCOMPARE(hotpCode(rfcKey(), 0, static_cast<HashAlgorithm>(9)).error().fields,
             QStringList{u"algorithm"_s});
}

void TotpTest::refusesOtherFormsOfTheCode_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("5 digits") << QByteArray("28708");
    QTest::newRow("7 digits, zero in front") << QByteArray("0287082");
    QTest::newRow("7 digits, zero behind") << QByteArray("2870820");
    QTest::newRow("8 digits, as in the RFC") << QByteArray("94287082");
    QTest::newRow("space before") << QByteArray(" 287082");
    QTest::newRow("space behind") << QByteArray("287082 ");
    QTest::newRow("space inside") << QByteArray("287 082");
    QTest::newRow("space for a digit") << QByteArray("28708 ");
    QTest::newRow("tab") << QByteArray("287082\t");
    QTest::newRow("new line") << QByteArray("287082\n");
    QTest::newRow("hyphen") << QByteArray("287-082");
    QTest::newRow("plus") << QByteArray("+287082");
    QTest::newRow("plus for a digit") << QByteArray("+87082");
    QTest::newRow("NUL behind") << QByteArray("287082\0", 7);
    QTest::newRow("NUL for a digit") << QByteArray("28708\0", 6);
    QTest::newRow("exponent") << QByteArray("2870e2");
    QTest::newRow("hexadecimal") << QByteArray("0x4616a");
    QTest::newRow("full-width digits") << u"\uff12\uff18\uff17\uff10\uff18\uff12"_s.toUtf8();
    QTest::newRow("Arabic-Indic digits") << u"\u0662\u0668\u0667\u0660\u0668\u0662"_s.toUtf8();
    QTest::newRow("three two-byte digits") << u"\u0662\u0668\u0667"_s.toUtf8();
    QTest::newRow("a million characters") << QByteArray(1'000'000, '2');
}

void TotpTest::refusesOtherFormsOfTheCode()
{
    QFETCH(QByteArray, code);
    const Totp totp = rfcTotp();
    QVERIFY(totp.match("287082", 1, {}) == 1);
    QVERIFY(!totp.match(code, 1, {}));
}

void TotpTest::refusesAReplay()
{
    const Totp totp = rfcTotp();
    const QByteArray code = totp.code(1000);
    const auto accepted = totp.match(code, 1000, {});
    QVERIFY(accepted == 1000);
    for (const std::int64_t current : {999, 1000, 1001})
        QVERIFY(!totp.match(code, current, accepted));
}

void TotpTest::refusesAnOlderStepThanTheLastOne()
{
    const Totp totp = rfcTotp();
    QVERIFY(totp.match(totp.code(999), 1000, {}) == 999);
    QVERIFY(totp.match(totp.code(999), 1000, 998) == 999);
    QVERIFY(!totp.match(totp.code(999), 1000, 1000));
    QVERIFY(totp.match(totp.code(1001), 1000, 1000) == 1001);
}

void TotpTest::acceptsTheNeighboursOnly()
{
    const Totp totp = rfcTotp();
    for (const std::int64_t distance : {-2, -1, 0, 1, 2}) {
        const QByteArray code = totp.code(1000 + distance);
        QCOMPARE(totp.match(code, 1000, {}).has_value(), distance >= -1 && distance <= 1);
        QCOMPARE(totp.match(code, 1000, {}, 0).has_value(), distance == 0);
    }
}

void TotpTest::neverLooksFurtherThanOneStep()
{
    const Totp totp = rfcTotp();
    QVERIFY(totp.match(totp.code(1001), 1000, {}, 100) == 1001);
    QVERIFY(!totp.match(totp.code(1002), 1000, {}, 100));
    QVERIFY(!totp.match(totp.code(998), 1000, {}, std::numeric_limits<int>::max()));
    QVERIFY(totp.match(totp.code(1000), 1000, {}, -5) == 1000);
    QVERIFY(!totp.match(totp.code(999), 1000, {}, -5));
}

void TotpTest::acceptsSharedDigitsOnlyOnce_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("second");
    QTest::newRow("twice at one moment") << QByteArray("963181") << qint64(1771837230) << qint64(1771837230);
    QTest::newRow("again a step later") << QByteArray("963181") << qint64(1771837200) << qint64(1771837230);
    QTest::newRow("two steps apart") << QByteArray("905913") << qint64(1747848210) << qint64(1747848210);
}

// Steps 59061240 and 59061241 of the RFC's key share 963181, 58261606 and 58261608 share 905913.
void TotpTest::acceptsSharedDigitsOnlyOnce()
{
    QFETCH(QByteArray, code);
    QFETCH(qint64, first);
    QFETCH(qint64, second);
    const Totp totp = rfcTotp();
    const auto accepted = totp.match(code, totp.stepAt(at(first)), {});
    QVERIFY(accepted.has_value());
    QCOMPARE(totp.code(*accepted), code);
    QVERIFY(!totp.match(code, totp.stepAt(at(second)), accepted));
}

void TotpTest::acceptsSharedDigitsOnlyOnceWhereverTheyOccur()
{
    const Totp totp = *Totp::create(newTotpKey(seededRandom(3)));
    int collisions = 0;
    QByteArray beforeLast = totp.code(59'000'000 - 2);
    QByteArray last = totp.code(59'000'000 - 1);
    for (std::int64_t step = 59'000'000; collisions < 3 && step < 64'000'000; ++step) {
        const QByteArray code = totp.code(step);
        if (code == beforeLast || code == last) {
            ++collisions;
            const std::int64_t lower = code == last ? step - 1 : step - 2;
            for (std::int64_t current = lower; current <= step; ++current) {
                std::optional<std::int64_t> accepted = totp.match(code, current, {});
                QVERIFY(accepted.has_value());
                const bool seesBoth = step <= current + 1 && lower >= current - 1;
                QVERIFY(!seesBoth || *accepted == step);
                QVERIFY(!totp.match(code, current, accepted));
            }
        }
        beforeLast = last;
        last = code;
    }
    QCOMPARE(collisions, 3);
}

void TotpTest::looksAtNoStepBelowZero()
{
    const Totp totp = rfcTotp();
    QVERIFY(totp.match(totp.code(0), 0, {}) == 0);
    QVERIFY(totp.match(totp.code(0), -1, {}) == 0);
    QVERIFY(!totp.match(totp.code(0), -2, {}));
    QVERIFY(!totp.match(totp.code(-1), 0, {}));
    QVERIFY(!totp.match(totp.code(-1), -1, {}));
    QVERIFY(!totp.match(totp.code(-2), -1, {}));
    QVERIFY(!totp.match(totp.code(0), 0, 0));
}

void TotpTest::survivesStepsAtTheEndsOfTime()
{
    const Totp totp = rfcTotp();
    constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
    QVERIFY(!totp.match(totp.code(most), most, {}));
    QVERIFY(!totp.match(totp.code(least), least, {}));
    QVERIFY(totp.match(totp.code(1), 1, least) == 1);
    QVERIFY(!totp.match(totp.code(1), 1, most));
    QVERIFY(totp.startOf(most) > at(1));
    QVERIFY(totp.startOf(least) < at(-1));
    QVERIFY(totp.stepAt(Timestamp::max()) > 0);
    QVERIFY(totp.stepAt(Timestamp::min()) < 0);
}

// RFC 4226, appendix D.
void TotpTest::givesTheHotpValuesOfTheRfc()
{
    const QByteArrayList expected{"755224", "287082", "359152", "969429", "338314",
                                  "254676", "287922", "162583", "399871", "520489"};
    for (int counter = 0; counter < expected.size(); ++counter)
        QCOMPARE(*hotpCode(rfcKey(), static_cast<std::uint64_t>(counter)), expected[counter]);
}

// RFC 6238, appendix B.
void TotpTest::givesTheTotpValuesOfTheRfc_data()
{
    QTest::addColumn<qint64>("time");
    QTest::addColumn<HashAlgorithm>("algorithm");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](qint64 time, const char *sha1, const char *sha256, const char *sha512) {
        QTest::addRow("%lld SHA-1", time) << time << HashAlgorithm::Sha1 << QByteArray(sha1);
        QTest::addRow("%lld SHA-256", time) << time << HashAlgorithm::Sha256 << QByteArray(sha256);
        QTest::addRow("%lld SHA-512", time) << time << HashAlgorithm::Sha512 << QByteArray(sha512);
    };
    row(59, "94287082", "46119246", "90693936");
    row(1111111109, "07081804", "68084774", "25091201");
    row(1111111111, "14050471", "67062674", "99943326");
    row(1234567890, "89005924", "91819424", "93441116");
    row(2000000000, "69279037", "90698825", "38618901");
    row(20000000000, "65353130", "77737706", "47863826");
}

void TotpTest::givesTheTotpValuesOfTheRfc()
{
    QFETCH(qint64, time);
    QFETCH(HashAlgorithm, algorithm);
    QFETCH(QByteArray, code);
    for (const int digits : {6, 7, 8}) {
        const Totp totp = *Totp::create(rfcKey(algorithm), {algorithm, digits, 30s});
        const std::int64_t step = totp.stepAt(at(time));
        QCOMPARE(totp.code(step), code.last(digits));
        QVERIFY(totp.match(code.last(digits), step, {}) == step);
    }
}

void TotpTest::givesTheRightCodeAtTheEdges_data()
{
    QTest::addColumn<qint64>("time");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("0") << qint64(0) << QByteArray("755224");
    QTest::newRow("29") << qint64(29) << QByteArray("755224");
    QTest::newRow("30") << qint64(30) << QByteArray("287082");
    QTest::newRow("59") << qint64(59) << QByteArray("287082");
    QTest::newRow("2^31 - 1") << qint64(2147483647) << QByteArray("703886");
    QTest::newRow("2^31") << qint64(2147483648) << QByteArray("703886");
    QTest::newRow("2^32 - 1") << qint64(4294967295) << QByteArray("791428");
    QTest::newRow("2^32") << qint64(4294967296) << QByteArray("791428");
    QTest::newRow("2e10") << qint64(20000000000) << QByteArray("353130");
    QTest::newRow("zero in front") << qint64(1111111109) << QByteArray("081804");
}

void TotpTest::givesTheRightCodeAtTheEdges()
{
    QFETCH(qint64, time);
    QFETCH(QByteArray, code);
    const Totp totp = rfcTotp();
    QCOMPARE(totp.code(totp.stepAt(at(time))), code);
}

void TotpTest::countsSteps_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<qint64>("step");
    QTest::newRow("the beginning") << qint64(0) << qint64(0);
    QTest::newRow("just before the next") << qint64(29'999) << qint64(0);
    QTest::newRow("the next") << qint64(30'000) << qint64(1);
    QTest::newRow("a millisecond before 1970") << qint64(-1) << qint64(-1);
    QTest::newRow("a step before 1970") << qint64(-30'000) << qint64(-1);
    QTest::newRow("just over a step before 1970") << qint64(-30'001) << qint64(-2);
    QTest::newRow("beyond 32 bits of steps") << qint64(4'294'967'296) * 30'000 << qint64(4'294'967'296);
}

void TotpTest::countsSteps()
{
    QFETCH(qint64, milliseconds);
    QFETCH(qint64, step);
    QCOMPARE(rfcTotp().stepAt(Timestamp(std::chrono::milliseconds(milliseconds))), step);
}

void TotpTest::startsStepsWhereTheyStart()
{
    for (const seconds period : {15s, 30s, 60s, 119s, 120s}) {
        const Totp totp = *Totp::create(rfcKey(), {.period = period});
        for (const std::int64_t step : {-3, -1, 0, 1, 2, 59'061'240}) {
            QVERIFY(totp.startOf(step) == Timestamp(step * period));
            QCOMPARE(totp.stepAt(totp.startOf(step)), step);
            QCOMPARE(totp.stepAt(totp.startOf(step + 1) - 1ms), step);
        }
    }
}

void TotpTest::copiesAreTheSame()
{
    std::optional<Totp> original = rfcTotp();
    const Totp copy = *original;
    original.reset();
    QCOMPARE(copy.code(1), QByteArray("287082"));
    QVERIFY(copy.parameters() == TotpParameters());
}

void TotpTest::makesKeysOf160Bits()
{
    const RandomSource random = seededRandom(1);
    const Secret first = newTotpKey(random);
    QCOMPARE(first.size(), 20);
    QVERIFY(!(first == newTotpKey(random)));
    QVERIFY(first == newTotpKey(seededRandom(1)));
}

QTEST_GUILESS_MAIN(TotpTest)
#include "totptest.moc"
