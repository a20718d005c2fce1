// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/service/office.h"

#include <QTest>

#include <barrier>
#include <thread>
#include <vector>

using namespace sallyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Try
{
    Secret ticket;
    Secret code;
};

/// Several programs on one store, each with its share of the tries, at the same time. How each ended;
/// Cancelled stands for a session.
QList<ErrorCode> inParallel(const StoreRig &rig, const QList<Try> &tries, qsizetype programs = 2)
{
    QList<ErrorCode> outcomes(tries.size(), ErrorCode::StoreFailed);
    ErrorCode *const outcome = outcomes.data();
    std::barrier start(programs);
    const auto program = [&](qsizetype number) {
        const auto database = Database::open(rig.address());
        ServiceContext context = rig.contextOn(**database);
        start.arrive_and_wait();
        for (qsizetype i = number; i < tries.size(); i += programs) {
            Credentials credentials;
            const auto reply =
                dispatch(context, credentials, EnterCode{tries.at(i).ticket, tries.at(i).code});
            outcome[i] = reply ? ErrorCode::Cancelled : reply.error().code;
        }
    };
    std::vector<std::jthread> others;
    for (qsizetype i = 1; i < programs; ++i)
        others.emplace_back(program, i);
    program(0);
    others.clear();
    return outcomes;
}

QList<Try> challenges(Office &office, int count, const Secret &code)
{
    QList<Try> tries;
    for (int i = 0; i < count; ++i) {
        const auto first = office.signIn(office.ben);
        if (const auto *wanted = as<CodeRequired>(first))
            tries.append({wanted->ticket, code});
    }
    return tries;
}

/// Does something on a second connection just before the n-th write transaction of the first begins.
class Interference
{
public:
    Interference(Office &office, int transaction, std::function<void(ServiceContext &)> work)
        : m_office(office), m_database(std::move(*Database::open(office.address()))), m_countdown(transaction)
    {
        office.database().setObserver([this, work = std::move(work)](const QString &sql) {
            if (!TestStore::beginsWriting(sql) || --m_countdown != 0)
                return;
            ServiceContext context = m_office.contextOn(*m_database);
            work(context);
        });
    }
    ~Interference() { m_office.database().setObserver({}); }
    Q_DISABLE_COPY_MOVE(Interference)

    bool happened() const { return m_countdown <= 0; }

private:
    Office &m_office;
    std::unique_ptr<Database> m_database;
    int m_countdown;
};

} // namespace

/// Two programs on one store.
class RaceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneCodeInTwentyChallengesBuysOneSession();
    void oneBackupCodeInTwentyChallengesBuysOneSession();
    void oneCodeInABurstBuysOneSession();
    void oneBackupCodeInABurstBuysOneSession();
    void aBurstOfWrongCodesSpendsNoMoreThanTheBudget();
    void twoDifferentBackupCodesBothWork();
    void fiftyWrongCodesSpendNoMoreThanTheBudget();
    void aPasswordChangedWhileTheOldOneIsHashedOpensNothing_data();
    void aPasswordChangedWhileTheOldOneIsHashedOpensNothing();
    void aSessionThatEndsWhileItsRequestRunsDoesNothingMore_data();
    void aSessionThatEndsWhileItsRequestRunsDoesNothingMore();
};

void RaceTest::oneCodeInTwentyChallengesBuysOneSession()
{
    Office office;
    office.activate(office.ben, office.contoso);
    for (int round = 0; round < 5; ++round) {
        office.pass(20min); // the nineteen that came late were failures
        office.sql(u"delete from sessions"_s);
        const QList<Try> tries = challenges(office, 20, office.code(office.ben));
        QCOMPARE(tries.size(), 20);
        const QList<ErrorCode> outcomes = inParallel(office, tries);
        QCOMPARE(outcomes.count(ErrorCode::Cancelled), 1);
        QCOMPARE(outcomes.count(ErrorCode::WrongCode), 10);
        QCOMPARE(outcomes.count(ErrorCode::Throttled), 9);
        QCOMPARE(office.count(u"sessions"_s), 1);
    }
    QVERIFY(office.auditHolds());
}

void RaceTest::oneBackupCodeInTwentyChallengesBuysOneSession()
{
    Office office;
    const QList<Secret> codes = office.activate(office.ben, office.contoso);
    const QList<ErrorCode> outcomes = inParallel(office, challenges(office, 20, codes.at(4)));
    QCOMPARE(outcomes.count(ErrorCode::Cancelled), 1);
    QCOMPARE(office.count(u"sessions"_s), 1);
    QCOMPARE(office.count(u"backup_codes where used_at is null"_s), 9);
    QVERIFY(office.auditHolds());
}

void RaceTest::oneCodeInABurstBuysOneSession()
{
    Office office;
    office.activate(office.ben, office.contoso);
    const QList<ErrorCode> outcomes = inParallel(office, challenges(office, 50, office.code(office.ben)), 10);
    QCOMPARE(outcomes.size(), 50);
    QCOMPARE(outcomes.count(ErrorCode::Cancelled), 1);
    QCOMPARE(outcomes.count(ErrorCode::WrongCode) + outcomes.count(ErrorCode::Throttled), 49);
    QCOMPARE(office.count(u"sessions"_s), 1);
    QVERIFY(office.auditHolds());
}

void RaceTest::oneBackupCodeInABurstBuysOneSession()
{
    Office office;
    const QList<Secret> codes = office.activate(office.ben, office.contoso);
    const QList<ErrorCode> outcomes = inParallel(office, challenges(office, 50, codes.at(4)), 10);
    QCOMPARE(outcomes.count(ErrorCode::Cancelled), 1);
    QCOMPARE(outcomes.count(ErrorCode::StoreFailed) + outcomes.count(ErrorCode::StoreLocked), 0);
    QCOMPARE(office.count(u"sessions"_s), 1);
    QCOMPARE(office.count(u"backup_codes where used_at is null"_s), 9);
    QVERIFY(office.auditHolds());
}

void RaceTest::aBurstOfWrongCodesSpendsNoMoreThanTheBudget()
{
    Office office;
    office.activate(office.ben, office.contoso);
    const QList<ErrorCode> outcomes = inParallel(office, challenges(office, 200, secret(u"00000"_s)), 10);
    QCOMPARE(outcomes.count(ErrorCode::WrongCode), 10);
    QCOMPARE(outcomes.count(ErrorCode::Throttled), 190);
    QCOMPARE(office.count(u"throttles where failures = 10"_s), 1);
    QVERIFY(office.auditHolds());
}

void RaceTest::twoDifferentBackupCodesBothWork()
{
    Office office;
    QList<Secret> codes;
    for (int round = 0; round < 20; ++round) {
        if (codes.isEmpty())
            codes = office.activate(office.ben, office.contoso);
        QList<Try> tries = challenges(office, 2, codes.takeFirst());
        tries[1].code = codes.takeFirst();
        QCOMPARE(inParallel(office, tries), (QList<ErrorCode>{ErrorCode::Cancelled, ErrorCode::Cancelled}));
        QCOMPARE(office.count(u"backup_codes where used_at is null"_s), codes.size());
    }
    QVERIFY(office.auditHolds());
}

void RaceTest::fiftyWrongCodesSpendNoMoreThanTheBudget()
{
    Office office;
    office.activate(office.ben, office.contoso);
    const QList<ErrorCode> outcomes = inParallel(office, challenges(office, 50, secret(u"00000"_s)));
    QCOMPARE(outcomes.count(ErrorCode::WrongCode), 10);
    QCOMPARE(outcomes.count(ErrorCode::Throttled), 40);
    QCOMPARE(office.count(u"throttles where failures = 10"_s), 1);
}

void RaceTest::aPasswordChangedWhileTheOldOneIsHashedOpensNothing_data()
{
    QTest::addColumn<int>("transaction");
    QTest::newRow("before the try is forgiven") << 2;
    QTest::newRow("before the session is opened") << 3;
}

void RaceTest::aPasswordChangedWhileTheOldOneIsHashedOpensNothing()
{
    QFETCH(int, transaction);
    Office office;
    QVERIFY(office.enterWithMfaOff());
    const Secret next = secret(u"ferry leaves at nine 77"_s);
    Credentials owner = office.credentials;
    Credentials thief;
    // A hash that this sign-in would replace by a stronger one of the same, old password.
    office.context().hasher = PasswordHasher({.memoryKiB = 16, .passes = 1});
    {
        const Interference change(office, transaction, [&](ServiceContext &context) {
            QVERIFY(dispatch(context, owner, ChangePassword{secret(StoreRig::password()), next}));
        });
        QCOMPARE(codeOf(office.call(
                     thief, SignIn{.email = office.ben.email, .password = secret(StoreRig::password())})),
                 ErrorCode::SignInFailed);
        QVERIFY(change.happened());
    }
    QCOMPARE(office.count(u"sessions"_s), 1);
    QVERIFY(as<SignedIn>(office.call(thief, SignIn{.email = office.ben.email, .password = next})));
    QCOMPARE(codeOf(office.signIn(office.ben)), ErrorCode::SignInFailed);
}

void RaceTest::aSessionThatEndsWhileItsRequestRunsDoesNothingMore_data()
{
    QTest::addColumn<QString>("request");
    for (const QString &request :
         {u"ConfirmSetup"_s, u"BeginSetup"_s, u"EnableMfa"_s, u"GenerateBackupCodes"_s, u"ResetSecret"_s,
          u"DisableMfa"_s, u"ChangePassword"_s, u"GenerateApiPassword"_s, u"VerifyIdentity"_s,
          u"UpdateProfile"_s, u"SwitchWorkplace"_s})
        QTest::newRow(qPrintable(request)) << request;
}

void RaceTest::aSessionThatEndsWhileItsRequestRunsDoesNothingMore()
{
    QFETCH(QString, request);
    const bool startsOff = request == u"ConfirmSetup"_s || request == u"EnableMfa"_s;
    Office office;
    if (startsOff)
        QVERIFY(office.enterWithMfaOff());
    else
        office.enterWithMfaActive();
    const auto setup = startsOff ? office.call(BeginSetup{}) : Result<SetupSecret>();
    const Secret next = secret(u"ferry leaves at nine 77"_s);
    const auto ask = [&]() -> AnyOperation {
        if (request == u"ConfirmSetup"_s)
            return ConfirmSetup{office.codeOf(setup->key)};
        if (request == u"BeginSetup"_s)
            return BeginSetup{};
        if (request == u"EnableMfa"_s)
            return EnableMfa{};
        if (request == u"GenerateBackupCodes"_s)
            return GenerateBackupCodes{};
        if (request == u"ResetSecret"_s)
            return ResetSecret{};
        if (request == u"DisableMfa"_s)
            return DisableMfa{};
        if (request == u"ChangePassword"_s)
            return ChangePassword{secret(StoreRig::password()), next};
        if (request == u"GenerateApiPassword"_s)
            return GenerateApiPassword{};
        if (request == u"VerifyIdentity"_s)
            return VerifyIdentity{.code = office.code(office.ben)};
        if (request == u"UpdateProfile"_s)
            return UpdateProfile{.name = u"Somebody else"_s};
        return SwitchWorkplace{office.contoso.scope};
    };
    const QStringList tables{u"persons"_s, u"mfa_methods"_s, u"backup_codes"_s, u"api_passwords"_s,
                             u"sessions"_s};
    for (int transaction = 2;; ++transaction) { // the first one is where the session is looked at
        if (!startsOff)
            QVERIFY(office.prove(office.ben));
        office.passStep();
        Credentials mine = office.credentials;
        const Secret token = mine.session;
        Credentials other = mine;
        QStringList before;
        bool happened = false;
        Result<std::any> reply;
        {
            const Interference end(office, transaction, [&](ServiceContext &context) {
                QVERIFY(dispatch(context, other, SignOut{}));
            });
            reply = dispatch(office.context(), mine, ask());
            happened = end.happened();
        }
        if (!happened) {
            QVERIFY(reply);
            QVERIFY(transaction > 2);
            return;
        }
        QVERIFY(!reply);
        QCOMPARE(reply.error().code, ErrorCode::Unauthenticated);
        QCOMPARE(office.count(u"sessions"_s), 0);
        QCOMPARE(office.count(u"api_passwords"_s), 0);
        QCOMPARE(office.count(u"mfa_methods where slot = 'active'"_s), startsOff ? 0 : 1);
        QCOMPARE(office.count(u"persons where name = 'Somebody else'"_s), 0);
        office.passStep();
        office.credentials = {};
        const auto again = startsOff ? office.signIn(office.ben)
                                     : office.signInWithCode(office.ben, office.code(office.ben));
        QVERIFY(as<SignedIn>(again));
        if (startsOff)
            return; // the setup was of the session that is gone
    }
}

QTEST_GUILESS_MAIN(RaceTest)
#include "racetest.moc"
