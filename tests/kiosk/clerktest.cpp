// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/otp/codedoctor.h"
#include "tests/kiosk/machine.h"

#include <QFileInfo>
#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Code = ErrorCode;

namespace {

template <typename T>
Code codeOf(const Result<T> &result)
{
    return result ? Code::Cancelled : result.error().code;
}

Secret text(const QString &value)
{
    return Secret::fromText(value);
}

/// What the kiosk has written, as home reads it.
OpenBundle homeward(Machine &machine, const HandMade &made)
{
    const QString path = machine.folder.filePath(u"out.sallyport-bundle"_s);
    if (!machine.clerk->openOperator(HandMade::pin()) || !machine.clerk->finishShift(path))
        return {};
    return openBundle(contentOf(path), made.keys).value_or(OpenBundle());
}

QStringList actionsOf(const OpenBundle &bundle)
{
    QStringList actions;
    for (const auto &[sequence, event] : bundle.events)
        actions.append(QString(event.action + u' ' + event.outcome + u' ' + event.detail).trimmed());
    return actions;
}

} // namespace

/// What somebody can do at a kiosk, and what not.
class ClerkTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lockedNothingIsPossible();
    void aSecondKioskFindsTheFolderTaken();
    void theFolderIsTheOwnersOnly();
    void elevenWrongPinsBlockTheRosterForGood();
    void wrongPinsCountTowardsLeavingToo();
    void aRightPinForgivesTheWrongOnes();
    void aTryThatCannotBeCountedIsNotMade();
    void aRosterThatIsTooOldDoesNotOpen();
    void aCodeAndAnAddressIdentify();
    void unknownAndWrongAreAnsweredAlikeAndThrottled();
    void pickingNeedsThePinUnlessAttended();
    void theDoctorExplainsAWrongCode();
    void nothingIsProvedTwiceOrTooLate();
    void whoWalksAwayAtTheQrCodeIsVoid();
    void whoWalksAwayAtTheCodesIsVoid();
    void beginningAgainVoidsTheSecretBefore();
    void whoIsDoneIsDone();
    void leavingAndFinishingNeedThePin();
    void threePhonesTellThatTheClockIsWrong();
};

void ClerkTest::lockedNothingIsPossible()
{
    Machine machine;
    QVERIFY(machine.clerk);
    QVERIFY(machine.clerk->people().isEmpty());
    QCOMPARE(codeOf(machine.clerk->identify(u"person0@contoso.example"_s, text(u"x"_s))),
             Code::Unauthenticated);
    QCOMPARE(codeOf(machine.clerk->pick({u"person0"_s})), Code::Unauthenticated);
    QCOMPARE(codeOf(machine.clerk->openOperator(HandMade::pin())), Code::Unauthenticated);
    QCOMPARE(codeOf(machine.clerk->begin()), Code::TicketExpired);
    QCOMPARE(codeOf(machine.clerk->confirm(text(u"123456"_s))), Code::TicketExpired);
    QCOMPARE(codeOf(machine.clerk->done()), Code::TicketExpired);
    QCOMPARE(codeOf(machine.clerk->finishShift(machine.file(u"bundle"_s))), Code::Forbidden);
    QCOMPARE(codeOf(machine.clerk->leave()), Code::Forbidden);
    QCOMPARE(codeOf(machine.clerk->unlock("no roster", HandMade::pin(), KioskMode::Attended)), Code::Invalid);
}

void ClerkTest::aSecondKioskFindsTheFolderTaken()
{
    Machine machine;
    const auto clock = [] { return Timestamp(); };
    QCOMPARE(codeOf(KioskClerk::open(machine.path(), clock, systemRandom())), Code::Busy);
    machine.clerk.reset();
    QVERIFY(KioskClerk::open(machine.path(), clock, systemRandom()));
}

void ClerkTest::theFolderIsTheOwnersOnly()
{
    Machine machine;
    const HandMade made;
    QVERIFY(machine.clerk->unlock(made.file, HandMade::pin(), KioskMode::Attended));
    QVERIFY(machine.enrol(made.person(0)));
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                        QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    QVERIFY(!(QFileInfo(machine.path()).permissions() & others));
    for (const QString &name : {u".pin"_s, u".shift"_s})
        QVERIFY2(!(QFileInfo(machine.file(made.roster.id + name)).permissions() & others), qPrintable(name));
}

void ClerkTest::elevenWrongPinsBlockTheRosterForGood()
{
    Machine machine;
    const HandMade made;
    for (int left = kioskPinTries - 1; left >= 0; --left) {
        const auto tried = machine.clerk->unlock(made.file, text(u"111111"_s), KioskMode::Attended);
        QCOMPARE(codeOf(tried), Code::PassphraseWrong);
        QCOMPARE(tried.error().fields, QStringList{QString::number(left)});
        if (left == 5)
            machine.start(); // pulling the plug gives no try back
    }
    QCOMPARE(codeOf(machine.clerk->unlock(made.file, text(u"111111"_s), KioskMode::Attended)),
             Code::Throttled);
    const auto right = machine.clerk->unlock(made.file, HandMade::pin(), KioskMode::Attended);
    QCOMPARE(codeOf(right), Code::Throttled);
    QCOMPARE(right.error().retryAfter, 0s);
    machine.start();
    machine.pass(24h);
    QCOMPARE(codeOf(machine.clerk->unlock(made.file, HandMade::pin(), KioskMode::Attended)), Code::Throttled);
}

void ClerkTest::wrongPinsCountTowardsLeavingToo()
{
    Machine machine;
    const HandMade made;
    QVERIFY(machine.clerk->unlock(made.file, HandMade::pin(), KioskMode::Attended));
    for (int i = 0; i < kioskPinTries; ++i)
        QCOMPARE(codeOf(machine.clerk->openOperator(text(u"111111"_s))), Code::PassphraseWrong);
    QCOMPARE(codeOf(machine.clerk->openOperator(HandMade::pin())), Code::Throttled);
    QCOMPARE(codeOf(machine.clerk->leave()), Code::Forbidden);
}

void ClerkTest::aRightPinForgivesTheWrongOnes()
{
    Machine machine;
    const HandMade made;
    for (int round = 0; round < 2; ++round) {
        for (int i = 0; i < kioskPinTries - 1; ++i)
            QVERIFY(!machine.clerk->unlock(made.file, text(u"111111"_s), KioskMode::Attended));
        const auto unlocked = machine.clerk->unlock(made.file, HandMade::pin(), KioskMode::Attended);
        QVERIFY(unlocked);
        QCOMPARE(unlocked->wrongPins, kioskPinTries - 1);
    }
    QVERIFY(actionsOf(homeward(machine, made)).contains(u"kiosk.unlock ok 9 wrong PINs before"_s));
}

void ClerkTest::aTryThatCannotBeCountedIsNotMade()
{
    Machine machine;
    const HandMade made;
    QVERIFY(QDir().mkpath(machine.file(made.roster.id + u".pin"_s))); // nothing can be written there
    QCOMPARE(codeOf(machine.clerk->unlock(made.file, HandMade::pin(), KioskMode::Attended)),
             Code::FileFailed);
}

void ClerkTest::aRosterThatIsTooOldDoesNotOpen()
{
    Machine machine;
    const HandMade made;
    machine.pass(kioskRosterLife);
    const auto late = machine.clerk->unlock(made.file, HandMade::pin(), KioskMode::Attended);
    QCOMPARE(codeOf(late), Code::Conflict);
    QCOMPARE(late.error().fields, QStringList{u"expired"_s});
    machine.pass(-1ms);
    QVERIFY(machine.clerk->unlock(made.file, HandMade::pin(), KioskMode::Attended));
}

void ClerkTest::aCodeAndAnAddressIdentify()
{
    Machine machine;
    const HandMade made;
    QVERIFY(machine.clerk->unlock(made.file, HandMade::pin(), KioskMode::Unattended));
    const auto person = machine.clerk->identify(u" Person1@Contoso.Example "_s, made.codes.at(1));
    QVERIFY(person);
    QCOMPARE(person->id, made.person(1));
    const QString typed = made.codes.at(2).text().toLower().remove(u'-');
    QCOMPARE(machine.clerk->identify(u"person2@contoso.example"_s, text(typed))->id, made.person(2));
}

void ClerkTest::unknownAndWrongAreAnsweredAlikeAndThrottled()
{
    Machine machine;
    const HandMade made;
    QVERIFY(machine.clerk->unlock(made.file, HandMade::pin(), KioskMode::Unattended));
    QVERIFY(machine.clerk->identify(u"person0@contoso.example"_s, made.codes.at(0)));
    const auto wrong = machine.clerk->identify(u"person0@contoso.example"_s, made.codes.at(1));
    const auto unknown = machine.clerk->identify(u"nobody@contoso.example"_s, made.codes.at(1));
    const auto nonsense = machine.clerk->identify(u"person0@contoso.example"_s, text(u"no code at all"_s));
    const auto empty = machine.clerk->identify(QString(), {});
    QCOMPARE(codeOf(wrong), Code::SignInFailed);
    for (const auto &other : {unknown, nonsense, empty})
        QCOMPARE(other.error(), wrong.error());
    QCOMPARE(codeOf(machine.clerk->identify(u"person0@contoso.example"_s, {})),
             Code::SignInFailed); // the fifth
    auto locked = machine.clerk->identify(u"person0@contoso.example"_s, made.codes.at(0));
    QCOMPARE(codeOf(locked), Code::Throttled);
    const std::chrono::seconds first = locked.error().retryAfter;
    QVERIFY(first > 0s);
    machine.pass(first);
    QCOMPARE(codeOf(machine.clerk->identify(u"person0@contoso.example"_s, {})), Code::SignInFailed);
    locked = machine.clerk->identify(u"person0@contoso.example"_s, made.codes.at(0));
    QCOMPARE(codeOf(locked), Code::Throttled);
    QCOMPARE(locked.error().retryAfter, 2 * first);
    machine.pass(2 * first);
    QVERIFY(machine.clerk->identify(u"person0@contoso.example"_s, made.codes.at(0)));
    QCOMPARE(codeOf(machine.clerk->identify(u"person0@contoso.example"_s, {})), Code::SignInFailed);
    QVERIFY(
        machine.clerk->identify(u"person0@contoso.example"_s, made.codes.at(0))); // from the beginning again
}

void ClerkTest::pickingNeedsThePinUnlessAttended()
{
    const HandMade made;
    for (const KioskMode mode : {KioskMode::AttendedWithPin, KioskMode::Unattended}) {
        Machine machine;
        QVERIFY(machine.clerk->unlock(made.file, HandMade::pin(), mode));
        QCOMPARE(codeOf(machine.clerk->pick(made.person(0))), Code::Forbidden);
        QVERIFY(machine.clerk->openOperator(HandMade::pin()));
        QVERIFY(machine.clerk->pick(made.person(0)));
        QCOMPARE(codeOf(machine.clerk->pick(made.person(1))), Code::Forbidden); // once
        QVERIFY(machine.clerk->openOperator(HandMade::pin()));
        machine.clerk->wipe(KioskWipe::WalkedAway); // the operator as well
        QCOMPARE(codeOf(machine.clerk->pick(made.person(1))), Code::Forbidden);
    }
    Machine machine;
    QVERIFY(machine.clerk->unlock(made.file, HandMade::pin(), KioskMode::Attended));
    QVERIFY(machine.clerk->pick(made.person(0)));
    QVERIFY(machine.clerk->pick(made.person(1)));
    QCOMPARE(codeOf(machine.clerk->pick({u"nobody"_s})), Code::NotFound);
}

void ClerkTest::theDoctorExplainsAWrongCode()
{
    Machine machine;
    const HandMade made;
    QVERIFY(machine.clerk->unlock(made.file, HandMade::pin(), KioskMode::Attended));
    QVERIFY(machine.clerk->pick(made.person(0)));
    const auto setup = machine.clerk->begin();
    QVERIFY(setup);
    QVERIFY(setup->uri.text().startsWith(u"otpauth://totp/Contoso:person0%40contoso.example?"_s));
    const auto wrong = machine.clerk->confirm(codeAt(setup->key, machine.now, 10));
    QCOMPARE(codeOf(wrong), Code::WrongCode);
    const CodeDiagnosis finding = CodeDiagnosis::fromFields(wrong.error().fields);
    QCOMPARE(finding.kind, CodeDiagnosis::Kind::ClockOff);
    QVERIFY(finding.clockOffset > 4min);
    for (const int window : {-1, 1}) {
        QVERIFY(machine.clerk->pick(made.person(0)));
        const auto again = machine.clerk->begin();
        QVERIFY(machine.clerk->confirm(codeAt(again->key, machine.now, window)));
    }
}

void ClerkTest::nothingIsProvedTwiceOrTooLate()
{
    Machine machine;
    const HandMade made;
    QVERIFY(machine.clerk->unlock(made.file, HandMade::pin(), KioskMode::Attended));
    QVERIFY(machine.clerk->pick(made.person(0)));
    QCOMPARE(codeOf(machine.clerk->done()), Code::TicketExpired);
    auto setup = machine.clerk->begin();
    QCOMPARE(codeOf(machine.clerk->done()), Code::TicketExpired);
    QVERIFY(machine.clerk->confirm(codeAt(setup->key, machine.now)));
    QCOMPARE(codeOf(machine.clerk->confirm(codeAt(setup->key, machine.now))), Code::TicketExpired);
    QVERIFY(machine.clerk->pick(made.person(1)));
    setup = machine.clerk->begin();
    machine.pass(kioskSeatLife);
    QCOMPARE(codeOf(machine.clerk->confirm(codeAt(setup->key, machine.now))), Code::TicketExpired);
    QCOMPARE(codeOf(machine.clerk->begin()), Code::TicketExpired);
}

void ClerkTest::whoWalksAwayAtTheQrCodeIsVoid()
{
    Machine machine;
    const HandMade made;
    QVERIFY(machine.clerk->unlock(made.file, HandMade::pin(), KioskMode::Attended));
    QVERIFY(machine.clerk->pick(made.person(0)));
    const auto setup = machine.clerk->begin();
    QVERIFY(machine.clerk->holdsSecret());
    machine.clerk->wipe(KioskWipe::WalkedAway);
    QVERIFY(!machine.clerk->holdsSecret());
    QCOMPARE(codeOf(machine.clerk->confirm(codeAt(setup->key, machine.now))), Code::TicketExpired);
    QCOMPARE(codeOf(machine.clerk->begin()), Code::TicketExpired);
    QVERIFY(!machine.clerk->people().at(0).done);
    const OpenBundle bundle = homeward(machine, made);
    QVERIFY(bundle.enrolments.isEmpty());
    QVERIFY(actionsOf(bundle).contains(u"kiosk.walk-away ok scan"_s));
}

void ClerkTest::whoWalksAwayAtTheCodesIsVoid()
{
    Machine machine;
    const HandMade made;
    QVERIFY(machine.clerk->unlock(made.file, HandMade::pin(), KioskMode::Attended));
    QVERIFY(machine.clerk->pick(made.person(0)));
    const auto setup = machine.clerk->begin();
    QCOMPARE(machine.clerk->confirm(codeAt(setup->key, machine.now))->codes.codes.size(), backupCodesPerSet);
    machine.clerk->wipe(KioskWipe::WalkedAway);
    QVERIFY(!machine.clerk->holdsSecret());
    QCOMPARE(codeOf(machine.clerk->done()), Code::TicketExpired);
    QVERIFY(!machine.clerk->people().at(0).done);
    QVERIFY(machine.enrol(made.person(1))); // the next one
    const OpenBundle bundle = homeward(machine, made);
    QCOMPARE(bundle.enrolments.size(), 1);
    QCOMPARE(bundle.enrolments.at(0).value.person, made.person(1));
    QVERIFY(actionsOf(bundle).contains(u"kiosk.walk-away ok codes"_s));
}

void ClerkTest::beginningAgainVoidsTheSecretBefore()
{
    Machine machine;
    const HandMade made;
    QVERIFY(machine.clerk->unlock(made.file, HandMade::pin(), KioskMode::Attended));
    QVERIFY(machine.clerk->pick(made.person(0)));
    const auto first = machine.clerk->begin();
    const auto second = machine.clerk->begin();
    QVERIFY(!(first->key == second->key));
    QCOMPARE(codeOf(machine.clerk->confirm(codeAt(first->key, machine.now))), Code::WrongCode);
    QVERIFY(machine.clerk->confirm(codeAt(second->key, machine.now)));
}

void ClerkTest::whoIsDoneIsDone()
{
    Machine machine;
    const HandMade made;
    QVERIFY(machine.clerk->unlock(made.file, HandMade::pin(), KioskMode::Attended));
    QVERIFY(machine.enrol(made.person(0)));
    QVERIFY(!machine.clerk->holdsSecret());
    QVERIFY(machine.clerk->people().at(0).done);
    QCOMPARE(codeOf(machine.clerk->pick(made.person(0))), Code::Conflict);
    QCOMPARE(codeOf(machine.clerk->identify(u"person0@contoso.example"_s, made.codes.at(0))), Code::Conflict);
    machine.start(); // as after a power cut
    const auto unlocked = machine.clerk->unlock(made.file, HandMade::pin(), KioskMode::Unattended);
    QVERIFY(unlocked);
    QVERIFY(unlocked->people.at(0).done);
    QVERIFY(!unlocked->people.at(1).done);
    QCOMPARE(codeOf(machine.clerk->identify(u"person0@contoso.example"_s, made.codes.at(0))), Code::Conflict);
}

void ClerkTest::leavingAndFinishingNeedThePin()
{
    Machine machine;
    const HandMade made;
    QVERIFY(machine.clerk->unlock(made.file, HandMade::pin(), KioskMode::Attended));
    const QString path = machine.folder.filePath(u"out"_s);
    QCOMPARE(codeOf(machine.clerk->leave()), Code::Forbidden);
    QCOMPARE(codeOf(machine.clerk->finishShift(path)), Code::Forbidden);
    QVERIFY(!QFile::exists(path));
    QVERIFY(machine.clerk->openOperator(HandMade::pin()));
    machine.clerk->closeOperator();
    QCOMPARE(codeOf(machine.clerk->leave()), Code::Forbidden);
    QVERIFY(machine.clerk->openOperator(HandMade::pin()));
    QVERIFY(machine.clerk->finishShift(path));
    QVERIFY(machine.clerk->leave());
    QVERIFY(machine.clerk->people().isEmpty());
    // It may go on afterwards, and be brought home again.
    QVERIFY(machine.clerk->unlock(made.file, HandMade::pin(), KioskMode::Attended));
    QCOMPARE(actionsOf(homeward(machine, made)),
             (QStringList{u"kiosk.unlock ok"_s, u"kiosk.finish ok 0"_s, u"kiosk.leave ok"_s,
                          u"kiosk.unlock ok"_s, u"kiosk.finish ok 0"_s}));
}

void ClerkTest::threePhonesTellThatTheClockIsWrong()
{
    Machine machine;
    const HandMade made;
    machine.pass(-1h);
    const auto unlocked = machine.clerk->unlock(made.file, HandMade::pin(), KioskMode::Attended);
    QCOMPARE(unlocked->clock, (ClockFinding{ClockFinding::Kind::BeforeRoster, -1h}));
    machine.pass(2h);
    QCOMPARE(machine.clerk->clock().kind, ClockFinding::Kind::Fine);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(machine.clerk->pick(made.person(i)));
        const auto setup = machine.clerk->begin();
        // The phone is ten minutes ahead, that is: the kiosk is behind.
        QVERIFY(!machine.clerk->confirm(codeAt(setup->key, machine.now, 20)));
        machine.clerk->wipe(KioskWipe::Cancelled);
    }
    const ClockFinding finding = machine.clerk->clock();
    QCOMPARE(finding.kind, ClockFinding::Kind::PhonesDiffer);
    QVERIFY(finding.wrongBy > -11min && finding.wrongBy < -9min);
    QVERIFY(machine.enrol(made.person(0)));
    machine.pass(-5min);
    machine.start();
    QCOMPARE(machine.clerk->unlock(made.file, HandMade::pin(), KioskMode::Attended)->clock,
             (ClockFinding{ClockFinding::Kind::BeforeProof, -5min}));
}

QTEST_APPLESS_MAIN(ClerkTest)
#include "clerktest.moc"
