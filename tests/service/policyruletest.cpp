// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/service/answers.h"
#include "tests/service/storerig.h"

#include "core/store/workplaces.h"

#include <QTest>

#include <QRegularExpression>

using namespace sallyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Workplace in(Workplace workplace, Role role)
{
    workplace.role = role;
    return workplace;
}

/// An account of a reseller with somebody in every role, and one of another reseller. The owner is signed in.
struct Team : StoreRig
{
    Workplace northwind = addReseller(u"Northwind"_s, Role::ResellerOwner);
    Workplace contoso = addAccount(u"Contoso"_s, false, Role::Owner, northwind.scope);
    Workplace other = addAccount(u"Other"_s, false, Role::Owner);
    Person rita = addPerson(u"rita@northwind.example"_s, {northwind});
    Person mara = addPerson(u"mara@northwind.example"_s, {in(northwind, Role::ResellerAdmin)});
    Person olga = addPerson(u"olga@contoso.example"_s, {contoso});
    Person jonas = addPerson(u"jonas@contoso.example"_s, {in(contoso, Role::TeamAdmin)});
    Person aiko = addPerson(u"aiko@contoso.example"_s, {in(contoso, Role::ServiceDesk)});
    Person ben = addPerson(u"ben@contoso.example"_s, {in(contoso, Role::Member)});
    Person nora = addPerson(u"nora@contoso.example"_s, {in(contoso, Role::Member)});
    Person sam = addPerson(u"sam@contoso.example"_s, {in(contoso, Role::Member)}, false, SignInMethod::Sso);
    Person foreign = addPerson(u"foreign@other.example"_s, {in(other, Role::Member)});

    Team()
    {
        activate(olga, contoso);
        become(olga);
    }
    void become(const Person &person)
    {
        credentials = {};
        passStep();
        if (as<CodeRequired>(signIn(person)))
            QVERIFY(signInWithCode(person, code(person)));
    }
    Result<TeamPolicyState> set(const TeamPolicy &policy)
    {
        passStep();
        if (!call(VerifyIdentity{.code = code(olga)}))
            call(VerifyIdentity{.password = secret(password())});
        return call(SetTeamPolicy{contoso.scope, policy});
    }
    TeamPolicy policy() { return call(GetTeamPolicy{contoso.scope})->policy; }
    TeamPolicyRehearsal rehearse(const TeamPolicy &policy)
    {
        return *call(RehearseTeamPolicy{contoso.scope, policy});
    }
    void setPlan(const QString &plan) { sql(u"update accounts set plan = '%1'"_s.arg(plan)); }
    QStringList audit() { return auditOf({.id = {contoso.scope.value}}); }

    /// As the rehearsal, by asking the one function for everybody who has no MFA.
    QList<bool> required(Application application)
    {
        return *database().read([&]() -> Result<QList<bool>> {
            QList<bool> answers;
            for (const Person &person : {jonas, aiko, ben, nora}) {
                const auto places = workplacesOf(database(), person.id);
                answers.append(
                    !mfaRequirement(mfaPoliciesOf(database(), person.id, places.first()), application, now)
                         .isEmpty());
            }
            return answers;
        });
    }
};

QList<qint64> numbers(const TeamPolicyRehearsal &rehearsal)
{
    return {rehearsal.adminsInControlPanel, rehearsal.adminsInClientApplication,
            rehearsal.membersInControlPanel, rehearsal.membersInClientApplication};
}

constexpr TeamPolicyRule controlPanel{.controlPanel = true};
constexpr TeamPolicyRule clientApplication{.clientApplication = true};

} // namespace

class PolicyRuleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyOwnersAndThoseAboveDecide();
    void anotherTenantsAccountIsLikeAMissingOne();
    void aPeriodIsWithinItsLimits_data();
    void aPeriodIsWithinItsLimits();
    void settingNeedsAFreshProof();
    void onFreeNothingMoreIsRequired_data();
    void onFreeNothingMoreIsRequired();
    void aDowngradeWeakensNothing();
    void rehearsingChangesNothing();
    void rehearsalCountsWhoIsNewlyAsked();
    void whoIsAskedAlreadyIsNotCounted();
    void aDeadlineThatIsNotOverYetIsNoRequirement();
    void rehearsalAndTheOneFunctionAgree();
    void rehearsalLooksAtNobody();
    void reportsKnowAtOnceWhoIsOverdue();
    void whatChangedIsInTheAudit();
    void anOldSessionIsLimitedToSetupAtItsNextAction();
    void whoIsEnrolledCannotDisableWhatThePolicyRequires();
};

void PolicyRuleTest::onlyOwnersAndThoseAboveDecide()
{
    Team team;
    const ScopeId account = team.contoso.scope;
    for (const Person &person : {team.mara, team.jonas, team.aiko, team.ben}) {
        team.become(person);
        QCOMPARE(codeOf(team.call(GetTeamPolicy{account})), ErrorCode::Forbidden);
        QCOMPARE(codeOf(team.call(RehearseTeamPolicy{account, {}})), ErrorCode::Forbidden);
        QVERIFY(team.call(VerifyIdentity{.password = secret(StoreRig::password())}));
        QCOMPARE(codeOf(team.call(SetTeamPolicy{account, {controlPanel, controlPanel}})),
                 ErrorCode::Forbidden);
    }
    for (const Person &person : {team.rita, team.olga}) {
        team.become(person);
        QVERIFY(team.call(GetTeamPolicy{account}));
        QVERIFY(team.call(RehearseTeamPolicy{account, {}}));
    }
    QCOMPARE(team.policy(), TeamPolicy());
}

void PolicyRuleTest::anotherTenantsAccountIsLikeAMissingOne()
{
    Team team;
    for (const Person &person : {team.rita, team.olga, team.ben}) {
        team.become(person);
        for (const ScopeId &account : {team.other.scope, ScopeId{u"missing"_s}, ScopeId()}) {
            QCOMPARE(team.call(GetTeamPolicy{account}).error(), (Error{ErrorCode::NotFound, {}, {}, {}}));
            QCOMPARE(team.call(RehearseTeamPolicy{account, {}}).error(),
                     (Error{ErrorCode::NotFound, {}, {}, {}}));
        }
    }
}

void PolicyRuleTest::aPeriodIsWithinItsLimits_data()
{
    QTest::addColumn<int>("hours");
    QTest::addColumn<bool>("good");
    QTest::newRow("before") << -1 << false;
    QTest::newRow("not again") << 0 << true;
    QTest::newRow("an hour") << 1 << true;
    QTest::newRow("longest") << longestAgainAfterHours << true;
    QTest::newRow("too long") << longestAgainAfterHours + 1 << false;
}

void PolicyRuleTest::aPeriodIsWithinItsLimits()
{
    QFETCH(int, hours);
    QFETCH(bool, good);
    Team team;
    const TeamPolicyRule rule{.clientApplication = true, .againAfterHours = hours};
    for (const TeamPolicy &policy : {TeamPolicy{rule, {}}, TeamPolicy{{}, rule}}) {
        const auto rehearsed = team.call(RehearseTeamPolicy{team.contoso.scope, policy});
        const auto kept = team.set(policy);
        QCOMPARE(rehearsed.has_value(), good);
        QCOMPARE(kept.has_value(), good);
        if (good) {
            QCOMPARE(team.policy(), policy);
        } else {
            QCOMPARE(kept.error(), (Error{ErrorCode::Invalid, {}, {u"againAfterHours"_s}, {}}));
            QCOMPARE(rehearsed.error(), kept.error());
        }
    }
}

void PolicyRuleTest::settingNeedsAFreshProof()
{
    Team team;
    QCOMPARE(codeOf(team.call(SetTeamPolicy{team.contoso.scope, {{}, controlPanel}})),
             ErrorCode::ProofRequired);
    QVERIFY(team.set({{}, controlPanel}));
    QCOMPARE(codeOf(team.call(SetTeamPolicy{team.contoso.scope, {}})),
             ErrorCode::ProofRequired); // it was spent
    QCOMPARE(team.policy(), (TeamPolicy{{}, controlPanel}));
}

void PolicyRuleTest::onFreeNothingMoreIsRequired_data()
{
    QTest::addColumn<TeamPolicyRule>("now");
    QTest::addColumn<TeamPolicyRule>("wanted");
    QTest::addColumn<bool>("allowed");
    const TeamPolicyRule every{.clientApplication = true, .everyConnection = true};
    const auto after = [](int hours) {
        return TeamPolicyRule{.clientApplication = true, .againAfterHours = hours};
    };
    QTest::newRow("as it is") << TeamPolicyRule() << TeamPolicyRule() << true;
    QTest::newRow("control panel on") << TeamPolicyRule() << controlPanel << false;
    QTest::newRow("client application on") << TeamPolicyRule() << clientApplication << false;
    QTest::newRow("control panel off") << controlPanel << TeamPolicyRule() << true;
    QTest::newRow("client application off") << every << TeamPolicyRule() << true;
    QTest::newRow("one for the other") << controlPanel << clientApplication << false;
    QTest::newRow("every connection on") << after(12) << every << false;
    QTest::newRow("every connection off") << every << after(12) << true;
    QTest::newRow("a shorter period") << after(12) << after(11) << false;
    QTest::newRow("a longer period") << after(12) << after(13) << true;
    QTest::newRow("a period where there was none") << clientApplication << after(12) << false;
    QTest::newRow("no period any more") << after(12) << clientApplication << true;
    QTest::newRow("a period without effect")
        << TeamPolicyRule() << TeamPolicyRule{.againAfterHours = 3} << true;
}

void PolicyRuleTest::onFreeNothingMoreIsRequired()
{
    QFETCH(TeamPolicyRule, now);
    QFETCH(TeamPolicyRule, wanted);
    QFETCH(bool, allowed);
    Team team;
    for (const bool admins : {false, true}) {
        const auto policy = [&](const TeamPolicyRule &rule) {
            return admins ? TeamPolicy{rule, {}} : TeamPolicy{{}, rule};
        };
        team.setPlan(u"essential"_s);
        QVERIFY(team.set(policy(now)));
        team.setPlan(u"free"_s);
        const auto rehearsed = team.call(RehearseTeamPolicy{team.contoso.scope, policy(wanted)});
        const auto set = team.set(policy(wanted));
        QCOMPARE(codeOf(rehearsed), allowed ? ErrorCode::Cancelled : ErrorCode::Conflict);
        QCOMPARE(codeOf(set), allowed ? ErrorCode::Cancelled : ErrorCode::Conflict);
        QCOMPARE(team.policy(), policy(allowed ? wanted : now));
    }
}

void PolicyRuleTest::aDowngradeWeakensNothing()
{
    Team team;
    const TeamPolicy policy{controlPanel, {.clientApplication = true, .everyConnection = true}};
    QVERIFY(team.set(policy));
    team.become(team.rita);
    QVERIFY(team.call(UpdateAccount{.account = team.contoso.scope, .name = {}, .plan = Plan::Free}));
    const auto state = team.call(GetTeamPolicy{team.contoso.scope});
    QCOMPARE(state->policy, policy);
    QCOMPARE(state->plan, Plan::Free);
    QCOMPARE(team.required(Application::ControlPanel), (QList{true, true, false, false}));
}

void PolicyRuleTest::rehearsingChangesNothing()
{
    Team team;
    const QStringList tables{u"team_policies"_s, u"accounts"_s, u"memberships"_s, u"audit_events"_s};
    const QStringList before = team.rowsOf(tables);
    team.rehearse({controlPanel, clientApplication});
    QCOMPARE(team.rowsOf(tables), before);
}

void PolicyRuleTest::rehearsalCountsWhoIsNewlyAsked()
{
    Team team; // Olga has MFA and Sam signs in by SSO
    QCOMPARE(numbers(team.rehearse({})), (QList<qint64>{0, 0, 0, 0}));
    QCOMPARE(numbers(team.rehearse({controlPanel, {}})), (QList<qint64>{2, 0, 0, 0}));
    QCOMPARE(numbers(team.rehearse({{}, clientApplication})), (QList<qint64>{0, 0, 0, 2}));
    QCOMPARE(numbers(team.rehearse({controlPanel, {.controlPanel = true, .clientApplication = true}})),
             (QList<qint64>{2, 0, 2, 2}));
    team.handOver(team.ben, team.contoso); // Pending is not yet
    QCOMPARE(numbers(team.rehearse({{}, controlPanel})), (QList<qint64>{0, 0, 2, 0}));
    team.activate(team.ben, team.contoso);
    QCOMPARE(numbers(team.rehearse({{}, controlPanel})), (QList<qint64>{0, 0, 1, 0}));
    team.sql(u"delete from mfa_methods"_s); // of the owner too, whose row the counters still know as active
    QCOMPARE(numbers(team.rehearse({controlPanel, {}})), (QList<qint64>{2, 0, 0, 0}));
}

void PolicyRuleTest::whoIsAskedAlreadyIsNotCounted()
{
    Team team;
    QVERIFY(team.set({{}, controlPanel}));
    QCOMPARE(numbers(team.rehearse({{}, controlPanel})), (QList<qint64>{0, 0, 0, 0}));
    QCOMPARE(numbers(team.rehearse({controlPanel, {.controlPanel = true, .clientApplication = true}})),
             (QList<qint64>{2, 0, 0, 2}));
    QVERIFY(team.call(RequireAccountMfa{team.contoso.scope, {}}));
    QCOMPARE(numbers(team.rehearse({controlPanel, clientApplication})), (QList<qint64>{0, 0, 0, 0}));
}

void PolicyRuleTest::aDeadlineThatIsNotOverYetIsNoRequirement()
{
    Team team;
    QVERIFY(team.call(RequireAccountMfa{team.contoso.scope, {.from = {}, .graceDays = 7}}));
    QCOMPARE(numbers(team.rehearse({{}, controlPanel})), (QList<qint64>{0, 0, 2, 0}));
    team.pass(7 * 24h);
    const Person late = team.addPerson(u"late@contoso.example"_s, {in(team.contoso, Role::Member)});
    team.become(team.olga);
    QCOMPARE(numbers(team.rehearse({{}, controlPanel})),
             (QList<qint64>{0, 0, 1, 0})); // who joined late has a week
    team.pass(7 * 24h);
    team.become(team.olga);
    QCOMPARE(numbers(team.rehearse({{}, controlPanel})), (QList<qint64>{0, 0, 0, 0}));
}

void PolicyRuleTest::rehearsalAndTheOneFunctionAgree()
{
    const auto policyOf = [](int bits) {
        return TeamPolicy{{.controlPanel = (bits & 1) != 0, .clientApplication = (bits & 2) != 0},
                          {.controlPanel = (bits & 4) != 0, .clientApplication = (bits & 8) != 0}};
    };
    Team team;
    for (const bool mandate : {false, true}) {
        if (mandate)
            QVERIFY(team.call(RequireAccountMfa{team.contoso.scope, {}}));
        for (int bits = 0; bits < 256; ++bits) {
            if (bits % 64 == 0)
                team.become(team.olga); // before the session's total life is over
            QVERIFY(team.set(policyOf(bits / 16)));
            const QList<bool> panelBefore = team.required(Application::ControlPanel);
            const QList<bool> clientBefore = team.required(Application::ClientApplication);
            const auto rehearsal = numbers(team.rehearse(policyOf(bits % 16)));
            QVERIFY(team.set(policyOf(bits % 16)));
            const QList<bool> panel = team.required(Application::ControlPanel);
            const QList<bool> client = team.required(Application::ClientApplication);
            QList<qint64> counted{0, 0, 0, 0};
            for (int i = 0; i < 4; ++i) {
                counted[i < 2 ? 0 : 2] += panel.at(i) && !panelBefore.at(i) ? 1 : 0;
                counted[i < 2 ? 1 : 3] += client.at(i) && !clientBefore.at(i) ? 1 : 0;
            }
            QCOMPARE(rehearsal, counted);
        }
    }
}

void PolicyRuleTest::rehearsalLooksAtNobody()
{
    Team team;
    QStringList statements;
    team.database().setObserver([&](const QString &sql) { statements.append(sql); });
    QCOMPARE(numbers(team.rehearse({controlPanel, {}})), (QList<qint64>{2, 0, 0, 0}));
    team.database().setObserver({});
    QVERIFY(!statements.filter(u"adoption_joined"_s).isEmpty());
    // The caller's own membership is known by person.
    QVERIFY(statements.filter(QRegularExpression(u"memberships(?!.*person = \\?)"_s)).isEmpty());
}

void PolicyRuleTest::reportsKnowAtOnceWhoIsOverdue()
{
    Team team;
    const auto overdue = [&] { return team.call(GetAdoptionReport{team.contoso.scope})->counts.overdue; };
    QCOMPARE(overdue(), 0);
    QVERIFY(team.set({{}, controlPanel}));
    QCOMPARE(overdue(), 2); // Ben and Nora
    QVERIFY(team.set({clientApplication, {}}));
    QCOMPARE(overdue(), 2); // Jonas and Aiko
    QVERIFY(team.set({}));
    QCOMPARE(overdue(), 0);
}

void PolicyRuleTest::whatChangedIsInTheAudit()
{
    Team team;
    QVERIFY(team.set({}));
    QCOMPARE(team.audit(), QStringList()); // nothing has
    QVERIFY(team.set(
        {controlPanel, {.clientApplication = true, .everyConnection = true, .againAfterHours = 12}}));
    QVERIFY(team.set({controlPanel, clientApplication}));
    QCOMPARE(team.audit(),
             (QStringList{u"account.policy ok admins.control-panel=on members.client-application=on"
                          " members.every-connection=on members.again-after=12"_s,
                          u"account.policy ok members.every-connection=off members.again-after=0"_s}));
    QVERIFY(team.auditHolds());
}

void PolicyRuleTest::anOldSessionIsLimitedToSetupAtItsNextAction()
{
    Team team;
    Credentials ben;
    Credentials vpn;
    const auto enter = [&](Credentials &credentials, Application application) {
        return team.call(credentials, SignIn{team.ben.email, secret(StoreRig::password()), application});
    };
    QVERIFY(as<SignedIn>(enter(ben, Application::ControlPanel)));
    QVERIFY(as<SignedIn>(enter(vpn, Application::ClientApplication)));
    QVERIFY(team.call(ben, UpdateProfile{.name = u"Benno"_s, .language = {}}));

    QVERIFY(team.set({{}, controlPanel}));
    QCOMPARE(codeOf(team.call(ben, UpdateProfile{.name = u"Ben"_s, .language = {}})),
             ErrorCode::MfaSetupRequired);
    QCOMPARE(team.call(ben, GetMfa{})->requiredBecause,
             (QList<MfaReason>{{MfaReason::Kind::TeamPolicy, u"Contoso"_s}}));
    QVERIFY(team.call(vpn, UpdateProfile{.name = u"Ben"_s, .language = {}})); // the other application is free
    const auto setup = team.call(ben, BeginSetup{});
    QVERIFY(team.call(ben, ConfirmSetup{team.codeOf(setup->key)}));
    QVERIFY(team.call(ben, UpdateProfile{.name = u"Benno"_s, .language = {}}));

    Credentials nora; // who comes later is led to it at the sign-in
    const auto state =
        team.call(nora, SignIn{team.nora.email, secret(StoreRig::password()), Application::ControlPanel});
    QVERIFY(as<SetupRequired>(state));
}

void PolicyRuleTest::whoIsEnrolledCannotDisableWhatThePolicyRequires()
{
    Team team;
    QVERIFY(team.set({{}, controlPanel}));
    team.activate(team.ben, team.contoso);
    team.become(team.ben);
    QVERIFY(team.prove(team.ben));
    QCOMPARE(codeOf(team.call(DisableMfa{})), ErrorCode::MfaMandatory);
}

QTEST_GUILESS_MAIN(PolicyRuleTest)
#include "policyruletest.moc"
