// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/service/office.h"

#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What people do with their own MFA.
class MfaRuleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMethodMayHaveAName();
    void enableMfaKeepsTheSecretThatWasShown();
    void enableMfaWithoutASetupMakesASecretThatIsShownUntilItIsProved();
    void aSecretThatWasHandedOverIsProvedButNeverShown();
    void resetSecretKillsTheOldOneAtOnce();
    void disableMfaTakesEverythingAway();
    void mandatoryMfaIsNotDisabled();
    void aBackupCodeSessionMayDisableAndEnrolWithThePasswordButNotRegenerate();
    void newBackupCodesVoidTheEarlierOnes();
    void backupCodesNeedActiveMfa();
    void everyChangeEndsTheOtherSessionsAndChallenges_data();
    void everyChangeEndsTheOtherSessionsAndChallenges();
    void everythingIsAudited();
};

void MfaRuleTest::aMethodMayHaveAName()
{
    Office office;
    QVERIFY(office.enterWithMfaOff());
    QCOMPARE(codeOf(office.call(BeginSetup{QString(201, u'x')})), ErrorCode::Invalid);
    QCOMPARE(codeOf(office.call(BeginSetup{u"phone\u202e"_s})), ErrorCode::Invalid);
    const auto setup = office.call(BeginSetup{u" My phone "_s});
    QVERIFY(setup);
    QVERIFY(office.call(ConfirmSetup{office.codeOf(setup->key)}));
    QCOMPARE(office.call(GetMfa{})->method->name, u"My phone"_s);
}

void MfaRuleTest::enableMfaKeepsTheSecretThatWasShown()
{
    Office office;
    QVERIFY(office.enterWithMfaOff());
    const auto setup = office.call(BeginSetup{});
    const auto pending = office.call(EnableMfa{});
    QVERIFY(pending);
    QCOMPARE(pending->overview.status, MfaStatus::Pending);
    QCOMPARE(pending->overview.pending->origin, PendingOrigin::Self);
    QCOMPARE(pending->overview.pending->expiresAt, office.now + 72h);
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
    const auto state =
        office.call(other, SignIn{.email = office.ben.email, .password = secret(StoreRig::password())});
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
    const auto byPassword = [&] {
        return office.call(VerifyIdentity{.password = secret(StoreRig::password())});
    };

    QVERIFY(byPassword());
    QCOMPARE(codeOf(office.call(GenerateBackupCodes{})), ErrorCode::ProofRequired);
    office.pass(60s);
    QVERIFY(office.prove(office.ben)); // not even with a code of the authenticator (R11)
    QCOMPARE(codeOf(office.call(GenerateBackupCodes{})), ErrorCode::Conflict);
    QCOMPARE(office.call(GetMfa{})->backupCodes->left(), 9);
    for (int i = 0; i < 2; ++i) {
        QVERIFY(byPassword());
        const auto refused =
            i == 0 ? codeOf(office.call(ResetSecret{})) : codeOf(office.call(GenerateApiPassword{}));
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
        QVERIFY(
            office.call(ChangePassword{secret(StoreRig::password()), secret(u"ferry leaves at nine 77"_s)}));
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
                          u"identity.verify wrong-code"_s, u"identity.verify ok totp"_s,
                          u"mfa.reset-secret ok"_s, u"mfa.disable ok"_s}));
    QVERIFY(office.auditHolds());
}

QTEST_GUILESS_MAIN(MfaRuleTest)
#include "mfaruletest.moc"
