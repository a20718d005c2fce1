// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/allowedhosts.h"
#include "app/server/authorization.h"
#include "app/server/callersource.h"
#include "app/server/endpointaddress.h"

#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;

/// Who asks, from where, and by which name this server was called.
class CallerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void basicEndsTheNameAtTheFirstColon();
    void whatIsNoAuthorizationIsRefused_data();
    void whatIsNoAuthorizationIsRefused();
    void aStrangersForwardedForIsIgnored();
    void aTrustedProxyTellsWhoCameBeforeIt();
    void onlyOwnNamesAreAnsweredTo_data();
    void onlyOwnNamesAreAnsweredTo();
    void pagesOfOthersAreRefused_data();
    void pagesOfOthersAreRefused();
    void addressesToListenOn();

private:
    static HttpRequest with(const QByteArray &name, const QByteArray &value)
    {
        HttpRequest request;
        request.fields.append(HttpField{name, value});
        request.peer = QHostAddress(u"192.0.2.1"_s);
        request.here = QHostAddress(u"127.0.0.1"_s);
        request.port = 8443;
        return request;
    }
};

void CallerTest::basicEndsTheNameAtTheFirstColon()
{
    const auto pair = [](const char *text) -> QByteArray { return "Basic " + QByteArray(text).toBase64(); };
    const auto credentials = readAuthorization(with("authorization", pair("a:b:c")));
    QVERIFY(credentials);
    QCOMPARE(credentials->user, u"a"_s);
    QVERIFY(credentials->password == Secret::fromBytes("b:c"));
    const auto accented = readAuthorization(with("authorization", pair("j\xc3\xbcrgen@x:p\xc3\xa4ss")));
    QCOMPARE(accented->user, u"jürgen@x"_s);
    const auto bearer = readAuthorization(with("authorization", "bearer abc"));
    QVERIFY(bearer->session == Secret::fromBytes("abc"));
    QVERIFY(readAuthorization(with("identity-proof", "p"))->proof == Secret::fromBytes("p"));
    QVERIFY(readAuthorization(with("accept", "*/*"))->session.isEmpty());
}

void CallerTest::whatIsNoAuthorizationIsRefused_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no value") << QByteArray("Bearer");
    QTest::newRow("another scheme") << QByteArray("Digest abc");
    QTest::newRow("no base64") << QByteArray("Basic %%%");
    QTest::newRow("no colon") << "Basic " + QByteArray("ab").toBase64();
    QTest::newRow("no name") << "Basic " + QByteArray(":ab").toBase64();
    QTest::newRow("NUL") << "Basic " + QByteArray("a\0b:c", 5).toBase64();
    QTest::newRow("no UTF-8") << "Basic " + QByteArray("j\xfcrgen:c").toBase64();
}

void CallerTest::whatIsNoAuthorizationIsRefused()
{
    QFETCH(QByteArray, field);
    QVERIFY(!readAuthorization(with("authorization", field)));
}

void CallerTest::aStrangersForwardedForIsIgnored()
{
    QCOMPARE(callerSource(with("x-forwarded-for", "198.51.100.7"), {}), u"192.0.2.1"_s);
    QCOMPARE(callerSource(with("x-forwarded-for", "198.51.100.7"), {QHostAddress(u"192.0.2.2"_s)}),
             u"192.0.2.1"_s);
}

void CallerTest::aTrustedProxyTellsWhoCameBeforeIt()
{
    const QList<QHostAddress> trusted{QHostAddress(u"192.0.2.1"_s), QHostAddress(u"192.0.2.2"_s)};
    // The last is what the proxy saw; before that stands what the caller made up.
    QCOMPARE(callerSource(with("x-forwarded-for", "10.0.0.1, 198.51.100.7"), trusted), u"198.51.100.7"_s);
    QCOMPARE(callerSource(with("x-forwarded-for", "198.51.100.7, 192.0.2.2"), trusted), u"198.51.100.7"_s);
    QCOMPARE(callerSource(with("x-forwarded-for", "unknown"), trusted), u"192.0.2.1"_s);
    QCOMPARE(callerSource(with("x-forwarded-for", "::ffff:198.51.100.7"), trusted), u"198.51.100.7"_s);
    HttpRequest twice = with("x-forwarded-for", "10.0.0.1");
    twice.fields.append(HttpField{"x-forwarded-for", "198.51.100.8"});
    QCOMPARE(callerSource(twice, trusted), u"198.51.100.8"_s);
}

void CallerTest::onlyOwnNamesAreAnsweredTo_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("address") << QByteArray("127.0.0.1:8443") << true;
    QTest::newRow("localhost") << QByteArray("localhost:8443") << true;
    QTest::newRow("base") << QByteArray("mfa.contoso.example") << true;
    QTest::newRow("base in capitals") << QByteArray("MFA.Contoso.Example:443") << true;
    QTest::newRow("another port") << QByteArray("127.0.0.1:80") << false;
    QTest::newRow("no port") << QByteArray("127.0.0.1") << false;
    QTest::newRow("rebound name") << QByteArray("evil.example:8443") << false;
    QTest::newRow("longer name") << QByteArray("mfa.contoso.example.evil.example") << false;
    QTest::newRow("other address") << QByteArray("192.0.2.9:8443") << false;
    QTest::newRow("user") << QByteArray("a@127.0.0.1:8443") << false;
    QTest::newRow("path") << QByteArray("127.0.0.1:8443/x") << false;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("two") << QByteArray("127.0.0.1:8443, evil.example") << false;
}

void CallerTest::onlyOwnNamesAreAnsweredTo()
{
    QFETCH(QByteArray, host);
    QFETCH(bool, allowed);
    const AllowedHosts hosts(QUrl(u"https://mfa.contoso.example"_s));
    QCOMPARE(hosts.allowHost(with("host", host)), allowed);
}

void CallerTest::pagesOfOthersAreRefused_data()
{
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("own") << QByteArray("https://mfa.contoso.example") << true;
    QTest::newRow("address") << QByteArray("http://127.0.0.1:8443") << true;
    QTest::newRow("own without TLS") << QByteArray("http://mfa.contoso.example:443") << false;
    QTest::newRow("foreign") << QByteArray("https://evil.example") << false;
    QTest::newRow("null") << QByteArray("null") << false;
    QTest::newRow("file") << QByteArray("file://") << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void CallerTest::pagesOfOthersAreRefused()
{
    QFETCH(QByteArray, origin);
    QFETCH(bool, allowed);
    const AllowedHosts hosts(QUrl(u"https://mfa.contoso.example"_s));
    QCOMPARE(hosts.allowOrigin(with("origin", origin)), allowed);
    QVERIFY(hosts.allowOrigin(with("accept", "*/*")));
}

void CallerTest::addressesToListenOn()
{
    QCOMPARE(readEndpointAddress(u"127.0.0.1:80"_s)->port, quint16{80});
    QCOMPARE(readEndpointAddress(u"[::1]:8443"_s)->address, QHostAddress(QHostAddress::LocalHostIPv6));
    QVERIFY(readEndpointAddress(u"localhost:1"_s)->address.isLoopback());
    for (const auto &wrong : {u""_s, u"80"_s, u":80"_s, u"127.0.0.1"_s, u"127.0.0.1:"_s, u"127.0.0.1:99999"_s,
                              u"::1:80"_s, u"[127.0.0.1]:80"_s, u"host.example:80"_s})
        QVERIFY2(!readEndpointAddress(wrong), qPrintable(wrong));
}

QTEST_GUILESS_MAIN(CallerTest)
#include "callertest.moc"
