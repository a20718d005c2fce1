// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/otp/codedoctor.h"
#include "tests/otp/seededrandom.h"

#include <QHash>
#include <QTest>

#include <cmath>
#include <random>

using namespace Qt::StringLiterals;
using namespace sallyport;
using namespace std::chrono_literals;
using std::chrono::seconds;
using Kind = CodeDiagnosis::Kind;

Q_DECLARE_METATYPE(sallyport::TotpParameters)
Q_DECLARE_METATYPE(std::chrono::seconds)

namespace {

const Timestamp now = Timestamp(seconds(1'760'000'007));

Secret key()
{
    return newTotpKey(seededRandom(1));
}

Secret oldKey()
{
    return newTotpKey(seededRandom(2));
}

/// What a phone shows that has this key and these settings and is so far ahead of us.
QByteArray shownBy(const Secret &phoneKey, TotpParameters parameters, seconds ahead = 0s)
{
    const Totp totp = *Totp::create(phoneKey, parameters);
    return totp.code(totp.stepAt(now + ahead));
}

} // namespace

class CodeDoctorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsNothingOfARandomCode_data();
    void knowsNothingOfARandomCode();
    void knowsNothingOfWhatIsNoCode_data();
    void knowsNothingOfWhatIsNoCode();
    void knowsNothingWithoutAUsableKey();
    void hasNothingAgainstARightCode();
    void findsAClockThatIsOff_data();
    void findsAClockThatIsOff();
    void doesNotGuessClocksFurtherOff_data();
    void doesNotGuessClocksFurtherOff();
    void findsAWrongTimeZone_data();
    void findsAWrongTimeZone();
    void looksAtNoTimeBefore1970();
    void findsAReplacedSecret();
    void findsOtherDigits_data();
    void findsOtherDigits();
    void findsAnotherPeriod_data();
    void findsAnotherPeriod();
    void findsAnotherHash_data();
    void findsAnotherHash();
    void findsASpentCode();
    void findsASpentCodeTypedAgainLater();
    void prefersTheNearestClock();
    void travelsAsFields();
    void readsNoOtherFields_data();
    void readsNoOtherFields();
};

void CodeDoctorTest::knowsNothingOfARandomCode_data()
{
    QTest::addColumn<TotpParameters>("parameters");
    QTest::addColumn<int>("oneIn");
    QTest::newRow("30 s") << TotpParameters{} << 3'300;
    QTest::newRow("15 s") << TotpParameters{.period = 15s} << 2'300;
    QTest::newRow("8 digits") << TotpParameters{.digits = 8} << 330'000;
}

void CodeDoctorTest::knowsNothingOfARandomCode()
{
    QFETCH(TotpParameters, parameters);
    QFETCH(int, oneIn);
    constexpr int tries = 6'000;
    std::uint32_t codes = 1;
    for (int i = 0; i < parameters.digits; ++i)
        codes *= 10;
    const Secret shown = key();
    const Secret replaced = oldKey();
    std::mt19937_64 generator(171);
    int explained = 0;
    for (int i = 0; i < tries; ++i) {
        const QByteArray code = QByteArray::number(static_cast<qulonglong>(generator() % codes))
                                    .rightJustified(parameters.digits, '0');
        if (diagnose(code, shown, parameters, now, replaced).kind != Kind::Unknown)
            ++explained;
    }
    // The documented odds, and three standard deviations of luck.
    const double expected = static_cast<double>(tries) / oneIn;
    QVERIFY2(explained <= expected + 3 * std::sqrt(expected), qPrintable(QString::number(explained)));
}

void CodeDoctorTest::knowsNothingOfWhatIsNoCode_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("5 digits") << shownBy(key(), {}).first(5);
    QTest::newRow("9 digits") << shownBy(key(), {.digits = 8}) + '0';
    QTest::newRow("letters") << QByteArray("abcdef");
    QTest::newRow("space") << shownBy(key(), {}) + ' ';
    QTest::newRow("NUL") << shownBy(key(), {}) + '\0';
}

void CodeDoctorTest::knowsNothingOfWhatIsNoCode()
{
    QFETCH(QByteArray, code);
    QVERIFY(diagnose(code, key(), {}, now, oldKey()) == CodeDiagnosis());
}

void CodeDoctorTest::knowsNothingWithoutAUsableKey()
{
    const QByteArray late = shownBy(key(), {}, -5min);
    QCOMPARE(diagnose(late, key(), {}, now, {}).kind, Kind::ClockOff);
    QVERIFY(diagnose(late, Secret(), {}, now, {}) == CodeDiagnosis());
    QVERIFY(diagnose(late, key(), {.digits = 9}, now, {}) == CodeDiagnosis());
    QVERIFY(diagnose("000000", key(), {}, now, Secret()) == CodeDiagnosis());
}

void CodeDoctorTest::hasNothingAgainstARightCode()
{
    for (const seconds ahead : {-30s, 0s, 30s})
        QVERIFY(diagnose(shownBy(key(), {}, ahead), key(), {}, now, oldKey()) == CodeDiagnosis());
}

void CodeDoctorTest::findsAClockThatIsOff_data()
{
    QTest::addColumn<TotpParameters>("parameters");
    QTest::addColumn<seconds>("ahead");
    for (const seconds period : {15s, 30s, 60s, 120s}) {
        for (const seconds ahead : {2 * period, 2 * period + 35s, 300s, 1000s, 1785s - period}) {
            for (const seconds signedAhead : {ahead, -ahead}) {
                QTest::addRow("%lld s, %lld s ahead", static_cast<long long>(period.count()),
                              static_cast<long long>(signedAhead.count()))
                    << TotpParameters{.period = period} << signedAhead;
            }
        }
    }
    QTest::newRow("8 digits of SHA-512") << TotpParameters{HashAlgorithm::Sha512, 8, 30s} << seconds(-95);
}

void CodeDoctorTest::findsAClockThatIsOff()
{
    QFETCH(TotpParameters, parameters);
    QFETCH(seconds, ahead);
    const CodeDiagnosis diagnosis =
        diagnose(shownBy(key(), parameters, ahead), key(), parameters, now, oldKey());
    QCOMPARE(diagnosis.kind, Kind::ClockOff);
    QCOMPARE(diagnosis.clockOffset < 0s, ahead < 0s);
    QVERIFY2(std::chrono::abs(diagnosis.clockOffset - ahead) <= parameters.period / 2 + 1s,
             qPrintable(QString::number(diagnosis.clockOffset.count())));
}

void CodeDoctorTest::doesNotGuessClocksFurtherOff_data()
{
    QTest::addColumn<seconds>("ahead");
    QTest::newRow("45 min") << seconds(45min);
    QTest::newRow("-45 min") << seconds(-45min);
    QTest::newRow("70 min") << seconds(70min);
    QTest::newRow("15 h") << seconds(15h);
    QTest::newRow("-15 h") << seconds(-15h);
    QTest::newRow("a day") << seconds(24h);
}

void CodeDoctorTest::doesNotGuessClocksFurtherOff()
{
    QFETCH(seconds, ahead);
    QVERIFY(diagnose(shownBy(key(), {}, ahead), key(), {}, now, oldKey()) == CodeDiagnosis());
}

void CodeDoctorTest::findsAWrongTimeZone_data()
{
    QTest::addColumn<seconds>("zone");
    for (int halfHours = 2; halfHours <= 28; ++halfHours) {
        QTest::addRow("%d min", halfHours * 30) << seconds(halfHours * 30min);
        QTest::addRow("-%d min", halfHours * 30) << seconds(-halfHours * 30min);
    }
}

void CodeDoctorTest::findsAWrongTimeZone()
{
    QFETCH(seconds, zone);
    for (const seconds drift : {-30s, 0s, 30s}) {
        const CodeDiagnosis diagnosis = diagnose(shownBy(key(), {}, zone + drift), key(), {}, now, oldKey());
        QCOMPARE(diagnosis.kind, Kind::ClockOff);
        QCOMPARE(diagnosis.clockOffset.count(), zone.count());
    }
}

void CodeDoctorTest::looksAtNoTimeBefore1970()
{
    const Totp totp = *Totp::create(key());
    QVERIFY(diagnose(totp.code(-5), key(), {}, Timestamp(10s), {}) == CodeDiagnosis());
    QCOMPARE(diagnose(totp.code(5), key(), {}, Timestamp(10s), {}).kind, Kind::ClockOff);
}

void CodeDoctorTest::findsAReplacedSecret()
{
    for (const seconds ahead : {-30s, 0s, 30s}) {
        const QByteArray code = shownBy(oldKey(), {}, ahead);
        QVERIFY(diagnose(code, key(), {}, now, oldKey()) == CodeDiagnosis{.kind = Kind::ReplacedSecret});
        QVERIFY(diagnose(code, key(), {}, now, {}) == CodeDiagnosis());
    }
    QVERIFY(diagnose(shownBy(oldKey(), {}, 60s), key(), {}, now, oldKey()) == CodeDiagnosis());
}

void CodeDoctorTest::findsOtherDigits_data()
{
    QTest::addColumn<int>("ours");
    QTest::addColumn<int>("theirs");
    for (const int ours : {6, 7, 8}) {
        for (const int theirs : {6, 7, 8}) {
            if (ours != theirs)
                QTest::addRow("%d instead of %d", theirs, ours) << ours << theirs;
        }
    }
}

void CodeDoctorTest::findsOtherDigits()
{
    QFETCH(int, ours);
    QFETCH(int, theirs);
    for (const seconds ahead : {-30s, 0s, 30s}) {
        const QByteArray code = shownBy(key(), {.digits = theirs}, ahead);
        const CodeDiagnosis expected{.kind = Kind::OtherDigits, .digits = theirs};
        QVERIFY(diagnose(code, key(), {.digits = ours}, now, oldKey()) == expected);
    }
    const QByteArray wrong(theirs, '7');
    QVERIFY(diagnose(wrong, key(), {.digits = ours}, now, oldKey()) == CodeDiagnosis());
}

void CodeDoctorTest::findsAnotherPeriod_data()
{
    QTest::addColumn<seconds>("ours");
    QTest::addColumn<seconds>("theirs");
    for (const seconds ours : {15s, 30s, 45s, 60s, 120s}) {
        for (const seconds theirs : {15s, 30s, 60s, 120s}) {
            if (ours != theirs) {
                QTest::addRow("%d instead of %d", static_cast<int>(theirs.count()),
                              static_cast<int>(ours.count()))
                    << ours << theirs;
            }
        }
    }
}

void CodeDoctorTest::findsAnotherPeriod()
{
    QFETCH(seconds, ours);
    QFETCH(seconds, theirs);
    for (const int steps : {-1, 0, 1}) {
        const QByteArray code = shownBy(key(), {.period = theirs}, steps * theirs);
        const CodeDiagnosis expected{.kind = Kind::OtherPeriod, .period = theirs};
        QVERIFY(diagnose(code, key(), {.period = ours}, now, oldKey()) == expected);
    }
}

void CodeDoctorTest::findsAnotherHash_data()
{
    QTest::addColumn<int>("ours");
    QTest::addColumn<int>("theirs");
    for (const int ours : {0, 1, 2}) {
        for (const int theirs : {0, 1, 2}) {
            if (ours != theirs)
                QTest::addRow("%d instead of %d", theirs, ours) << ours << theirs;
        }
    }
}

void CodeDoctorTest::findsAnotherHash()
{
    QFETCH(int, ours);
    QFETCH(int, theirs);
    const auto algorithm = static_cast<HashAlgorithm>(theirs);
    for (const seconds ahead : {-30s, 0s, 30s}) {
        const QByteArray code = shownBy(key(), {.algorithm = algorithm}, ahead);
        const CodeDiagnosis expected{.kind = Kind::OtherAlgorithm, .algorithm = algorithm};
        QVERIFY(diagnose(code, key(), {.algorithm = static_cast<HashAlgorithm>(ours)}, now, oldKey()) ==
                expected);
    }
}

void CodeDoctorTest::findsASpentCode()
{
    const std::int64_t current = Totp::create(key())->stepAt(now);
    const CodeDiagnosis spent{.kind = Kind::AlreadyUsed};
    QVERIFY(diagnose(shownBy(key(), {}), key(), {}, now, {}, current) == spent);
    QVERIFY(diagnose(shownBy(key(), {}, -30s), key(), {}, now, {}, current) == spent);
    QVERIFY(diagnose(shownBy(key(), {}, 30s), key(), {}, now, {}, current + 1) == spent);
    QVERIFY(diagnose(shownBy(key(), {}, 30s), key(), {}, now, {}, current) == CodeDiagnosis());
}

void CodeDoctorTest::findsASpentCodeTypedAgainLater()
{
    const std::int64_t current = Totp::create(key())->stepAt(now);
    const QByteArray code = shownBy(key(), {}, -120s);
    QCOMPARE(diagnose(code, key(), {}, now, {}, current - 4).kind, Kind::AlreadyUsed);
    QCOMPARE(diagnose(code, key(), {}, now, {}, current - 5).kind, Kind::ClockOff);
}

void CodeDoctorTest::prefersTheNearestClock()
{
    // A code that comes twice within half an hour, once on either side of the moment it is typed.
    const Totp totp = *Totp::create(key());
    QHash<QByteArray, std::int64_t> seen;
    for (std::int64_t step = 58'000'000; step < 59'000'000; ++step) {
        const QByteArray code = totp.code(step);
        const std::int64_t before = seen.value(code, -1);
        seen.insert(code, step);
        const std::int64_t apart = step - before;
        if (before < 0 || apart < 10 || apart > 60)
            continue;
        const Timestamp nearTheFirst = totp.startOf(before + 3) + 15s;
        QCOMPARE(diagnose(code, key(), {}, nearTheFirst, {}).clockOffset.count(), -90);
        const Timestamp nearTheSecond = totp.startOf(step - 3) + 15s;
        QCOMPARE(diagnose(code, key(), {}, nearTheSecond, {}).clockOffset.count(), 90);
        return;
    }
    QFAIL("no such code among a million");
}

void CodeDoctorTest::travelsAsFields()
{
    const QList<CodeDiagnosis> diagnoses{
        {},
        {.kind = Kind::ClockOff, .clockOffset = -95s},
        {.kind = Kind::ClockOff, .clockOffset = 14h},
        {.kind = Kind::ReplacedSecret},
        {.kind = Kind::OtherPeriod, .period = 60s},
        {.kind = Kind::OtherDigits, .digits = 8},
        {.kind = Kind::OtherAlgorithm, .algorithm = HashAlgorithm::Sha1},
        {.kind = Kind::OtherAlgorithm, .algorithm = HashAlgorithm::Sha256},
        {.kind = Kind::OtherAlgorithm, .algorithm = HashAlgorithm::Sha512},
        {.kind = Kind::AlreadyUsed},
    };
    for (const CodeDiagnosis &diagnosis : diagnoses) {
        QVERIFY(CodeDiagnosis::fromFields(diagnosis.toFields()) == diagnosis);
        QCOMPARE(diagnosis.toFields().isEmpty(), diagnosis.kind == Kind::Unknown);
    }
}

void CodeDoctorTest::readsNoOtherFields_data()
{
    QTest::addColumn<QStringList>("fields");
    QTest::newRow("no such word") << QStringList{u"clock"_s};
    QTest::newRow("no number") << QStringList{u"clock-off"_s};
    QTest::newRow("not a number") << QStringList{u"clock-off"_s, u"ten"_s};
    QTest::newRow("no such hash") << QStringList{u"other-algorithm"_s, u"384"_s};
    QTest::newRow("one too many") << QStringList{u"already-used"_s, u"1"_s};
}

void CodeDoctorTest::readsNoOtherFields()
{
    QFETCH(QStringList, fields);
    QVERIFY(CodeDiagnosis::fromFields(fields) == CodeDiagnosis());
}

QTEST_GUILESS_MAIN(CodeDoctorTest)
#include "codedoctortest.moc"
