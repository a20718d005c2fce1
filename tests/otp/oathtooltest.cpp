// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/otp/totp.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace sallyport;

/// Another implementation, the `oathtool` program, has to agree on random keys, times and parameters.
class OathtoolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesOnTenThousandCodes();
};

void OathtoolTest::agreesOnTenThousandCodes()
{
    const QString program = QStandardPaths::findExecutable(u"oathtool"_s);
    QVERIFY2(!program.isEmpty(), "oathtool is needed: install the package oathtool");

    constexpr int runs = 400;
    constexpr int codesPerRun = 25;
    std::mt19937_64 generator(6238);
    const auto below = [&generator](std::uint64_t bound) {
        return static_cast<std::int64_t>(generator() % bound);
    };
    const QStringList modes{u"sha1"_s, u"sha256"_s, u"sha512"_s};
    int compared = 0;
    for (int run = 0; run < runs; ++run) {
        QByteArray key(16 + below(60), '\0');
        for (char &byte : key)
            byte = static_cast<char>(below(256));
        // Every other run has the defaults; the others whatever is allowed.
        const bool plain = run % 2 == 0;
        const auto algorithm = plain ? HashAlgorithm::Sha1 : static_cast<HashAlgorithm>(below(3));
        const int digits = plain ? 6 : static_cast<int>(6 + below(3));
        const std::chrono::seconds period(plain ? 30 : 15 + below(106));
        const std::int64_t time = below(run % 4 < 2 ? 4'000'000'000U : 20'000'000'000U);

        QProcess oathtool;
        oathtool.start(program,
                       {u"--totp=%1"_s.arg(modes[static_cast<int>(algorithm)]), u"--digits=%1"_s.arg(digits),
                        u"--time-step-size=%1s"_s.arg(period.count()), u"--window=%1"_s.arg(codesPerRun - 1),
                        u"--now=@%1"_s.arg(time), QString::fromLatin1(key.toHex())});
        QVERIFY(oathtool.waitForFinished());
        QCOMPARE(oathtool.exitCode(), 0);
        const QByteArrayList theirs = oathtool.readAllStandardOutput().trimmed().split('\n');
        QCOMPARE(theirs.size(), codesPerRun);

        const Totp totp = *Totp::create(Secret::fromBytes(key), {algorithm, digits, period});
        const std::int64_t first = totp.stepAt(Timestamp(std::chrono::seconds(time)));
        for (int i = 0; i < codesPerRun; ++i, ++compared)
            QCOMPARE(totp.code(first + i), theirs[i]);
    }
    QCOMPARE(compared, 10'000);
}

QTEST_GUILESS_MAIN(OathtoolTest)
#include "oathtooltest.moc"
