// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/otp/codedoctor.h"
#include "tests/service/answers.h"
#include "tests/service/storerig.h"

#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// An account where MFA is optional, with Ben in it; MFA is Off, or Active with Ben signed in by code.
struct Office : StoreRig
{
    Workplace contoso = addAccount(u"Contoso"_s);
    Person ben = addPerson(u"ben@contoso.example"_s, {contoso});

    bool enterWithMfaOff() { return as<SignedIn>(signIn(ben)) != nullptr; }
    QList<Secret> enterWithMfaActive()
    {
        const QList<Secret> codes = activate(ben, contoso);
        signInWithCode(ben, code(ben));
        return codes;
    }
    MfaStatus status() { return call(GetMfa{})->status; }
    /// A second sign-in of Ben, on another computer.
    Credentials elsewhere()
    {
        Credentials other;
        const auto first = call(other, SignIn{.email = ben.email, .password = secret(password())});
        if (const auto *wanted = as<CodeRequired>(first)) {
            passStep();
            call(other, EnterCode{wanted->ticket, code(ben)});
        }
        return other;
    }
};

CodeDiagnosis diagnosisIn(const Result<BackupCodeSet> &refused)
{
    return CodeDiagnosis::fromFields(refused.error().fields);
}

} // namespace

/// What people do with their own MFA.
class MfaRuleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theGuidedSetupMakesMfaActiveAndOpensANewSession();
    void theConfirmingCodeIsSpent();
    void theOldMethodWorksUntilTheNewOneIsProved();
    void aCancelledSetupChangesNothing();
    void aGuidedSetupLivesTenMinutes();
    void theLaterOfTwoSetupsVoidsTheEarlier();
    void nothingIsConfirmedThatWasNotBegun();
    void enableMfaKeepsTheSecretThatWasShown();
    void enableMfaWithoutASetupMakesASecretThatIsShownUntilItIsProved();
    void aSecretThatWasHandedOverIsProvedButNeverShown();
    void resetSecretKillsTheOldOneAtOnce();
    void disableMfaTakesEverythingAway();
    void mandatoryMfaIsNotDisabled();
    void aBackupCodeSessionMayDisableAndEnrolWithThePasswordButNotRegenerate();
    void newBackupCodesVoidTheEarlierOnes();
    void backupCodesNeedActiveMfa();
    void afterActivationNothingGivesTheSecretAgain();
    void everyChangeEndsTheOtherSessionsAndChallenges_data();
    void everyChangeEndsTheOtherSessionsAndChallenges();
    void aWrongFirstCodeIsExplained();
    void theDoctorIsSilentAfterFiveWrongCodes();
    void everythingIsAudited();
};

void MfaRuleTest::theGuidedSetupMakesMfaActiveAndOpensANewSession()
{
    Office office;
    QVERIFY(office.enterWithMfaOff());
    const Secret before = office.credentials.session;
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
    QVERIFY(!(office.credentials.session == before)); // a step up is a new token (R24)
    Credentials old{.session = before, .proof = {}};
    QCOMPARE(codeOf(office.call(old, GetSession{})), ErrorCode::Unauthenticated);
}

void MfaRuleTest::theConfirmingCodeIsSpent()
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

void MfaRuleTest::theOldMethodWorksUntilTheNewOneIsProved()
{
    Office office;
    const QList<Secret> oldCodes = office.enterWithMfaActive();
    QVERIFY(office.prove(office.ben));
    const auto setup = office.call(BeginSetup{});
    QVERIFY(setup);
    QCOMPARE(office.status(), MfaStatus::Active);
    QVERIFY(!office.elsewhere().session.isEmpty()); // by a code of the old one
    Credentials thief;
    const auto halfway = office.call(thief, SignIn{.email = office.ben.email, .password = secret(StoreRig::password())});
    QCOMPARE(codeOf(office.call(thief, EnterCode{as<CodeRequired>(halfway)->ticket, office.codeOf(setup->key)})),
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

void MfaRuleTest::aCancelledSetupChangesNothing()
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

void MfaRuleTest::aGuidedSetupLivesTenMinutes()
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

void MfaRuleTest::theLaterOfTwoSetupsVoidsTheEarlier()
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

void MfaRuleTest::nothingIsConfirmedThatWasNotBegun()
{
    Office office;
    QVERIFY(office.enterWithMfaOff());
    QCOMPARE(codeOf(office.call(ConfirmSetup{secret(u"123456"_s)})), ErrorCode::TicketExpired);
    QCOMPARE(codeOf(office.call(ConfirmSetup{})), ErrorCode::TicketExpired);
    QCOMPARE(codeOf(office.call(ShowPendingSetup{})), ErrorCode::Conflict);
    QCOMPARE(codeOf(office.call(ResetSecret{})), ErrorCode::Conflict);
    QCOMPARE(codeOf(office.call(DisableMfa{})), ErrorCode::Conflict);
}

void MfaRuleTest::enableMfaKeepsTheSecretThatWasShown()
{
    Office office;
    QVERIFY(office.enterWithMfaOff());
    const auto setup = office.call(BeginSetup{});
    const auto pending = office.call(EnableMfa{});
    QVERIFY(pending);
    QCOMPARE(pending->status, MfaStatus::Pending);
    QCOMPARE(pending->pending->origin, PendingOrigin::Self);
    QCOMPARE(pending->pending->expiresAt, office.now + 72h);
    QCOMPARE(office.call(ShowPendingSetup{})->key, setup->key);
    QCOMPARE(codeOf(office.call(EnableMfa{})), ErrorCode::Conflict);
    QCOMPARE(codeOf(office.call(BeginSetup{})), ErrorCode::Conflict);
    office.pass(11min); // no longer bound to ten minutes
    QVERIFY(office.call(ConfirmSetup{office.codeOf(setup->key)}));
    QCOMPARE(codeOf(office.call(EnableMfa{})), ErrorCode::Conflict);
}

void MfaRuleTest::enableMfaWithoutASetupMakesASecretThatIsShownUntilItIsProved()
{
    Office office;
    QVERIFY(office.enterWithMfaOff());
    Credentials other = office.elsewhere();
    const auto foreign = office.call(other, BeginSetup{}); // shown to another session: not to be trusted
    QVERIFY(office.call(EnableMfa{}));
    const auto shown = office.call(ShowPendingSetup{});
    QVERIFY(shown);
    QVERIFY(!(shown->key == foreign->key));
    QCOMPARE(office.call(GetMfa{})->noBackupCodesReason, NoBackupCodesReason::NoMethod);
    QCOMPARE(codeOf(office.call(ConfirmSetup{secret(u"000"_s)})), ErrorCode::WrongCode);
    QVERIFY(office.call(ConfirmSetup{office.codeOf(shown->key)}));
    QCOMPARE(codeOf(office.call(ShowPendingSetup{})), ErrorCode::Conflict);
}

void MfaRuleTest::aSecretThatWasHandedOverIsProvedButNeverShown()
{
    Office office;
    QVERIFY(office.enterWithMfaOff());
    office.handOver(office.ben, office.contoso);
    QCOMPARE(office.status(), MfaStatus::Pending);
    QCOMPARE(codeOf(office.call(ShowPendingSetup{})), ErrorCode::Forbidden);
    QCOMPARE(codeOf(office.call(EnableMfa{})), ErrorCode::Conflict);
    // Whoever has only the password could guess at it, so it has the budget of a second step (R27).
    const Secret right = office.code(office.ben);
    for (int i = 0; i < 10; ++i) {
        const auto refused = office.call(ConfirmSetup{secret(u"00000"_s)});
        QCOMPARE(codeOf(refused), ErrorCode::WrongCode);
        QVERIFY(refused.error().fields.isEmpty()); // and no doctor
    }
    QCOMPARE(codeOf(office.call(ConfirmSetup{right})), ErrorCode::Throttled);
    office.pass(15min);
    QVERIFY(office.call(ConfirmSetup{office.code(office.ben)}));
}

void MfaRuleTest::resetSecretKillsTheOldOneAtOnce()
{
    Office office;
    const QList<Secret> oldCodes = office.enterWithMfaActive();
    QCOMPARE(codeOf(office.call(ResetSecret{})), ErrorCode::ProofRequired);
    QVERIFY(office.prove(office.ben));
    const Secret oldCode = office.code(office.ben, 1);
    const auto reset = office.call(ResetSecret{});
    QVERIFY(reset);
    QCOMPARE(reset->status, MfaStatus::Pending);
    QCOMPARE(reset->pending->origin, PendingOrigin::Reset);
    QVERIFY(!reset->backupCodes);
    office.passStep();

    Credentials other;
    const auto state = office.call(other, SignIn{.email = office.ben.email, .password = secret(StoreRig::password())});
    QVERIFY(as<ConfirmRequired>(state));
    const Secret ticket = as<ConfirmRequired>(state)->ticket;
    QCOMPARE(codeOf(office.call(other, ConfirmSignInSetup{ticket, oldCode})), ErrorCode::WrongCode);
    QCOMPARE(codeOf(office.call(other, ConfirmSignInSetup{ticket, oldCodes.at(0)})), ErrorCode::WrongCode);
    QCOMPARE(codeOf(office.call(other, EnterCode{ticket, oldCodes.at(0)})), ErrorCode::TicketExpired);

    const auto shown = office.call(ShowPendingSetup{});
    QVERIFY(office.call(ConfirmSetup{office.codeOf(shown->key)}));
    QCOMPARE(office.count(u"mfa_methods"_s), 1); // the retired one is gone
}

void MfaRuleTest::disableMfaTakesEverythingAway()
{
    Office office;
    const QList<Secret> codes = office.enterWithMfaActive();
    QCOMPARE(codeOf(office.call(DisableMfa{})), ErrorCode::ProofRequired);
    QVERIFY(office.prove(office.ben));
    QCOMPARE(office.call(DisableMfa{})->status, MfaStatus::Off);
    QCOMPARE(office.count(u"mfa_methods"_s), 0);
    QCOMPARE(office.count(u"backup_codes"_s), 0);
    QCOMPARE(office.count(u"backup_code_sets"_s), 0);
    office.credentials = {};
    QVERIFY(as<SignedIn>(office.signIn(office.ben)));

    QVERIFY(office.call(EnableMfa{})); // "Delete" while Pending
    QCOMPARE(office.call(DisableMfa{})->status, MfaStatus::Off);
    QCOMPARE(office.count(u"mfa_methods"_s), 0);
}

void MfaRuleTest::mandatoryMfaIsNotDisabled()
{
    Office office;
    office.enterWithMfaActive();
    office.sql(u"update accounts set mfa_required = 1"_s);
    QVERIFY(office.prove(office.ben));
    QCOMPARE(codeOf(office.call(DisableMfa{})), ErrorCode::MfaMandatory);
    QCOMPARE(office.status(), MfaStatus::Active);
    QVERIFY(office.auditOf(office.ben).contains(u"mfa.disable mandatory"_s));
    QCOMPARE(office.call(GetMfa{})->requiredBecause,
             (QList<MfaReason>{{MfaReason::Kind::Account, u"Contoso"_s}}));
}

void MfaRuleTest::aBackupCodeSessionMayDisableAndEnrolWithThePasswordButNotRegenerate()
{
    Office office;
    const QList<Secret> codes = office.activate(office.ben, office.contoso);
    QVERIFY(as<SignedIn>(office.signInWithCode(office.ben, codes.at(0))));
    QCOMPARE(office.call(GetMfa{})->noBackupCodesReason, NoBackupCodesReason::SignedInWithBackupCode);
    const auto byPassword = [&] { return office.call(VerifyIdentity{.password = secret(StoreRig::password())}); };

    QVERIFY(byPassword());
    QCOMPARE(codeOf(office.call(GenerateBackupCodes{})), ErrorCode::ProofRequired);
    office.pass(60s);
    QVERIFY(office.prove(office.ben)); // not even with a code of the authenticator (R11)
    QCOMPARE(codeOf(office.call(GenerateBackupCodes{})), ErrorCode::Conflict);
    QCOMPARE(office.call(GetMfa{})->backupCodes->left(), 9);
    for (int i = 0; i < 2; ++i) {
        QVERIFY(byPassword());
        const auto refused = i == 0 ? codeOf(office.call(ResetSecret{})) : codeOf(office.call(GenerateApiPassword{}));
        QCOMPARE(refused, ErrorCode::ProofRequired);
    }

    QVERIFY(byPassword());
    const auto setup = office.call(BeginSetup{});
    QVERIFY(setup);
    QVERIFY(office.call(ConfirmSetup{office.codeOf(setup->key)}));
    QVERIFY(office.prove(office.ben));
    const auto again = office.call(GenerateBackupCodes{}); // the new enrolment opens it
    QVERIFY(again);

    office.credentials = {};
    QVERIFY(as<SignedIn>(office.signInWithCode(office.ben, again->codes.at(9))));
    QVERIFY(byPassword());
    QCOMPARE(office.call(DisableMfa{})->status, MfaStatus::Off);
}

void MfaRuleTest::newBackupCodesVoidTheEarlierOnes()
{
    Office office;
    const QList<Secret> old = office.enterWithMfaActive();
    QCOMPARE(codeOf(office.call(GenerateBackupCodes{})), ErrorCode::ProofRequired);
    QVERIFY(office.prove(office.ben));
    const auto set = office.call(GenerateBackupCodes{});
    QVERIFY(set);
    QCOMPARE(set->setNumber, 2);
    QCOMPARE(set->codes.size(), 10);
    for (const Secret &code : set->codes)
        QVERIFY(!old.contains(code));
    QCOMPARE(office.count(u"backup_codes"_s), 10);
    QCOMPARE(codeOf(office.call(GenerateBackupCodes{})), ErrorCode::ProofRequired); // one proof, one set
    office.credentials = {};
    for (int i = 0; i < 3; ++i)
        QCOMPARE(codeOf(office.signInWithCode(office.ben, old.at(i))), ErrorCode::WrongCode);
    QVERIFY(as<SignedIn>(office.signInWithCode(office.ben, set->codes.at(0))));
}

void MfaRuleTest::backupCodesNeedActiveMfa()
{
    Office office;
    QVERIFY(office.enterWithMfaOff());
    QCOMPARE(codeOf(office.call(GenerateBackupCodes{})), ErrorCode::Conflict);
    QVERIFY(office.call(VerifyIdentity{.password = secret(StoreRig::password())}));
    QCOMPARE(codeOf(office.call(GenerateBackupCodes{})), ErrorCode::Conflict);
    QVERIFY(office.call(EnableMfa{}));
    QCOMPARE(codeOf(office.call(GenerateBackupCodes{})), ErrorCode::Conflict);
    QCOMPARE(office.count(u"backup_codes"_s), 0);
}

void MfaRuleTest::afterActivationNothingGivesTheSecretAgain()
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

void MfaRuleTest::everyChangeEndsTheOtherSessionsAndChallenges_data()
{
    QTest::addColumn<int>("change");
    QTest::newRow("guided setup") << 0;
    QTest::newRow("enable") << 1;
    QTest::newRow("reset") << 2;
    QTest::newRow("disable") << 3;
    QTest::newRow("change of the password") << 4;
}

void MfaRuleTest::everyChangeEndsTheOtherSessionsAndChallenges()
{
    QFETCH(int, change);
    Office office;
    if (change <= 1)
        QVERIFY(office.enterWithMfaOff());
    else
        office.enterWithMfaActive();
    Credentials second = office.elsewhere();
    Credentials third = office.elsewhere();
    QVERIFY(office.call(second, GetSession{}));
    QVERIFY(office.call(third, GetSession{}));
    Credentials halfway;
    const auto challenge =
        office.call(halfway, SignIn{.email = office.ben.email, .password = secret(StoreRig::password())});
    if (change > 1)
        QVERIFY(office.prove(office.ben));

    switch (change) {
    case 0:
        QVERIFY(office.setUp());
        break;
    case 1:
        QVERIFY(office.call(EnableMfa{}));
        break;
    case 2:
        QVERIFY(office.call(ResetSecret{}));
        break;
    case 3:
        QVERIFY(office.call(DisableMfa{}));
        break;
    default:
        QVERIFY(office.call(ChangePassword{secret(StoreRig::password()), secret(u"ferry leaves at nine 77"_s)}));
    }
    QVERIFY(office.call(GetSession{})); // the one that did it stays
    QCOMPARE(codeOf(office.call(second, GetSession{})), ErrorCode::Unauthenticated);
    QCOMPARE(codeOf(office.call(third, GetSession{})), ErrorCode::Unauthenticated);
    QCOMPARE(office.count(u"sessions"_s), 1);
    QCOMPARE(office.count(u"tickets"_s), 0);
    if (const auto *wanted = as<CodeRequired>(challenge))
        QCOMPARE(codeOf(office.call(halfway, EnterCode{wanted->ticket, secret(u"123456"_s)})),
                 ErrorCode::TicketExpired);
}

void MfaRuleTest::aWrongFirstCodeIsExplained()
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
    QCOMPARE(codeOf(office.call(ConfirmSetup{codes.at(0)})), ErrorCode::WrongCode); // no backup code proves it
    QVERIFY(office.call(ConfirmSetup{office.codeOf(setup->key)}));

    QVERIFY(office.prove(office.ben));
    const Secret ofTheReset = office.code(office.ben);
    QVERIFY(office.call(ResetSecret{}));
    QCOMPARE(diagnosisIn(office.call(ConfirmSetup{ofTheReset})).kind, CodeDiagnosis::Kind::ReplacedSecret);
}

void MfaRuleTest::theDoctorIsSilentAfterFiveWrongCodes()
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

void MfaRuleTest::everythingIsAudited()
{
    Office office;
    QVERIFY(office.enterWithMfaOff());
    const auto setup = office.call(BeginSetup{});
    QVERIFY(!office.call(ConfirmSetup{secret(u"1"_s)}));
    QVERIFY(office.call(ConfirmSetup{office.codeOf(setup->key)}));
    QVERIFY(office.prove(office.ben));
    QVERIFY(office.call(GenerateBackupCodes{}));
    QVERIFY(!office.call(VerifyIdentity{.code = secret(u"1"_s)}));
    QVERIFY(office.prove(office.ben));
    QVERIFY(office.call(ResetSecret{}));
    QVERIFY(office.call(DisableMfa{}));
    QCOMPARE(office.auditOf(office.ben),
             (QStringList{u"sign-in ok password"_s, u"mfa.setup-begin ok"_s, u"mfa.activate wrong-code"_s,
                          u"mfa.activate ok"_s, u"identity.verify ok totp"_s, u"mfa.backup-codes ok"_s,
                          u"identity.verify wrong-code"_s, u"identity.verify ok totp"_s, u"mfa.reset-secret ok"_s,
                          u"mfa.disable ok"_s}));
    QVERIFY(office.auditHolds());
}

QTEST_GUILESS_MAIN(MfaRuleTest)
#include "mfaruletest.moc"
