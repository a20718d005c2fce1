// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/secret.h"
#include "core/crypto/base64.h"
#include "core/crypto/random.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace sallyport;

namespace {

/// Whether the process may write there; asked of the kernel, which says EFAULT instead of sending a signal.
bool canWrite(char *at)
{
    const int zeros = ::open("/dev/zero", O_RDONLY | O_CLOEXEC);
    const bool written = ::read(zeros, at, 1) == 1;
    ::close(zeros);
    return written;
}

} // namespace

class SecretTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void emptyHoldsNothing()
    {
        const Secret empty;
        QVERIFY(empty.isEmpty());
        QCOMPARE(empty.size(), 0);
        QVERIFY(empty.view().isEmpty());
        QVERIFY(empty.text().isEmpty());
        QVERIFY(Secret::fromBytes({}) == empty);
        QVERIFY(Secret::fromText({}) == empty);
        QVERIFY(Secret::make(0, [](char *) { QFAIL("nothing to fill"); }) == empty);
    }

    void differentBytesAreNotEqual()
    {
        const Secret secret = Secret::fromBytes("abcd");
        QVERIFY(!(secret == Secret::fromBytes("abce")));
        QVERIFY(!(secret == Secret::fromBytes("abc")));
        QVERIFY(!(secret == Secret::fromBytes("abcde")));
        QVERIFY(!(secret == Secret()));
        QVERIFY(secret == Secret::fromBytes("abcd"));
    }

    void thousandsLieTogether()
    {
        QVERIFY(Secret::together({}).isEmpty());
        QVERIFY(Secret::together({Secret(), Secret()}) == QList<Secret>(2));
        QList<Secret> together;
        char *first = nullptr;
        {
            const QList<Secret> loose{Secret::fromBytes("abcd"), Secret(), Secret::fromBytes("ef")};
            together = Secret::together(loose);
            QVERIFY(together == loose);
            first = const_cast<char *>(together.at(0).view().data());
        }
        QVERIFY(together.at(2).view().data() == first + 4);
        QVERIFY(!canWrite(first));
        together.removeFirst(); // the allocation stays until the last one goes
        QCOMPARE(together.last().view(), QByteArrayView("ef"));
    }

    void keepsNulBytes()
    {
        const QByteArray bytes("a\0b\0", 4);
        QCOMPARE(Secret::fromBytes(bytes).view().toByteArray(), bytes);
        QVERIFY(!(Secret::fromBytes(bytes) == Secret::fromBytes("a")));
    }

    void textComesBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("ascii") << u"correct horse"_s;
        QTest::newRow("umlauts") << u"Größe"_s;
        QTest::newRow("emoji") << u"\U0001F511\U0001F40E"_s;
        QTest::newRow("nul") << QString(u"a\0b"_s);
    }
    void textComesBack()
    {
        QFETCH(QString, text);
        const Secret secret = Secret::fromText(text);
        QCOMPARE(secret.text(), text);
        QCOMPARE(secret.view().toByteArray(), text.toUtf8());
    }

    void halfASurrogatePairBecomesTheReplacementCharacter()
    {
        QCOMPARE(Secret::fromText(QString(QChar(0xD83D))).text(), u"\uFFFD"_s);
    }

    void makeFillsInPlace()
    {
        char *filled = nullptr;
        const Secret secret = Secret::make(3, [&filled](char *out) {
            filled = out;
            std::memcpy(out, "key", 3);
        });
        QVERIFY(secret.view().data() == filled);
        QCOMPARE(secret.view().toByteArray(), "key"_ba);
    }

    void copiesShareOneAllocation()
    {
        const Secret first = Secret::fromBytes("shared");
        const char *at = first.view().data();
        Secret second = first;
        QVERIFY(second.view().data() == at);
        second = Secret();
        QCOMPARE(first.view().toByteArray(), "shared"_ba);
    }

    void cannotBeChangedOnceMade()
    {
        std::array<char, 1> ordinary{};
        QVERIFY(canWrite(ordinary.data()));
        char *at = nullptr;
        const Secret secret = Secret::make(1, [&at](char *out) {
            at = out;
            *out = 'k';
        });
        QVERIFY(!canWrite(at));
        QCOMPARE(secret.view().toByteArray(), "k"_ba);
    }

    void base64RefusesOtherText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no padding") << "YQ"_ba;
        QTest::newRow("too much padding") << "YQ==="_ba;
        QTest::newRow("url alphabet") << "_-__"_ba;
        QTest::newRow("space") << "YQ =="_ba;
        QTest::newRow("trailing") << "YWJj\n"_ba;
        QTest::newRow("loose bits") << "YR=="_ba;
        QTest::newRow("words") << "no key here"_ba;
    }
    void base64RefusesOtherText()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!fromBase64(text));
    }

    void base64ComesBack()
    {
        // RFC 4648 section 10.
        QCOMPARE(toBase64(Secret::fromBytes("foobar")).view().toByteArray(), "Zm9vYmFy"_ba);
        QCOMPARE(toBase64(Secret::fromBytes("fooba")).view().toByteArray(), "Zm9vYmE="_ba);
        QCOMPARE(toBase64Url(Secret::fromBytes("\xFB\xFF")).view().toByteArray(), "-_8"_ba);
        QVERIFY(fromBase64("Zm9vYmE=") == Secret::fromBytes("fooba"));
        QVERIFY(fromBase64("") == Secret());
    }

    void systemRandomFillsAllAndNeverRepeats()
    {
        const RandomSource random = systemRandom();
        std::array<unsigned char, 64> first{};
        std::array<unsigned char, 64> second{};
        random(first);
        random(second);
        QVERIFY(first != second);
        QVERIFY(std::any_of(first.end() - 16, first.end(), [](unsigned char c) { return c != 0; }));
    }
};

QTEST_GUILESS_MAIN(SecretTest)
#include "secrettest.moc"
