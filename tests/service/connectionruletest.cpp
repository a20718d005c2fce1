// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/teampolicies.h"
#include "tests/service/office.h"

#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Code = ErrorCode;
using Kind = ConnectionDecision::Kind;

/// Ben's VPN client.
struct Tunnel : Office
{
    void ask(const TeamPolicyRule &members, const TeamPolicyRule &admins = {})
    {
        const auto put = database().transaction([&]() -> Result<void> {
            putTeamPolicy(database(), contoso.scope, {admins, members});
            return {};
        });
        Q_ASSERT(put);
    }
    Result<SignInState> enter(const Person &person)
    {
        credentials = {};
        auto state = call(SignIn{person.email, secret(password()), Application::ClientApplication});
        if (const auto *wanted = as<CodeRequired>(state)) {
            passStep();
            state = call(EnterCode{wanted->ticket, code(person)});
        }
        return state;
    }
    Result<ConnectionDecision> connect() { return call(RequestConnection{}); }
    Result<ConnectionDecision> give(const Secret &ticket)
    {
        passStep();
        return call(EnterConnectionCode{ticket, code(ben)});
    }
    std::optional<Kind> kind()
    {
        const auto decision = connect();
        return decision ? std::optional(decision->kind) : std::nullopt;
    }
};

} // namespace

/// What a client application is told before it connects.
class ConnectionRuleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theControlPanelConnectsNothing();
    void aClientIsNoWayRoundTheControlPanel();
    void whereMfaIsRequiredAndOffItIsSetUpFirst();
    void whereNothingIsAskedItIsAllowed();
    void theCodeOfTheSignInIsEnoughOnce();
    void beforeEveryConnectionACode();
    void againAfterSomeHours();
    void aPolicyThatIsSavedCountsAtTheNextConnection();
    void theRuleIsThatOfTheRole();
    void aTicketIsGoodForItsPersonItsTimeAndOnce();
    void fiveWrongCodesKillATicketAndAreCountedWithTheOthers();
    void aBackupCodeConnectsToo();
};

void ConnectionRuleTest::theControlPanelConnectsNothing()
{
    Tunnel tunnel;
    tunnel.enterWithMfaActive();
    QCOMPARE(codeOf(tunnel.connect()), Code::Forbidden);
    QCOMPARE(codeOf(tunnel.give({})), Code::Forbidden);
}

void ConnectionRuleTest::aClientIsNoWayRoundTheControlPanel()
{
    Tunnel tunnel;
    tunnel.ask({.controlPanel = true});
    QVERIFY(as<SignedIn>(tunnel.enter(tunnel.ben)));
    QCOMPARE(tunnel.kind(), Kind::Allowed);
    QCOMPARE(codeOf(tunnel.call(ListAccounts{})), Code::MfaSetupRequired);
}

void ConnectionRuleTest::whereMfaIsRequiredAndOffItIsSetUpFirst()
{
    Tunnel tunnel;
    QVERIFY(as<SignedIn>(tunnel.enter(tunnel.ben)));
    QCOMPARE(tunnel.kind(), Kind::Allowed);
    tunnel.ask({.clientApplication = true});
    QCOMPARE(tunnel.kind(), Kind::SetupRequired);
    QVERIFY(tunnel.setUp());
    QCOMPARE(tunnel.kind(), Kind::Allowed); // whose code is one
    tunnel.ask({});
    tunnel.sql(u"delete from mfa_methods"_s);
    tunnel.sql(u"update accounts set mfa_required = 1"_s);
    QCOMPARE(tunnel.kind(), Kind::SetupRequired);
}

void ConnectionRuleTest::whereNothingIsAskedItIsAllowed()
{
    Tunnel tunnel;
    tunnel.activate(tunnel.ben, tunnel.contoso);
    QVERIFY(as<SignedIn>(tunnel.enter(tunnel.ben)));
    const auto decision = tunnel.connect();
    QCOMPARE(decision->kind, Kind::Allowed);
    QVERIFY(!decision->validUntil);
    QVERIFY(decision->ticket.isEmpty());
}

void ConnectionRuleTest::theCodeOfTheSignInIsEnoughOnce()
{
    Tunnel tunnel;
    tunnel.ask({.clientApplication = true});
    tunnel.activate(tunnel.ben, tunnel.contoso);
    QVERIFY(as<SignedIn>(tunnel.enter(tunnel.ben)));
    tunnel.pass(50min);
    QCOMPARE(tunnel.kind(), Kind::Allowed);
    tunnel.sql(u"update sessions set strength = 'password'"_s); // as if it had never been given
    const auto decision = tunnel.connect();
    QCOMPARE(decision->kind, Kind::CodeRequired);
    QCOMPARE(tunnel.give(decision->ticket)->kind, Kind::Allowed);
    QCOMPARE(tunnel.kind(), Kind::Allowed);
}

void ConnectionRuleTest::beforeEveryConnectionACode()
{
    Tunnel tunnel;
    tunnel.ask({.clientApplication = true, .everyConnection = true, .againAfterHours = 8});
    tunnel.activate(tunnel.ben, tunnel.contoso);
    QVERIFY(as<SignedIn>(tunnel.enter(tunnel.ben)));
    for (int i = 0; i < 3; ++i) {
        const auto decision = tunnel.connect();
        QCOMPARE(decision->kind, Kind::CodeRequired);
        QVERIFY(!decision->validUntil);
        const auto allowed = tunnel.give(decision->ticket);
        QCOMPARE(allowed->kind, Kind::Allowed);
        QVERIFY(!allowed->validUntil);
        QVERIFY(allowed->ticket.isEmpty());
    }
    QCOMPARE(tunnel.auditOf(tunnel.ben).last(), u"connection.code ok totp"_s);
}

void ConnectionRuleTest::againAfterSomeHours()
{
    Tunnel tunnel;
    tunnel.ask({.clientApplication = true, .againAfterHours = 2});
    tunnel.activate(tunnel.ben, tunnel.contoso);
    QVERIFY(as<SignedIn>(tunnel.enter(tunnel.ben)));
    const Timestamp signedIn = tunnel.now;
    const auto atHalfTime = [&] {
        tunnel.pass(50min);
        return tunnel.connect();
    };
    const auto first = atHalfTime();
    QCOMPARE(first->kind, Kind::Allowed);
    QVERIFY(first->validUntil == signedIn + 2h);
    QCOMPARE(atHalfTime()->kind, Kind::Allowed);
    tunnel.now = signedIn + 2h - 1ms;
    QCOMPARE(tunnel.kind(), Kind::Allowed);
    tunnel.now = signedIn + 2h;
    tunnel.restart(); // it is kept in the store
    const auto again = tunnel.connect();
    QCOMPARE(again->kind, Kind::CodeRequired);
    const auto allowed = tunnel.give(again->ticket);
    QVERIFY(allowed->validUntil == tunnel.now + 2h);
    QCOMPARE(tunnel.kind(), Kind::Allowed);
}

void ConnectionRuleTest::aPolicyThatIsSavedCountsAtTheNextConnection()
{
    Tunnel tunnel;
    tunnel.activate(tunnel.ben, tunnel.contoso);
    QVERIFY(as<SignedIn>(tunnel.enter(tunnel.ben)));
    QCOMPARE(tunnel.kind(), Kind::Allowed);
    tunnel.ask({.clientApplication = true, .everyConnection = true});
    QCOMPARE(tunnel.kind(), Kind::CodeRequired);
}

void ConnectionRuleTest::theRuleIsThatOfTheRole()
{
    Tunnel tunnel;
    Workplace place = tunnel.contoso;
    place.role = Role::TeamAdmin;
    const Person jonas = tunnel.addPerson(u"jonas@contoso.example"_s, {place});
    tunnel.activate(tunnel.ben, tunnel.contoso);
    tunnel.activate(jonas, place);
    tunnel.ask({.clientApplication = true, .everyConnection = true}, {});
    QVERIFY(as<SignedIn>(tunnel.enter(jonas)));
    QCOMPARE(tunnel.kind(), Kind::Allowed);
    QVERIFY(as<SignedIn>(tunnel.enter(tunnel.ben)));
    QCOMPARE(tunnel.kind(), Kind::CodeRequired);
}

void ConnectionRuleTest::aTicketIsGoodForItsPersonItsTimeAndOnce()
{
    Tunnel tunnel;
    tunnel.ask({.clientApplication = true, .everyConnection = true});
    const Person dora = tunnel.addPerson(u"dora@contoso.example"_s, {tunnel.contoso});
    tunnel.activate(tunnel.ben, tunnel.contoso);
    tunnel.activate(dora, tunnel.contoso);
    QVERIFY(as<SignedIn>(tunnel.enter(dora)));
    const Secret doras = tunnel.connect()->ticket;
    QVERIFY(as<SignedIn>(tunnel.enter(tunnel.ben)));
    QCOMPARE(codeOf(tunnel.give(doras)), Code::TicketExpired);
    QCOMPARE(codeOf(tunnel.give(secret(u"nonsense"_s))), Code::TicketExpired);
    const Secret ticket = tunnel.connect()->ticket;
    for (const auto &state : {tunnel.call(ChooseWorkplace{ticket, tunnel.contoso.scope}),
                              tunnel.call(EnterCode{ticket, tunnel.code(tunnel.ben)}),
                              tunnel.call(ConfirmSignInSetup{ticket, tunnel.code(tunnel.ben)})})
        QCOMPARE(codeOf(state), Code::TicketExpired);
    QVERIFY(tunnel.give(ticket));
    QCOMPARE(codeOf(tunnel.give(ticket)), Code::TicketExpired);
    const Secret late = tunnel.connect()->ticket;
    tunnel.pass(5min);
    QCOMPARE(codeOf(tunnel.give(late)), Code::TicketExpired);
    // Nor is the ticket of a sign-in.
    const auto first = tunnel.signIn(tunnel.ben);
    QCOMPARE(codeOf(tunnel.give(as<CodeRequired>(first)->ticket)), Code::TicketExpired);
}

void ConnectionRuleTest::fiveWrongCodesKillATicketAndAreCountedWithTheOthers()
{
    Tunnel tunnel;
    tunnel.ask({.clientApplication = true, .everyConnection = true});
    tunnel.activate(tunnel.ben, tunnel.contoso);
    QVERIFY(as<SignedIn>(tunnel.enter(tunnel.ben)));
    for (int round = 0; round < 2; ++round) {
        const Secret ticket = tunnel.connect()->ticket;
        for (int i = 0; i < 5; ++i)
            QCOMPARE(codeOf(tunnel.call(EnterConnectionCode{ticket, secret(u"no"_s)})), Code::WrongCode);
        QCOMPARE(codeOf(tunnel.give(ticket)), Code::TicketExpired);
    }
    QCOMPARE(codeOf(tunnel.give(tunnel.connect()->ticket)), Code::Throttled); // R27
    QCOMPARE(tunnel.auditOf(tunnel.ben).last(), u"connection.code locked"_s);
}

void ConnectionRuleTest::aBackupCodeConnectsToo()
{
    Tunnel tunnel;
    tunnel.ask({.clientApplication = true, .everyConnection = true});
    const QList<Secret> codes = tunnel.activate(tunnel.ben, tunnel.contoso);
    QVERIFY(as<SignedIn>(tunnel.enter(tunnel.ben)));
    const Secret ticket = tunnel.connect()->ticket;
    QVERIFY(tunnel.call(EnterConnectionCode{ticket, codes.first()}));
    const Secret next = tunnel.connect()->ticket;
    QCOMPARE(codeOf(tunnel.call(EnterConnectionCode{next, codes.first()})), Code::WrongCode);
}

QTEST_GUILESS_MAIN(ConnectionRuleTest)
#include "connectionruletest.moc"
