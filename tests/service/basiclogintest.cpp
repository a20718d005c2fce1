// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/basiclogin.h"
#include "core/service/caller.h"
#include "tests/service/office.h"

#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Code = ErrorCode;
constexpr Code done = Code::Cancelled; // which no rule gives

/// Somebody who calls the API with a name and a password.
struct Script : Office
{
    Code ask(const QString &user, const Secret &password)
    {
        Credentials own{.user = user, .password = password};
        const auto profile = call(own, GetProfile{});
        return own.session.isEmpty() && own.proof.isEmpty() ? sallyport::codeOf(profile) : Code::StoreFailed;
    }
    Code asBen(const Secret &shown) { return ask(ben.email, shown); }
    static Secret regular() { return secret(password()); }

    /// Ben's new API password.
    Secret issue()
    {
        const bool signedIn = call(GetSession{}).has_value() || enterWithMfaOff();
        const bool proved = status() == MfaStatus::Active
                                ? prove(ben).has_value()
                                : call(VerifyIdentity{.password = regular()}).has_value();
        const auto issued = call(GenerateApiPassword{});
        Q_ASSERT(signedIn && proved && issued);
        return *issued;
    }
};

} // namespace

/// The management API (R39, R40).
class BasicLoginTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nobodyComesInWithTheWrongThing();
    void whateverIsWrongLooksTheSame();
    void wrongPasswordsAreThrottledAndNobodyElseIs();
    void withMfaOnTheRegularPasswordIsRefusedAndTheApiPasswordNamed();
    void nobodyIsToldOfTheApiPasswordByAWrongPassword();
    void theApiPasswordIsNoneAtTheSignIn();
    void aNewApiPasswordVoidsTheOneBefore();
    void aPasswordThatWasChangedMeanwhileEndsTheRequest();
    void neitherPasswordIsEnoughWhileMfaIsPending();
    void neitherPasswordIsEnoughWhereMfaIsRequiredAndOff();
    void aNameWithAColonIsNeverSomebodyElse();
    void theIdIsAName();
    void theLastUseIsKept();
    void theAccountThatIsAskedAboutChoosesTheWorkplace();
    void whatIsRefusedIsInTheLog();
};

void BasicLoginTest::nobodyComesInWithTheWrongThing()
{
    Script script;
    QCOMPARE(script.asBen(Script::regular()), done);
    QCOMPARE(script.ask(u" "_s + script.ben.email, Script::regular()), Code::Unauthenticated);
    QCOMPARE(script.ask(script.ben.id.value.toUpper(), Script::regular()), Code::Unauthenticated);
    QCOMPARE(script.ask({}, Script::regular()), Code::Unauthenticated);
    QCOMPARE(script.asBen({}), Code::Unauthenticated);
    script.sql(u"update persons set disabled = 1"_s);
    QCOMPARE(script.asBen(Script::regular()), Code::Unauthenticated);
    script.sql(u"update persons set disabled = 0"_s);
    script.sql(u"delete from memberships"_s);
    QCOMPARE(script.asBen(Script::regular()), Code::Unauthenticated);
}

void BasicLoginTest::whateverIsWrongLooksTheSame()
{
    Script script;
    const auto refusal = [&](const QString &user, const QString &shown) {
        Credentials own{.user = user, .password = secret(shown)};
        return script.call(own, GetProfile{}).error();
    };
    const Error expected{ErrorCode::Unauthenticated, {}, {}, {}};
    for (const QString &user : {script.ben.email, script.ben.id.value, u"nobody@contoso.example"_s, u"0"_s})
        for (const QString &shown :
             {u"wrong"_s, u"abcd-abcd-abcd-abcd-abcd-abcd-abcd-abcd"_s, QString(1025, u'x')})
            QCOMPARE(refusal(user, shown), expected);
}

void BasicLoginTest::wrongPasswordsAreThrottledAndNobodyElseIs()
{
    Script script;
    const Person dora = script.addPerson(u"dora@contoso.example"_s, {script.contoso});
    for (int i = 0; i < 10; ++i)
        QCOMPARE(script.ask(i % 2 ? script.ben.email : script.ben.id.value, secret(u"wrong"_s)),
                 Code::Unauthenticated);
    QCOMPARE(script.asBen(Script::regular()), Code::Throttled);
    QCOMPARE(script.ask(script.ben.id.value, Script::regular()), Code::Throttled);
    QCOMPARE(script.ask(dora.email, Script::regular()), done);
    script.pass(30s);
    QCOMPARE(script.asBen(Script::regular()), done);

    // Nobody shuts out who has the API password.
    const Secret api = script.issue();
    for (int i = 0; i < 11; ++i)
        script.asBen(secret(u"wrong"_s));
    QCOMPARE(script.asBen(api), done);
}

void BasicLoginTest::withMfaOnTheRegularPasswordIsRefusedAndTheApiPasswordNamed()
{
    Script script;
    script.enterWithMfaActive();
    QCOMPARE(script.asBen(Script::regular()), Code::ApiPasswordRequired); // there is none yet
    const Secret api = script.issue();
    QCOMPARE(script.asBen(Script::regular()), Code::ApiPasswordRequired);
    QCOMPARE(script.ask(script.ben.id.value, Script::regular()), Code::ApiPasswordRequired);
    QCOMPARE(script.asBen(api), done);
    QCOMPARE(script.asBen(script.code(script.ben)), Code::Unauthenticated);
}

void BasicLoginTest::nobodyIsToldOfTheApiPasswordByAWrongPassword()
{
    Script script;
    script.enterWithMfaActive();
    script.issue();
    QCOMPARE(script.asBen(secret(u"wrong"_s)), Code::Unauthenticated);
    for (int i = 1; i < 10; ++i)
        script.asBen(secret(u"wrong"_s));
    QCOMPARE(script.asBen(Script::regular()), Code::Throttled);
}

void BasicLoginTest::theApiPasswordIsNoneAtTheSignIn()
{
    Script script;
    script.enterWithMfaActive();
    const Secret api = script.issue();
    Credentials own;
    QCOMPARE(codeOf(script.call(own, SignIn{script.ben.email, api})), Code::SignInFailed);
    QCOMPARE(codeOf(script.call(Unlock{api})), Code::WrongPassword);
}

void BasicLoginTest::aNewApiPasswordVoidsTheOneBefore()
{
    Script script;
    script.enterWithMfaActive();
    const Secret first = script.issue();
    const Secret second = script.issue();
    QCOMPARE(script.asBen(first), Code::Unauthenticated);
    QCOMPARE(script.asBen(second), done);
    QVERIFY(script.prove(script.ben));
    QVERIFY(script.call(DeleteApiPassword{}));
    QCOMPARE(script.asBen(second), Code::Unauthenticated);
}

void BasicLoginTest::aPasswordThatWasChangedMeanwhileEndsTheRequest()
{
    Script script;
    const Secret api = script.issue();
    Credentials own{.user = script.ben.email, .password = api};
    const auto caller = authoriseBasic(script.context(), own, UpdateProfile::access, {});
    QVERIFY(caller);
    script.issue();
    const auto late = inSession(script.context(), *caller, []() -> Result<Done> { return Done{}; });
    QCOMPARE(codeOf(late), Code::Unauthenticated);
    Credentials regular{.user = script.ben.email, .password = Script::regular()};
    const auto byRegular = authoriseBasic(script.context(), regular, UpdateProfile::access, {});
    QVERIFY(byRegular);
    script.sql(u"update persons set password_hash = substr(password_hash, 2)"_s);
    const auto later = inSession(script.context(), *byRegular, []() -> Result<Done> { return Done{}; });
    QCOMPARE(codeOf(later), Code::Unauthenticated);
}

void BasicLoginTest::neitherPasswordIsEnoughWhileMfaIsPending()
{
    Script script;
    const Secret api = script.issue();
    QVERIFY(script.call(EnableMfa{}));
    QCOMPARE(script.asBen(Script::regular()), Code::MfaSetupRequired);
    QCOMPARE(script.asBen(api), Code::MfaSetupRequired);
}

void BasicLoginTest::neitherPasswordIsEnoughWhereMfaIsRequiredAndOff()
{
    Script script;
    const Secret api = script.issue();
    QCOMPARE(script.asBen(api), done);
    script.sql(u"update accounts set mfa_required = 1"_s);
    QCOMPARE(script.asBen(Script::regular()), Code::MfaSetupRequired);
    QCOMPARE(script.asBen(api), Code::MfaSetupRequired);
    QCOMPARE(script.asBen(secret(u"wrong"_s)), Code::Unauthenticated);
}

void BasicLoginTest::aNameWithAColonIsNeverSomebodyElse()
{
    // HTTP Basic splits at the first colon: what is behind it belongs to the password.
    Script script;
    const Person colon = script.addPerson(u"ben@contoso.example:c@contoso.example"_s, {script.contoso});
    QCOMPARE(script.ask(u"ben@contoso.example"_s, secret(u"c@contoso.example:"_s + StoreRig::password())),
             Code::Unauthenticated);
    QCOMPARE(script.auditOf(colon), QStringList()); // it is counted on Ben
    QCOMPARE(script.auditOf(script.ben), QStringList{u"api.sign-in refused"_s});
    QCOMPARE(script.ask(colon.id.value, Script::regular()), done);
}

void BasicLoginTest::theIdIsAName()
{
    Script script;
    script.enterWithMfaActive();
    const Secret api = script.issue();
    Credentials own{.user = script.ben.id.value, .password = api};
    QCOMPARE(script.call(own, GetProfile{})->person.id, script.ben.id);
    const Person dora = script.addPerson(u"dora@contoso.example"_s, {script.contoso});
    QCOMPARE(script.ask(dora.id.value, api), Code::Unauthenticated);
}

void BasicLoginTest::theLastUseIsKept()
{
    Script script;
    script.enterWithMfaActive();
    const Secret api = script.issue();
    const auto lastUse = [&] { return script.call(GetMfa{})->apiPassword.lastUsedAt; };
    QCOMPARE(script.asBen(secret(u"wrong"_s)), Code::Unauthenticated);
    QVERIFY(!lastUse());
    QCOMPARE(script.asBen(api), done);
    const Timestamp first = script.now;
    QVERIFY(lastUse() == first);
    script.pass(19s);
    QCOMPARE(script.asBen(api), done);
    QVERIFY(lastUse() == first); // to twenty seconds
    script.pass(1s);
    QCOMPARE(script.asBen(api), done);
    QVERIFY(lastUse() == script.now);
}

void BasicLoginTest::theAccountThatIsAskedAboutChoosesTheWorkplace()
{
    Script script;
    const Workplace north = script.addReseller(u"North"_s, Role::ResellerOwner);
    const Workplace resold = script.addAccount(u"Resold"_s, false, Role::Member, north.scope);
    const Workplace owned = script.addAccount(u"A first name"_s, false, Role::Owner);
    const Workplace strict = script.addAccount(u"Strict"_s, true, Role::Member);
    const Workplace foreign = script.addAccount(u"Foreign"_s);
    const Person rita = script.addPerson(u"rita@north.example"_s, {owned, strict, north, script.contoso});
    Credentials own{.user = rita.email, .password = Script::regular()};
    QCOMPARE(script.call(own, GetAccount{owned.scope})->role, Role::Owner);
    QCOMPARE(script.call(own, GetAccount{resold.scope})->role, Role::ResellerOwner);
    QCOMPARE(script.call(own, GetAccount{script.contoso.scope})->role, Role::Member);
    QCOMPARE(codeOf(script.call(own, GetAccount{strict.scope})), Code::MfaSetupRequired);
    QCOMPARE(codeOf(script.call(own, GetAccount{foreign.scope})), Code::NotFound);
    QCOMPARE(script.call(own, GetReseller{})->name, u"North"_s); // the most powerful
    QVERIFY(script.call(own, ListAdmins{}));
    QCOMPARE(codeOf(script.call(own, ListMembers{script.contoso.scope, {}})), Code::Forbidden);
}

void BasicLoginTest::whatIsRefusedIsInTheLog()
{
    Script script;
    script.activate(script.ben, script.contoso);
    script.asBen(Script::regular());
    script.asBen(secret(u"wrong"_s));
    QCOMPARE(script.auditOf(script.ben),
             (QStringList{u"api.sign-in api-password-required"_s, u"api.sign-in refused"_s}));
    QVERIFY(script.auditHolds());
}

QTEST_GUILESS_MAIN(BasicLoginTest)
#include "basiclogintest.moc"
