// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backend/serverconnector.h"
#include "core/otp/base32.h"
#include "core/otp/totp.h"
#include "tests/backend/answers.h"
#include "tests/backend/lossyroad.h"
#include "tests/backend/memoryvault.h"
#include "tests/store/teststore.h"

#include <QProcess>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTimer>

using namespace sallyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// One place with a team and its owner Olga, who has a password and no MFA yet.
class Place
{
public:
    virtual ~Place() = default;
    /// Another program on the same place.
    virtual std::shared_ptr<Backend> open() = 0;
};

class ThisComputer : public Place
{
public:
    bool prepare() { return m_desk.create().has_value(); }
    std::shared_ptr<Backend> open() override
    {
        m_desk.now = systemClock()();
        return m_desk.open().value_or(nullptr);
    }

private:
    Desk m_desk;
};

/// A sallyportd of its own on loopback, on the database that the test runs on.
class Server : public Place
{
public:
    ~Server() override
    {
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }
    bool prepare()
    {
        const QStringList store{u"--store"_s, m_store.addressText(), u"--key-file"_s,
                                m_folder.filePath(u"store.key"_s)};
        QProcess init;
        init.start(QStringLiteral(SALLYPORTD),
                   QStringList{u"init"_s} + store +
                       QStringList{u"--owner"_s, u"olga@contoso.example"_s, u"--as"_s, u"account-owner"_s,
                                   u"--organization"_s, u"Contoso"_s});
        if (!init.waitForFinished() || init.exitCode() != 0)
            return false;
        const Secret token = Secret::fromBytes(init.readAllStandardOutput().trimmed());
        m_daemon.start(QStringLiteral(SALLYPORTD),
                       QStringList{u"serve"_s} + store +
                           QStringList{u"--listen"_s, u"127.0.0.1:0"_s, u"--base-url"_s, road()});
        const QRegularExpression listening(u"listening on [^ ]*:(\\d+)"_s);
        QByteArray log;
        const bool started = QTest::qWaitFor(
            [&] {
                log += m_daemon.readAllStandardError();
                return listening.match(QString::fromUtf8(log)).hasMatch();
            },
            20'000);
        if (!started)
            return false;
        m_road.setServer(listening.match(QString::fromUtf8(log)).captured(1).toUShort());
        m_address = *readServerAddress(road());
        const auto backend = open();
        return backend &&
               answer(backend->call(CompleteSetup{
                   .token = token, .name = u"Olga Brandt"_s, .password = secret(Desk::password())}));
    }
    std::shared_ptr<Backend> open() override { return answer(m_connector.open(m_address)).value_or(nullptr); }
    void loseAnswers(int count) { m_road.loseAnswers(count); }
    int losses() const { return m_road.losses(); }
    Result<ServerCheck> check() { return answer(m_connector.check(m_address)); }

private:
    QString road() const { return u"http://127.0.0.1:%1"_s.arg(m_road.serverPort()); }

    LossyRoad m_road;
    TestStore m_store;
    QTemporaryDir m_folder;
    QProcess m_daemon;
    ServerAddress m_address;
    QSettings m_settings{m_folder.filePath(u"s.ini"_s), QSettings::IniFormat};
    ConnectionBook m_book{m_settings};
    ServerConnector m_connector{m_book, std::make_shared<MemoryVault>()};
};

/// What an authenticator shows now.
Secret codeNow(const Secret &base32Key)
{
    const auto totp = Totp::create(*base32Decode(base32Key.text()));
    return Secret::fromBytes(totp->code(totp->stepAt(systemClock()())));
}

template <typename Which>
std::unique_ptr<Place> prepared()
{
    auto place = std::make_unique<Which>();
    return place->prepare() ? std::move(place) : nullptr;
}

} // namespace

/// What is promised of every backend, wherever the data lives.
class ContractTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();

    void noAnswerBeforeTheCallHasReturned();
    void changesAreDoneInTheOrderTheyWereAskedFor();
    void theEventLoopGoesOnWhileAPasswordIsChecked();
    void everyFutureEndsWhenTheBackendGoes();
    void whoeverIsAnsweredMayDropTheBackend();
    void refusalsOfASignInAreNoEndOfASession();
    void theEndOfASessionIsTold();
    void aProofIsGoodForOneChange();
    void membersAreAddedAndFoundAgain();
    void theFirstCodeMakesMfaActiveAndASecondSignInAsksForIt();
    void everyReadOfAnOwnerIsAnswered();
    void aServerIsRecognised();
    void aLostAnswerHasOneEffect();
    void aSignInWhoseAnswerGotLostIsOneSession();
    void backupCodesWhoseAnswerGotLostAreShown();

private:
    std::unique_ptr<Place> m_place;
    std::shared_ptr<Backend> m_backend;
};

void ContractTest::initTestCase_data()
{
    QTest::addColumn<bool>("remote");
    if (TestStore::isPostgreSql()) {
        QTest::newRow("a server on PostgreSQL") << true;
        return;
    }
    QTest::newRow("this computer") << false;
    QTest::newRow("a server") << true;
}

void ContractTest::init()
{
    QFETCH_GLOBAL(bool, remote);
    m_place = remote ? prepared<Server>() : prepared<ThisComputer>();
    QVERIFY(m_place);
    m_backend = m_place->open();
    QVERIFY(m_backend);
}

void ContractTest::cleanup()
{
    m_backend.reset();
    m_place.reset();
}

void ContractTest::noAnswerBeforeTheCallHasReturned()
{
    const auto future = m_backend->call(GetSession{});
    QVERIFY(!future.isFinished());
    QCOMPARE(codeOf(answer(future)), ErrorCode::Unauthenticated);
}

void ContractTest::changesAreDoneInTheOrderTheyWereAskedFor()
{
    QVERIFY(Desk::signIn(*m_backend));
    QList<QFuture<Result<Person>>> asked;
    for (int i = 0; i < 10; ++i)
        asked.append(m_backend->call(UpdateProfile{.name = u"Olga %1"_s.arg(i)}));
    for (int i = 0; i < 10; ++i)
        QCOMPARE(answer(asked.at(i))->name, u"Olga %1"_s.arg(i));
    QCOMPARE(answer(m_backend->call(GetSession{}))->person.name, u"Olga 9"_s);
}

void ContractTest::theEventLoopGoesOnWhileAPasswordIsChecked()
{
    int ticks = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] { ++ticks; });
    timer.start(0ms);
    QVERIFY(Desk::signIn(*m_backend));
    QVERIFY(ticks > 0);
}

void ContractTest::everyFutureEndsWhenTheBackendGoes()
{
    QVERIFY(Desk::signIn(*m_backend));
    QList<QFuture<Result<Person>>> futures;
    for (int i = 0; i < 10; ++i)
        futures.append(m_backend->call(UpdateProfile{.name = u"Olga %1"_s.arg(i)}));
    m_backend.reset();
    for (const auto &future : futures) {
        QVERIFY(ends(future));
        QVERIFY(future.isCanceled() || future.resultCount() == 1);
    }
}

void ContractTest::whoeverIsAnsweredMayDropTheBackend()
{
    QObject context;
    const auto dropped = m_backend->call(GetSession{}).then(&context, [&](const Result<Session> &session) {
        m_backend.reset();
        return session.has_value();
    });
    QVERIFY(ends(dropped));
    QVERIFY(!m_backend);
}

void ContractTest::refusalsOfASignInAreNoEndOfASession()
{
    QSignalSpy ended(m_backend.get(), &Backend::sessionEnded);
    QVERIFY(Desk::signIn(*m_backend));
    QCOMPARE(codeOf(answer(m_backend->call(SignIn{.email = u"nobody@contoso.example"_s}))),
             ErrorCode::SignInFailed);
    QCOMPARE(codeOf(answer(m_backend->call(EnterCode{.ticket = secret(u"no-ticket"_s)}))),
             ErrorCode::TicketExpired);
    QCOMPARE(codeOf(answer(m_backend->call(Unlock{secret(u"wrong"_s)}))), ErrorCode::WrongPassword);
    QCOMPARE(ended.count(), 0);
    QVERIFY(answer(m_backend->call(GetSession{})));
}

void ContractTest::theEndOfASessionIsTold()
{
    QVERIFY(Desk::signIn(*m_backend));
    QSignalSpy ended(m_backend.get(), &Backend::sessionEnded);
    QVERIFY(answer(m_backend->call(SignOut{})));
    QCOMPARE(ended.count(), 0); // asked for
    QCOMPARE(codeOf(answer(m_backend->call(GetMfa{}))), ErrorCode::Unauthenticated);
    QCOMPARE(ended.count(), 1);
}

void ContractTest::aProofIsGoodForOneChange()
{
    const auto state = Desk::signIn(*m_backend);
    QVERIFY(state);
    const ScopeId account = std::get<SignedIn>(*state).session.workplace.scope;
    const auto added = answer(m_backend->call(
        AddMember{.account = account, .name = u"Ben Carter"_s, .email = u"ben@contoso.example"_s}));
    QVERIFY(added);
    const RemoveMember remove{.account = account, .member = added->row.person.id};
    QCOMPARE(codeOf(answer(m_backend->call(remove))), ErrorCode::ProofRequired);
    QVERIFY(answer(m_backend->call(VerifyIdentity{.password = secret(Desk::password())})));
    QVERIFY(answer(m_backend->call(GetMfa{}))); // does not use it up
    QVERIFY(answer(m_backend->call(remove)));
    QCOMPARE(codeOf(answer(m_backend->call(remove))), ErrorCode::ProofRequired);
}

void ContractTest::membersAreAddedAndFoundAgain()
{
    const auto state = Desk::signIn(*m_backend);
    QVERIFY(state);
    const ScopeId account = std::get<SignedIn>(*state).session.workplace.scope;
    const auto added = answer(m_backend->call(AddMember{.account = account,
                                                        .name = u"Bärbel Ümit"_s,
                                                        .email = u"baerbel@contoso.example"_s,
                                                        .role = Role::Member}));
    QVERIFY2(added, added ? "" : qPrintable(added.error().detail));
    QVERIFY(added->invitation && !added->invitation->mailed);
    QVERIFY(!added->invitation->code.isEmpty());
    const auto other = m_place->open();
    QVERIFY(Desk::signIn(*other));
    ListMembers asked{.account = account};
    asked.page.search = u"bärb"_s;
    const auto found = answer(other->call(asked));
    QVERIFY(found);
    QCOMPARE(found->rows.size(), 1);
    QCOMPARE(found->rows.first().person.name, u"Bärbel Ümit"_s);
    QVERIFY(answer(other->call(AcceptSignInCode{.email = u"baerbel@contoso.example"_s,
                                                .code = added->invitation->code,
                                                .password = secret(u"a sentence is fine"_s)})));
}

void ContractTest::theFirstCodeMakesMfaActiveAndASecondSignInAsksForIt()
{
    QVERIFY(Desk::signIn(*m_backend));
    const auto setup = answer(m_backend->call(BeginSetup{}));
    QVERIFY(setup);
    QVERIFY(!setup->key.isEmpty());
    QCOMPARE(codeOf(answer(m_backend->call(ConfirmSetup{secret(u"000000"_s)}))), ErrorCode::WrongCode);
    const auto other = m_place->open();
    QVERIFY(std::holds_alternative<SignedIn>(*Desk::signIn(*other)));
    QSignalSpy ended(m_backend.get(), &Backend::sessionEnded);
    const auto codes = answer(m_backend->call(ConfirmSetup{codeNow(setup->key)}));
    QVERIFY(codes);
    QCOMPARE(codes->codes.size(), 10);
    const auto mfa = answer(m_backend->call(GetMfa{})); // the session goes on
    QVERIFY2(mfa, mfa ? "" : qPrintable(mfa.error().detail));
    QCOMPARE(mfa->status, MfaStatus::Active);
    QCOMPARE(answer(m_backend->call(GetSession{}))->strength, SessionStrength::Totp);
    QCOMPARE(ended.count(), 0);
    const auto again = Desk::signIn(*m_place->open());
    QVERIFY(again && std::holds_alternative<CodeRequired>(*again));
}

void ContractTest::everyReadOfAnOwnerIsAnswered()
{
    const auto state = Desk::signIn(*m_backend);
    QVERIFY(state);
    const ScopeId account = std::get<SignedIn>(*state).session.workplace.scope;
    QVERIFY(answer(m_backend->call(GetProfile{})));
    QVERIFY(answer(m_backend->call(GetMfa{})));
    QVERIFY(answer(m_backend->call(ListAccounts{})));
    QVERIFY(answer(m_backend->call(GetAccount{account})));
    QVERIFY(answer(m_backend->call(ListMembers{.account = account})));
    QVERIFY(answer(m_backend->call(GetTeamPolicy{account})));
    QVERIFY(answer(m_backend->call(GetAdoptionReport{})));
    QVERIFY(answer(m_backend->call(ListAuditEvents{})));
    QVERIFY(answer(m_backend->call(VerifyAuditLog{})));
}

void ContractTest::aServerIsRecognised()
{
    auto *server = dynamic_cast<Server *>(m_place.get());
    if (!server)
        QSKIP("there is no server on this computer");
    const auto check = server->check();
    QVERIFY2(check, check ? "" : qPrintable(check.error().detail));
    QVERIFY(!check->untrusted);
}

void ContractTest::aLostAnswerHasOneEffect()
{
    auto *server = dynamic_cast<Server *>(m_place.get());
    if (!server)
        QSKIP("nothing gets lost on this computer");
    const auto state = Desk::signIn(*m_backend);
    QVERIFY(state);
    const ScopeId account = std::get<SignedIn>(*state).session.workplace.scope;
    server->loseAnswers(2);
    const auto added = answer(m_backend->call(
        AddMember{.account = account, .name = u"Ben Carter"_s, .email = u"ben@contoso.example"_s}));
    QVERIFY2(added, added ? "" : qPrintable(added.error().detail));
    QCOMPARE(server->losses(), 0);
    QVERIFY(!added->invitation->code.isEmpty()); // the answer that was lost, not another one
    ListAuditEvents asked;
    asked.action = u"member.add"_s;
    QCOMPARE(answer(m_backend->call(asked))->rows.size(), 1);
    QVERIFY(answer(m_backend->call(AcceptSignInCode{.email = u"ben@contoso.example"_s,
                                                    .code = added->invitation->code,
                                                    .password = secret(u"a sentence is fine"_s)})));
}

void ContractTest::aSignInWhoseAnswerGotLostIsOneSession()
{
    auto *server = dynamic_cast<Server *>(m_place.get());
    if (!server)
        QSKIP("nothing gets lost on this computer");
    server->loseAnswers(1);
    QVERIFY(Desk::signIn(*m_backend));
    QCOMPARE(server->losses(), 0);
    ListAuditEvents asked;
    asked.action = u"sign-in"_s;
    QCOMPARE(answer(m_backend->call(asked))->rows.size(), 1);
}

void ContractTest::backupCodesWhoseAnswerGotLostAreShown()
{
    auto *server = dynamic_cast<Server *>(m_place.get());
    if (!server)
        QSKIP("nothing gets lost on this computer");
    QVERIFY(Desk::signIn(*m_backend));
    const auto setup = answer(m_backend->call(BeginSetup{}));
    QVERIFY(setup);
    server->loseAnswers(1);
    const auto codes = answer(m_backend->call(ConfirmSetup{codeNow(setup->key)}));
    QVERIFY2(codes, codes ? "" : qPrintable(codes.error().detail));
    QCOMPARE(server->losses(), 0);
    const auto mfa = answer(m_backend->call(GetMfa{}));
    QCOMPARE(mfa->status, MfaStatus::Active);
    QCOMPARE(mfa->backupCodes->setNumber, codes->setNumber); // those that hold
}

QTEST_GUILESS_MAIN(ContractTest)
#include "contracttest.moc"
