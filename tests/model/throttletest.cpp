// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/throttle.h"

#include <QTest>

#include <random>

using namespace sallyport;
using namespace std::chrono_literals;

namespace {

constexpr Timestamp noon{std::chrono::milliseconds(1'790'000'000'000)};

/// The state after so many failures in a row, each made as soon as it was allowed.
struct Patient
{
    ThrottlePolicy policy;
    Timestamp now = noon;
    ThrottleState state{};

    void fail(int times)
    {
        for (int i = 0; i < times; ++i) {
            if (isLocked(state, policy, now))
                now += remainingLock(state, policy, now);
            state = afterFailure(state, policy, now);
        }
    }
};

} // namespace

/// When tries are locked, as a pure function of time.
class ThrottleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lockAfterSoManyFailuresInARow_data();
    void lockAfterSoManyFailuresInARow();
    void theSecondStepIsSuspendedAtFiftyAndNoTimeEndsThat();
    void passwordsAreNeverSuspended();
    void aLockEndsWhenItsTimeHasCome();
    void noOrderOfInputsExceedsTheBudgetOfTheSecondStep();
    void aDayOfPatienceBuysFewPasswordTries();
    void aClockThatWentBackLocksNobodyForLongerThanTheLongestLock();
};

void ThrottleTest::lockAfterSoManyFailuresInARow_data()
{
    QTest::addColumn<bool>("password");
    QTest::addColumn<int>("failures");
    QTest::addColumn<std::chrono::seconds>("lock");
    const auto row = [](const char *name, bool password, int failures, std::chrono::seconds lock) {
        QTest::newRow(name) << password << failures << lock;
    };
    row("second step, none", false, 0, 0s);
    row("second step, 9", false, 9, 0s);
    row("second step, 10", false, 10, 15min);
    row("second step, 11", false, 11, 0s);
    row("second step, 19", false, 19, 0s);
    row("second step, 20", false, 20, 30min);
    row("second step, 30", false, 30, 60min);
    row("second step, 40", false, 40, 60min);
    row("password, 9", true, 9, 0s);
    row("password, 10", true, 10, 30s);
    row("password, 11", true, 11, 60s);
    row("password, 12", true, 12, 120s);
    row("password, 16", true, 16, 32min);
    row("password, 17", true, 17, 60min);
    row("password, 1000", true, 1000, 60min);
}

void ThrottleTest::lockAfterSoManyFailuresInARow()
{
    QFETCH(bool, password);
    QFETCH(int, failures);
    QFETCH(std::chrono::seconds, lock);
    Patient patient{password ? ThrottlePolicy::password() : ThrottlePolicy::secondStep()};
    patient.fail(failures);
    QCOMPARE(isLocked(patient.state, patient.policy, patient.now), lock > 0s);
    QCOMPARE(remainingLock(patient.state, patient.policy, patient.now), lock);
}

void ThrottleTest::theSecondStepIsSuspendedAtFiftyAndNoTimeEndsThat()
{
    Patient patient{ThrottlePolicy::secondStep()};
    patient.fail(49);
    QVERIFY(!isLocked(patient.state, patient.policy, patient.now));
    patient.fail(1);
    QVERIFY(isLocked(patient.state, patient.policy, patient.now));
    QVERIFY(isLocked(patient.state, patient.policy, patient.now + 24h * 3650));
    QVERIFY(isLocked(patient.state, patient.policy, patient.now - 24h * 3650));
    QCOMPARE(remainingLock(patient.state, patient.policy, patient.now), 0s); // without an end
}

void ThrottleTest::passwordsAreNeverSuspended()
{
    Patient patient{ThrottlePolicy::password()};
    patient.fail(5000);
    QVERIFY(isLocked(patient.state, patient.policy, patient.now));
    QVERIFY(!isLocked(patient.state, patient.policy, patient.now + 60min));
}

void ThrottleTest::aLockEndsWhenItsTimeHasCome()
{
    Patient patient{ThrottlePolicy::secondStep()};
    patient.fail(10);
    QVERIFY(isLocked(patient.state, patient.policy, patient.now + 15min - 1ms));
    QCOMPARE(remainingLock(patient.state, patient.policy, patient.now + 15min - 1ms), 1s); // rounded up
    QVERIFY(!isLocked(patient.state, patient.policy, patient.now + 15min));
    // It leaves a real budget behind, not one try.
    patient.now += 15min;
    for (int i = 0; i < 9; ++i)
        patient.state = afterFailure(patient.state, patient.policy, patient.now);
    QVERIFY(!isLocked(patient.state, patient.policy, patient.now));
}

void ThrottleTest::noOrderOfInputsExceedsTheBudgetOfTheSecondStep()
{
    constexpr ThrottlePolicy policy = ThrottlePolicy::secondStep();
    std::mt19937_64 generator(20260729);
    const auto upTo = [&](qint64 most) {
        return static_cast<qint64>(generator() % static_cast<quint64>(most));
    };
    for (int round = 0; round < 2000; ++round) {
        ThrottleState state;
        Timestamp now = noon;
        int judged = 0;
        int judgedSinceLock = 0;
        bool clockWentBack = false;
        for (int i = 0; i < 400; ++i) {
            const qint64 kind = upTo(10);
            if (kind == 0)
                now += std::chrono::seconds(upTo(4 * 3600));
            if (kind == 1 && round % 2 == 1) {
                now -= std::chrono::seconds(upTo(48 * 3600));
                clockWentBack = true;
            }
            QVERIFY(remainingLock(state, policy, now) <= policy.longestLock);
            if (isLocked(state, policy, now))
                continue;
            const Timestamp lockBefore = state.lockedUntil;
            state = afterFailure(state, policy, now);
            ++judged;
            ++judgedSinceLock;
            if (!clockWentBack)
                QVERIFY2(judgedSinceLock <= 10, qPrintable(QString::number(round)));
            if (state.lockedUntil != lockBefore)
                judgedSinceLock = 0;
        }
        QVERIFY2(judged <= 50, qPrintable(QString::number(round)));
    }
}

void ThrottleTest::aDayOfPatienceBuysFewPasswordTries()
{
    Patient patient{ThrottlePolicy::password()};
    int tries = 0;
    for (; patient.now < noon + 24h; ++tries)
        patient.fail(1);
    QVERIFY2(tries > 30 && tries < 45, qPrintable(QString::number(tries)));
}

void ThrottleTest::aClockThatWentBackLocksNobodyForLongerThanTheLongestLock()
{
    for (const ThrottlePolicy &policy : {ThrottlePolicy::secondStep(), ThrottlePolicy::password()}) {
        // The clock was a year fast while somebody mistyped, and is right again.
        Patient patient{policy, noon + 24h * 365};
        patient.fail(10);
        QVERIFY(isLocked(patient.state, policy, patient.now));
        Timestamp now = noon;
        if (isLocked(patient.state, policy, now))
            now += remainingLock(patient.state, policy, now);
        QVERIFY(!isLocked(patient.state, policy, now));
        // What was counted stays counted.
        QCOMPARE(afterFailure(patient.state, policy, now).failures, 11);
        // A step back by less than the lock does not open it.
        QVERIFY(isLocked(patient.state, policy, patient.now - 20s));
    }
}

QTEST_GUILESS_MAIN(ThrottleTest)
#include "throttletest.moc"
