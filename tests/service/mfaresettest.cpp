// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/service/linkoffice.h"

#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Code = ErrorCode;

/// Ben has MFA, and a link of "Reset MFA".
struct Reset : LinkOffice
{
    Secret token;
    Credentials browser; ///< of whoever opens the link

    Reset()
    {
        enterWithMfaActive();
        token = link(ben, LinkPurpose::MfaReset);
    }
    Result<SetupSecret> begin(const QString &text = password())
    {
        return call(browser, BeginMfaReset{token, secret(text)});
    }
    Result<BackupCodeSet> confirm(const Secret &code) { return call(browser, ConfirmMfaReset{token, code}); }
    bool oldMethodWorks()
    {
        passStep();
        Credentials own;
        const auto first = call(own, SignIn{ben.email, secret(password())});
        const auto *wanted = as<CodeRequired>(first);
        return wanted && call(own, EnterCode{wanted->ticket, code(ben)});
    }
};

} // namespace

/// The link of "Reset MFA": R18.
class MfaResetTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutThePasswordNothingIsShown();
    void wrongPasswordsAreThrottledAsAtTheSignIn();
    void aDayLaterItIsOver();
    void theSessionOfSomebodyElseIsNoPlaceForIt();
    void theOldMethodWorksUntilTheNewOneIsProved();
    void withoutABeginningNothingIsConfirmed();
    void aNewBeginningVoidsTheSecretBefore();
    void theSecretThatWasShownLapses();
    void wrongCodesAreExplainedAndThenThrottled();
    void itIsUsedOnce();
    void aStoppedMethodIsNotReplacedByThePasswordAlone();
    void whoeverResetsSeesNeitherTokenNorCode();
};

void MfaResetTest::withoutThePasswordNothingIsShown()
{
    Reset reset;
    const QStringList before = reset.rowsOf({u"mfa_methods"_s, u"link_tokens"_s});
    for (const QString &wrong : {u""_s, u"wrong"_s, LinkOffice::chosen()})
        QCOMPARE(codeOf(reset.begin(wrong)), Code::SignInFailed);
    QCOMPARE(reset.rowsOf({u"mfa_methods"_s, u"link_tokens"_s}), before);
    QCOMPARE(reset.auditOf(reset.ben).last(), u"mfa.reset-link refused"_s);
    QVERIFY(reset.oldMethodWorks());
}

void MfaResetTest::wrongPasswordsAreThrottledAsAtTheSignIn()
{
    Reset reset;
    for (int i = 0; i < 10; ++i)
        QCOMPARE(codeOf(reset.begin(u"wrong"_s)), Code::SignInFailed);
    QCOMPARE(codeOf(reset.begin()), Code::Throttled);
    reset.pass(30s);
    QVERIFY(reset.begin());
}

void MfaResetTest::aDayLaterItIsOver()
{
    Reset reset;
    reset.pass(24h - 1s);
    QVERIFY(reset.begin());
    reset.pass(1s);
    QCOMPARE(codeOf(reset.begin()), Code::SignInFailed);
}

void MfaResetTest::theSessionOfSomebodyElseIsNoPlaceForIt()
{
    Reset reset;
    const Person dora = reset.addPerson(u"dora@contoso.example"_s, {reset.contoso});
    QVERIFY(reset.call(reset.browser, SignIn{dora.email, secret(StoreRig::password())}));
    QCOMPARE(codeOf(reset.begin()), Code::SignInFailed);
    const Credentials doras = reset.browser;
    reset.browser = {};
    const auto setup = reset.begin();
    QVERIFY(setup);
    reset.browser = doras;
    QCOMPARE(codeOf(reset.confirm(reset.codeOf(setup->key))), Code::SignInFailed);
    reset.browser = reset.credentials; // Ben's own
    QVERIFY(reset.confirm(reset.codeOf(setup->key)));
}

void MfaResetTest::theOldMethodWorksUntilTheNewOneIsProved()
{
    Reset reset;
    const Secret oldCode = reset.code(reset.ben, 4);
    const auto setup = reset.begin();
    QVERIFY(setup);
    QVERIFY(reset.browser.session.isEmpty());
    QVERIFY(reset.oldMethodWorks());
    const auto codes = reset.confirm(reset.codeOf(setup->key));
    QVERIFY(codes);
    QCOMPARE(codes->codes.size(), 10);
    QVERIFY(reset.browser.session.isEmpty()); // it signs nobody in
    QCOMPARE(reset.count(u"sessions"_s), 0);
    const auto first = reset.signIn(reset.ben);
    reset.pass(90s);
    QCOMPARE(codeOf(reset.call(EnterCode{as<CodeRequired>(first)->ticket, oldCode})), Code::WrongCode);
    QVERIFY(reset.oldMethodWorks()); // by the new secret
    QVERIFY(reset.auditHolds());
}

void MfaResetTest::withoutABeginningNothingIsConfirmed()
{
    Reset reset;
    QCOMPARE(codeOf(reset.confirm(reset.code(reset.ben))), Code::SignInFailed);
    // Nor is what Ben sets up himself.
    QVERIFY(reset.prove(reset.ben));
    const auto own = reset.call(BeginSetup{});
    QVERIFY(own);
    QCOMPARE(codeOf(reset.confirm(reset.codeOf(own->key))), Code::SignInFailed);
}

void MfaResetTest::aNewBeginningVoidsTheSecretBefore()
{
    Reset reset;
    const auto first = reset.begin();
    const auto second = reset.begin();
    QVERIFY(first && second);
    QCOMPARE(codeOf(reset.confirm(reset.codeOf(first->key))), Code::WrongCode);
    QVERIFY(reset.confirm(reset.codeOf(second->key)));
}

void MfaResetTest::theSecretThatWasShownLapses()
{
    Reset reset;
    const auto setup = reset.begin();
    QVERIFY(setup);
    QCOMPARE(setup->expiresAt, reset.now + 10min);
    reset.pass(10min);
    QCOMPARE(codeOf(reset.confirm(reset.codeOf(setup->key))), Code::SignInFailed);
    QVERIFY(reset.begin()); // the link goes on
}

void MfaResetTest::wrongCodesAreExplainedAndThenThrottled()
{
    Reset reset;
    const auto setup = reset.begin();
    QVERIFY(setup);
    const auto late = reset.confirm(reset.codeOf(setup->key, -4));
    QCOMPARE(codeOf(late), Code::WrongCode);
    QVERIFY(!late.error().fields.isEmpty());
    for (int i = 1; i < 10; ++i)
        QCOMPARE(codeOf(reset.confirm(secret(u"no"_s))), Code::WrongCode);
    const auto locked = reset.confirm(reset.codeOf(setup->key));
    QCOMPARE(codeOf(locked), Code::Throttled);
    QCOMPARE(locked.error().retryAfter, 30s);
    QVERIFY(reset.oldMethodWorks()); // whose counter is another one
}

void MfaResetTest::itIsUsedOnce()
{
    Reset reset;
    const auto setup = reset.begin();
    QVERIFY(reset.confirm(reset.codeOf(setup->key)));
    reset.passStep();
    QCOMPARE(codeOf(reset.confirm(reset.codeOf(setup->key))), Code::SignInFailed);
    QCOMPARE(codeOf(reset.begin()), Code::SignInFailed);
}

void MfaResetTest::aStoppedMethodIsNotReplacedByThePasswordAlone()
{
    Reset reset;
    reset.sql(u"update mfa_methods set slot = 'retired'"_s); // lost or stolen
    reset.handOver(reset.ben, reset.contoso);
    const auto setup = reset.begin();
    QVERIFY(setup);
    reset.pass(11min);
    const auto state = reset.signIn(reset.ben);
    const auto *wanted = as<ConfirmRequired>(state);
    QVERIFY(wanted);
    QVERIFY(!wanted->setupAllowed);
    QCOMPARE(codeOf(reset.call(BeginSignInSetup{wanted->ticket})), Code::Forbidden);
    QVERIFY(reset.confirm(reset.codeOf(setup->key)));
}

void MfaResetTest::whoeverResetsSeesNeitherTokenNorCode()
{
    Reset reset;
    Workplace place = reset.contoso;
    place.role = Role::Owner;
    const Person olga = reset.addPerson(u"olga@contoso.example"_s, {place});
    reset.activate(olga, place);
    reset.credentials = {};
    reset.passStep();
    QVERIFY(reset.signInWithCode(olga, reset.code(olga)));
    QVERIFY(reset.prove(olga));
    const auto mailed = reset.call(ResetMemberMfa{place.scope, reset.ben.id});
    QVERIFY(mailed && mailed->mailed && mailed->code.isEmpty());
    QCOMPARE(mailed->expiresAt, reset.now + 24h);
    QCOMPARE(codeOf(reset.begin()), Code::SignInFailed); // a new link voids the one before
    QCOMPARE(reset.count(u"link_tokens where purpose = 'mfa-reset'"_s), 1);
    QCOMPARE(reset.count(u"one_time_codes"_s), 0);
}

QTEST_GUILESS_MAIN(MfaResetTest)
#include "mfaresettest.moc"
