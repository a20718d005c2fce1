// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/service/linkoffice.h"

#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Code = ErrorCode;
constexpr Code done = Code::Cancelled; // which no rule gives

/// One of the operations that set a password by a link.
Code use(StoreRig &rig, LinkPurpose purpose, const Secret &token, const QString &password)
{
    Credentials nobody;
    switch (purpose) {
    case LinkPurpose::Setup:
        return codeOf(rig.call(nobody, CompleteSetup{token, u"Olga Owner"_s, secret(password)}));
    case LinkPurpose::Invitation:
        return codeOf(rig.call(nobody, AcceptInvitation{token, secret(password), {}}));
    case LinkPurpose::PasswordReset:
        return codeOf(rig.call(nobody, ConfirmPasswordReset{token, secret(password)}));
    case LinkPurpose::MfaReset:
        break;
    }
    return codeOf(rig.call(nobody, BeginMfaReset{token, secret(password)}));
}

} // namespace

Q_DECLARE_METATYPE(sallyport::LinkPurpose)

/// What a link of a mail can do, and what it cannot.
class LinkRuleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLinkIsGoodForItsPurposeAndItsTimeAndOnce_data() { purposes(); }
    void aLinkIsGoodForItsPurposeAndItsTimeAndOnce();
    void aNewLinkVoidsTheOneBefore_data() { purposes(); }
    void aNewLinkVoidsTheOneBefore();
    void nobodyWhoIsDisabledUsesALink_data() { purposes(); }
    void nobodyWhoIsDisabledUsesALink();
    void aPasswordThatIsNotAcceptableLeavesTheLink();
    void aTokenIsKeptAsAHashOnly();
    void aPasswordThatIsSetVoidsEveryOtherWayToSetOne();
    void anInvitationNeverLeadsPastARequiredStep();
    void anInvitationAsksForTheCodeOfAnActiveMethod();
    void anInvitationOfSomebodyWithSeveralWorkplacesAsksForOne();
    void anInvitationOfSomebodyWithoutARoleChangesNothing();
    void whereNoMailIsSentNobodyAsksForALink();
    void everyAddressGetsTheSameAnswer();
    void nobodyButSomebodyWithAPasswordIsMailed_data();
    void nobodyButSomebodyWithAPasswordIsMailed();
    void anAddressIsNotFloodedWithMail();
    void aNewPasswordOpensNothingAndEndsWhatWasOpen();
    void whoeverWasLockedOutByWrongPasswordsComesInWithTheNewOne();
    void whoIsAddedIsMailedAndNobodySeesACode();
    void whoForgotThePasswordIsMailedALinkOfOneHour();

private:
    static void purposes()
    {
        QTest::addColumn<LinkPurpose>("purpose");
        QTest::addColumn<std::chrono::seconds>("life");
        QTest::newRow("setup") << LinkPurpose::Setup << std::chrono::seconds(24h * 7);
        QTest::newRow("invitation") << LinkPurpose::Invitation << std::chrono::seconds(24h * 7);
        QTest::newRow("password") << LinkPurpose::PasswordReset << std::chrono::seconds(1h);
    }
};

void LinkRuleTest::aLinkIsGoodForItsPurposeAndItsTimeAndOnce()
{
    QFETCH(const LinkPurpose, purpose);
    QFETCH(const std::chrono::seconds, life);
    LinkOffice office;
    const QStringList before = office.rowsOf({u"persons"_s, u"sessions"_s, u"tickets"_s});
    const Secret token = office.link(office.ben, purpose);
    for (const LinkPurpose other :
         {LinkPurpose::Setup, LinkPurpose::Invitation, LinkPurpose::PasswordReset, LinkPurpose::MfaReset}) {
        if (other != purpose)
            QCOMPARE(use(office, other, token, LinkOffice::chosen()), Code::SignInFailed);
    }
    for (const QString &wrong : {u""_s, u"nonsense"_s, QString(100'000, u'A')})
        QCOMPARE(use(office, purpose, secret(wrong), LinkOffice::chosen()), Code::SignInFailed);
    office.pass(life);
    QCOMPARE(use(office, purpose, token, LinkOffice::chosen()), Code::SignInFailed);
    QCOMPARE(office.rowsOf({u"persons"_s, u"sessions"_s, u"tickets"_s}), before);

    office.pass(-1ms);
    QCOMPARE(use(office, purpose, token, LinkOffice::chosen()), done);
    QCOMPARE(use(office, purpose, token, u"another long password 77"_s), Code::SignInFailed);
    QVERIFY(as<SignedIn>(office.signInWith(office.ben, LinkOffice::chosen())));
    QCOMPARE(codeOf(office.signInWith(office.ben, StoreRig::password())), Code::SignInFailed);
    QVERIFY(office.auditHolds());
}

void LinkRuleTest::aNewLinkVoidsTheOneBefore()
{
    QFETCH(const LinkPurpose, purpose);
    LinkOffice office;
    const Secret first = office.link(office.ben, purpose);
    const Secret second = office.link(office.ben, purpose);
    QCOMPARE(use(office, purpose, first, LinkOffice::chosen()), Code::SignInFailed);
    QCOMPARE(use(office, purpose, second, LinkOffice::chosen()), done);
}

void LinkRuleTest::nobodyWhoIsDisabledUsesALink()
{
    QFETCH(const LinkPurpose, purpose);
    LinkOffice office;
    const Secret token = office.link(office.ben, purpose);
    office.sql(u"update persons set disabled = 1"_s);
    QCOMPARE(use(office, purpose, token, LinkOffice::chosen()), Code::SignInFailed);
    office.sql(u"update persons set disabled = 0, sign_in_method = 'sso'"_s);
    QCOMPARE(use(office, purpose, token, LinkOffice::chosen()), Code::SignInFailed);
}

void LinkRuleTest::aPasswordThatIsNotAcceptableLeavesTheLink()
{
    LinkOffice office;
    const Secret token = office.link(office.ben, LinkPurpose::Invitation);
    QCOMPARE(use(office, LinkPurpose::Invitation, token, u"fourteen chars"_s), Code::PasswordTooShort);
    QCOMPARE(use(office, LinkPurpose::Invitation, token, u"ben@contoso.example"_s), Code::PasswordCommon);
    QCOMPARE(use(office, LinkPurpose::Invitation, token, QString(2000, u'x')), Code::PasswordTooLong);
    const auto unnamed = office.call(AcceptInvitation{token, secret(LinkOffice::chosen()), u" \t"_s});
    QCOMPARE(codeOf(unnamed), Code::Invalid);
    QCOMPARE(unnamed.error().fields, QStringList{u"name"_s});
    QVERIFY(office.call(AcceptInvitation{token, secret(LinkOffice::chosen()), u" Ben  "_s}));
    QCOMPARE(office.call(GetProfile{})->person.name, u"Ben"_s);

    // With MFA a password may be shorter.
    LinkOffice other;
    other.activate(other.ben, other.contoso);
    QCOMPARE(use(other, LinkPurpose::PasswordReset, other.link(other.ben, LinkPurpose::PasswordReset),
                 u"kettle-47-moss"_s),
             done);
}

void LinkRuleTest::aTokenIsKeptAsAHashOnly()
{
    LinkOffice office;
    const QString token = office.link(office.ben, LinkPurpose::Invitation).text();
    QCOMPARE(token.size(), 43); // 256 bits
    const QString rows = office.rowsOf({u"link_tokens"_s, u"audit_events"_s}).join(u'\n');
    QVERIFY(!rows.contains(token));
    QVERIFY(!rows.contains(QString::fromLatin1(token.toLatin1().toHex()), Qt::CaseInsensitive));
}

void LinkRuleTest::aPasswordThatIsSetVoidsEveryOtherWayToSetOne()
{
    LinkOffice office;
    const Secret invitation = office.link(office.ben, LinkPurpose::Invitation);
    const Secret reset = office.link(office.ben, LinkPurpose::PasswordReset);
    const Secret mfa = office.link(office.ben, LinkPurpose::MfaReset);
    QCOMPARE(use(office, LinkPurpose::PasswordReset, reset, LinkOffice::chosen()), done);
    QCOMPARE(use(office, LinkPurpose::Invitation, invitation, u"another long password 77"_s),
             Code::SignInFailed);
    QCOMPARE(use(office, LinkPurpose::MfaReset, mfa, LinkOffice::chosen()), done); // that sets none
}

void LinkRuleTest::anInvitationNeverLeadsPastARequiredStep()
{
    LinkOffice office;
    const Workplace strict = office.addAccount(u"Strict"_s, true);
    const Person dora = office.addNewcomer(u"dora@strict.example"_s, {strict});
    const auto state = office.call(AcceptInvitation{office.link(dora, LinkPurpose::Invitation),
                                                    secret(LinkOffice::chosen()), u"Dora"_s});
    const auto *wanted = as<SetupRequired>(state);
    QVERIFY(wanted);
    QCOMPARE(wanted->reasons.size(), 1);
    QVERIFY(office.credentials.session.isEmpty());
    QCOMPARE(codeOf(office.call(GetProfile{})), Code::Unauthenticated);
    QCOMPARE(office.auditOf(dora), QStringList{u"invitation.accept ok"_s});
}

void LinkRuleTest::anInvitationAsksForTheCodeOfAnActiveMethod()
{
    LinkOffice office;
    office.activate(office.ben, office.contoso);
    const auto state = office.call(
        AcceptInvitation{office.link(office.ben, LinkPurpose::Invitation), secret(LinkOffice::chosen()), {}});
    QVERIFY(as<CodeRequired>(state));
    QVERIFY(office.credentials.session.isEmpty());
}

void LinkRuleTest::anInvitationOfSomebodyWithSeveralWorkplacesAsksForOne()
{
    LinkOffice office;
    const Person dora =
        office.addNewcomer(u"dora@contoso.example"_s, {office.contoso, office.addAccount(u"Second"_s)});
    const auto state = office.call(
        AcceptInvitation{office.link(dora, LinkPurpose::Invitation), secret(LinkOffice::chosen()), {}});
    const auto *choice = as<WorkplaceRequired>(state);
    QVERIFY(choice);
    QVERIFY(as<SignedIn>(office.call(ChooseWorkplace{choice->ticket, office.contoso.scope})));
}

void LinkRuleTest::anInvitationOfSomebodyWithoutARoleChangesNothing()
{
    LinkOffice office;
    const Person dora = office.addNewcomer(u"dora@contoso.example"_s, {});
    const Secret token = office.link(dora, LinkPurpose::Invitation);
    const QStringList before = office.rowsOf({u"persons"_s, u"link_tokens"_s, u"sessions"_s});
    QCOMPARE(use(office, LinkPurpose::Invitation, token, LinkOffice::chosen()), Code::SignInFailed);
    QCOMPARE(office.rowsOf({u"persons"_s, u"link_tokens"_s, u"sessions"_s}), before);
}

void LinkRuleTest::whereNoMailIsSentNobodyAsksForALink()
{
    Office office;
    for (const QString &email : {office.ben.email, u"nobody@contoso.example"_s})
        QCOMPARE(codeOf(office.call(RequestPasswordReset{email})), Code::Conflict);
    QCOMPARE(office.count(u"link_tokens"_s), 0);
}

void LinkRuleTest::everyAddressGetsTheSameAnswer()
{
    LinkOffice office;
    for (const QString &email : {office.ben.email, u"nobody@contoso.example"_s, u""_s, QString(5000, u'x'),
                                 u"be\u0131n@contoso.example"_s})
        QVERIFY(office.call(RequestPasswordReset{email}));
    QCOMPARE(office.count(u"link_tokens"_s), 1);
    QVERIFY(office.credentials.session.isEmpty());
}

void LinkRuleTest::nobodyButSomebodyWithAPasswordIsMailed_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("never had a password") << u"password_hash = null"_s;
    QTest::newRow("disabled") << u"disabled = 1"_s;
    QTest::newRow("SSO") << u"sign_in_method = 'sso'"_s;
}

void LinkRuleTest::nobodyButSomebodyWithAPasswordIsMailed()
{
    QFETCH(const QString, change);
    LinkOffice office;
    office.sql(u"update persons set "_s + change);
    QVERIFY(office.call(RequestPasswordReset{office.ben.email}));
    QCOMPARE(office.count(u"link_tokens"_s), 0);
    QCOMPARE(office.auditOf(office.ben), QStringList{u"password.reset-request refused"_s});
}

void LinkRuleTest::anAddressIsNotFloodedWithMail()
{
    LinkOffice office;
    for (int i = 0; i < 50; ++i)
        QVERIFY(office.call(RequestPasswordReset{i % 2 ? office.ben.email : u" BEN@contoso.example "_s}));
    QCOMPARE(office.auditOf(office.ben).size(), 3);
    QVERIFY(office.call(RequestPasswordReset{u"nobody@contoso.example"_s}));
    office.pass(5min);
    QVERIFY(office.call(RequestPasswordReset{office.ben.email}));
    QCOMPARE(office.auditOf(office.ben).size(), 4);
    office.pass(5min); // and from then on longer
    QVERIFY(office.call(RequestPasswordReset{office.ben.email}));
    QCOMPARE(office.auditOf(office.ben).size(), 4);

    // A day later, or after a new password, it starts anew.
    QCOMPARE(use(office, LinkPurpose::PasswordReset, office.link(office.ben, LinkPurpose::PasswordReset),
                 LinkOffice::chosen()),
             done);
    QVERIFY(office.call(RequestPasswordReset{office.ben.email}));
    QCOMPARE(office.auditOf(office.ben).last(), u"password.reset-request ok"_s);
}

void LinkRuleTest::aNewPasswordOpensNothingAndEndsWhatWasOpen()
{
    LinkOffice office;
    office.enterWithMfaActive();
    const Credentials open = office.credentials;
    const auto half = office.signIn(office.ben);
    const QStringList mfa = office.rowsOf({u"mfa_methods"_s, u"backup_code_sets"_s, u"backup_codes"_s});
    QCOMPARE(use(office, LinkPurpose::PasswordReset, office.link(office.ben, LinkPurpose::PasswordReset),
                 LinkOffice::chosen()),
             done);
    QCOMPARE(office.count(u"sessions"_s), 0);
    QCOMPARE(office.rowsOf({u"mfa_methods"_s, u"backup_code_sets"_s, u"backup_codes"_s}), mfa);
    Credentials old = open;
    QCOMPARE(codeOf(office.call(old, GetSession{})), Code::Unauthenticated);
    office.passStep();
    QCOMPARE(codeOf(office.call(EnterCode{as<CodeRequired>(half)->ticket, office.code(office.ben)})),
             Code::TicketExpired);
    QVERIFY(as<CodeRequired>(office.signInWith(office.ben, LinkOffice::chosen()))); // R20
}

void LinkRuleTest::whoeverWasLockedOutByWrongPasswordsComesInWithTheNewOne()
{
    LinkOffice office;
    for (int i = 0; i < 10; ++i)
        office.signInWith(office.ben, u"wrong"_s);
    QCOMPARE(codeOf(office.signInWith(office.ben, StoreRig::password())), Code::Throttled);
    QCOMPARE(use(office, LinkPurpose::PasswordReset, office.link(office.ben, LinkPurpose::PasswordReset),
                 LinkOffice::chosen()),
             done);
    QVERIFY(as<SignedIn>(office.signInWith(office.ben, LinkOffice::chosen())));
}

void LinkRuleTest::whoIsAddedIsMailedAndNobodySeesACode()
{
    LinkOffice office;
    Workplace place = office.contoso;
    place.role = Role::Owner;
    const Person olga = office.addPerson(u"olga@contoso.example"_s, {place});
    QVERIFY(office.signIn(olga));
    const auto added = office.call(AddMember{place.scope, u"Dora"_s, u"dora@contoso.example"_s});
    QVERIFY(added && added->invitation);
    QVERIFY(added->invitation->mailed);
    QVERIFY(added->invitation->code.isEmpty());
    QCOMPARE(added->invitation->expiresAt, office.now + 24h * 7);
    const auto imported = office.call(
        ImportMembers{place.scope, {{u"A"_s, u"a@contoso.example"_s}, {u"B"_s, u"b@contoso.example"_s}}});
    QVERIFY(imported);
    QCOMPARE(imported->invitations.size(), 2);
    for (const SignInCode &invitation : imported->invitations)
        QVERIFY(invitation.mailed && invitation.code.isEmpty());
    QCOMPARE(office.count(u"link_tokens where purpose = 'invitation'"_s), 3);
    QCOMPARE(office.count(u"one_time_codes"_s), 0);
}

void LinkRuleTest::whoForgotThePasswordIsMailedALinkOfOneHour()
{
    LinkOffice office;
    Workplace place = office.contoso;
    place.role = Role::Owner;
    const Person olga = office.addPerson(u"olga@contoso.example"_s, {place});
    office.activate(olga, place);
    office.passStep();
    QVERIFY(office.signInWithCode(olga, office.code(olga)));
    QVERIFY(office.prove(olga));
    const auto issued = office.call(IssueMemberSignInCode{place.scope, office.ben.id});
    QVERIFY(issued && issued->mailed && issued->code.isEmpty());
    QCOMPARE(issued->expiresAt, office.now + 1h);
    QCOMPARE(office.count(u"link_tokens where purpose = 'password-reset'"_s), 1);
    QCOMPARE(office.count(u"one_time_codes"_s), 0);
}

QTEST_GUILESS_MAIN(LinkRuleTest)
#include "linkruletest.moc"
