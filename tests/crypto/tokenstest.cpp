// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/tokens.h"
#include "core/crypto/codehash.h"
#include "core/crypto/hashslots.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QThread>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sallyport;

namespace {

const RandomSource source = systemRandom();

RandomSource filledWith(unsigned char value)
{
    return [value](std::span<unsigned char> out) { std::fill(out.begin(), out.end(), value); };
}

QList<Secret> tenCodes()
{
    QList<Secret> codes;
    for (int i = 0; i < 10; ++i)
        codes << Secret::fromText(u"0123456789ABCDE%1"_s.arg(i));
    return codes;
}

} // namespace

class TokensTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tokensHave256Bits()
    {
        QSet<QByteArray> seen;
        static const QRegularExpression form(u"\\A[A-Za-z0-9_-]{43}\\z"_s);
        for (int i = 0; i < 200; ++i) {
            const Secret token = newToken(source);
            QVERIFY(form.match(token.text()).hasMatch());
            seen << token.view().toByteArray();
        }
        QCOMPARE(seen.size(), 200);
        QCOMPARE(newToken(filledWith(0)).text(), QString(43, u'A'));
        QCOMPARE(newToken(filledWith(0xFF)).text(), QString(42, u'_') + u'8');
    }

    void tokenHashIsBlake2b()
    {
        // BLAKE2b-256 of "abc", as b2sum -l 256 gives it.
        QCOMPARE(tokenHash(Secret::fromBytes("abc")).toHex(),
                 "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319"_ba);
        QVERIFY(tokenHash(Secret::fromBytes("abc")) != tokenHash(Secret::fromBytes("abd")));
        QCOMPARE(tokenHash(Secret()).size(), 32);
    }

    void apiPasswordsHave160BitsAndAreEasyToCopy()
    {
        static const QRegularExpression form(u"\\A([0-9a-hjkmnp-tv-z]{4}-){7}[0-9a-hjkmnp-tv-z]{4}\\z"_s);
        QSet<QString> seen;
        QSet<QChar> letters;
        for (int i = 0; i < 200; ++i) {
            const QString password = newApiPassword(source).text();
            QVERIFY2(form.match(password).hasMatch(), qPrintable(password));
            seen << password;
            for (const QChar c : password)
                letters << c;
        }
        QCOMPARE(seen.size(), 200);
        QCOMPARE(letters.size(), 33); // all of the alphabet, and the hyphen
        QCOMPARE(newApiPassword(filledWith(0xFF)).text(), u"zzzz-zzzz-zzzz-zzzz-zzzz-zzzz-zzzz-zzzz"_s);
    }

    void oneHashFindsAnyOfTheTenCodes()
    {
        const QList<Secret> codes = tenCodes();
        const QByteArray salt = newCodeSalt(source);
        const QList<QByteArray> hashes = codeHashes(codes, salt);
        QCOMPARE(hashes.size(), 10);
        for (int i = 0; i < 10; ++i)
            QCOMPARE(hashes.indexOf(codeHash(codes[i], salt)), i);
        QCOMPARE(hashes.indexOf(codeHash(Secret::fromText(u"0123456789ABCDEF"), salt)), -1);
        QCOMPARE(hashes.indexOf(codeHash(codes[0], newCodeSalt(source))), -1);
    }

    void codeHashIsArgon2idOfNineteenMegabytes()
    {
        // argon2 reference program: echo -n ABCD | argon2 saltsaltsaltsalt -id -t 2 -k 19456 -p 1 -l 32 -r
        QCOMPARE(codeHash(Secret::fromBytes("ABCD"), "saltsaltsaltsalt").toHex(),
                 "734c82f1b9ba7b0ab6ca17568509479e078ac7586c84eea892eb474013101f03"_ba);
    }

    void saltsAreDrawnFresh()
    {
        QCOMPARE(newCodeSalt(source).size(), 16);
        QVERIFY(newCodeSalt(source) != newCodeSalt(source));
        QCOMPARE(newCodeSalt(filledWith(9)), QByteArray(16, 9));
    }

    void noCodesHaveNoHashes() { QVERIFY(codeHashes({}, newCodeSalt(source)).isEmpty()); }

    void oneTooManyIsBusyAfterTheWait()
    {
        HashSlots slots(2, 50ms);
        const auto first = slots.acquire();
        const auto second = slots.acquire();
        QVERIFY(first && second);
        QElapsedTimer timer;
        timer.start();
        const auto third = slots.acquire();
        QCOMPARE(third.error().code, ErrorCode::Busy);
        QVERIFY(timer.elapsed() >= 45);
    }

    void aSlotComesBackWhenItGoes()
    {
        HashSlots slots(1, 0ms);
        {
            const auto slot = slots.acquire();
            QVERIFY(slot);
            QVERIFY(!slots.acquire());
        }
        QVERIFY(slots.acquire());
    }

    void aMovedSlotComesBackOnce()
    {
        HashSlots slots(1, 0ms);
        {
            auto slot = slots.acquire();
            std::optional<HashSlots::Slot> moved(std::move(*slot));
            slot = failure(ErrorCode::Busy);
            QVERIFY(!slots.acquire());
            moved.reset();
            const auto next = slots.acquire();
            QVERIFY(next);
            QVERIFY(!slots.acquire());
        }
        const auto only = slots.acquire();
        QVERIFY(only);
        QVERIFY(!slots.acquire());
    }

    void anAssignedSlotGivesItsOldOneBack()
    {
        HashSlots slots(2, 0ms);
        auto first = slots.acquire();
        auto second = slots.acquire();
        *first = std::move(*second);
        QVERIFY(slots.acquire());
    }

    void aSlotMayOutliveItsHome()
    {
        auto slots = std::make_unique<HashSlots>(1, 0ms);
        auto slot = slots->acquire();
        slots.reset();
        QVERIFY(slot);
    }

    void whoWaitsGetsTheSlotThatComesBack()
    {
        HashSlots slots(1, 10s);
        std::optional<HashSlots::Slot> held(std::move(*slots.acquire()));
        bool got = false;
        const std::unique_ptr<QThread> waiting(QThread::create([&] { got = slots.acquire().has_value(); }));
        waiting->start();
        held.reset();
        QVERIFY(waiting->wait(10'000));
        QVERIFY(got);
    }
};

QTEST_GUILESS_MAIN(TokensTest)
#include "tokenstest.moc"
