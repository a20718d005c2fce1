// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workplaces.h"
#include "tests/service/office.h"

#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// How long a session lives, and what ends it.
class SessionRuleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void idleAndTotalLife_data();
    void idleAndTotalLife();
    void anActionKeepsASessionAliveButNotBeyondItsTotalLife();
    void aDisabledPersonIsOutAtTheNextRequest();
    void aLostRoleIsFeltAtTheNextRequest();
    void aChangedRoleHasTheLimitsOfTheNewOne();
    void aTicketOfSomebodyDisabledIsNoGood();
    void requiredMfaLimitsALiveSessionToSettingItUp();
    void teamPoliciesRequireByRoleAndApplication();
    void unlockAsksForThePasswordAndKeepsTheSession();
    void signingOutEndsTheSessionForGood();
    void switchingGoesOnlyWhereOneBelongs();
};

void SessionRuleTest::idleAndTotalLife_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<std::chrono::seconds>("idle");
    QTest::addColumn<std::chrono::seconds>("total");
    QTest::newRow("member") << Role::Member << std::chrono::seconds(60min) << std::chrono::seconds(24h);
    for (const auto &[name, role] :
         {std::pair{"owner", Role::Owner}, std::pair{"team admin", Role::TeamAdmin},
          std::pair{"service desk", Role::ServiceDesk}})
        QTest::newRow(name) << role << std::chrono::seconds(15min) << std::chrono::seconds(12h);
}

void SessionRuleTest::idleAndTotalLife()
{
    QFETCH(Role, role);
    QFETCH(std::chrono::seconds, idle);
    QFETCH(std::chrono::seconds, total);
    StoreRig rig;
    const Person ida = rig.addPerson(u"ida@contoso.example"_s, {rig.addAccount(u"Contoso"_s, false, role)});
    QVERIFY(rig.signIn(ida));
    QCOMPARE(rig.call(GetSession{})->idleLimit, idle);
    rig.pass(idle - 1s);
    QVERIFY(rig.call(GetSession{}));
    rig.pass(idle + 1s);
    QCOMPARE(codeOf(rig.call(GetSession{})), ErrorCode::Unauthenticated);
    QCOMPARE(rig.count(u"sessions"_s), 0);

    QVERIFY(rig.signIn(ida));
    const Timestamp end = rig.now + total;
    QCOMPARE(rig.call(GetSession{})->expiresAt, end);
    while (rig.now + idle / 2 < end) {
        rig.pass(idle / 2);
        QVERIFY(rig.call(GetSession{}));
    }
    rig.now = end - 1s;
    QVERIFY(rig.call(GetSession{}));
    rig.now = end + 1s;
    QCOMPARE(codeOf(rig.call(GetSession{})), ErrorCode::Unauthenticated);
}

void SessionRuleTest::anActionKeepsASessionAliveButNotBeyondItsTotalLife()
{
    Office office;
    QVERIFY(office.enterWithMfaOff());
    office.pass(59min);
    QVERIFY(!office.call(UpdateProfile{.name = u""_s})); // also one that is refused
    office.pass(59min);
    QVERIFY(office.call(GetMfa{}));
    // The idle clock is read in steps of 20 seconds, and errs on the safe side only.
    office.pass(19s);
    QVERIFY(office.call(GetMfa{}));
    office.pass(60min - 20s);
    QVERIFY(office.call(GetMfa{}));
    office.pass(60min);
    QCOMPARE(codeOf(office.call(GetMfa{})), ErrorCode::Unauthenticated);
}

void SessionRuleTest::aDisabledPersonIsOutAtTheNextRequest()
{
    Office office;
    QVERIFY(office.enterWithMfaOff());
    QVERIFY(office.call(GetSession{}));
    office.sql(u"update persons set disabled = 1"_s);
    QCOMPARE(codeOf(office.call(GetSession{})), ErrorCode::Unauthenticated);
    QCOMPARE(codeOf(office.signIn(office.ben)), ErrorCode::SignInFailed);
    office.sql(u"update persons set disabled = 0"_s);
    QCOMPARE(codeOf(office.call(GetSession{})), ErrorCode::Unauthenticated); // the session does not come back
    QVERIFY(as<SignedIn>(office.signIn(office.ben)));
}

void SessionRuleTest::aLostRoleIsFeltAtTheNextRequest()
{
    Office office;
    QVERIFY(office.enterWithMfaOff());
    office.sql(u"delete from memberships"_s);
    QCOMPARE(codeOf(office.call(UpdateProfile{.name = u"Ben"_s})), ErrorCode::Unauthenticated);
    QCOMPARE(codeOf(office.signIn(office.ben)), ErrorCode::SignInFailed);
}

void SessionRuleTest::aChangedRoleHasTheLimitsOfTheNewOne()
{
    Office office;
    QVERIFY(office.enterWithMfaOff());
    office.sql(u"update memberships set role = 'team-admin'"_s);
    const auto session = office.call(GetSession{});
    QCOMPARE(session->workplace.role, Role::TeamAdmin);
    QCOMPARE(session->idleLimit, 15min);
    office.pass(16min);
    QCOMPARE(codeOf(office.call(GetSession{})), ErrorCode::Unauthenticated);
}

void SessionRuleTest::aTicketOfSomebodyDisabledIsNoGood()
{
    Office office;
    office.activate(office.ben, office.contoso);
    const auto first = office.signIn(office.ben);
    office.sql(u"update persons set disabled = 1"_s);
    QCOMPARE(codeOf(office.call(EnterCode{as<CodeRequired>(first)->ticket, office.code(office.ben)})),
             ErrorCode::TicketExpired);
    office.sql(u"update persons set disabled = 0"_s);
    const auto again = office.signIn(office.ben);
    office.sql(u"delete from memberships"_s);
    QCOMPARE(codeOf(office.call(EnterCode{as<CodeRequired>(again)->ticket, office.code(office.ben)})),
             ErrorCode::TicketExpired);
    QCOMPARE(office.count(u"sessions"_s), 0);
}

void SessionRuleTest::requiredMfaLimitsALiveSessionToSettingItUp()
{
    Office office;
    QVERIFY(office.enterWithMfaOff());
    QVERIFY(office.call(UpdateProfile{.name = u"Ben"_s}));
    office.sql(u"update accounts set mfa_required = 1"_s);
    QCOMPARE(codeOf(office.call(UpdateProfile{.name = u"Bernard"_s})), ErrorCode::MfaSetupRequired);
    QVERIFY(office.call(EnableMfa{}));
    QCOMPARE(codeOf(office.call(UpdateProfile{.name = u"Bernard"_s})),
             ErrorCode::MfaSetupRequired); // Pending
    const auto pending = office.call(ShowPendingSetup{});
    QVERIFY(office.call(ConfirmSetup{office.codeOf(pending->key)}));
    QVERIFY(office.call(UpdateProfile{.name = u"Bernard"_s}));
    // And with the requirement gone nobody is held.
    const Person nora = office.addPerson(u"nora@contoso.example"_s, {office.contoso});
    office.sql(u"update accounts set mfa_required = 0"_s);
    office.credentials = {};
    QVERIFY(as<SignedIn>(office.signIn(nora)));
}

void SessionRuleTest::teamPoliciesRequireByRoleAndApplication()
{
    Office office;
    const Workplace desk{.scope = office.contoso.scope,
                         .kind = ScopeKind::Account,
                         .name = office.contoso.name,
                         .role = Role::ServiceDesk};
    const Person dora = office.addPerson(u"dora@contoso.example"_s, {desk});
    office.sql(u"insert into team_policies (account, admins_control_panel, members_client_application)"
               " select id, 1, 1 from accounts"_s);
    const auto enter = [&](const Person &person, Application application) {
        Credentials fresh;
        return office.call(fresh, SignIn{.email = person.email,
                                         .password = secret(StoreRig::password()),
                                         .application = application});
    };
    QVERIFY(as<SetupRequired>(enter(dora, Application::ControlPanel)));
    QVERIFY(as<SignedIn>(enter(dora, Application::ClientApplication)));
    QVERIFY(as<SignedIn>(enter(office.ben, Application::ControlPanel)));
    const auto ben = enter(office.ben, Application::ClientApplication);
    QCOMPARE(as<SetupRequired>(ben)->reasons,
             (QList<MfaReason>{{MfaReason::Kind::TeamPolicy, u"Contoso"_s}}));
}

void SessionRuleTest::unlockAsksForThePasswordAndKeepsTheSession()
{
    Office office;
    QVERIFY(office.enterWithMfaOff());
    const Secret token = office.credentials.session;
    QCOMPARE(codeOf(office.call(Unlock{})), ErrorCode::WrongPassword);
    QCOMPARE(codeOf(office.call(Unlock{secret(u"not it"_s)})), ErrorCode::WrongPassword);
    QCOMPARE(codeOf(office.call(Unlock{secret(QString(1025, u'x'))})), ErrorCode::PasswordTooLong);
    QVERIFY(office.call(Unlock{secret(StoreRig::password())}));
    QCOMPARE(office.credentials.session, token);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(codeOf(office.call(Unlock{secret(u"not it"_s)})), ErrorCode::WrongPassword);
    QCOMPARE(office.call(Unlock{secret(StoreRig::password())}).error(),
             (Error{ErrorCode::Throttled, {}, {}, 30s}));
    QVERIFY(office.auditOf(office.ben).contains(u"session.unlock wrong-password"_s));
    office.pass(60min);
    QCOMPARE(codeOf(office.call(Unlock{secret(StoreRig::password())})), ErrorCode::Unauthenticated);
}

void SessionRuleTest::signingOutEndsTheSessionForGood()
{
    Office office;
    QVERIFY(office.enterWithMfaOff());
    Credentials copy = office.credentials;
    QVERIFY(office.call(SignOut{}));
    QVERIFY(office.credentials.session.isEmpty());
    QCOMPARE(codeOf(office.call(copy, GetSession{})), ErrorCode::Unauthenticated);
    QCOMPARE(codeOf(office.call(SignOut{})), ErrorCode::Unauthenticated);
}

void SessionRuleTest::switchingGoesOnlyWhereOneBelongs()
{
    Office office;
    const Workplace other = office.addAccount(u"Other"_s);
    QVERIFY(office.enterWithMfaOff());
    QCOMPARE(codeOf(office.call(SwitchWorkplace{other.scope})), ErrorCode::NotFound);
    QCOMPARE(codeOf(office.call(SwitchWorkplace{{u"no such thing"_s}})),
             ErrorCode::NotFound); // exactly alike (R36)
    QCOMPARE(codeOf(office.call(SwitchWorkplace{})), ErrorCode::NotFound);
    QVERIFY(office.call(GetSession{}));
    // A session that only a password opened does not walk past MFA that became Active meanwhile.
    const auto joined = office.database().transaction([&]() -> Result<void> {
        insertMembership(office.database(), office.ben.id, other, office.now);
        return {};
    });
    QVERIFY(joined);
    office.setUp();
    office.sql(u"update sessions set strength = 'password'"_s);
    const auto switching = office.call(SwitchWorkplace{other.scope});
    QVERIFY(as<CodeRequired>(switching));
    QCOMPARE(office.call(GetSession{})->workplace.scope, office.contoso.scope);
}

QTEST_GUILESS_MAIN(SessionRuleTest)
#include "sessionruletest.moc"
