// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/adoption.h"
#include "tests/service/answers.h"
#include "tests/service/storerig.h"

#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A reseller with two accounts, another one with one, and somebody in every role.
struct Market : StoreRig
{
    Workplace northwind = addReseller(u"Northwind"_s, Role::ResellerOwner);
    Workplace contoso = addAccount(u"Contoso"_s, false, Role::Owner, northwind.scope);
    Workplace fabrikam = addAccount(u"Fabrikam"_s, false, Role::Owner, northwind.scope);
    Workplace tailspin = addReseller(u"Tailspin"_s, Role::ResellerOwner);
    Workplace foreign = addAccount(u"Foreign"_s, false, Role::Owner, tailspin.scope);
    Person rita = addPerson(u"rita@northwind.example"_s, {northwind});
    Person anders = addPerson(u"anders@northwind.example"_s, {as(northwind, Role::ResellerAdmin)});
    Person olga = addPerson(u"olga@contoso.example"_s, {contoso});
    Person jonas = addPerson(u"jonas@contoso.example"_s, {as(contoso, Role::TeamAdmin)});
    Person ben = addPerson(u"ben@contoso.example"_s, {as(contoso, Role::Member)});

    static Workplace as(Workplace workplace, Role role)
    {
        workplace.role = role;
        return workplace;
    }
    /// Signed in with the password; everything from here on is theirs.
    void become(const Person &person)
    {
        credentials = {};
        QVERIFY(signIn(person));
    }
};

QStringList namesOf(const Page<AccountRow> &page)
{
    QStringList names;
    for (const AccountRow &row : page.rows)
        names.append(row.account.name);
    return names;
}

} // namespace

class AccountRuleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everybodySeesTheirOwnRealmOnly();
    void onlyOwnersAndThoseAboveUseTheSwitch();
    void aForeignAccountAnswersLikeAMissingOne();
    void freeAccountsHaveNoSwitchButADowngradeWeakensNothing();
    void aRehearsalNamesWhoWouldBeAskedAndChangesNothing();
    void turningItOnLimitsOpenSessionsAtTheirNextAction();
    void aDateAndAPersonalDeadlineHoldBackAndAResetDoesNotExtendThem();
    void turningItOffVerifiesTheIdentity();
    void fieldsAreChecked();
    void pagesGoOnWhereTheLastOneEnded();
    void countersFollowEveryChange();
};

void AccountRuleTest::everybodySeesTheirOwnRealmOnly()
{
    Market market;
    market.become(market.rita);
    QCOMPARE(namesOf(*market.call(ListAccounts{})), (QStringList{u"Contoso"_s, u"Fabrikam"_s}));
    market.become(market.anders);
    QCOMPARE(namesOf(*market.call(ListAccounts{})), (QStringList{u"Contoso"_s, u"Fabrikam"_s}));
    market.become(market.ben);
    QCOMPARE(namesOf(*market.call(ListAccounts{})), (QStringList{u"Contoso"_s}));
}

void AccountRuleTest::onlyOwnersAndThoseAboveUseTheSwitch()
{
    Market market;
    for (const Person &person : {market.rita, market.olga}) {
        market.become(person);
        QCOMPARE(market.call(ListAccounts{})->rows.first().switchRefusal, SwitchRefusal::None);
    }
    for (const Person &person : {market.anders, market.jonas, market.ben}) {
        market.become(person);
        QCOMPARE(market.call(ListAccounts{})->rows.first().switchRefusal, SwitchRefusal::Role);
        QCOMPARE(codeOf(market.call(RequireAccountMfa{market.contoso.scope, {}})), ErrorCode::Forbidden);
        QCOMPARE(codeOf(market.call(RehearseAccountMfa{market.contoso.scope})), ErrorCode::Forbidden);
        QCOMPARE(codeOf(market.call(UpdateAccount{market.contoso.scope, u"Mine"_s, {}})),
                 ErrorCode::Forbidden);
        QCOMPARE(codeOf(market.call(CreateAccount{u"Mine"_s, Plan::Premium})), ErrorCode::Forbidden);
    }
    market.become(market.olga);
    QCOMPARE(codeOf(market.call(UpdateAccount{market.contoso.scope, {}, Plan::Premium})),
             ErrorCode::Forbidden);
}

void AccountRuleTest::aForeignAccountAnswersLikeAMissingOne()
{
    Market market;
    for (const Person &person : {market.rita, market.olga}) {
        market.become(person);
        for (const ScopeId &id : {market.foreign.scope, ScopeId{u"missing"_s}}) {
            QCOMPARE(codeOf(market.call(RequireAccountMfa{id, {}})), ErrorCode::NotFound);
            QCOMPARE(codeOf(market.call(RehearseAccountMfa{id})), ErrorCode::NotFound);
            QCOMPARE(codeOf(market.call(UpdateAccount{id, u"Mine"_s, {}})), ErrorCode::NotFound);
        }
    }
}

void AccountRuleTest::freeAccountsHaveNoSwitchButADowngradeWeakensNothing()
{
    Market market;
    market.become(market.rita);
    const auto lakeside = market.call(CreateAccount{u"Lakeside"_s, Plan::Free});
    QCOMPARE(lakeside->switchRefusal, SwitchRefusal::Plan);
    QCOMPARE(codeOf(market.call(RequireAccountMfa{lakeside->account.id, {}})), ErrorCode::Conflict);

    QVERIFY(market.call(RequireAccountMfa{market.contoso.scope, {}}));
    const auto downgraded = market.call(UpdateAccount{market.contoso.scope, {}, Plan::Free});
    QVERIFY(downgraded->account.mfaRequired());
    QCOMPARE(downgraded->switchRefusal, SwitchRefusal::None); // it can still be turned off on purpose
}

void AccountRuleTest::aRehearsalNamesWhoWouldBeAskedAndChangesNothing()
{
    Market market;
    market.addPerson(u"sso@contoso.example"_s, {Market::as(market.contoso, Role::Member)}, false,
                     SignInMethod::Sso);
    market.activate(market.jonas, market.contoso);
    market.become(market.olga);
    const auto rehearsal = market.call(RehearseAccountMfa{market.contoso.scope});
    QCOMPARE(rehearsal->asked, 2);
    QCOMPARE(rehearsal->enrolled, 1);
    QCOMPARE(rehearsal->sso, 1);
    QCOMPARE(rehearsal->askedByName.size(), 2);
    QCOMPARE(rehearsal->askedByName.at(0).email, market.ben.email);
    QCOMPARE(rehearsal->askedByName.at(1).email, market.olga.email);
    QVERIFY(!market.call(ListAccounts{})->rows.first().account.mfaRequired());
}

void AccountRuleTest::turningItOnLimitsOpenSessionsAtTheirNextAction()
{
    Market market;
    market.become(market.ben);
    const Credentials open = market.credentials;
    market.become(market.olga);
    QVERIFY(market.call(RequireAccountMfa{market.contoso.scope, {}})->account.mfaRequired());
    market.credentials = open;
    QCOMPARE(codeOf(market.call(UpdateProfile{u"Ben"_s, {}})), ErrorCode::MfaSetupRequired);
    const auto setup = market.call(BeginSetup{});
    QVERIFY(market.call(ConfirmSetup{market.codeOf(setup->key)}));
    QVERIFY(market.call(UpdateProfile{u"Ben"_s, {}}));
}

void AccountRuleTest::aDateAndAPersonalDeadlineHoldBackAndAResetDoesNotExtendThem()
{
    Market market;
    market.become(market.olga);
    QVERIFY(market.call(RequireAccountMfa{market.contoso.scope, {market.now + 48h, 7}}));
    const Timestamp deadline = market.now + 48h + 7 * 24h;
    const auto benNow = [&] {
        market.credentials = {};
        return market.signIn(market.ben);
    };
    QVERIFY(sallyport::as<SignedIn>(benNow()));
    market.now = deadline - 1s;
    QVERIFY(sallyport::as<SignedIn>(benNow()));
    // Setting MFA up and turning it off again buys no more time.
    QVERIFY(market.call(EnableMfa{}));
    QVERIFY(market.call(DisableMfa{}));
    market.now = deadline;
    QVERIFY(sallyport::as<SetupRequired>(benNow()));

    // Without a date the days count from the moment it is turned on.
    market.become(market.rita);
    QVERIFY(market.call(RequireAccountMfa{market.fabrikam.scope, {{}, 3}})->account.mandate->from ==
            market.now);

    // Who joins later has the same number of days.
    const Person late =
        market.addPerson(u"late@contoso.example"_s, {Market::as(market.contoso, Role::Member)});
    market.credentials = {};
    market.pass(7 * 24h - 1s);
    QVERIFY(sallyport::as<SignedIn>(market.signIn(late)));
    market.pass(1s);
    QVERIFY(sallyport::as<SetupRequired>(market.signIn(late)));
}

void AccountRuleTest::turningItOffVerifiesTheIdentity()
{
    Market market;
    market.activate(market.olga, market.contoso);
    QVERIFY(market.signInWithCode(market.olga, market.code(market.olga)));
    QVERIFY(market.call(RequireAccountMfa{market.contoso.scope, {}}));
    QCOMPARE(codeOf(market.call(ReleaseAccountMfa{market.contoso.scope})), ErrorCode::ProofRequired);
    market.passStep();
    QVERIFY(market.call(VerifyIdentity{.code = market.code(market.olga)}));
    QVERIFY(!market.call(ReleaseAccountMfa{market.contoso.scope})->account.mfaRequired());
}

void AccountRuleTest::fieldsAreChecked()
{
    Market market;
    market.become(market.rita);
    const auto invalid = [](const auto &result) { return result ? QStringList() : result.error().fields; };
    QCOMPARE(invalid(market.call(CreateAccount{u"  "_s, Plan::Free})), (QStringList{u"name"_s}));
    QCOMPARE(invalid(market.call(CreateAccount{u"a\u202Eb"_s, Plan::Free})), (QStringList{u"name"_s}));
    QCOMPARE(invalid(market.call(CreateAccount{QString(201, u'x'), Plan::Free})), (QStringList{u"name"_s}));
    QCOMPARE(invalid(market.call(RequireAccountMfa{market.contoso.scope, {{}, 91}})),
             (QStringList{u"graceDays"_s}));
    QCOMPARE(invalid(market.call(RequireAccountMfa{market.contoso.scope, {{}, -1}})),
             (QStringList{u"graceDays"_s}));
    QCOMPARE(invalid(market.call(RequireAccountMfa{market.contoso.scope, {market.now - 25h, 0}})),
             (QStringList{u"from"_s}));
}

void AccountRuleTest::pagesGoOnWhereTheLastOneEnded()
{
    Market market;
    market.become(market.rita);
    for (int i = 0; i < 25; ++i) // equal names, too
        QVERIFY(market.call(CreateAccount{u"Branch %1"_s.arg(i / 5), Plan::Free}));
    for (const bool descending : {false, true}) {
        QStringList ids;
        PageRequest request{.limit = 4, .search = u"bRANCH"_s, .descending = descending};
        do {
            const auto page = market.call(ListAccounts{request, AccountFilter::All});
            QCOMPARE(page->total, 27);
            for (const AccountRow &row : page->rows)
                ids.append(row.account.id.value);
            request.after = page->next;
        } while (!request.after.isEmpty());
        QCOMPARE(ids.size(), 25);
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), 25);
    }
    QCOMPARE(market.call(ListAccounts{{.search = u"100%"_s}, AccountFilter::All})->rows.size(), 0);
}

void AccountRuleTest::countersFollowEveryChange()
{
    Market market;
    const auto counted = [&] {
        return *market.database().read(
            [&]() -> Result<Adoption> { return adoptionOf(market.database(), market.contoso.scope); });
    };
    QCOMPARE(counted(), (Adoption{3, 0, 0, 0}));
    market.become(market.ben);
    QVERIFY(market.call(EnableMfa{}));
    QCOMPARE(counted(), (Adoption{3, 0, 1, 0}));
    const auto setup = market.call(ShowPendingSetup{});
    QVERIFY(market.call(ConfirmSetup{market.codeOf(setup->key)}));
    QCOMPARE(counted(), (Adoption{3, 1, 0, 0}));
    market.passStep();
    QVERIFY(market.call(VerifyIdentity{.code = market.code(market.ben)}));
    QVERIFY(market.call(DisableMfa{}));
    QCOMPARE(counted(), (Adoption{3, 0, 0, 0}));
    market.addPerson(u"sso@contoso.example"_s, {Market::as(market.contoso, Role::Member)}, false,
                     SignInMethod::Sso);
    QCOMPARE(counted(), (Adoption{4, 0, 0, 1}));
}

QTEST_GUILESS_MAIN(AccountRuleTest)
#include "accountruletest.moc"
