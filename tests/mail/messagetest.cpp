// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/mail/mailmessage.h"

#include <QTest>

#include <algorithm>

using namespace sallyport;
using namespace Qt::StringLiterals;

namespace {

MailMessage usual()
{
    return {.from = {u"Sallyport"_s, u"no-reply@mfa.example"_s},
            .to = {u"Ben"_s, u"ben@contoso.example"_s},
            .subject = u"Your password was changed"_s,
            .plain = u"Hello Ben,"_s,
            .html = u"<p>Hello Ben,</p>"_s,
            .language = u"en"_s,
            .date = Timestamp(std::chrono::milliseconds(1'790'000'000'000)),
            .id = "0123456789abcdef"};
}

QByteArray header(const QByteArray &message)
{
    return message.left(message.indexOf("\r\n\r\n"));
}

} // namespace

class MessageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingBeginsAnotherHeader_data();
    void nothingBeginsAnotherHeader();
    void whatIsNotAsciiIsEncoded();
    void whatLooksEncodedIsNotTakenForIt();
    void aDateIsInTheFormOfMails();
    void theIdIsTheSameEachTime();
    void quotedPrintableSurvives_data();
    void quotedPrintableSurvives();
    void noLineIsTooLong();
    void onlyPlainAddressesGoToARelay_data();
    void onlyPlainAddressesGoToARelay();
};

void MessageTest::nothingBeginsAnotherHeader_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("CR LF") << u"Ben\r\nBcc: everybody@contoso.example"_s;
    QTest::newRow("LF") << u"Ben\nBcc: everybody@contoso.example"_s;
    QTest::newRow("CR") << u"Ben\rBcc: everybody@contoso.example"_s;
    QTest::newRow("NUL") << QString(u"Ben"_s + QChar(u'\0') + u"x"_s);
    QTest::newRow("line separator") << u"Ben\u2028Bcc: x"_s;
    QTest::newRow("next line") << u"Ben\u0085Bcc: x"_s;
    QTest::newRow("right to left override") << u"Ben\u202Enerraw"_s;
    QTest::newRow("quote") << u"Ben\" <evil@example.com>, \""_s;
}

void MessageTest::nothingBeginsAnotherHeader()
{
    QFETCH(QString, text);
    MailMessage message = usual();
    message.to.name = text;
    message.subject = text;
    const QByteArray head = header(writeMessage(message));
    QCOMPARE(head.count('\n'), head.count("\r\n"));
    for (const QByteArray &line : head.split('\n'))
        QVERIFY2(!line.startsWith("Bcc"), head.constData());
    QVERIFY(!head.contains('\0'));
    QCOMPARE(head.count("\r\nTo: "), 1);
    // The address is the last thing of its line, whatever the name says.
    const qsizetype to = head.indexOf("\r\nTo: ");
    QVERIFY(head.mid(to, head.indexOf("\r\nSubject") - to).endsWith("<ben@contoso.example>"));
}

void MessageTest::whatIsNotAsciiIsEncoded()
{
    MailMessage message = usual();
    message.to.name = u"Jürgen Größe"_s;
    message.subject = u"日本語の件名、とても長いので二つの語に分かれるはずです"_s;
    const QByteArray head = header(writeMessage(message));
    QVERIFY(std::ranges::all_of(head, [](char c) { return static_cast<unsigned char>(c) < 0x80; }));
    const QByteArray name = u"Jürgen Größe"_s.toUtf8().toBase64();
    QVERIFY(head.contains(QByteArray("To: =?UTF-8?B?" + name + "?=")));
    for (const QByteArray &line : head.split('\n'))
        QVERIFY(line.size() <= 79);
}

void MessageTest::whatLooksEncodedIsNotTakenForIt()
{
    MailMessage message = usual();
    message.subject = u"=?UTF-8?B?QmNj?="_s;
    const QByteArray subject = "Subject: =?UTF-8?B?" + message.subject.toUtf8().toBase64();
    QVERIFY(header(writeMessage(message)).contains(subject));
}

void MessageTest::aDateIsInTheFormOfMails()
{
    QVERIFY(header(writeMessage(usual())).contains("Date: Mon, 21 Sep 2026 14:13:20 +0000\r\n"));
}

void MessageTest::theIdIsTheSameEachTime()
{
    QVERIFY(header(writeMessage(usual())).contains("\r\nMessage-ID: <0123456789abcdef@mfa.example>\r\n"));
    QCOMPARE(writeMessage(usual()), writeMessage(usual()));
}

void MessageTest::quotedPrintableSurvives_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("encoded");
    QTest::newRow("plain") << u"Hello Ben,"_s << QByteArray("Hello Ben,");
    QTest::newRow("equals sign") << u"a=b"_s << QByteArray("a=3Db");
    QTest::newRow("umlaut") << u"ü"_s << QByteArray("=C3=BC");
    QTest::newRow("space at the end") << u"a \nb"_s << QByteArray("a=20\r\nb");
    QTest::newRow("every line break") << u"a\rb\nc\r\nd"_s << QByteArray("a\r\nb\r\nc\r\nd");
    QTest::newRow("tab") << u"a\tb"_s << QByteArray("a=09b");
    QTest::newRow("a dot alone") << u"a\n.\nb"_s << QByteArray("a\r\n.\r\nb");
}

void MessageTest::quotedPrintableSurvives()
{
    QFETCH(QString, text);
    QTEST(quotedPrintable(text), "encoded");
}

void MessageTest::noLineIsTooLong()
{
    const QByteArrayList lines = quotedPrintable(QString(1000, u'ü')).split('\n');
    for (const QByteArray &line : lines)
        QVERIFY(line.size() <= 77); // with its CR
    QCOMPARE(lines.join().replace("=\r", "").count("=C3=BC"), 1000);
}

void MessageTest::onlyPlainAddressesGoToARelay_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("plain");
    QTest::newRow("usual") << u"ben@contoso.example"_s << true;
    QTest::newRow("colon") << u"ben:x@contoso.example"_s << true;
    QTest::newRow("command behind") << u"ben@contoso.example>\r\nRCPT TO:<x@y.example"_s << false;
    QTest::newRow("two") << u"ben@contoso.example,x@y.example"_s << false;
    QTest::newRow("bracket") << u"ben@contoso.example> SIZE=1"_s << false;
    QTest::newRow("dotless i") << u"m\u0131ke@contoso.example"_s << false;
    QTest::newRow("full width") << u"ben@\uFF43ontoso.example"_s << false;
    QTest::newRow("no domain") << u"ben@"_s << false;
    QTest::newRow("two signs") << u"ben@x@y.example"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void MessageTest::onlyPlainAddressesGoToARelay()
{
    QFETCH(QString, address);
    QTEST(isPlainAddress(address), "plain");
}

QTEST_GUILESS_MAIN(MessageTest)
#include "messagetest.moc"
