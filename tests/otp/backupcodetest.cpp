// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/otp/backupcode.h"
#include "tests/otp/seededrandom.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace sallyport;

namespace {

constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Chi-square of counts that should all be alike.
double unevenness(const std::array<int, 32> &counts)
{
    double total = 0;
    for (const int count : counts)
        total += count;
    const double expected = total / 32;
    double sum = 0;
    for (const int count : counts)
        sum += (count - expected) * (count - expected) / expected;
    return sum;
}

} // namespace

class BackupCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNoCode_data();
    void refusesWhatIsNoCode();
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void readsWhatItShows();
    void usesAllOfTheRandomBits();
    void makesDistinctCodesOfEvenLetters();
};

void BackupCodeTest::refusesWhatIsNoCode_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("empty") << QString();
    QTest::newRow("separators only") << u" -- - "_s;
    QTest::newRow("15 characters") << u"0123-4567-89AB-CDE"_s;
    QTest::newRow("17 characters") << u"0123-4567-89AB-CDEFG"_s;
    QTest::newRow("U") << u"0123-4567-89AB-CDEU"_s;
    QTest::newRow("small u") << u"0123-4567-89AB-CDEu"_s;
    QTest::newRow("tab") << u"0123\t4567-89AB-CDEF"_s;
    QTest::newRow("new line") << u"0123-4567-89AB-CDEF\n"_s;
    QTest::newRow("NUL behind") << u"0123-4567-89AB-CDEF"_s + QChar(u'\0');
    QTest::newRow("NUL for a character") << u"0123-4567-89AB-CDE"_s + QChar(u'\0');
    QTest::newRow("no-break space") << u"0123\u00a04567-89AB-CDEF"_s;
    QTest::newRow("long dash") << u"0123\u20134567-89AB-CDEF"_s;
    QTest::newRow("full-width digit") << u"\uff10123-4567-89AB-CDEF"_s;
    QTest::newRow("Cyrillic A") << u"0123-4567-89\u0410B-CDEF"_s;
    QTest::newRow("Cyrillic O") << u"\u041e123-4567-89AB-CDEF"_s;
    QTest::newRow("dotless i") << u"0\u013123-4567-89AB-CDEF"_s;
    QTest::newRow("long s") << u"0123-4567-89AB-CDE\u017f"_s;
    QTest::newRow("underscore") << u"0123_4567_89AB_CDEF"_s;
    QTest::newRow("check symbol") << u"0123-4567-89AB-CDEF*"_s;
    QTest::newRow("a million characters") << QString(1'000'000, u'0');
}

void BackupCodeTest::refusesWhatIsNoCode()
{
    QFETCH(QString, typed);
    QVERIFY(normalisedBackupCode(u"0123-4567-89AB-CDEF"_s).has_value());
    QVERIFY(!normalisedBackupCode(typed));
}

void BackupCodeTest::readsWhatPeopleType_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("normal");
    QTest::newRow("as shown") << u"0123-4567-89AB-CDEF"_s << QByteArray("0123456789ABCDEF");
    QTest::newRow("no hyphens") << u"0123456789ABCDEF"_s << QByteArray("0123456789ABCDEF");
    QTest::newRow("spaces") << u" 0123 4567 89AB CDEF "_s << QByteArray("0123456789ABCDEF");
    QTest::newRow("other groups") << u"01-23-45-67-89-AB-CD-EF-"_s << QByteArray("0123456789ABCDEF");
    QTest::newRow("lower case") << u"ghjk-mnpq-rstv-wxyz"_s << QByteArray("GHJKMNPQRSTVWXYZ");
    QTest::newRow("O for 0") << u"OOOO-oooo-0000-0O0o"_s << QByteArray("0000000000000000");
    QTest::newRow("I for 1") << u"IIII-iiii-1111-1I1i"_s << QByteArray("1111111111111111");
    QTest::newRow("L for 1") << u"LLLL-llll-1111-1L1l"_s << QByteArray("1111111111111111");
}

void BackupCodeTest::readsWhatPeopleType()
{
    QFETCH(QString, typed);
    QFETCH(QByteArray, normal);
    const auto code = normalisedBackupCode(typed);
    QVERIFY(code.has_value());
    QCOMPARE(code->view().toByteArray(), normal);
}

void BackupCodeTest::readsWhatItShows()
{
    const RandomSource random = seededRandom(7);
    for (int i = 0; i < 100; ++i) {
        const Secret code = newBackupCode(random);
        const QString shown = displayedBackupCode(code);
        QCOMPARE(shown.size(), 19);
        QCOMPARE(shown.count(u'-'), 3);
        QVERIFY(normalisedBackupCode(shown) == code);
        QVERIFY(normalisedBackupCode(shown.toLower()) == code);
    }
    QCOMPARE(displayedBackupCode(Secret::fromBytes("0123456789ABCDEF")), u"0123-4567-89AB-CDEF"_s);
}

void BackupCodeTest::usesAllOfTheRandomBits()
{
    // The first character is the highest five bits, the last one the lowest: 80 bits, none of them twice.
    std::array<unsigned char, 10> bytes{};
    const RandomSource random = [&bytes](std::span<unsigned char> out) {
        QCOMPARE(out.size(), bytes.size());
        std::copy(bytes.begin(), bytes.end(), out.begin());
    };
    QCOMPARE(newBackupCode(random).view().toByteArray(), QByteArray(16, '0'));
    for (std::size_t bit = 0; bit < 80; ++bit) {
        bytes.fill(0);
        bytes[bit / 8] = static_cast<unsigned char>(0x80U >> (bit % 8));
        QByteArray expected(16, '0');
        expected[static_cast<qsizetype>(bit / 5)] = alphabet[0x10U >> (bit % 5)];
        QCOMPARE(newBackupCode(random).view().toByteArray(), expected);
    }
}

void BackupCodeTest::makesDistinctCodesOfEvenLetters()
{
    // Chi-square with 31 degrees of freedom: p = 0.001 at 61.10; for each of 16 places alone, 0.001 / 16
    // at 70.2.
    const RandomSource random = seededRandom(17);
    QSet<QByteArray> codes;
    std::array<int, 32> counts{};
    std::array<std::array<int, 32>, 16> countsByPlace{};
    for (int i = 0; i < 1'000 * backupCodesPerSet; ++i) {
        const QByteArray code = newBackupCode(random).view().toByteArray();
        QCOMPARE(code.size(), 16);
        codes.insert(code);
        for (std::size_t place = 0; place < 16; ++place) {
            const auto letter = QByteArrayView(alphabet).indexOf(code[static_cast<qsizetype>(place)]);
            QVERIFY(letter >= 0);
            ++counts[static_cast<std::size_t>(letter)];
            ++countsByPlace[place][static_cast<std::size_t>(letter)];
        }
    }
    QCOMPARE(codes.size(), 10'000);
    QVERIFY2(unevenness(counts) < 61.10, qPrintable(QString::number(unevenness(counts))));
    for (const auto &place : countsByPlace)
        QVERIFY2(unevenness(place) < 70.2, qPrintable(QString::number(unevenness(place))));
}

QTEST_GUILESS_MAIN(BackupCodeTest)
#include "backupcodetest.moc"
