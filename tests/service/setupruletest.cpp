// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/otp/codedoctor.h"
#include "tests/service/office.h"

#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

CodeDiagnosis diagnosisIn(const Result<BackupCodeSet> &refused)
{
    return CodeDiagnosis::fromFields(refused.error().fields);
}

} // namespace

/// The guided setup of somebody who is signed in.
class SetupRuleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theGuidedSetupMakesMfaActiveAndTheSessionGoesOn();
    void theConfirmingCodeIsSpent();
    void theOldMethodWorksUntilTheNewOneIsProved();
    void aCancelledSetupChangesNothing();
    void aGuidedSetupLivesTenMinutes();
    void theLaterOfTwoSetupsVoidsTheEarlier();
    void nothingIsConfirmedThatWasNotBegun();
    void afterActivationNothingGivesTheSecretAgain();
    void aWrongFirstCodeIsExplained();
    void theDoctorIsSilentAfterFiveWrongCodes();
};

void SetupRuleTest::theGuidedSetupMakesMfaActiveAndTheSessionGoesOn()
{
    Office office;
    QVERIFY(office.enterWithMfaOff());
    const Secret before = office.credentials.session;
    Credentials elsewhere = office.elsewhere();
    const auto setup = office.call(BeginSetup{});
    QVERIFY(setup);
    QCOMPARE(setup->issuer, u"Contoso"_s);
    QCOMPARE(setup->account, office.ben.email);
    QCOMPARE(setup->expiresAt, office.now + 10min);
    QVERIFY(setup->uri.text().startsWith("otpauth://totp/"_L1));
    QVERIFY(setup->uri.text().contains(setup->key.text()));
    QCOMPARE(office.status(), MfaStatus::Off); // nothing has changed yet
    const auto codes = office.call(ConfirmSetup{office.codeOf(setup->key)});
    QVERIFY(codes);
    QCOMPARE(codes->codes.size(), 10);
    QCOMPARE(codes->setNumber, 1);
    const auto overview = office.call(GetMfa{});
    QCOMPARE(overview->status, MfaStatus::Active);
    QCOMPARE(overview->backupCodes->left(), 10);
    QVERIFY(!overview->pending);
    QCOMPARE(overview->noBackupCodesReason, NoBackupCodesReason::None);
    QCOMPARE(office.call(GetSession{})->strength, SessionStrength::Totp);
    QVERIFY(office.credentials.session == before);
    QCOMPARE(codeOf(office.call(elsewhere, GetSession{})), ErrorCode::Unauthenticated); // R16
}

void SetupRuleTest::theConfirmingCodeIsSpent()
{
    Office office;
    QVERIFY(office.enterWithMfaOff());
    const auto setup = office.call(BeginSetup{});
    const Secret code = office.codeOf(setup->key);
    QVERIFY(office.call(ConfirmSetup{code}));
    QCOMPARE(codeOf(office.call(VerifyIdentity{.code = code})), ErrorCode::WrongCode);
    QCOMPARE(codeOf(office.call(ConfirmSetup{code})), ErrorCode::TicketExpired);
    office.credentials = {};
    QCOMPARE(codeOf(office.signInWithCode(office.ben, code)), ErrorCode::WrongCode);
}

void SetupRuleTest::theOldMethodWorksUntilTheNewOneIsProved()
{
    Office office;
    const QList<Secret> oldCodes = office.enterWithMfaActive();
    QVERIFY(office.prove(office.ben));
    const auto setup = office.call(BeginSetup{});
    QVERIFY(setup);
    QCOMPARE(office.status(), MfaStatus::Active);
    QVERIFY(!office.elsewhere().session.isEmpty()); // by a code of the old one
    Credentials thief;
    const auto halfway =
        office.call(thief, SignIn{.email = office.ben.email, .password = secret(StoreRig::password())});
    QCOMPARE(
        codeOf(office.call(thief, EnterCode{as<CodeRequired>(halfway)->ticket, office.codeOf(setup->key)})),
        ErrorCode::WrongCode);

    const Secret oldCode = office.code(office.ben, 1);
    office.passStep();
    QVERIFY(office.call(ConfirmSetup{office.codeOf(setup->key)}));
    office.credentials = {};
    QCOMPARE(codeOf(office.signInWithCode(office.ben, oldCode)), ErrorCode::WrongCode);
    QCOMPARE(codeOf(office.signInWithCode(office.ben, oldCodes.at(0))), ErrorCode::WrongCode);
    office.passStep();
    QVERIFY(as<SignedIn>(office.signInWithCode(office.ben, office.codeOf(setup->key))));
}

void SetupRuleTest::aCancelledSetupChangesNothing()
{
    Office office;
    office.enterWithMfaActive();
    QVERIFY(office.prove(office.ben));
    const auto setup = office.call(BeginSetup{});
    QVERIFY(setup);
    QVERIFY(office.call(CancelSetup{}));
    QVERIFY(office.call(CancelSetup{})); // twice is once
    QCOMPARE(codeOf(office.call(ConfirmSetup{office.codeOf(setup->key)})), ErrorCode::TicketExpired);
    QCOMPARE(office.status(), MfaStatus::Active);
    QVERIFY(!office.elsewhere().session.isEmpty());
    QCOMPARE(office.count(u"mfa_methods"_s), 1);

    // What is Pending is not a guided setup: cancelling one leaves it.
    const Person nora = office.addPerson(u"nora@contoso.example"_s, {office.contoso});
    office.credentials = {};
    QVERIFY(office.signIn(nora));
    QVERIFY(office.call(EnableMfa{}));
    QVERIFY(office.call(CancelSetup{}));
    QCOMPARE(office.status(), MfaStatus::Pending);
}

void SetupRuleTest::aGuidedSetupLivesTenMinutes()
{
    Office office;
    QVERIFY(office.enterWithMfaOff());
    auto setup = office.call(BeginSetup{});
    office.pass(10min + 1s);
    QCOMPARE(codeOf(office.call(ConfirmSetup{office.codeOf(setup->key)})), ErrorCode::TicketExpired);
    QCOMPARE(office.status(), MfaStatus::Off);
    setup = office.call(BeginSetup{});
    office.pass(10min - 1s);
    QVERIFY(office.call(ConfirmSetup{office.codeOf(setup->key)}));
}

void SetupRuleTest::theLaterOfTwoSetupsVoidsTheEarlier()
{
    Office office;
    QVERIFY(office.enterWithMfaOff());
    Credentials other = office.elsewhere();
    const auto first = office.call(BeginSetup{});
    const auto second = office.call(other, BeginSetup{});
    QVERIFY(first && second);
    QVERIFY(!(first->key == second->key));
    QCOMPARE(codeOf(office.call(ConfirmSetup{office.codeOf(first->key)})), ErrorCode::TicketExpired);
    QCOMPARE(codeOf(office.call(ConfirmSetup{office.codeOf(second->key)})), ErrorCode::TicketExpired);
    QCOMPARE(codeOf(office.call(other, ConfirmSetup{office.codeOf(first->key)})), ErrorCode::WrongCode);
    QVERIFY(office.call(CancelSetup{})); // one's own, which is gone: not that of the other session
    QVERIFY(office.call(other, ConfirmSetup{office.codeOf(second->key)}));
    QCOMPARE(codeOf(office.call(GetSession{})), ErrorCode::Unauthenticated);
}

void SetupRuleTest::nothingIsConfirmedThatWasNotBegun()
{
    Office office;
    QVERIFY(office.enterWithMfaOff());
    QCOMPARE(codeOf(office.call(ConfirmSetup{secret(u"123456"_s)})), ErrorCode::TicketExpired);
    QCOMPARE(codeOf(office.call(ConfirmSetup{})), ErrorCode::TicketExpired);
    QCOMPARE(codeOf(office.call(ShowPendingSetup{})), ErrorCode::Conflict);
    QCOMPARE(codeOf(office.call(ResetSecret{})), ErrorCode::Conflict);
    QCOMPARE(codeOf(office.call(DisableMfa{})), ErrorCode::Conflict);
}

void SetupRuleTest::afterActivationNothingGivesTheSecretAgain()
{
    Office office;
    QVERIFY(office.enterWithMfaOff());
    const auto setup = office.call(BeginSetup{});
    QVERIFY(office.call(ConfirmSetup{office.codeOf(setup->key)}));
    QCOMPARE(codeOf(office.call(ShowPendingSetup{})), ErrorCode::Conflict);
    QVERIFY(office.prove(office.ben));
    QVERIFY(!(office.call(BeginSetup{})->key == setup->key));
    QCOMPARE(codeOf(office.call(ShowPendingSetup{})), ErrorCode::Conflict); // a guided one is not Pending
}

void SetupRuleTest::aWrongFirstCodeIsExplained()
{
    Office office;
    const QList<Secret> codes = office.enterWithMfaActive();
    QVERIFY(office.prove(office.ben));
    const Secret ofTheOldOne = office.code(office.ben);
    const auto setup = office.call(BeginSetup{});
    const auto clock = office.call(ConfirmSetup{office.codeOf(setup->key, 10)});
    QCOMPARE(codeOf(clock), ErrorCode::WrongCode);
    QCOMPARE(diagnosisIn(clock).kind, CodeDiagnosis::Kind::ClockOff);
    QVERIFY(diagnosisIn(clock).clockOffset > 4min && diagnosisIn(clock).clockOffset < 6min);
    QCOMPARE(diagnosisIn(office.call(ConfirmSetup{ofTheOldOne})).kind, CodeDiagnosis::Kind::ReplacedSecret);
    QCOMPARE(codeOf(office.call(ConfirmSetup{codes.at(0)})),
             ErrorCode::WrongCode); // no backup code proves it
    QVERIFY(office.call(ConfirmSetup{office.codeOf(setup->key)}));

    QVERIFY(office.prove(office.ben));
    const Secret ofTheReset = office.code(office.ben);
    QVERIFY(office.call(ResetSecret{}));
    QCOMPARE(diagnosisIn(office.call(ConfirmSetup{ofTheReset})).kind, CodeDiagnosis::Kind::ReplacedSecret);
}

void SetupRuleTest::theDoctorIsSilentAfterFiveWrongCodes()
{
    Office office;
    QVERIFY(office.enterWithMfaOff());
    const auto setup = office.call(BeginSetup{});
    const Secret fromASlowClock = office.codeOf(setup->key, -10);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(diagnosisIn(office.call(ConfirmSetup{fromASlowClock})).kind, CodeDiagnosis::Kind::ClockOff);
    QVERIFY(office.call(ConfirmSetup{fromASlowClock}).error().fields.isEmpty());
    QVERIFY(office.call(ConfirmSetup{office.codeOf(setup->key)})); // and the right one still does
}

QTEST_GUILESS_MAIN(SetupRuleTest)
#include "setupruletest.moc"
