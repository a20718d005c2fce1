// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backend/serverconnector.h"
#include "tests/backend/memoryvault.h"
#include "tests/backend/wireserver.h"
#include "tests/service/office.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

template <typename T>
bool ends(const QFuture<T> &future)
{
    return QTest::qWaitFor([&] { return future.isFinished(); }, 30'000);
}

template <typename T>
Result<T> answer(const QFuture<Result<T>> &future)
{
    if (!ends(future) || future.resultCount() == 0)
        return failure(ErrorCode::Cancelled, u"no answer"_s);
    return future.result();
}

} // namespace

/// The seam between the screens and the rules, with a network in between: the real rules behind a small
/// server that speaks the wire.
class RemoteBackendTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aServerIsRecognised();
    void anotherProgramIsNoServer();
    void anUntrustedServerShowsItsCertificateAndCanBeTrusted();

    void noAnswerBeforeTheCallHasReturned();
    void changesAreDoneInTheOrderTheyWereAskedFor();
    void everyFutureEndsWhenTheBackendGoes();
    void whoeverIsAnsweredMayDropTheBackend();
    void theTokenGoesOnlyWithWhatNeedsASession();
    void theProofGoesOnlyWithWhatNeedsOneAndOnce();
    void refusalsAreTheSameAsOnThisComputer();
    void answersThatSomebodyRewroteOpenNothing();
    void theEndOfASessionIsTold();
    void aRequirementThatIsNewIsTold();
    void aLostAnswerHasOneEffect();
    void aSignInWhoseAnswerGotLostIsStillASignIn();
    void anAnswerThatIsNoneIsSaid();
    void theWayBackIsFoundByItself();

    void aSessionIsKeptOnlyWhereThatWasAsked();
    void aKeptSessionGoesOnAfterAStart();
    void signingOutForgetsTheSessionAlsoWithoutAnAnswer();
    void aSessionThatIsOverIsForgotten();
    void aSilentKeychainIsTold();

private:
    std::shared_ptr<Backend> open();
    std::shared_ptr<Backend> signedIn(bool stay = false);
    Result<SignInState> signIn(Backend &backend);
    ServerAddress address() const { return *readServerAddress(m_server->url()); }

    std::unique_ptr<TlsFiles> m_tls;
    TlsIdentity m_identity;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<WireServer> m_server;
    WireServer::Rules m_instead; ///< of the real rules
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ConnectionBook> m_book;
    std::shared_ptr<MemoryVault> m_vault;
    std::unique_ptr<ServerConnector> m_connector;
};

void RemoteBackendTest::initTestCase()
{
    m_tls = std::make_unique<TlsFiles>();
    m_identity = m_tls->issued(u"server"_s);
    QVERIFY2(m_tls->isComplete(), "the openssl program made no certificates");
}

void RemoteBackendTest::init()
{
    m_office = std::make_unique<Office>();
    m_instead = {};
    m_server = std::make_unique<WireServer>(
        m_identity, [this](Credentials &credentials, const AnyOperation &operation) {
            return m_instead ? m_instead(credentials, operation)
                             : dispatch(m_office->context(), credentials, operation);
        });
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"s.ini"_s), QSettings::IniFormat);
    m_book = std::make_unique<ConnectionBook>(*m_settings);
    m_book->put({.address = address(), .pinned = m_tls->authority().der()});
    m_vault = std::make_shared<MemoryVault>();
    m_connector = std::make_unique<ServerConnector>(
        *m_book, m_vault,
        LinkTiming{.connecting = 5s, .pauses = {1ms, 1ms}, .firstLook = 10ms, .lastLook = 20ms});
}

void RemoteBackendTest::cleanup()
{
    m_connector.reset();
    m_server.reset();
    m_office.reset();
}

std::shared_ptr<Backend> RemoteBackendTest::open()
{
    return answer(m_connector->open(address())).value_or(nullptr);
}

Result<SignInState> RemoteBackendTest::signIn(Backend &backend)
{
    return answer(
        backend.call(SignIn{.email = m_office->ben.email, .password = secret(StoreRig::password())}));
}

std::shared_ptr<Backend> RemoteBackendTest::signedIn(bool stay)
{
    auto backend = open();
    backend->setStaySignedIn(stay);
    const auto state = signIn(*backend);
    return as<SignedIn>(state) ? backend : nullptr;
}

void RemoteBackendTest::aServerIsRecognised()
{
    const auto check = answer(m_connector->check(address()));
    QVERIFY2(check, check ? "" : qPrintable(check.error().detail));
    QVERIFY(!check->untrusted);
}

void RemoteBackendTest::anotherProgramIsNoServer()
{
    m_server->answer = [](const ScriptedServer::Request &) {
        return ScriptedServer::Answer{.body = "{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"Pets\"}}"};
    };
    QCOMPARE(codeOf(answer(m_connector->check(address()))), ErrorCode::ServerForeign);
    m_server->answer = [](const ScriptedServer::Request &) {
        return ScriptedServer::Answer{.body = "{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"Sallyport\"}}"};
    };
    QCOMPARE(codeOf(answer(m_connector->check(address()))), ErrorCode::ServerIncompatible);
}

void RemoteBackendTest::anUntrustedServerShowsItsCertificateAndCanBeTrusted()
{
    m_book->remove(address());
    const auto first = answer(m_connector->check(address()));
    QVERIFY(first && first->untrusted);
    QVERIFY(m_server->seen.isEmpty());
    QVERIFY(first->untrusted->isTrustable());
    m_connector->trust(address(), *first->untrusted);
    const auto second = answer(m_connector->check(address()));
    QVERIFY(second && !second->untrusted);
    m_connector->remove(address());
    QVERIFY(answer(m_connector->check(address()))->untrusted);
}

void RemoteBackendTest::noAnswerBeforeTheCallHasReturned()
{
    const auto backend = open();
    QCOMPARE(backend->place().name, address().name());
    QVERIFY(!backend->place().local);
    const auto future = backend->call(GetSession{});
    QVERIFY(!future.isFinished());
    QCOMPARE(codeOf(answer(future)), ErrorCode::Unauthenticated);
}

void RemoteBackendTest::changesAreDoneInTheOrderTheyWereAskedFor()
{
    const auto backend = signedIn();
    QVERIFY(backend);
    QList<QFuture<Result<Person>>> asked;
    for (int i = 0; i < 5; ++i)
        asked.append(backend->call(UpdateProfile{.name = u"Ben %1"_s.arg(i)}));
    for (int i = 0; i < 5; ++i)
        QCOMPARE(answer(asked.at(i))->name, u"Ben %1"_s.arg(i));
    QCOMPARE(answer(backend->call(GetSession{}))->person.name, u"Ben 4"_s);
}

void RemoteBackendTest::everyFutureEndsWhenTheBackendGoes()
{
    auto backend = signedIn();
    QVERIFY(backend);
    QList<QFuture<Result<Person>>> futures;
    for (int i = 0; i < 5; ++i)
        futures.append(backend->call(UpdateProfile{.name = u"Ben %1"_s.arg(i)}));
    backend.reset();
    for (const auto &future : futures) {
        QVERIFY(ends(future));
        QVERIFY(future.isCanceled());
    }
}

void RemoteBackendTest::whoeverIsAnsweredMayDropTheBackend()
{
    auto backend = open();
    QObject context;
    const auto dropped = backend->call(GetSession{}).then(&context, [&](const Result<Session> &session) {
        backend.reset();
        return session.has_value();
    });
    QVERIFY(ends(dropped));
    QVERIFY(!backend);
    auto another = open();
    const auto changed = another->call(SignOut{}).then(&context, [&](const Result<Done> &) {
        another.reset();
        return true;
    });
    QVERIFY(ends(changed));
    QVERIFY(!another);
}

void RemoteBackendTest::theTokenGoesOnlyWithWhatNeedsASession()
{
    const auto backend = signedIn();
    QVERIFY(backend);
    QVERIFY(answer(backend->call(GetMfa{})));
    QVERIFY(!answer(backend->call(SignIn{.email = u"nobody@contoso.example"_s})));
    QCOMPARE(m_server->seen.size(), 3);
    QVERIFY(!m_server->seen.at(0).headers.contains("authorization"));
    QVERIFY(m_server->seen.at(1).headers.value("authorization").startsWith("Bearer "));
    QVERIFY(!m_server->seen.at(2).headers.contains("authorization"));
    for (const auto &request : std::as_const(m_server->seen)) {
        QVERIFY(!request.path.contains(m_server->seen.at(1).headers.value("authorization").mid(7)));
        QVERIFY(!request.headers.contains("cookie"));
    }
}

void RemoteBackendTest::theProofGoesOnlyWithWhatNeedsOneAndOnce()
{
    m_office->activate(m_office->ben, m_office->contoso);
    const auto backend = open();
    const auto first = signIn(*backend);
    QVERIFY(as<CodeRequired>(first));
    QVERIFY(as<SignedIn>(
        answer(backend->call(EnterCode{as<CodeRequired>(first)->ticket, m_office->code(m_office->ben)}))));
    m_office->passStep();
    QVERIFY(answer(backend->call(VerifyIdentity{.code = m_office->code(m_office->ben)})));
    QVERIFY(answer(backend->call(GetMfa{})));
    QVERIFY(!m_server->seen.last().headers.contains("identity-proof"));
    QVERIFY(answer(backend->call(GenerateBackupCodes{})));
    QVERIFY(m_server->seen.last().headers.contains("identity-proof"));
    QCOMPARE(codeOf(answer(backend->call(GenerateBackupCodes{}))), ErrorCode::ProofRequired);
    QVERIFY(!m_server->seen.last().headers.contains("identity-proof"));
}

void RemoteBackendTest::refusalsAreTheSameAsOnThisComputer()
{
    const auto backend = signedIn();
    QVERIFY(backend);
    const QList<Error> errors{
        {ErrorCode::Throttled, {}, {}, 90s},         {ErrorCode::Invalid, {}, {u"name"_s, u"email"_s}, {}},
        {ErrorCode::WrongCode, {}, {}, {}},          {ErrorCode::PasswordTooShort, {}, {u"15"_s}, {}},
        {ErrorCode::MfaMandatory, {}, {}, {}},       {ErrorCode::NotFound, {}, {}, {}},
        {ErrorCode::Conflict, {}, {u"email"_s}, {}}, {ErrorCode::Busy, {}, {}, 3s},
    };
    for (const Error &error : errors) {
        m_instead = [&](Credentials &, const AnyOperation &) -> Result<std::any> {
            return tl::unexpected(error);
        };
        const auto got = answer(backend->call(UpdateProfile{}));
        QVERIFY(!got);
        QCOMPARE(got.error().code, error.code);
        QCOMPARE(got.error().fields, error.fields);
        QCOMPARE(got.error().retryAfter, error.retryAfter);
    }
}

void RemoteBackendTest::answersThatSomebodyRewroteOpenNothing()
{
    const auto honest = signedIn();
    QVERIFY(honest);
    Session session = *answer(honest->call(GetSession{}));
    m_office->activate(m_office->ben, m_office->contoso);
    session.workplace.role = Role::Owner;
    m_instead = [&](Credentials &credentials, const AnyOperation &operation) -> Result<std::any> {
        const auto reply = dispatch(m_office->context(), credentials, operation);
        if (std::holds_alternative<SignIn>(operation)) { // no code was asked for
            credentials.session = secret(u"of-nobody"_s);
            return std::any(SignInState(SignedIn{session, {}}));
        }
        if (std::holds_alternative<GetSession>(operation)) // an owner
            return std::any(session);
        return reply;
    };
    const auto backend = open();
    QVERIFY(as<SignedIn>(signIn(*backend))); // the window believes it
    QCOMPARE(answer(backend->call(GetSession{}))->workplace.role, Role::Owner);
    QCOMPARE(codeOf(answer(backend->call(UpdateProfile{.name = u"Mallory"_s}))), ErrorCode::Unauthenticated);
    QCOMPARE(codeOf(answer(backend->call(ListMembers{m_office->contoso.scope, {}, {}}))),
             ErrorCode::Unauthenticated);
    QVERIFY(m_office->auditOf(m_office->ben).filter(u"profile"_s).isEmpty());
}

void RemoteBackendTest::theEndOfASessionIsTold()
{
    const auto backend = signedIn();
    QVERIFY(backend);
    QSignalSpy ended(backend.get(), &Backend::sessionEnded);
    m_office->pass(24h);
    QCOMPARE(codeOf(answer(backend->call(GetMfa{}))), ErrorCode::Unauthenticated);
    QCOMPARE(ended.size(), 1);
    QVERIFY(!backend->hasSession());
    QVERIFY(as<SignedIn>(signIn(*backend)));
    QVERIFY(answer(backend->call(SignOut{}))); // asked for: nothing to tell
    QCOMPARE(codeOf(answer(backend->call(SignIn{}))), ErrorCode::SignInFailed);
    QCOMPARE(ended.size(), 1);
}

void RemoteBackendTest::aRequirementThatIsNewIsTold()
{
    const auto backend = signedIn();
    QVERIFY(backend);
    QSignalSpy required(backend.get(), &Backend::mfaSetupRequired);
    m_office->sql(u"update accounts set mfa_required = 1"_s);
    QCOMPARE(codeOf(answer(backend->call(UpdateProfile{}))), ErrorCode::MfaSetupRequired);
    QCOMPARE(required.size(), 1);
}

void RemoteBackendTest::aLostAnswerHasOneEffect()
{
    const auto backend = signedIn();
    QVERIFY(backend);
    const int before = m_server->done;
    m_server->cutNext = 2;
    const auto person = answer(backend->call(UpdateProfile{.name = u"Benjamin"_s}));
    QVERIFY2(person, person ? "" : qPrintable(person.error().detail));
    QCOMPARE(person->name, u"Benjamin"_s);
    QCOMPARE(m_server->done, before + 1);
    QCOMPARE(m_office->auditOf(m_office->ben).filter(u"profile"_s).size(), 1);
    // More than it is patient for: said as it is, and asking anew is a change of its own.
    m_server->cutNext = 1000; // Qt itself may ask again, where a connection that was kept open ends
    QCOMPARE(codeOf(answer(backend->call(UpdateProfile{.name = u"Benny"_s}))), ErrorCode::AnswerLost);
    QCOMPARE(m_server->done, before + 2);
}

void RemoteBackendTest::aSignInWhoseAnswerGotLostIsStillASignIn()
{
    const auto backend = open();
    m_server->cutNext = 1;
    QVERIFY(as<SignedIn>(signIn(*backend)));
    QVERIFY(answer(backend->call(GetSession{})));
    QCOMPARE(m_office->count(u"sessions"_s), 1);
}

void RemoteBackendTest::anAnswerThatIsNoneIsSaid()
{
    const auto backend = signedIn();
    QVERIFY(backend);
    for (const QByteArray &body : QList<QByteArray>{"[]", "{", "{\"status\":\"on fire\"}"}) {
        m_server->answer = [&](const ScriptedServer::Request &) {
            return ScriptedServer::Answer{.body = body};
        };
        QCOMPARE(codeOf(answer(backend->call(GetMfa{}))), ErrorCode::ServerIncompatible);
    }
    QVERIFY(backend->hasSession());
}

void RemoteBackendTest::theWayBackIsFoundByItself()
{
    const auto backend = signedIn();
    QVERIFY(backend);
    QSignalSpy changed(backend.get(), &Backend::onlineChanged);
    m_server->stop();
    QCOMPARE(codeOf(answer(backend->call(GetMfa{}))), ErrorCode::ServerUnreachable);
    QVERIFY(!backend->isOnline());
    QVERIFY(m_server->start());
    QTRY_VERIFY(backend->isOnline());
    QCOMPARE(changed.size(), 2);
    QVERIFY(answer(backend->call(GetMfa{}))); // in the same session
}

void RemoteBackendTest::aSessionIsKeptOnlyWhereThatWasAsked()
{
    QVERIFY(signedIn(false));
    QTest::qWait(20);
    QVERIFY(m_vault->entries.isEmpty());
    QVERIFY(!m_book->find(address())->staysSignedIn);
    QVERIFY(signedIn(true));
    QTRY_COMPARE(m_vault->entries.size(), 1);
    QVERIFY(m_book->find(address())->staysSignedIn);
    // Not in the settings.
    m_settings->sync();
    QFile file(m_settings->fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(m_vault->entries.begin()->view().toByteArray()));
}

void RemoteBackendTest::aKeptSessionGoesOnAfterAStart()
{
    QVERIFY(signedIn(true));
    QTRY_COMPARE(m_vault->entries.size(), 1);
    const auto again = open();
    QVERIFY(again->hasSession());
    QCOMPARE(answer(again->call(GetSession{}))->person.email, m_office->ben.email);
    // Who never stays signed in has no keychain asked.
    m_connector->remove(address());
    m_book->put({.address = address(), .pinned = m_tls->authority().der()});
    const int reads = m_vault->reads;
    QVERIFY(!open()->hasSession());
    QCOMPARE(m_vault->reads, reads);
    QTRY_VERIFY(m_vault->entries.isEmpty());
}

void RemoteBackendTest::signingOutForgetsTheSessionAlsoWithoutAnAnswer()
{
    const auto backend = signedIn(true);
    QVERIFY(backend);
    QTRY_COMPARE(m_vault->entries.size(), 1);
    m_server->stop();
    QVERIFY(!answer(backend->call(SignOut{})));
    QTRY_VERIFY(m_vault->entries.isEmpty());
    QTRY_VERIFY(!m_book->find(address())->staysSignedIn);
    QVERIFY(!backend->hasSession());
}

void RemoteBackendTest::aSessionThatIsOverIsForgotten()
{
    const auto backend = signedIn(true);
    QVERIFY(backend);
    QTRY_COMPARE(m_vault->entries.size(), 1);
    m_office->pass(24h);
    QVERIFY(!answer(backend->call(GetMfa{})));
    QTRY_VERIFY(m_vault->entries.isEmpty());
}

void RemoteBackendTest::aSilentKeychainIsTold()
{
    m_vault->isSilent = true;
    const auto backend = open();
    QSignalSpy told(backend.get(), &Backend::sessionNotKept);
    backend->setStaySignedIn(true);
    QVERIFY(as<SignedIn>(signIn(*backend)));
    QTRY_COMPARE(told.size(), 1);
}

QTEST_GUILESS_MAIN(RemoteBackendTest)
#include "remotebackendtest.moc"
