// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backend/serverlink.h"
#include "core/backend/certificates.h"
#include "tests/backend/scriptedserver.h"

#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Answer = ScriptedServer::Answer;
using Cut = ScriptedServer::Cut;
using Request = ScriptedServer::Request;

Q_DECLARE_METATYPE(sallyport::ScriptedServer::Cut)

/// The way to a server: whom it trusts, what it says to whom, and that nothing is done twice.
class ServerLinkTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void aServerOfATrustedAuthorityIsSpokenTo();
    void aServerThatIsNotTrustedIsToldNothing_data();
    void aServerThatIsNotTrustedIsToldNothing();
    void thePinnedCertificateIsEnough_data();
    void thePinnedCertificateIsEnough();
    void aPinCuresNothingElse_data();
    void aPinCuresNothingElse();
    void anotherCertificateThanThePinnedOneIsRefused();
    void oldEncryptionIsRefused();
    void aServerWithoutEncryptionIsRefused();
    void aCertificateFileIsRead();

    void aRedirectIsNotFollowed_data();
    void aRedirectIsNotFollowed();
    void whatIsNoSallyportServerIsSaid_data();
    void whatIsNoSallyportServerIsSaid();

    void noAnswerBeforeTheCallHasReturned();
    void theEventLoopGoesOnWhileAServerTakesFiveSeconds();
    void aLostAnswerIsAskedForAgainWithTheSameKey_data();
    void aLostAnswerIsAskedForAgainWithTheSameKey();
    void aBrokenConnectionBeforeTheRequestIsTriedAgain();
    void everyChangeHasAKeyOfItsOwnAndLookingHasNone();
    void aServerThatStaysSilentLeavesItUncertain();
    void aServerThatTakesNoConnectionHasDoneNothing();
    void aServerThatIsNotThereHasDoneNothing();
    void aGatewayWithoutItsServerIsTriedAgain();
    void whatIsUnderWayWhenTheLinkGoesIsNotAnswered();

    void offlineIsSaidAndTheWayBackIsFoundByItself();
    void aRefusalIsNoLossOfTheConnection();

private:
    static LinkTiming quick();
    std::unique_ptr<ServerLink> link(const ScriptedServer &server, const QByteArray &pinned = {},
                                     const LinkTiming &timing = quick()) const;
    static Result<ServerAnswer> ask(ServerLink &link, const ServerRequest &request = {.path = "/a"});

    std::unique_ptr<TlsFiles> m_tls;
    TlsIdentity m_good;
};

LinkTiming ServerLinkTest::quick()
{
    return {.connecting = 3s,
            .answering = 20s,
            .pauses = {1ms, 1ms, 1ms},
            .patience = 20s,
            .firstLook = 10ms,
            .lastLook = 20ms};
}

std::unique_ptr<ServerLink> ServerLinkTest::link(const ScriptedServer &server, const QByteArray &pinned,
                                                 const LinkTiming &timing) const
{
    return std::make_unique<ServerLink>(*readServerAddress(server.url()), pinned, timing, systemRandom());
}

Result<ServerAnswer> ServerLinkTest::ask(ServerLink &link, const ServerRequest &request)
{
    std::optional<Result<ServerAnswer>> answer;
    link.send(request, [&](const Result<ServerAnswer> &given) { answer = given; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 30'000))
        return failure(ErrorCode::Cancelled, u"no answer at all"_s);
    return *answer;
}

void ServerLinkTest::initTestCase()
{
    m_tls = std::make_unique<TlsFiles>();
    m_good = m_tls->issued(u"good"_s);
    QVERIFY2(m_tls->isComplete(), "the openssl program made no certificates");
}

void ServerLinkTest::aServerOfATrustedAuthorityIsSpokenTo()
{
    ScriptedServer server(m_good);
    const auto way = link(server, m_tls->authority().der());
    const auto answer = ask(*way, {.path = "/api/v1/me?x=%20y", .headers = {{"Authorization", "Bearer t"}}});
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
    QCOMPARE(answer->status, 200);
    QCOMPARE(server.seen.size(), 1);
    QCOMPARE(server.seen.first().path, "/api/v1/me?x=%20y");
    QCOMPARE(server.seen.first().headers.value("authorization"), "Bearer t");
}

void ServerLinkTest::aServerThatIsNotTrustedIsToldNothing_data()
{
    QTest::addColumn<TlsIdentity>("identity");
    QTest::addColumn<bool>("knowsTheAuthority");
    QTest::addColumn<QList<CertificateFault>>("faults");
    using Fault = CertificateFault;
    QTest::newRow("self-signed") << m_tls->selfSigned(u"alone"_s) << false << QList{Fault::SelfSigned};
    QTest::newRow("unknown issuer") << m_good << false << QList{Fault::UnknownIssuer};
    QTest::newRow("expired") << m_tls->issued(u"late"_s, {.days = -1}) << true << QList{Fault::Expired};
    QTest::newRow("wrong name") << m_tls->issued(u"other"_s, {.names = u"DNS:mfa.example.org"_s}) << true
                                << QList{Fault::OtherName};
    QTest::newRow("self-signed, expired, wrong name")
        << m_tls->selfSigned(u"worst"_s, {.names = u"DNS:mfa.example.org"_s, .days = -1}) << false
        << QList{Fault::SelfSigned, Fault::Expired, Fault::OtherName};
}

void ServerLinkTest::aServerThatIsNotTrustedIsToldNothing()
{
    QFETCH(TlsIdentity, identity);
    QFETCH(bool, knowsTheAuthority);
    QFETCH(QList<CertificateFault>, faults);
    ScriptedServer server(identity);
    const auto way = link(server, knowsTheAuthority ? m_tls->authority().der() : QByteArray());
    const auto answer = ask(*way, {.method = "POST", .path = "/api/v1/sign-in", .body = "{\"password\":1}"});
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::ServerUntrusted);
    QVERIFY(server.seen.isEmpty());
    QVERIFY(way->certificate());
    QCOMPARE(way->certificate()->faults, faults);
    QCOMPARE(way->certificate()->der, identity.der());
    QCOMPARE(way->certificate()->fingerprint,
             QString::fromLatin1(identity.certificate().digest(QCryptographicHash::Sha256).toHex()));
    QVERIFY(way->certificate()->subject.contains(u"Contoso"_s));
}

void ServerLinkTest::thePinnedCertificateIsEnough_data()
{
    QTest::addColumn<TlsIdentity>("identity");
    QTest::newRow("self-signed") << m_tls->selfSigned(u"pinned"_s);
    QTest::newRow("its issuer is unknown") << m_good;
}

void ServerLinkTest::thePinnedCertificateIsEnough()
{
    QFETCH(TlsIdentity, identity);
    ScriptedServer server(identity);
    const auto way = link(server, identity.der());
    const auto answer = ask(*way);
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
    QCOMPARE(server.seen.size(), 1);
}

void ServerLinkTest::aPinCuresNothingElse_data()
{
    QTest::addColumn<TlsIdentity>("identity");
    QTest::newRow("expired") << m_tls->selfSigned(u"pinnedlate"_s, {.days = -1});
    QTest::newRow("wrong name") << m_tls->selfSigned(u"pinnedother"_s, {.names = u"DNS:mfa.example.org"_s});
    QTest::newRow("issued, wrong name")
        << m_tls->issued(u"issuedother"_s, {.names = u"DNS:mfa.example.org"_s});
}

void ServerLinkTest::aPinCuresNothingElse()
{
    QFETCH(TlsIdentity, identity);
    ScriptedServer server(identity);
    const auto way = link(server, identity.der());
    const auto answer = ask(*way);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::ServerUntrusted);
    QVERIFY(server.seen.isEmpty());
    QVERIFY(!way->certificate()->isTrustable());
}

void ServerLinkTest::anotherCertificateThanThePinnedOneIsRefused()
{
    ScriptedServer server(m_tls->selfSigned(u"renewed"_s));
    const auto way = link(server, m_good.der());
    QCOMPARE(ask(*way).error().code, ErrorCode::ServerUntrusted);
    QVERIFY(server.seen.isEmpty());
    QVERIFY(way->certificate()->replacesTrusted);
    QVERIFY(way->certificate()->isTrustable());
}

void ServerLinkTest::oldEncryptionIsRefused()
{
    QProcess old;
    const auto begin = [&](const QString &version) -> QString {
        old.start(u"openssl"_s,
                  {u"s_server"_s, u"-accept"_s, u"0"_s, u"-cert"_s, m_good.certificatePath, u"-key"_s,
                   m_good.keyPath, version, u"-cipher"_s, u"DEFAULT@SECLEVEL=0"_s, u"-www"_s});
        QByteArray said;
        const QRegularExpression place(u"ACCEPT.*:(\\d+)\\n"_s);
        QRegularExpressionMatch found;
        if (!QTest::qWaitFor(
                [&] {
                    found = place.match(QString::fromLatin1(said += old.readAllStandardOutput()));
                    return found.hasMatch();
                },
                10'000))
            return {};
        return u"https://localhost:"_s + found.captured(1);
    };
    const auto end = [&] {
        old.kill();
        old.waitForFinished();
    };
    const auto errorAt = [&](const QString &url) {
        ServerLink way(*readServerAddress(url), m_tls->authority().der(), quick(), systemRandom());
        return ask(way).error().code;
    };
    const QString outdated = begin(u"-tls1_1"_s);
    QVERIFY(!outdated.isEmpty());
    QCOMPARE(errorAt(outdated), ErrorCode::ServerInsecure);
    end();
    // The same server with the newer version is spoken to; it answers with a page of its own.
    const QString recent = begin(u"-tls1_2"_s);
    QVERIFY(!recent.isEmpty());
    QVERIFY(errorAt(recent) != ErrorCode::ServerInsecure);
    end();
}

void ServerLinkTest::aServerWithoutEncryptionIsRefused()
{
    ScriptedServer server;
    ServerLink way(*readServerAddress(u"https://localhost:%1"_s.arg(server.port())), {}, quick(),
                   systemRandom());
    const auto answer = ask(way, {.path = "/a", .headers = {{"Authorization", "Bearer t"}}});
    QVERIFY(!answer);
    QVERIFY(server.seen.isEmpty());
    QVERIFY(answer.error().code == ErrorCode::ServerInsecure ||
            answer.error().code == ErrorCode::ServerUnreachable);
}

void ServerLinkTest::aCertificateFileIsRead()
{
    const auto authority = readCertificateFile(m_tls->authority().certificatePath);
    QVERIFY(authority);
    QCOMPARE(authority->der, m_tls->authority().der());
    QCOMPARE(authority->subject, u"Contoso Authority (Contoso)"_s);
    QVERIFY(authority->isAuthority);
    QCOMPARE(readCertificateFile(m_good.keyPath).error().fields, QStringList{u"certificate"_s});
    QCOMPARE(readCertificateFile(m_tls->path(u"nowhere"_s)).error().code, ErrorCode::FileFailed);
}

void ServerLinkTest::aRedirectIsNotFollowed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("encrypted");
    QTest::newRow("to http") << 302 << false;
    QTest::newRow("to another host") << 307 << true;
    QTest::newRow("for good") << 308 << true;
}

void ServerLinkTest::aRedirectIsNotFollowed()
{
    QFETCH(int, status);
    QFETCH(bool, encrypted);
    ScriptedServer elsewhere(encrypted ? std::optional(m_good) : std::nullopt);
    ScriptedServer server(m_good);
    server.answer = [&](const Request &) {
        return Answer{.status = status,
                      .headers = "Location: " + elsewhere.url().toUtf8() + "/api/v1/sign-in?x\r\n"};
    };
    const auto way = link(server, m_tls->authority().der());
    const auto answer = ask(*way, {.method = "POST",
                                   .path = "/api/v1/sign-in",
                                   .body = "{}",
                                   .headers = {{"Authorization", "Bearer t"}}});
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::ServerMoved);
    QCOMPARE(answer.error().fields, QStringList{elsewhere.url()});
    QCOMPARE(server.seen.size(), 1);
    QTest::qWait(50);
    QVERIFY(elsewhere.seen.isEmpty());
}

void ServerLinkTest::whatIsNoSallyportServerIsSaid_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("the page of a guest network") << 200;
    QTest::newRow("another program") << 404;
}

void ServerLinkTest::whatIsNoSallyportServerIsSaid()
{
    QFETCH(int, status);
    ScriptedServer server(m_good);
    server.answer = [&](const Request &) {
        return Answer{.status = status, .body = "<p>Welcome", .type = "text/html"};
    };
    const auto way = link(server, m_tls->authority().der());
    QCOMPARE(ask(*way).error().code, ErrorCode::ServerForeign);
    QCOMPARE(server.seen.size(), 1);
}

void ServerLinkTest::noAnswerBeforeTheCallHasReturned()
{
    ServerLink way(*readServerAddress(u"https://nowhere.invalid"_s), {}, quick(), systemRandom());
    bool answered = false;
    way.send({.path = "/a"}, [&](const Result<ServerAnswer> &) { answered = true; });
    QVERIFY(!answered);
    QTRY_VERIFY_WITH_TIMEOUT(answered, 20'000);
}

void ServerLinkTest::theEventLoopGoesOnWhileAServerTakesFiveSeconds()
{
    ScriptedServer server(m_good);
    server.answer = [](const Request &) { return Answer{.delay = 5s}; };
    const auto way = link(server, m_tls->authority().der());
    int ticks = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] { ++ticks; });
    timer.start(20ms);
    const auto answer = ask(*way);
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
    QVERIFY2(ticks >= 100, qPrintable(QString::number(ticks)));
    QCOMPARE(server.seen.size(), 1);
    QVERIFY(way->isOnline());
}

void ServerLinkTest::aLostAnswerIsAskedForAgainWithTheSameKey_data()
{
    QTest::addColumn<Cut>("cut");
    QTest::newRow("after it was done") << Cut::InsteadOfAnswer;
    QTest::newRow("in the middle of the answer") << Cut::AmidAnswer;
}

void ServerLinkTest::aLostAnswerIsAskedForAgainWithTheSameKey()
{
    QFETCH(Cut, cut);
    ScriptedServer server(m_good);
    QSet<QByteArray> effects;
    server.answer = [&](const Request &request) {
        effects.insert(request.headers.value("idempotency-key"));
        return server.seen.size() < 3 ? Answer{.body = "{\"a\":\"bcdefgh\"}", .cut = cut}
                                      : Answer{.body = "{\"done\":1}"};
    };
    const auto way = link(server, m_tls->authority().der());
    const auto answer = ask(*way, {.method = "PATCH", .path = "/api/v1/me", .body = "{\"name\":\"O\"}"});
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
    QCOMPARE(answer->body, "{\"done\":1}");
    QCOMPARE(server.seen.size(), 3);
    QCOMPARE(effects.size(), 1);
    QVERIFY(effects.begin()->size() >= 16);
    for (const Request &request : std::as_const(server.seen)) {
        QCOMPARE(request.body, "{\"name\":\"O\"}");
        QCOMPARE(request.method, "PATCH");
    }
}

void ServerLinkTest::aBrokenConnectionBeforeTheRequestIsTriedAgain()
{
    ScriptedServer server(m_good);
    server.refusals = 2;
    const auto way = link(server, m_tls->authority().der());
    QVERIFY(ask(*way, {.method = "POST", .path = "/a", .body = "{}"}));
    QCOMPARE(server.seen.size(), 1);
}

void ServerLinkTest::everyChangeHasAKeyOfItsOwnAndLookingHasNone()
{
    ScriptedServer server(m_good);
    const auto way = link(server, m_tls->authority().der());
    QVERIFY(ask(*way, {.method = "POST", .path = "/a", .body = "{}"}));
    QVERIFY(ask(*way, {.method = "DELETE", .path = "/a"}));
    QVERIFY(ask(*way, {.path = "/a"}));
    QCOMPARE(server.seen.size(), 3);
    const QByteArray first = server.seen.at(0).headers.value("idempotency-key");
    const QByteArray second = server.seen.at(1).headers.value("idempotency-key");
    QVERIFY(!first.isEmpty() && !second.isEmpty() && first != second);
    QVERIFY(!server.seen.at(2).headers.contains("idempotency-key"));
}

void ServerLinkTest::aServerThatStaysSilentLeavesItUncertain()
{
    ScriptedServer server(m_good);
    server.answer = [](const Request &) { return Answer{.cut = Cut::Silence}; };
    LinkTiming timing = quick();
    timing.answering = 100ms;
    const auto way = link(server, m_tls->authority().der(), timing);
    QCOMPARE(ask(*way, {.method = "POST", .path = "/a", .body = "{}"}).error().code, ErrorCode::AnswerLost);
    QCOMPARE(server.seen.size(), 4);
    QCOMPARE(ask(*way, {.method = "DELETE", .path = "/a"}).error().code, ErrorCode::AnswerLost);
    QCOMPARE(ask(*way).error().code, ErrorCode::ServerUnreachable);
}

void ServerLinkTest::aServerThatTakesNoConnectionHasDoneNothing()
{
    // It listens, and the handshake is never answered.
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    LinkTiming timing = quick();
    timing.connecting = 50ms;
    ServerLink way(*readServerAddress(u"https://localhost:%1"_s.arg(server.serverPort())), {}, timing,
                   systemRandom());
    QCOMPARE(ask(way, {.method = "DELETE", .path = "/a"}).error().code, ErrorCode::ServerUnreachable);
}

void ServerLinkTest::aServerThatIsNotThereHasDoneNothing()
{
    ScriptedServer server(m_good);
    server.stop();
    const auto way = link(server, m_tls->authority().der());
    QCOMPARE(ask(*way, {.method = "POST", .path = "/a", .body = "{}"}).error().code,
             ErrorCode::ServerUnreachable);
}

void ServerLinkTest::aGatewayWithoutItsServerIsTriedAgain()
{
    ScriptedServer server(m_good);
    server.answer = [&](const Request &) {
        return server.seen.size() < 2 ? Answer{.status = 502, .body = "<p>Bad gateway", .type = "text/html"}
                                      : Answer{};
    };
    const auto way = link(server, m_tls->authority().der());
    QVERIFY(ask(*way, {.method = "POST", .path = "/a", .body = "{}"}));
    QCOMPARE(server.seen.at(0).headers.value("idempotency-key"),
             server.seen.at(1).headers.value("idempotency-key"));
}

void ServerLinkTest::whatIsUnderWayWhenTheLinkGoesIsNotAnswered()
{
    ScriptedServer server(m_good);
    auto way = link(server, m_tls->authority().der());
    auto held = std::make_shared<int>(0);
    const std::weak_ptr<int> watched = held;
    way->send({.path = "/a"}, [held](const Result<ServerAnswer> &) { ++*held; });
    held.reset();
    QTRY_VERIFY(!server.seen.isEmpty());
    way.reset();
    QTRY_VERIFY(watched.expired()); // nothing waits for it any more
}

void ServerLinkTest::offlineIsSaidAndTheWayBackIsFoundByItself()
{
    ScriptedServer server(m_good);
    const auto way = link(server, m_tls->authority().der());
    QSignalSpy changed(way.get(), &ServerLink::onlineChanged);
    QVERIFY(ask(*way));
    QVERIFY(way->isOnline());
    server.stop();
    QVERIFY(!ask(*way));
    QVERIFY(!way->isOnline());
    QCOMPARE(way->offlineReason().code, ErrorCode::ServerUnreachable);
    QCOMPARE(changed.size(), 1);
    server.seen.clear();
    QVERIFY(server.start());
    QTRY_VERIFY(way->isOnline());
    QCOMPARE(changed.size(), 2);
    QCOMPARE(server.seen.first().path, "/healthz");
    QVERIFY(!server.seen.first().headers.contains("authorization"));
}

void ServerLinkTest::aRefusalIsNoLossOfTheConnection()
{
    ScriptedServer server(m_good);
    server.answer = [](const Request &) {
        return Answer{.status = 401,
                      .body = "{\"code\":\"unauthenticated\"}",
                      .type = "application/problem+json",
                      .headers = "WWW-Authenticate: Basic realm=\"x\"\r\nRetry-After: 7\r\n"};
    };
    const auto way = link(server, m_tls->authority().der());
    const auto answer = ask(*way);
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
    QCOMPARE(answer->status, 401);
    QCOMPARE(answer->body, "{\"code\":\"unauthenticated\"}");
    QCOMPARE(answer->retryAfter, 7s);
    QCOMPARE(server.seen.size(), 1);
    QVERIFY(way->isOnline());
}

void ServerLinkTest::cleanupTestCase()
{
    QVERIFY2(m_tls->isComplete(), "the openssl program made no certificates");
}

QTEST_GUILESS_MAIN(ServerLinkTest)
#include "serverlinktest.moc"
