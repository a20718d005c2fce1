// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/otp/base32.h"
#include "tests/otp/seededrandom.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sallyport;

class Base32Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNotBase32_data();
    void refusesWhatIsNotBase32();
    void saysNothingOfWhatWasTyped();
    void followsTheRfc_data();
    void followsTheRfc();
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void readsBackWhatItWrites();
    void groupsInFours_data();
    void groupsInFours();
};

void Base32Test::refusesWhatIsNotBase32_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("0 is not O") << u"MZXW6YT0"_s;
    QTest::newRow("1 is not I") << u"MZXW6YT1"_s;
    QTest::newRow("8") << u"MZXW6YT8"_s;
    QTest::newRow("9") << u"MZXW6YT9"_s;
    QTest::newRow("NUL inside") << u"MZXW"_s + QChar(u'\0') + u"6YTB"_s;
    QTest::newRow("NUL at the end") << u"MZXW6YTB"_s + QChar(u'\0');
    QTest::newRow("tab") << u"MZXW\t6YTB"_s;
    QTest::newRow("new line") << u"MZXW6YTB\n"_s;
    QTest::newRow("no-break space") << u"MZXW\u00a06YTB"_s;
    QTest::newRow("long dash") << u"MZXW\u20136YTB"_s;
    QTest::newRow("full-width letters") << u"\uff2d\uff3a\uff38\uff376YTB"_s;
    QTest::newRow("dotless i") << u"MZXW6YT\u0131"_s;
    QTest::newRow("Kelvin sign") << u"MZXW6YT\u212a"_s;
    QTest::newRow("one letter") << u"M"_s;
    QTest::newRow("three letters") << u"MZX"_s;
    QTest::newRow("six letters") << u"MZXW6Y"_s;
    QTest::newRow("nine letters") << u"MZXW6YTBM"_s;
    QTest::newRow("bits left over in two letters") << u"MZ"_s;
    QTest::newRow("bits left over in four letters") << u"MZXR"_s;
    QTest::newRow("bits left over in five letters") << u"MZXW7"_s;
    QTest::newRow("bits left over in seven letters") << u"MZXW6YR"_s;
    QTest::newRow("padding in the middle") << u"MY======MZXW6YTB"_s;
    QTest::newRow("padding in front") << u"=MZXW6YQ"_s;
    QTest::newRow("too little padding") << u"MY====="_s;
    QTest::newRow("too much padding") << u"MY======="_s;
    QTest::newRow("padding where none belongs") << u"MZXW6YTB="_s;
    QTest::newRow("a whole group of padding") << u"MZXW6YTB========"_s;
    QTest::newRow("nothing but padding") << u"========"_s;
}

void Base32Test::refusesWhatIsNotBase32()
{
    QFETCH(QString, text);
    QVERIFY(base32Decode(u"MZXW6YTB"_s).has_value());
    const auto decoded = base32Decode(text);
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().code, ErrorCode::Invalid);
    QCOMPARE(decoded.error().fields, QStringList{u"secret"_s});
}

void Base32Test::saysNothingOfWhatWasTyped()
{
    QVERIFY(!base32Decode(u"MZXW6YT!"_s).error().detail.contains(u"MZX"_s));
}

void Base32Test::followsTheRfc_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("padded");
    QTest::newRow("0") << QByteArray() << QString();
    QTest::newRow("1") << QByteArray("f") << u"MY======"_s;
    QTest::newRow("2") << QByteArray("fo") << u"MZXQ===="_s;
    QTest::newRow("3") << QByteArray("foo") << u"MZXW6==="_s;
    QTest::newRow("4") << QByteArray("foob") << u"MZXW6YQ="_s;
    QTest::newRow("5") << QByteArray("fooba") << u"MZXW6YTB"_s;
    QTest::newRow("6") << QByteArray("foobar") << u"MZXW6YTBOI======"_s;
}

void Base32Test::followsTheRfc()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, padded);
    const QString bare = QString(padded).remove(u'=');
    QCOMPARE(base32Encode(bytes), bare);
    QVERIFY(base32Decode(padded) == Secret::fromBytes(bytes));
    QVERIFY(base32Decode(bare) == Secret::fromBytes(bytes));
}

void Base32Test::readsWhatPeopleType_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("lower case") << u"mzxw6ytboi"_s;
    QTest::newRow("groups") << u"MZXW 6YTB OI"_s;
    QTest::newRow("hyphens") << u"mzxw-6ytb-oi"_s;
    QTest::newRow("spaces around") << u"  MZXW6YTBOI "_s;
    QTest::newRow("spaces in the padding") << u"MZXW6YTB OI== ===="_s;
}

void Base32Test::readsWhatPeopleType()
{
    QFETCH(QString, text);
    QVERIFY(base32Decode(text) == Secret::fromBytes("foobar"));
}

void Base32Test::readsBackWhatItWrites()
{
    const RandomSource random = seededRandom(32);
    for (int size = 0; size <= 70; ++size) {
        QByteArray bytes(size, '\0');
        random({reinterpret_cast<unsigned char *>(bytes.data()), static_cast<std::size_t>(size)});
        const QString text = base32Encode(bytes);
        QVERIFY(base32Decode(text) == Secret::fromBytes(bytes));
        QVERIFY(base32Decode(groupedInFours(text).toLower()) == Secret::fromBytes(bytes));
    }
}

void Base32Test::groupsInFours_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("grouped");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("short") << u"JBS"_s << u"JBS"_s;
    QTest::newRow("one group") << u"JBSW"_s << u"JBSW"_s;
    QTest::newRow("a rest") << u"JBSWY3DPEH"_s << u"JBSW Y3DP EH"_s;
    QTest::newRow("two groups") << u"JBSWY3DP"_s << u"JBSW Y3DP"_s;
}

void Base32Test::groupsInFours()
{
    QFETCH(QString, text);
    QFETCH(QString, grouped);
    QCOMPARE(groupedInFours(text), grouped);
}

QTEST_GUILESS_MAIN(Base32Test)
#include "base32test.moc"
