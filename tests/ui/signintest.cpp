// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/scriptedbackend.h"
#include "tests/ui/widgetfind.h"
#include "ui/signin/democard.h"
#include "ui/signin/signinflow.h"
#include "ui/widgets/codefield.h"
#include "ui/widgets/secretclipboard.h"

#include <QListWidget>
#include <QSignalSpy>

#include <memory>

using namespace sallyport;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const Timestamp now{std::chrono::milliseconds(1'800'000'011'000)};

Session someSession()
{
    Session session;
    session.person = {{u"p1"_s}, u"Olga Brandt"_s, u"olga@contoso.example"_s, SignInMethod::Password, {}};
    session.workplace = {{u"w1"_s}, ScopeKind::Account, u"Contoso Ltd"_s, Role::Owner};
    session.workplaces = {session.workplace};
    return session;
}

BackupCodeSet someCodes()
{
    BackupCodeSet set;
    for (int number = 0; number < 10; ++number)
        set.codes.append(Secret::fromText(u"ABCD-EFGH-JKMN-PQR%1"_s.arg(number)));
    set.setNumber = 1;
    set.createdAt = now;
    set.issuer = u"Contoso Ltd"_s;
    set.account = u"olga@contoso.example"_s;
    return set;
}

SetupSecret someSecret()
{
    return {Secret::fromText(u"JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"_s),
            Secret::fromText(
                u"otpauth://totp/Contoso:olga?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Contoso"_s),
            u"Contoso"_s, u"olga"_s, now + 10min};
}

const Secret ticket = Secret::fromText(u"ticket"_s);

} // namespace

class SignInTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void asksForEmailAndPassword();
    void sendsNothingWhileAFieldIsEmpty();
    void aRefusedPairKeepsTheEmailAndClearsThePassword();
    void waitingIsSaid();
    void aSecondClickSendsNothing();
    void forgottenPasswordsAreExplainedWithoutMail();
    void entersAtOnceWithoutMfa();

    void activeAsksForTheCode();
    void aWrongCodeKeepsThePageAndClearsTheField();
    void aCodeOfFiveDigitsIsNotSent();
    void theBackupCodeSwapsTheField();
    void backGoesToTheFirstStep();
    void anExpiredTicketStartsAgainAndSaysWhy();

    void pendingShowsTheSecretAndThenTheCodes();
    void pendingHandedOverAsksForTheCodeOnly();
    void requiredLeadsThroughTheSetup();
    void cancellingARequiredSetupSignsOut();
    void severalWorkplacesAreOffered();
    void aReadOnlyStoreIsSaidBeforeAnybodyTries();
    void aResetCodeIsRefusedInWords();
    void aResetCodeLeadsThroughTheSetup();

    void sampleDataListsWhoOneCanBe();
    void aFlowInAnotherLanguageGoesOnWhereItWas();

private:
    void submitPassword();
    void stateAfterPassword(const SignInState &state);
    void typeCode(const QString &name, const QString &code, const QString &button);

    std::unique_ptr<ScriptedBackend> m_backend;
    std::unique_ptr<SecretClipboard> m_clipboard;
    std::unique_ptr<SignInFlow> m_flow;
};

void SignInTest::init()
{
    m_backend = std::make_unique<ScriptedBackend>();
    m_clipboard = std::make_unique<SecretClipboard>();
    m_flow = std::make_unique<SignInFlow>(*m_backend, *m_clipboard, [] { return now; });
    m_flow->resize(1024, 700);
    m_flow->show();
}

void SignInTest::cleanup()
{
    m_flow.reset();
    m_clipboard.reset();
    m_backend.reset();
}

void SignInTest::submitPassword()
{
    field(m_flow.get(), u"Email"_s)->setText(u"olga@contoso.example"_s);
    field(m_flow.get(), u"Password"_s)->setText(u"a sentence is fine"_s);
    button(m_flow.get(), u"Sign in"_s)->click();
}

void SignInTest::stateAfterPassword(const SignInState &state)
{
    m_backend->on<SignIn>([state](const SignIn &) -> Result<SignInState> { return state; });
    submitPassword();
}

void SignInTest::typeCode(const QString &name, const QString &code, const QString &buttonName)
{
    QTRY_VERIFY(field(m_flow.get(), name));
    field(m_flow.get(), name)->setText(code);
    button(m_flow.get(), buttonName)->click();
}

void SignInTest::asksForEmailAndPassword()
{
    QVERIFY(showsPage(m_flow.get(), u"page.signin"_s));
    QVERIFY(field(m_flow.get(), u"Email"_s));
    QCOMPARE(field(m_flow.get(), u"Password"_s)->echoMode(), QLineEdit::Password);
    QVERIFY(button(m_flow.get(), u"Sign in"_s));
    QVERIFY(button(m_flow.get(), u"Forgot password?"_s));
    QVERIFY(showsText(m_flow.get(), u"Store on this computer"_s));
}

void SignInTest::sendsNothingWhileAFieldIsEmpty()
{
    button(m_flow.get(), u"Sign in"_s)->click();
    QVERIFY(showsText(m_flow.get(), u"Enter your email address."_s));
    QVERIFY(showsText(m_flow.get(), u"Enter your password."_s));
    QCOMPARE(m_backend->asked<SignIn>(), 0);
}

void SignInTest::aRefusedPairKeepsTheEmailAndClearsThePassword()
{
    m_backend->on<SignIn>(
        [](const SignIn &) -> Result<SignInState> { return failure(ErrorCode::SignInFailed); });
    submitPassword();
    QTRY_VERIFY(showsText(m_flow.get(), u"were not accepted"_s));
    QCOMPARE(m_backend->last<SignIn>().email, u"olga@contoso.example"_s);
    QCOMPARE(m_backend->last<SignIn>().password.text(), u"a sentence is fine"_s);
    QCOMPARE(field(m_flow.get(), u"Email"_s)->text(), u"olga@contoso.example"_s);
    QVERIFY(field(m_flow.get(), u"Password"_s)->text().isEmpty());
}

void SignInTest::waitingIsSaid()
{
    m_backend->on<SignIn>([](const SignIn &) -> Result<SignInState> {
        return tl::unexpected(Error{ErrorCode::Throttled, {}, {}, 40s});
    });
    submitPassword();
    QTRY_VERIFY(showsText(m_flow.get(), u"40 second"_s));
}

void SignInTest::aSecondClickSendsNothing()
{
    m_backend->hold();
    submitPassword();
    button(m_flow.get(), u"Sign in"_s)->click();
    QTest::keyClick(field(m_flow.get(), u"Password"_s), Qt::Key_Return);
    QCOMPARE(m_backend->asked<SignIn>(), 1);
}

void SignInTest::forgottenPasswordsAreExplainedWithoutMail()
{
    button(m_flow.get(), u"Forgot password?"_s)->click();
    QVERIFY(showsText(m_flow.get(), u"one-time sign-in code"_s));
    QVERIFY(showsPage(m_flow.get(), u"page.signin"_s));
}

void SignInTest::entersAtOnceWithoutMfa()
{
    QSignalSpy entered(m_flow.get(), &SignInFlow::signedIn);
    stateAfterPassword(SignedIn{someSession(), {}});
    QTRY_COMPARE(entered.size(), 1);
    QCOMPARE(entered.first().first().value<Session>().person.name, u"Olga Brandt"_s);
}

void SignInTest::activeAsksForTheCode()
{
    QSignalSpy entered(m_flow.get(), &SignInFlow::signedIn);
    stateAfterPassword(CodeRequired{ticket, now + 5min});
    QTRY_VERIFY(showsPage(m_flow.get(), u"page.signin.code"_s));
    QVERIFY(showsText(m_flow.get(), u"olga@contoso.example"_s));
    QVERIFY(showsText(m_flow.get(), u"Your app shows a new code in 19\u00a0s"_s));
    QVERIFY(button(m_flow.get(), u"Back"_s));

    m_backend->on<EnterCode>([](const EnterCode &) -> Result<SignInState> {
        return SignedIn{someSession(), {}};
    });
    typeCode(u"Authentication code"_s, u"492183"_s, u"Sign in"_s);
    QTRY_COMPARE(entered.size(), 1);
    QVERIFY(m_backend->last<EnterCode>().ticket == ticket);
    QCOMPARE(m_backend->last<EnterCode>().code.text(), u"492183"_s);
}

void SignInTest::aWrongCodeKeepsThePageAndClearsTheField()
{
    m_backend->on<EnterCode>(
        [](const EnterCode &) -> Result<SignInState> { return failure(ErrorCode::WrongCode); });
    stateAfterPassword(CodeRequired{ticket, now + 5min});
    typeCode(u"Authentication code"_s, u"000000"_s, u"Sign in"_s);
    QTRY_VERIFY(showsText(m_flow.get(), u"This code was not accepted."_s));
    QVERIFY(showsPage(m_flow.get(), u"page.signin.code"_s));
    QVERIFY(field(m_flow.get(), u"Authentication code"_s)->text().isEmpty());
    QCOMPARE(m_flow->focusWidget(), field(m_flow.get(), u"Authentication code"_s));
}

void SignInTest::aCodeOfFiveDigitsIsNotSent()
{
    stateAfterPassword(CodeRequired{ticket, now + 5min});
    typeCode(u"Authentication code"_s, u"12345"_s, u"Sign in"_s);
    QVERIFY(showsText(m_flow.get(), u"Enter the six digits your app shows."_s));
    QCOMPARE(field(m_flow.get(), u"Authentication code"_s)->text(), u"12345"_s);
    QCOMPARE(m_backend->asked<EnterCode>(), 0);
}

void SignInTest::theBackupCodeSwapsTheField()
{
    m_backend->on<EnterCode>(
        [](const EnterCode &) -> Result<SignInState> { return failure(ErrorCode::WrongCode); });
    stateAfterPassword(CodeRequired{ticket, now + 5min});
    QTRY_VERIFY(button(m_flow.get(), u"Use a backup code"_s));
    button(m_flow.get(), u"Use a backup code"_s)->click();
    QVERIFY(!field(m_flow.get(), u"Authentication code"_s));
    QVERIFY(!showsText(m_flow.get(), u"Your app shows a new code"_s));

    typeCode(u"Backup code"_s, u"abcd efgh jkmn pqr0"_s, u"Sign in"_s);
    QTRY_VERIFY(showsText(m_flow.get(), u"This backup code was not accepted."_s));
    QCOMPARE(m_backend->last<EnterCode>().code.text(), u"abcd efgh jkmn pqr0"_s);

    button(m_flow.get(), u"Use an authentication code"_s)->click();
    QVERIFY(field(m_flow.get(), u"Authentication code"_s));
    QVERIFY(!field(m_flow.get(), u"Backup code"_s));
}

void SignInTest::backGoesToTheFirstStep()
{
    stateAfterPassword(CodeRequired{ticket, now + 5min});
    QTRY_VERIFY(showsPage(m_flow.get(), u"page.signin.code"_s));
    QTest::keyClick(field(m_flow.get(), u"Authentication code"_s), Qt::Key_Escape);
    QVERIFY(showsPage(m_flow.get(), u"page.signin"_s));
    QCOMPARE(field(m_flow.get(), u"Email"_s)->text(), u"olga@contoso.example"_s);
    QVERIFY(field(m_flow.get(), u"Password"_s)->text().isEmpty());
}

void SignInTest::anExpiredTicketStartsAgainAndSaysWhy()
{
    m_backend->on<EnterCode>(
        [](const EnterCode &) -> Result<SignInState> { return failure(ErrorCode::TicketExpired); });
    stateAfterPassword(CodeRequired{ticket, now + 5min});
    typeCode(u"Authentication code"_s, u"123456"_s, u"Sign in"_s);
    QTRY_VERIFY(showsPage(m_flow.get(), u"page.signin"_s));
    QVERIFY(showsText(m_flow.get(), u"took too long"_s));
}

void SignInTest::pendingShowsTheSecretAndThenTheCodes()
{
    QSignalSpy entered(m_flow.get(), &SignInFlow::signedIn);
    m_backend->on<BeginSignInSetup>(
        [](const BeginSignInSetup &) -> Result<SetupSecret> { return someSecret(); });
    stateAfterPassword(ConfirmRequired{ticket, now + 5min, true});
    QTRY_VERIFY(showsPage(m_flow.get(), u"page.signin.confirm"_s));
    QTRY_COMPARE(m_backend->asked<BeginSignInSetup>(), 1);

    m_backend->on<ConfirmSignInSetup>([](const ConfirmSignInSetup &) -> Result<SignInState> {
        return SignedIn{someSession(), someCodes()};
    });
    typeCode(u"Code"_s, u"123456"_s, u"OK"_s);
    QTRY_VERIFY(showsPage(m_flow.get(), u"page.signin.codes"_s));
    QVERIFY(entered.isEmpty());
    QVERIFY(!m_flow->mayLeave());
    QVERIFY(!button(m_flow.get(), u"Finish"_s)->isEnabled());
    button(m_flow.get(), u"I have saved these codes"_s)->click();
    button(m_flow.get(), u"Finish"_s)->click();
    QCOMPARE(entered.size(), 1);
}

void SignInTest::pendingHandedOverAsksForTheCodeOnly()
{
    m_backend->on<ConfirmSignInSetup>(
        [](const ConfirmSignInSetup &) -> Result<SignInState> { return failure(ErrorCode::WrongCode); });
    stateAfterPassword(ConfirmRequired{ticket, now + 5min, false});
    typeCode(u"Code"_s, u"123456"_s, u"OK"_s);
    QTRY_VERIFY(showsText(m_flow.get(), u"This code was not accepted."_s));
    QCOMPARE(m_backend->asked<BeginSignInSetup>(), 0);
    QVERIFY(!button(m_flow.get(), u"Copy"_s));
    QVERIFY(showsPage(m_flow.get(), u"page.signin.confirm"_s));
}

void SignInTest::requiredLeadsThroughTheSetup()
{
    QSignalSpy entered(m_flow.get(), &SignInFlow::signedIn);
    m_backend->on<BeginSignInSetup>(
        [](const BeginSignInSetup &) -> Result<SetupSecret> { return someSecret(); });
    m_backend->on<ConfirmSignInSetup>([](const ConfirmSignInSetup &) -> Result<SignInState> {
        return SignedIn{someSession(), someCodes()};
    });
    stateAfterPassword(SetupRequired{ticket, now + 5min, {{MfaReason::Kind::Account, u"Contoso Ltd"_s}}});
    QTRY_VERIFY(showsPage(m_flow.get(), u"page.signin.setup"_s));
    QVERIFY(showsText(m_flow.get(), u"Contoso Ltd"_s));
    QTRY_VERIFY(button(m_flow.get(), u"Next"_s) && button(m_flow.get(), u"Next"_s)->isEnabled());
    button(m_flow.get(), u"Next"_s)->click();
    typeCode(u"6-digit code"_s, u"123456"_s, u"Enter"_s);
    QTRY_VERIFY(button(m_flow.get(), u"Finish"_s));
    QVERIFY(entered.isEmpty());
    QVERIFY(!m_flow->mayLeave());
    button(m_flow.get(), u"I have saved these codes"_s)->click();
    button(m_flow.get(), u"Finish"_s)->click();
    QCOMPARE(entered.size(), 1);
    QVERIFY(m_backend->last<ConfirmSignInSetup>().ticket == ticket);
}

void SignInTest::cancellingARequiredSetupSignsOut()
{
    m_backend->on<BeginSignInSetup>(
        [](const BeginSignInSetup &) -> Result<SetupSecret> { return someSecret(); });
    stateAfterPassword(SetupRequired{ticket, now + 5min, {}});
    // Not before the secret is there: until then the page waits.
    QTRY_VERIFY(button(m_flow.get(), u"Cancel"_s) && button(m_flow.get(), u"Cancel"_s)->isEnabled());
    button(m_flow.get(), u"Cancel"_s)->click();
    QTRY_VERIFY(showsPage(m_flow.get(), u"page.signin"_s));
    QVERIFY(m_flow->mayLeave());
}

void SignInTest::severalWorkplacesAreOffered()
{
    QSignalSpy entered(m_flow.get(), &SignInFlow::signedIn);
    m_backend->on<ChooseWorkplace>([](const ChooseWorkplace &) -> Result<SignInState> {
        return SignedIn{someSession(), {}};
    });
    stateAfterPassword(WorkplaceRequired{ticket,
                                         now + 5min,
                                         {{{u"w1"_s}, ScopeKind::Account, u"Contoso Ltd"_s, Role::Owner},
                                          {{u"w2"_s}, ScopeKind::Account, u"Fabrikam"_s, Role::Member}}});
    QTRY_VERIFY(showsPage(m_flow.get(), u"page.signin.workplace"_s));
    QVERIFY(button(m_flow.get(), u"Contoso Ltd · Owner"_s));
    button(m_flow.get(), u"Fabrikam · Member"_s)->click();
    QTRY_COMPARE(entered.size(), 1);
    QCOMPARE(m_backend->last<ChooseWorkplace>().scope.value, u"w2"_s);
}

void SignInTest::aResetCodeIsRefusedInWords()
{
    field(m_flow.get(), u"Email"_s)->setText(u"olga@contoso.example"_s);
    QVERIFY(button(m_flow.get(), u"I have a sign-in code"_s)); // its neighbour
    button(m_flow.get(), u"I have a reset code"_s)->click();
    QVERIFY(showsPage(m_flow.get(), u"page.signin.resetcode"_s));
    QCOMPARE(field(m_flow.get(), u"Email"_s)->text(), u"olga@contoso.example"_s);
    button(m_flow.get(), u"Continue"_s)->click();
    QVERIFY(showsText(m_flow.get(), u"Enter your password."_s));
    QVERIFY(showsText(m_flow.get(), u"Enter the code you were given."_s));
    QCOMPARE(m_backend->asked<AcceptResetCode>(), 0);

    m_backend->on<AcceptResetCode>(
        [](const AcceptResetCode &) -> Result<SignInState> { return failure(ErrorCode::SignInFailed); });
    field(m_flow.get(), u"Password"_s)->setText(u"a sentence is fine"_s);
    field(m_flow.get(), u"Reset code"_s)->setText(u"abcd efgh jkmn pqrs"_s);
    button(m_flow.get(), u"Continue"_s)->click();
    button(m_flow.get(), u"Continue"_s)->click();
    QTRY_VERIFY(showsText(m_flow.get(), u"a code works once and for a day"_s));
    QCOMPARE(m_backend->asked<AcceptResetCode>(), 1);
    QVERIFY(field(m_flow.get(), u"Password"_s)->text().isEmpty());
    QCOMPARE(field(m_flow.get(), u"Reset code"_s)->text(), u"abcd efgh jkmn pqrs"_s);

    m_backend->on<AcceptResetCode>([](const AcceptResetCode &) -> Result<SignInState> {
        return tl::unexpected(Error{ErrorCode::Throttled, {}, {}, 40s});
    });
    field(m_flow.get(), u"Password"_s)->setText(u"a sentence is fine"_s);
    button(m_flow.get(), u"Continue"_s)->click();
    QTRY_VERIFY(showsText(m_flow.get(), u"40 second"_s));
    button(m_flow.get(), u"Back"_s)->click();
    QVERIFY(showsPage(m_flow.get(), u"page.signin"_s));
}

void SignInTest::aResetCodeLeadsThroughTheSetup()
{
    m_backend->on<AcceptResetCode>([](const AcceptResetCode &) -> Result<SignInState> {
        return SetupRequired{ticket, now + 10min, {}};
    });
    m_backend->on<BeginSignInSetup>(
        [](const BeginSignInSetup &) -> Result<SetupSecret> { return someSecret(); });
    button(m_flow.get(), u"I have a reset code"_s)->click();
    field(m_flow.get(), u"Email"_s)->setText(u"olga@contoso.example"_s);
    field(m_flow.get(), u"Password"_s)->setText(u"a sentence is fine"_s);
    field(m_flow.get(), u"Reset code"_s)->setText(u"ABCD-EFGH-JKMN-PQRS"_s);
    button(m_flow.get(), u"Continue"_s)->click();
    QTRY_VERIFY(showsPage(m_flow.get(), u"page.signin.setup"_s));
    QVERIFY(showsText(m_flow.get(), u"Your MFA was reset."_s));
    QCOMPARE(m_backend->last<AcceptResetCode>().email, u"olga@contoso.example"_s);
    QCOMPARE(m_backend->last<AcceptResetCode>().password.text(), u"a sentence is fine"_s);
    QCOMPARE(m_backend->last<AcceptResetCode>().code.text(), u"ABCD-EFGH-JKMN-PQRS"_s);
    QTRY_VERIFY(field(m_flow.get(), u"Secret key"_s));
    QCOMPARE(m_backend->last<BeginSignInSetup>().ticket.text(), u"ticket"_s);
    // What was typed does not stay behind.
    QTRY_VERIFY(button(m_flow.get(), u"Cancel"_s) && button(m_flow.get(), u"Cancel"_s)->isEnabled());
    button(m_flow.get(), u"Cancel"_s)->click();
    QTRY_VERIFY(showsPage(m_flow.get(), u"page.signin"_s));
    button(m_flow.get(), u"I have a reset code"_s)->click();
    QVERIFY(field(m_flow.get(), u"Reset code"_s)->text().isEmpty());
}

void SignInTest::aReadOnlyStoreIsSaidBeforeAnybodyTries()
{
    m_backend->setPlace({true, u"/media/olga/store"_s, true, false});
    m_flow = std::make_unique<SignInFlow>(*m_backend, *m_clipboard, [] { return now; });
    m_flow->show();
    QVERIFY(showsText(m_flow.get(), u"read-only"_s));
}

void SignInTest::sampleDataListsWhoOneCanBe()
{
    // The key of RFC 6238: at 1111111109 its code is 081804.
    DemoCast cast{u"open sesame, please"_s,
                  {{u"Rita Novak"_s, u"rita@example.com"_s, Role::ResellerOwner, u"Alpine IT"_s,
                    Secret::fromText(u"GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"_s)},
                   {u"Ben Carter"_s, u"ben@example.com"_s, Role::Member, u"Contoso"_s, {}}}};
    DemoCard card(cast, [] { return Timestamp(std::chrono::seconds(1111111109)); });
    QCOMPARE(card.codeOf(0), u"081804"_s);
    QVERIFY(card.codeOf(1).isEmpty());
    QCOMPARE(card.findChild<QListWidget *>()->item(0)->text(),
             u"Rita Novak, Alpine IT · Reseller owner, code 081804"_s);
    QVERIFY(showsText(&card, u"open sesame, please"_s));

    m_flow->setDemoCast(cast);
    auto *list = m_flow->findChild<QListWidget *>(u"signin.people"_s);
    Q_EMIT list->itemActivated(list->item(1));
    QCOMPARE(field(m_flow.get(), u"Email"_s)->text(), u"ben@example.com"_s);
    QCOMPARE(field(m_flow.get(), u"Password"_s)->text(), u"open sesame, please"_s);
}

void SignInTest::aFlowInAnotherLanguageGoesOnWhereItWas()
{
    stateAfterPassword(CodeRequired{ticket, now + 5min});
    QTRY_VERIFY(showsPage(m_flow.get(), u"page.signin.code"_s));
    SignInFlow other(*m_backend, *m_clipboard, [] { return now; });
    other.resume(m_flow->draft());
    other.show();
    QVERIFY(showsPage(&other, u"page.signin.code"_s));
    QVERIFY(showsText(&other, u"olga@contoso.example"_s));
}

QTEST_MAIN(SignInTest)
#include "signintest.moc"
