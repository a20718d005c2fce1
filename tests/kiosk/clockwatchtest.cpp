// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kiosk/clockwatch.h"
#include "core/model/kiosk.h"

#include <QTest>

using namespace sallyport;
using namespace std::chrono_literals;
using Kind = ClockFinding::Kind;

namespace {

constexpr Timestamp made{1'790'000'000'000ms};

} // namespace

/// Without a network: what a kiosk can still know about its clock.
class ClockWatchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itIsFineInsideOfTheRostersLife();
    void itCannotBeBeforeTheRosterWasMade();
    void itCannotBeLaterThanTheRostersLife();
    void itCannotBeBeforeTheNewestProof();
    void phonesAreBelievedWhenThreeAgree();
    void onePhoneThatIsWrongSaysNothing();
    void lessThanAStepIsNotSaid();
};

void ClockWatchTest::itIsFineInsideOfTheRostersLife()
{
    QCOMPARE(judgeClock(made, {.rosterMadeAt = made, .newestProof = {}, .phoneOffsets = {}}).kind,
             Kind::Fine);
    QCOMPARE(judgeClock(made + kioskRosterLife - 1ms,
                        {.rosterMadeAt = made, .newestProof = made + 24h, .phoneOffsets = {0s, 30s, -30s}})
                 .kind,
             Kind::Fine);
}

void ClockWatchTest::itCannotBeBeforeTheRosterWasMade()
{
    const ClockFinding finding =
        judgeClock(made - 90min, {.rosterMadeAt = made, .newestProof = {}, .phoneOffsets = {0s, 0s, 0s}});
    QCOMPARE(finding, (ClockFinding{Kind::BeforeRoster, -90min}));
}

void ClockWatchTest::itCannotBeLaterThanTheRostersLife()
{
    const ClockFinding finding = judgeClock(made + kioskRosterLife + 3h,
                                            {.rosterMadeAt = made, .newestProof = {}, .phoneOffsets = {}});
    QCOMPARE(finding, (ClockFinding{Kind::AfterRoster, 3h}));
}

void ClockWatchTest::itCannotBeBeforeTheNewestProof()
{
    const ClockFinding finding =
        judgeClock(made + 1h, {.rosterMadeAt = made, .newestProof = made + 2h, .phoneOffsets = {}});
    QCOMPARE(finding, (ClockFinding{Kind::BeforeProof, -1h}));
}

void ClockWatchTest::phonesAreBelievedWhenThreeAgree()
{
    ClockEvidence evidence{.rosterMadeAt = made, .newestProof = {}, .phoneOffsets = {120s, 90s}};
    QCOMPARE(judgeClock(made + 1h, evidence).kind, Kind::Fine);
    evidence.phoneOffsets.append(-600s); // one whose clock is wrong by itself
    QCOMPARE(judgeClock(made + 1h, evidence), (ClockFinding{Kind::PhonesDiffer, -90s}));
    evidence.phoneOffsets = {-60s, -60s, -90s, -120s};
    QCOMPARE(judgeClock(made + 1h, evidence), (ClockFinding{Kind::PhonesDiffer, 75s}));
}

void ClockWatchTest::onePhoneThatIsWrongSaysNothing()
{
    const ClockEvidence evidence{.rosterMadeAt = made, .newestProof = {}, .phoneOffsets = {0s, 0s, 3600s}};
    QCOMPARE(judgeClock(made + 1h, evidence).kind, Kind::Fine);
}

void ClockWatchTest::lessThanAStepIsNotSaid()
{
    QCOMPARE(judgeClock(made - 29s, {.rosterMadeAt = made, .newestProof = {}, .phoneOffsets = {}}).kind,
             Kind::Fine);
    QCOMPARE(judgeClock(made - 30s, {.rosterMadeAt = made, .newestProof = {}, .phoneOffsets = {}}).kind,
             Kind::BeforeRoster);
}

QTEST_APPLESS_MAIN(ClockWatchTest)
#include "clockwatchtest.moc"
