// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http/requestparser.h"
#include "app/server/http/responsewriter.h"

#include <QTest>

using namespace sallyport;

/// What is taken for a request, and above all what is not.
class RequestParserTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatTwoProgramsMightReadDifferentlyIsRefused_data();
    void whatTwoProgramsMightReadDifferentlyIsRefused();
    void whatIsTooLongIsRefusedBeforeItIsRead_data();
    void whatIsTooLongIsRefusedBeforeItIsRead();
    void endlessFieldsAreCutAtTheLimit();
    void aChunkedBodyIsHeldToItsLimit();
    void aRequestIsReadHoweverItIsCut_data();
    void aRequestIsReadHoweverItIsCut();
    void whatFollowsARequestIsLeftForTheNext();
    void connectionsStayOpenOnlyForHttp11();
    void expectationsAreToldApart();
    void anAnswerCannotSmuggleAnotherField();
    void anAnswerToHeadTellsTheLengthOnly();

private:
    HttpLimits m_limits;
    /// Admits bodies up to the limit; feeds `step` bytes at a time.
    qsizetype feed(RequestParser &parser, const QByteArray &bytes, qsizetype step, qsizetype bodyLimit = 64)
    {
        qsizetype taken = 0;
        QByteArray buffer;
        for (qsizetype at = 0; at < bytes.size() || !buffer.isEmpty(); at += step) {
            buffer += bytes.mid(at, step);
            for (;;) {
                if (parser.stage() == RequestParser::Stage::Asking)
                    parser.admit(bodyLimit);
                if (parser.stage() == RequestParser::Stage::Done ||
                    parser.stage() == RequestParser::Stage::Refused)
                    return taken;
                const qsizetype used = parser.take(buffer);
                buffer.remove(0, used);
                taken += used;
                if (used == 0 && parser.stage() != RequestParser::Stage::Asking)
                    break;
            }
            if (at >= bytes.size())
                break;
        }
        if (parser.stage() == RequestParser::Stage::Asking)
            parser.admit(bodyLimit);
        return taken;
    }
};

void RequestParserTest::whatTwoProgramsMightReadDifferentlyIsRefused_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const QByteArray post = "POST /x HTTP/1.1\r\nHost: h\r\n";
    QTest::newRow("two lengths") << post + "Content-Length: 3\r\nContent-Length: 4\r\n\r\nabcd" << 400;
    QTest::newRow("the same length twice")
        << post + "Content-Length: 3\r\nContent-Length: 3\r\n\r\nabc" << 400;
    QTest::newRow("a list of lengths") << post + "Content-Length: 3, 3\r\n\r\nabc" << 400;
    QTest::newRow("a negative length") << post + "Content-Length: -1\r\n\r\n" << 400;
    QTest::newRow("a length with a sign") << post + "Content-Length: +3\r\n\r\nabc" << 400;
    QTest::newRow("a length in hexadecimal") << post + "Content-Length: 0x3\r\n\r\nabc" << 400;
    QTest::newRow("a length past 64 bits") << post + "Content-Length: 99999999999999999999\r\n\r\n" << 400;
    QTest::newRow("length and coding")
        << post + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
        << 400;
    QTest::newRow("coding and length")
        << post + "Transfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n"
        << 400;
    QTest::newRow("an unknown coding") << post + "Transfer-Encoding: gzip, chunked\r\n\r\n" << 501;
    QTest::newRow("a coding that looks like chunked") << post + "Transfer-Encoding: xchunked\r\n\r\n" << 501;
    QTest::newRow("a coding in HTTP/1.0")
        << QByteArray("POST /x HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n") << 400;
    QTest::newRow("bare line feeds") << QByteArray("GET / HTTP/1.1\nHost: h\n\n") << 400;
    QTest::newRow("one bare line feed") << QByteArray("GET / HTTP/1.1\r\nHost: h\nX: y\r\n\r\n") << 400;
    QTest::newRow("a bare carriage return") << QByteArray("GET / HTTP/1.1\r\nHost: h\rX: y\r\n\r\n") << 400;
    QTest::newRow("a folded field") << QByteArray("GET / HTTP/1.1\r\nHost: h\r\nX: a\r\n b\r\n\r\n") << 400;
    QTest::newRow("a field folded by a tab")
        << QByteArray("GET / HTTP/1.1\r\nHost: h\r\nX: a\r\n\tb\r\n\r\n") << 400;
    QTest::newRow("a space before the colon") << QByteArray("GET / HTTP/1.1\r\nHost : h\r\n\r\n") << 400;
    QTest::newRow("a space in a name") << QByteArray("GET / HTTP/1.1\r\nHo st: h\r\n\r\n") << 400;
    QTest::newRow("NUL in a name") << QByteArray("GET / HTTP/1.1\r\nH\0st: h\r\n\r\n", 27) << 400;
    QTest::newRow("NUL in a value") << QByteArray("GET / HTTP/1.1\r\nHost: \0\r\n\r\n", 27) << 400;
    QTest::newRow("two hosts") << QByteArray("GET / HTTP/1.1\r\nHost: h\r\nHost: i\r\n\r\n") << 400;
    QTest::newRow("two authorizations")
        << QByteArray("GET / HTTP/1.1\r\nHost: h\r\nAuthorization: a\r\nauthorization: b\r\n\r\n") << 400;
    QTest::newRow("no version") << QByteArray("GET /\r\n\r\n") << 400;
    QTest::newRow("another version") << QByteArray("GET / HTTP/2.0\r\n\r\n") << 505;
    QTest::newRow("a target that is no path")
        << QByteArray("GET http://h/ HTTP/1.1\r\nHost: h\r\n\r\n") << 400;
    QTest::newRow("an asterisk") << QByteArray("OPTIONS * HTTP/1.1\r\nHost: h\r\n\r\n") << 400;
    QTest::newRow("a tunnel") << QByteArray("CONNECT h:443 HTTP/1.1\r\nHost: h\r\n\r\n") << 400;
    QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\r\n\r\n", 14) << 400;
    QTest::newRow("a chunk of no size") << post + "Transfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n0\r\n\r\n"
                                        << 400;
    QTest::newRow("a chunk of a negative size")
        << post + "Transfer-Encoding: chunked\r\n\r\n-3\r\nabc\r\n0\r\n\r\n"
        << 400;
}

void RequestParserTest::whatTwoProgramsMightReadDifferentlyIsRefused()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    for (const qsizetype step : {request.size(), qsizetype{1}}) {
        RequestParser parser(m_limits);
        feed(parser, request, step);
        QCOMPARE(parser.stage(), RequestParser::Stage::Refused);
        QCOMPARE(parser.refusal().status, status);
        QVERIFY(!parser.keepsAlive());
    }
}

void RequestParserTest::whatIsTooLongIsRefusedBeforeItIsRead_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const QByteArray get = "GET / HTTP/1.1\r\nHost: h\r\n";
    QByteArray many;
    for (int i = 0; i < 101; ++i)
        many += "A" + QByteArray::number(i) + ": b\r\n";
    QTest::newRow("address") << "GET /" + QByteArray(64 * 1024, 'a') + " HTTP/1.1\r\n\r\n" << 414;
    QTest::newRow("address by one") << "GET /" + QByteArray(4096, 'a') + " HTTP/1.1\r\n\r\n" << 414;
    QTest::newRow("endless address") << "GET /" + QByteArray(8192, 'a') << 414;
    QTest::newRow("one field") << get + "X: " + QByteArray(1'000'000, 'a') + "\r\n\r\n" << 431;
    QTest::newRow("many fields") << get + many + "\r\n" << 431;
    QTest::newRow("body") << QByteArray("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 65\r\n\r\n") << 413;
    QTest::newRow("a body of a gibibyte")
        << QByteArray("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1073741824\r\n\r\n") << 413;
}

void RequestParserTest::whatIsTooLongIsRefusedBeforeItIsRead()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    RequestParser parser(m_limits);
    feed(parser, request, 4096);
    QCOMPARE(parser.stage(), RequestParser::Stage::Refused);
    QCOMPARE(parser.refusal().status, status);
}

void RequestParserTest::endlessFieldsAreCutAtTheLimit()
{
    RequestParser parser(m_limits);
    QByteArray line = "GET / HTTP/1.1\r\n";
    qsizetype sent = 0;
    while (parser.stage() == RequestParser::Stage::Head && sent < 1'000'000) {
        QCOMPARE(parser.take(line), line.size());
        sent += line.size();
        line = "X: " + QByteArray(100, 'y') + "\r\n";
    }
    QCOMPARE(parser.refusal().status, 431);
    QVERIFY(sent <= m_limits.head + 200);
}

void RequestParserTest::aChunkedBodyIsHeldToItsLimit()
{
    const QByteArray head = "POST /x HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n";
    RequestParser whole(m_limits);
    feed(whole, head + "40\r\n" + QByteArray(64, 'a') + "\r\n0\r\n\r\n", 7);
    QCOMPARE(whole.stage(), RequestParser::Stage::Done);
    QCOMPARE(whole.request().body, QByteArray(64, 'a'));
    RequestParser longer(m_limits);
    feed(longer, head + "40\r\n" + QByteArray(64, 'a') + "\r\n1\r\na\r\n0\r\n\r\n", 7);
    QCOMPARE(longer.stage(), RequestParser::Stage::Refused);
    QCOMPARE(longer.refusal().status, 413);
    RequestParser wide(m_limits);
    feed(wide, head + "1;" + QByteArray(100'000, 'e') + "\r\na\r\n0\r\n\r\n", 4096);
    QCOMPARE(wide.stage(), RequestParser::Stage::Refused);
}

void RequestParserTest::aRequestIsReadHoweverItIsCut_data()
{
    QTest::addColumn<int>("step");
    for (const int step : {1, 2, 3, 7, 64, 4096})
        QTest::addRow("%d bytes at a time", step) << step;
}

void RequestParserTest::aRequestIsReadHoweverItIsCut()
{
    QFETCH(int, step);
    RequestParser parser(m_limits);
    feed(parser,
         "\r\nPUT /a%20b?c=d HTTP/1.1\r\nHost: h\r\nX-Thing:  two words \r\nContent-Length: 5\r\n\r\nhello",
         step);
    QCOMPARE(parser.stage(), RequestParser::Stage::Done);
    QCOMPARE(parser.request().method, "PUT");
    QCOMPARE(parser.request().path(), "/a%20b");
    QCOMPARE(parser.request().query(), "c=d");
    QCOMPARE(parser.request().field("x-thing").value(), "two words");
    QCOMPARE(parser.request().body, "hello");
    QVERIFY(parser.keepsAlive());
}

void RequestParserTest::whatFollowsARequestIsLeftForTheNext()
{
    const QByteArray first = "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\nab";
    RequestParser parser(m_limits);
    QCOMPARE(feed(parser, first + "GET /next HTTP/1.1\r\n", 1'000), first.size());
    QCOMPARE(parser.request().body, "ab");
}

void RequestParserTest::connectionsStayOpenOnlyForHttp11()
{
    for (const char *request : {"GET / HTTP/1.0\r\n\r\n", "GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n",
                                "GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n"}) {
        RequestParser parser(m_limits);
        feed(parser, request, 1'000);
        QCOMPARE(parser.stage(), RequestParser::Stage::Done);
        QVERIFY(!parser.keepsAlive());
    }
}

void RequestParserTest::expectationsAreToldApart()
{
    const QByteArray post = "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n";
    RequestParser waiting(m_limits);
    waiting.take(QByteArray(post + "Expect: 100-Continue\r\n\r\n"));
    QCOMPARE(waiting.stage(), RequestParser::Stage::Asking);
    QVERIFY(waiting.expectsContinue());
    RequestParser other(m_limits);
    other.take(QByteArray(post + "Expect: a miracle\r\n\r\n"));
    QCOMPARE(other.refusal().status, 417);
}

void RequestParserTest::anAnswerCannotSmuggleAnotherField()
{
    const QByteArray bytes = writeResponse(
        {.status = 200, .fields = {{"X-Fine", "a"}, {"X-Evil", "a\r\nSet-Cookie: b"}}}, true, true);
    QVERIFY(bytes.startsWith("HTTP/1.1 200 OK\r\nDate: "));
    QVERIFY(bytes.contains("\r\nX-Fine: a\r\n"));
    QVERIFY(!bytes.contains("Cookie"));
    QVERIFY(bytes.contains("\r\nConnection: close\r\n"));
}

void RequestParserTest::anAnswerToHeadTellsTheLengthOnly()
{
    const QByteArray bytes = writeResponse({.status = 200, .body = "twelve bytes"}, false, false);
    QVERIFY(bytes.contains("\r\nContent-Length: 12\r\n"));
    QVERIFY(bytes.endsWith("\r\n\r\n"));
    QVERIFY(!writeResponse({.status = 204}, true, false).contains("Content-Length"));
}

QTEST_GUILESS_MAIN(RequestParserTest)
#include "requestparsertest.moc"
