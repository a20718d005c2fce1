// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/service/answers.h"
#include "tests/service/storerig.h"

#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Sign-ins that set up MFA on the way, and those with several workplaces.
class SignInSetupTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pendingOfOnesOwnShowsTheSecretAndTheFirstCodeActivates();
    void pendingHandedOverNeverShowsTheSecret();
    void requiredButOffLeadsThroughSetupFirst();
    void aPendingSecretLapsesAfter72Hours();
    void aResetThatWasNeverProvedDoesNotFallBackToThePassword();
    void theConfirmingCodeIsNotTheFirstSignInCode();
    void severalWorkplacesAreChosenFromFirst();
    void aWorkplaceThatIsNamedIsEnteredAtOnce();
    void enteringAnAccountThatRequiresMfaAsksForIt();
};

void SignInSetupTest::pendingOfOnesOwnShowsTheSecretAndTheFirstCodeActivates()
{
    StoreRig rig;
    const Person ben = rig.addPerson(u"ben@contoso.example"_s, {rig.addAccount(u"Contoso"_s)});
    QVERIFY(rig.signIn(ben));
    QCOMPARE(rig.call(EnableMfa{})->overview.status, MfaStatus::Pending);
    QVERIFY(rig.call(SignOut{}));

    const auto state = rig.signIn(ben);
    QVERIFY(as<ConfirmRequired>(state));
    QVERIFY(as<ConfirmRequired>(state)->setupAllowed);
    const Secret ticket = as<ConfirmRequired>(state)->ticket;
    const auto setup = rig.call(BeginSignInSetup{ticket});
    QVERIFY(setup);
    QCOMPARE(setup->issuer, u"Contoso"_s);
    QCOMPARE(codeOf(rig.call(ConfirmSignInSetup{ticket, secret(u"12345"_s)})), ErrorCode::WrongCode);
    const auto confirmed = rig.call(ConfirmSignInSetup{ticket, rig.codeOf(setup->key)});
    QVERIFY(as<SignedIn>(confirmed));
    QCOMPARE(as<SignedIn>(confirmed)->backupCodes->codes.size(), 10);
    QCOMPARE(rig.call(GetMfa{})->status, MfaStatus::Active);
    QCOMPARE(codeOf(rig.call(ShowPendingSetup{})), ErrorCode::Conflict); // never again (R15)
    QCOMPARE(codeOf(rig.call(BeginSignInSetup{ticket})), ErrorCode::TicketExpired);
}

void SignInSetupTest::pendingHandedOverNeverShowsTheSecret()
{
    StoreRig rig;
    const Workplace northwind = rig.addReseller(u"Northwind"_s, Role::ResellerAdmin);
    const Person mara = rig.addPerson(u"mara@northwind.example"_s, {northwind}, true);
    rig.handOver(mara, northwind);
    const auto state = rig.signIn(mara);
    QVERIFY(as<ConfirmRequired>(state));
    QVERIFY(!as<ConfirmRequired>(state)->setupAllowed);
    const Secret ticket = as<ConfirmRequired>(state)->ticket;
    QCOMPARE(codeOf(rig.call(BeginSignInSetup{ticket})), ErrorCode::Forbidden);
    const auto confirmed = rig.call(ConfirmSignInSetup{ticket, rig.code(mara)});
    QVERIFY(as<SignedIn>(confirmed));
    QVERIFY(as<SignedIn>(confirmed)->backupCodes);
}

void SignInSetupTest::requiredButOffLeadsThroughSetupFirst()
{
    StoreRig rig;
    const Person ben = rig.addPerson(u"ben@contoso.example"_s, {rig.addAccount(u"Contoso"_s, true)});
    const auto state = rig.signIn(ben);
    QVERIFY(as<SetupRequired>(state));
    QCOMPARE(as<SetupRequired>(state)->reasons, (QList<MfaReason>{{MfaReason::Kind::Account, u"Contoso"_s}}));
    const Secret ticket = as<SetupRequired>(state)->ticket;
    const auto setup = rig.call(BeginSignInSetup{ticket});
    QVERIFY(setup);
    QCOMPARE(rig.call(BeginSignInSetup{ticket})->key, setup->key); // going back does not make another
    QVERIFY(rig.credentials.session.isEmpty());
    const auto in = rig.call(ConfirmSignInSetup{ticket, rig.codeOf(setup->key)});
    QVERIFY(as<SignedIn>(in));
    QCOMPARE(as<SignedIn>(in)->session.strength, SessionStrength::Totp);

    const Person nora = rig.addPerson(u"nora@contoso.example"_s, {rig.addAccount(u"Fabrikam"_s, true)});
    rig.credentials = {};
    QVERIFY(as<SetupRequired>(rig.signIn(nora)));
    QVERIFY(as<SetupRequired>(rig.signIn(nora))); // walking away changes nothing
}

void SignInSetupTest::aPendingSecretLapsesAfter72Hours()
{
    StoreRig rig;
    const Workplace contoso = rig.addAccount(u"Contoso"_s);
    const Person ben = rig.addPerson(u"ben@contoso.example"_s, {contoso});
    QVERIFY(rig.signIn(ben));
    QVERIFY(rig.call(EnableMfa{}));
    rig.credentials = {};
    rig.pass(72h - 1s);
    QVERIFY(as<ConfirmRequired>(rig.signIn(ben)));
    rig.pass(1s);
    QVERIFY(as<SignedIn>(rig.signIn(ben)));

    const Workplace strict = rig.addAccount(u"Strict"_s, true);
    const Person nora = rig.addPerson(u"nora@strict.example"_s, {strict});
    rig.handOver(nora, strict);
    rig.credentials = {};
    QVERIFY(as<ConfirmRequired>(rig.signIn(nora)));
    rig.pass(72h);
    QVERIFY(as<SetupRequired>(rig.signIn(nora))); // never plain entry
}

void SignInSetupTest::aResetThatWasNeverProvedDoesNotFallBackToThePassword()
{
    StoreRig rig;
    const Workplace contoso = rig.addAccount(u"Contoso"_s);
    const Person olga = rig.addPerson(u"olga@contoso.example"_s, {contoso});
    rig.activate(olga, contoso);
    QVERIFY(rig.signInWithCode(olga, rig.code(olga)));
    rig.passStep();
    QVERIFY(rig.call(VerifyIdentity{.code = rig.code(olga)}));
    QVERIFY(rig.call(ResetSecret{}));
    rig.credentials = {};
    rig.pass(73h);
    const auto state = rig.signIn(olga);
    QVERIFY(as<SetupRequired>(state));
    QVERIFY(as<SetupRequired>(state)->reasons.isEmpty());
    QVERIFY(rig.call(BeginSignInSetup{as<SetupRequired>(state)->ticket}));
    QVERIFY(as<SetupRequired>(rig.signIn(olga))); // also after a setup that was walked away from
}

void SignInSetupTest::theConfirmingCodeIsNotTheFirstSignInCode()
{
    StoreRig rig;
    const Person ben = rig.addPerson(u"ben@contoso.example"_s, {rig.addAccount(u"Contoso"_s, true)});
    const auto state = rig.signIn(ben);
    const Secret ticket = as<SetupRequired>(state)->ticket;
    const Secret code = rig.codeOf(rig.call(BeginSignInSetup{ticket})->key);
    QVERIFY(rig.call(ConfirmSignInSetup{ticket, code}));
    rig.credentials = {};
    QCOMPARE(codeOf(rig.signInWithCode(ben, code)), ErrorCode::WrongCode);
    rig.passStep();
    QVERIFY(rig.signInWithCode(ben, rig.code(ben)));
}

void SignInSetupTest::severalWorkplacesAreChosenFromFirst()
{
    StoreRig rig;
    const Workplace contoso = rig.addAccount(u"Contoso"_s);
    const Workplace fabrikam = rig.addAccount(u"Fabrikam"_s, true);
    const Workplace other = rig.addAccount(u"Other"_s);
    const Person jonas = rig.addPerson(u"jonas@contoso.example"_s, {contoso, fabrikam});
    const auto state = rig.signIn(jonas);
    QVERIFY(as<WorkplaceRequired>(state));
    QCOMPARE(as<WorkplaceRequired>(state)->workplaces, (QList<Workplace>{contoso, fabrikam}));
    const Secret ticket = as<WorkplaceRequired>(state)->ticket;
    QCOMPARE(codeOf(rig.call(ChooseWorkplace{ticket, other.scope})), ErrorCode::NotFound);
    QVERIFY(as<SignedIn>(rig.call(ChooseWorkplace{ticket, contoso.scope})));
    QCOMPARE(codeOf(rig.call(ChooseWorkplace{ticket, contoso.scope})), ErrorCode::TicketExpired);
}

void SignInSetupTest::aWorkplaceThatIsNamedIsEnteredAtOnce()
{
    StoreRig rig;
    const Workplace contoso = rig.addAccount(u"Contoso"_s);
    const Workplace fabrikam = rig.addAccount(u"Fabrikam"_s, true);
    const Workplace other = rig.addAccount(u"Other"_s);
    const Person jonas = rig.addPerson(u"jonas@contoso.example"_s, {contoso, fabrikam});
    const Person ben = rig.addPerson(u"ben@contoso.example"_s, {contoso});
    const auto signIn = [&rig](const Person &person, const Workplace &at) {
        return rig.call(
            SignIn{.email = person.email, .password = secret(StoreRig::password()), .account = at.scope});
    };
    QCOMPARE(codeOf(signIn(jonas, other)), ErrorCode::SignInFailed); // one answer, as for a wrong password
    QCOMPARE(codeOf(signIn(ben, fabrikam)), ErrorCode::SignInFailed);
    QVERIFY(as<SetupRequired>(signIn(jonas, fabrikam))); // naming it skips no step
    QVERIFY(as<SignedIn>(signIn(jonas, contoso)));
    QCOMPARE(rig.call(GetSession{})->workplace, contoso);
    QCOMPARE(rig.call(GetSession{})->workplaces, (QList<Workplace>{contoso, fabrikam}));
}

void SignInSetupTest::enteringAnAccountThatRequiresMfaAsksForIt()
{
    StoreRig rig;
    const Workplace contoso = rig.addAccount(u"Contoso"_s);
    const Workplace fabrikam = rig.addAccount(u"Fabrikam"_s, true);
    const Person jonas = rig.addPerson(u"jonas@contoso.example"_s, {contoso, fabrikam});
    const auto choice = rig.signIn(jonas);
    QVERIFY(rig.call(ChooseWorkplace{as<WorkplaceRequired>(choice)->ticket, contoso.scope}));
    const auto entering = rig.call(SwitchWorkplace{fabrikam.scope});
    QVERIFY(as<SetupRequired>(entering));
    QCOMPARE(rig.call(GetSession{})->workplace, contoso); // the session stays until the new one is open
    const Secret ticket = as<SetupRequired>(entering)->ticket;
    const auto setup = rig.call(BeginSignInSetup{ticket});
    QVERIFY(as<SignedIn>(rig.call(ConfirmSignInSetup{ticket, rig.codeOf(setup->key)})));
    QCOMPARE(rig.call(GetSession{})->workplace, fabrikam);
    QVERIFY(as<SignedIn>(rig.call(SwitchWorkplace{contoso.scope}))); // the second step was passed
    QCOMPARE(rig.count(u"sessions"_s), 1);
}

QTEST_GUILESS_MAIN(SignInSetupTest)
#include "signinsetuptest.moc"
