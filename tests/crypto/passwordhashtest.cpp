// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/passwordhash.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sallyport;

namespace {

/// As cheap as Argon2id gets; what it costs is not what is specified here.
constexpr Argon2Parameters cheap{64, 1};

Secret text(QStringView password)
{
    return Secret::fromText(password);
}

QByteArray stored(int memoryKiB, int passes)
{
    return "$argon2id$v=19$m=" + QByteArray::number(memoryKiB) + ",t=" + QByteArray::number(passes) +
           ",p=1$" + QByteArray(22, 'A') + '$' + QByteArray(43, 'A');
}

} // namespace

class PasswordHashTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anotherPasswordIsNotVerified_data()
    {
        QTest::addColumn<QString>("other");
        QTest::newRow("empty") << QString();
        QTest::newRow("case") << u"Correct horse battery"_s;
        QTest::newRow("longer") << u"correct horse battery "_s;
        QTest::newRow("shorter") << u"correct horse batter"_s;
        QTest::newRow("nul and more") << QString(u"correct horse battery\0x"_s);
    }
    void anotherPasswordIsNotVerified()
    {
        QFETCH(QString, other);
        const PasswordHasher hasher(cheap);
        const auto phc = hasher.hash(text(u"correct horse battery"));
        QVERIFY(phc);
        QCOMPARE(hasher.verify(text(u"correct horse battery"), *phc), Result<bool>(true));
        QCOMPARE(hasher.verify(text(other), *phc), Result<bool>(false));
    }

    void emptyPasswordIsNotHashed()
    {
        const auto phc = PasswordHasher(cheap).hash(Secret());
        QCOMPARE(phc.error().code, ErrorCode::Invalid);
        QCOMPARE(phc.error().fields, QStringList{u"password"_s});
    }

    void overlongPasswordIsRefusedBeforeHashing()
    {
        const PasswordHasher hasher(cheap);
        const Secret longest = Secret::fromBytes(QByteArray(1024, 'p'));
        const Secret tooLong = Secret::fromBytes(QByteArray(1025, 'p'));
        const auto phc = hasher.hash(longest);
        QVERIFY(phc);
        QCOMPARE(hasher.verify(longest, *phc), Result<bool>(true));
        QCOMPARE(hasher.hash(tooLong).error().code, ErrorCode::PasswordTooLong);
        QCOMPARE(hasher.verify(tooLong, *phc).error().code, ErrorCode::PasswordTooLong);
        // Even where the stored value would be refused: the length comes first.
        QCOMPARE(hasher.verify(tooLong, "nothing").error().code, ErrorCode::PasswordTooLong);
    }

    void sameTextInAnotherUnicodeFormVerifies_data()
    {
        QTest::addColumn<QString>("set");
        QTest::addColumn<QString>("typed");
        QTest::newRow("composed and decomposed") << u"caf\u00E9 noir"_s << u"cafe\u0301 noir"_s;
        QTest::newRow("angstrom sign") << u"\u212Bngstr\u00F6m"_s << u"\u00C5ngstro\u0308m"_s;
        QTest::newRow("ligature") << u"o\uFB03ce"_s << u"office"_s;
        QTest::newRow("full width") << u"\uFF50\uFF41\uFF53\uFF53"_s << u"pass"_s;
    }
    void sameTextInAnotherUnicodeFormVerifies()
    {
        QFETCH(QString, set);
        QFETCH(QString, typed);
        QVERIFY(set != typed);
        const PasswordHasher hasher(cheap);
        QCOMPARE(hasher.verify(text(typed), *hasher.hash(text(set))), Result<bool>(true));
        QCOMPARE(hasher.verify(text(set), *hasher.hash(text(typed))), Result<bool>(true));
    }

    void bytesThatAreNoTextStayDistinct()
    {
        const PasswordHasher hasher(cheap);
        const auto phc = hasher.hash(Secret::fromBytes("\xFFpassword"));
        QCOMPARE(hasher.verify(Secret::fromBytes("\xFFpassword"), *phc), Result<bool>(true));
        QCOMPARE(hasher.verify(Secret::fromBytes("\xFEpassword"), *phc), Result<bool>(false));
    }

    void equalPasswordsHaveDifferentHashes()
    {
        const PasswordHasher hasher(cheap);
        QVERIFY(*hasher.hash(text(u"same")) != *hasher.hash(text(u"same")));
    }

    void theHashSaysItsParameters()
    {
        QVERIFY(PasswordHasher({128, 3}).hash(text(u"x"))->startsWith("$argon2id$v=19$m=128,t=3,p=1$"));
        QVERIFY(PasswordHasher().hash(text(u"x"))->startsWith("$argon2id$v=19$m=65536,t=2,p=1$"));
    }

    void storedValuesOutsideTheCeilingsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("phc");
        QTest::newRow("memory") << stored(256 * 1024 + 1, 1);
        QTest::newRow("passes") << stored(64, 11);
        QTest::newRow("terabytes") << stored(999'999'999, 1);
        QTest::newRow("no memory") << stored(0, 1);
        QTest::newRow("too little memory") << stored(7, 1);
        QTest::newRow("lanes") << stored(64, 1).replace("p=1", "p=4");
        QTest::newRow("overflow") << stored(64, 1).replace("m=64", "m=18446744073709551680");
        QTest::newRow("negative") << stored(64, 1).replace("m=64", "m=-64");
        QTest::newRow("argon2i") << stored(64, 1).replace("argon2id", "argon2i");
        QTest::newRow("old version") << stored(64, 1).replace("v=19", "v=16");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("plain") << "correct horse"_ba;
        QTest::newRow("cut short") << stored(64, 1).chopped(60);
        QTest::newRow("no base64") << stored(64, 1).replace("AAAA", "A==A");
        QTest::newRow("trailing") << stored(64, 1) + '\n';
        QTest::newRow("nul") << stored(64, 1) + '\0';
        QTest::newRow("endless") << stored(64, 1) + QByteArray(4096, 'A');
        QTest::newRow("short hash") << stored(64, 1).chopped(42);
    }
    void storedValuesOutsideTheCeilingsAreRefused()
    {
        QFETCH(QByteArray, phc);
        const PasswordHasher hasher(cheap);
        QCOMPARE(hasher.verify(text(u"correct horse"), stored(64, 1)), Result<bool>(false));
        QElapsedTimer timer;
        timer.start();
        const auto verified = hasher.verify(text(u"correct horse"), phc);
        QVERIFY(!verified);
        QCOMPARE(verified.error().code, ErrorCode::SecretDamaged);
        QVERIFY2(timer.elapsed() < 100, "refused only after the work");
        QVERIFY(!hasher.needsRehash(phc) || phc.contains("m=7,"));
    }

    void ownParametersAreHeldWithinTheCeilings()
    {
        QVERIFY(PasswordHasher({1, 0}).hash(text(u"x"))->startsWith("$argon2id$v=19$m=8,t=1,p=1$"));
    }

    void rehashesOnlyWhatIsWeaker_data()
    {
        QTest::addColumn<int>("memory");
        QTest::addColumn<int>("passes");
        QTest::addColumn<bool>("rehash");
        QTest::newRow("same") << 128 << 2 << false;
        QTest::newRow("less memory") << 64 << 2 << true;
        QTest::newRow("fewer passes") << 128 << 1 << true;
        QTest::newRow("less of both") << 64 << 1 << true;
        QTest::newRow("more memory") << 256 << 2 << false;
        QTest::newRow("more passes") << 128 << 3 << false;
        QTest::newRow("more memory, fewer passes") << 256 << 1 << false;
        QTest::newRow("less memory, more passes") << 64 << 4 << false;
    }
    void rehashesOnlyWhatIsWeaker()
    {
        QFETCH(int, memory);
        QFETCH(int, passes);
        QFETCH(bool, rehash);
        QCOMPARE(PasswordHasher({128, 2}).needsRehash(stored(memory, passes)), rehash);
    }

    void anOldHashStillVerifiesAfterTheParametersChanged()
    {
        const auto old = PasswordHasher(cheap).hash(text(u"correct horse"));
        const PasswordHasher stronger({128, 2});
        QCOMPARE(stronger.verify(text(u"correct horse"), *old), Result<bool>(true));
        QVERIFY(stronger.needsRehash(*old));
    }

    void nobodyCostsAsMuchAsSomebody()
    {
        const PasswordHasher hasher({16 * 1024, 2});
        const Secret password = text(u"correct horse");
        const auto phc = hasher.hash(password);
        const auto median = [](const std::function<void()> &work) {
            QList<qint64> times;
            for (int i = 0; i < 9; ++i) {
                QElapsedTimer timer;
                timer.start();
                work();
                times << timer.nsecsElapsed();
            }
            std::sort(times.begin(), times.end());
            return times[times.size() / 2];
        };
        const qint64 somebody = median([&] { QVERIFY(hasher.verify(text(u"wrong"), *phc) == false); });
        const qint64 nobody = median([&] { hasher.verifyNobody(text(u"wrong")); });
        // Wide, because other programs run here too: doing no work would be a thousandth.
        QVERIFY2(nobody > somebody / 2 && nobody < somebody * 2,
                 qPrintable(u"%1 %2"_s.arg(nobody).arg(somebody)));
    }
};

QTEST_GUILESS_MAIN(PasswordHashTest)
#include "passwordhashtest.moc"
