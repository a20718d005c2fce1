// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/mail/mailmessage.h"
#include "app/server/mail/smtptransport.h"
#include "tests/mail/relay.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTcpServer>
#include <QTest>

#include <thread>

using namespace sallyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Outcome = MailDelivery::Outcome;

MailSettings settingsFor(const QString &relay)
{
    auto settings = readMailSettings(relay, u"no-reply@mfa.example"_s, QUrl(u"https://mfa.example"_s));
    if (!settings)
        qFatal("%s", qPrintable(settings.error().detail));
    settings->connectTimeout = 5s;
    settings->timeout = 5s;
    return *settings;
}

QByteArray message(const QString &text = u"Hello Ben,"_s, const QString &name = u"Ben"_s)
{
    return writeMessage({.from = {u"Sallyport"_s, u"no-reply@mfa.example"_s},
                         .to = {name, u"ben@contoso.example"_s},
                         .subject = u"Überraschung: "_s + name,
                         .plain = text,
                         .html = "<p>"_L1 + text.toHtmlEscaped() + "</p>"_L1,
                         .language = u"en"_s,
                         .date = Timestamp(1'790'000'000'000ms),
                         .id = "0123456789abcdef"});
}

const QString ben = u"ben@contoso.example"_s;

} // namespace

class SmtpTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMailArrivesAsItWasWritten();
    void aNameWithALineBreakAddsNoHeader();
    void aLineOfOneDotEndsNothing();
    void oneConnectionTakesMany();
    void whatTheRelayRefuses_data();
    void whatTheRelayRefuses();
    void aRefusedSenderIsNoFaultOfTheMail();
    void noRelayAtAll();
    void aSilentRelayIsLeft();
    void aHangingRelayIsLeft();
    void stoppingEndsWhatIsUnderWay();
    void encryptionThatWasStrippedIsNotDoneWithout();
    void anUnknownCertificateIsRefused();
    void aCertificateForAnotherNameIsRefused();
    void aTrustedRelayTakesMailBehindStarttlsAndSignIn();
    void aWrongPasswordLeavesTheMailWaiting();
};

void SmtpTest::aMailArrivesAsItWasWritten()
{
    Relay relay;
    SmtpTransport transport(settingsFor(relay.address()));
    const QString text = u"Größe = 1\n\nZeile 2 "_s + QString(300, u'x') + u"\n日本語\n"_s;
    const MailDelivery delivery = transport.send(ben, message(text, u"Jürgen Größe"_s));
    QCOMPARE(delivery.failure, QString());
    const QJsonObject mail = relay.mail();
    QCOMPARE(mail.value(u"to"_s).toString(), ben);
    QCOMPARE(mail.value(u"from"_s).toString(), u"no-reply@mfa.example"_s);
    QCOMPARE(mail.value(u"plain"_s).toString().trimmed(), text.trimmed());
    QVERIFY(mail.value(u"html"_s).toString().contains(u"日本語"_s));
    QVERIFY(mail.value(u"defects"_s).toArray().isEmpty());
    QVERIFY(mail.value(u"longest"_s).toInt() <= 78);
    const QJsonObject headers = mail.value(u"headers"_s).toObject();
    QCOMPARE(headers.value(u"subject"_s).toString(), u"Überraschung: Jürgen Größe"_s);
    QCOMPARE(headers.value(u"to"_s).toString(), u"Jürgen Größe <ben@contoso.example>"_s);
    QCOMPARE(headers.value(u"message-id"_s).toString(), u"<0123456789abcdef@mfa.example>"_s);
    QCOMPARE(headers.value(u"date"_s).toString(), u"Mon, 21 Sep 2026 14:13:20 +0000"_s);
}

void SmtpTest::aNameWithALineBreakAddsNoHeader()
{
    Relay relay;
    SmtpTransport transport(settingsFor(relay.address()));
    QCOMPARE(transport.send(ben, message(u"x"_s)).outcome, Outcome::Taken);
    const int usual = relay.mail().value(u"headerCount"_s).toInt();
    QCOMPARE(transport.send(ben, message(u"x"_s, u"Ben\r\nBcc: all@contoso.example\r\n\r\nbody"_s)).outcome,
             Outcome::Taken);
    const QJsonObject mail = relay.mail();
    QCOMPARE(mail.value(u"headerCount"_s).toInt(), usual);
    QVERIFY(!mail.value(u"headers"_s).toObject().contains(u"bcc"_s));
    QCOMPARE(mail.value(u"plain"_s).toString().trimmed(), u"x"_s);
}

void SmtpTest::aLineOfOneDotEndsNothing()
{
    Relay relay;
    SmtpTransport transport(settingsFor(relay.address()));
    const QString text = u"one\n.\ntwo\n..\n.three\nMAIL FROM:<x@y.example>"_s;
    QCOMPARE(transport.send(ben, message(text)).outcome, Outcome::Taken);
    QCOMPARE(relay.mail().value(u"plain"_s).toString().trimmed(), text);
    QVERIFY(!relay.hasMail());
}

void SmtpTest::oneConnectionTakesMany()
{
    Relay relay;
    SmtpTransport transport(settingsFor(relay.address()));
    for (int i = 0; i < 20; ++i) {
        QCOMPARE(transport.send(ben, message(QString::number(i))).outcome, Outcome::Taken);
        QCOMPARE(relay.mail().value(u"plain"_s).toString().trimmed(), QString::number(i));
    }
}

void SmtpTest::whatTheRelayRefuses_data()
{
    QTest::addColumn<QString>("recipient");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("failure");
    QTest::newRow("unknown recipient")
        << u"refused@contoso.example"_s << Outcome::Refused << u"recipient-refused 550"_s;
    QTest::newRow("full mailbox") << u"later@contoso.example"_s << Outcome::Postponed
                                  << u"recipient-postponed 451"_s;
    QTest::newRow("the text") << u"spam@contoso.example"_s << Outcome::Refused << u"message-refused 554"_s;
}

void SmtpTest::whatTheRelayRefuses()
{
    QFETCH(QString, recipient);
    Relay relay;
    SmtpTransport transport(settingsFor(relay.address()));
    const MailDelivery delivery = transport.send(recipient, message());
    QTEST(delivery.outcome, "outcome");
    QTEST(delivery.failure, "failure");
    // The next one is not the worse for it.
    QCOMPARE(transport.send(ben, message()).outcome, Outcome::Taken);
}

void SmtpTest::aRefusedSenderIsNoFaultOfTheMail()
{
    Relay relay({u"--refuse-sender"_s});
    SmtpTransport transport(settingsFor(relay.address()));
    const MailDelivery delivery = transport.send(ben, message());
    QCOMPARE(delivery.outcome, Outcome::RelayDown);
    QCOMPARE(delivery.failure, u"sender-refused 550"_s);
}

void SmtpTest::noRelayAtAll()
{
    quint16 port = 0;
    {
        QTcpServer nobody;
        QVERIFY(nobody.listen(QHostAddress::LocalHost));
        port = nobody.serverPort();
    }
    SmtpTransport transport(settingsFor(u"smtp://127.0.0.1:%1"_s.arg(port)));
    const MailDelivery delivery = transport.send(ben, message());
    QCOMPARE(delivery.outcome, Outcome::RelayDown);
    QCOMPARE(delivery.failure, u"relay-unreachable"_s);
}

void SmtpTest::aSilentRelayIsLeft()
{
    Relay relay({u"--silent"_s});
    MailSettings settings = settingsFor(relay.address());
    settings.connectTimeout = 300ms;
    SmtpTransport transport(settings);
    const MailDelivery delivery = transport.send(ben, message());
    QCOMPARE(delivery.outcome, Outcome::RelayDown);
    QCOMPARE(delivery.failure, u"relay-silent"_s);
}

void SmtpTest::aHangingRelayIsLeft()
{
    Relay relay;
    MailSettings settings = settingsFor(relay.address());
    settings.timeout = 500ms;
    SmtpTransport transport(settings);
    const MailDelivery delivery = transport.send(u"hang@contoso.example"_s, message());
    QCOMPARE(delivery.outcome, Outcome::RelayDown);
    QVERIFY(delivery.failure.startsWith(u"relay-silent"_s));
}

void SmtpTest::stoppingEndsWhatIsUnderWay()
{
    Relay relay;
    MailSettings settings = settingsFor(relay.address());
    settings.timeout = 60s;
    SmtpTransport transport(settings);
    QElapsedTimer timer;
    timer.start();
    std::thread stopper([&] { transport.abort(); });
    const MailDelivery delivery = transport.send(u"hang@contoso.example"_s, message());
    stopper.join();
    QCOMPARE(delivery.outcome, Outcome::RelayDown);
    QVERIFY(timer.elapsed() < 10'000);
}

void SmtpTest::encryptionThatWasStrippedIsNotDoneWithout()
{
    Relay relay; // offers no STARTTLS
    MailSettings settings = settingsFor(relay.address());
    settings.alwaysEncrypted = true;
    settings.user = u"me"_s;
    settings.password = Secret::fromText(u"geheim");
    SmtpTransport transport(settings);
    const MailDelivery delivery = transport.send(ben, message());
    QCOMPARE(delivery.outcome, Outcome::RelayDown);
    QVERIFY2(delivery.failure.startsWith(u"encryption-refused"_s), qPrintable(delivery.failure));
    QVERIFY(!relay.hasMail());
}

void SmtpTest::anUnknownCertificateIsRefused()
{
    const QTemporaryDir folder;
    QVERIFY(Relay::makeCertificate(folder, u"IP:127.0.0.1"_s));
    Relay relay({u"--certificate"_s, folder.filePath(u"certificate.pem"_s), u"--key"_s,
                 folder.filePath(u"key.pem"_s)});
    MailSettings settings = settingsFor(relay.address());
    settings.alwaysEncrypted = true;
    SmtpTransport transport(settings);
    const MailDelivery delivery = transport.send(ben, message());
    QCOMPARE(delivery.outcome, Outcome::RelayDown);
    QVERIFY2(delivery.failure.startsWith(u"certificate-refused"_s), qPrintable(delivery.failure));
    QVERIFY(!relay.hasMail());
}

void SmtpTest::aCertificateForAnotherNameIsRefused()
{
    const QTemporaryDir folder;
    QVERIFY(Relay::makeCertificate(folder, u"DNS:mail.example"_s));
    Relay relay({u"--certificate"_s, folder.filePath(u"certificate.pem"_s), u"--key"_s,
                 folder.filePath(u"key.pem"_s)});
    MailSettings settings = settingsFor(relay.address());
    settings.alwaysEncrypted = true;
    settings.authorities = folder.filePath(u"certificate.pem"_s);
    SmtpTransport transport(settings);
    QVERIFY(transport.send(ben, message()).failure.startsWith(u"certificate-refused"_s));
    QVERIFY(!relay.hasMail());
}

void SmtpTest::aTrustedRelayTakesMailBehindStarttlsAndSignIn()
{
    const QTemporaryDir folder;
    QVERIFY(Relay::makeCertificate(folder, u"IP:127.0.0.1"_s));
    Relay relay({u"--certificate"_s, folder.filePath(u"certificate.pem"_s), u"--key"_s,
                 folder.filePath(u"key.pem"_s), u"--user"_s, u"me"_s, u"geheim"_s});
    MailSettings settings = settingsFor(relay.address());
    settings.alwaysEncrypted = true;
    settings.authorities = folder.filePath(u"certificate.pem"_s);
    settings.user = u"me"_s;
    settings.password = Secret::fromText(u"geheim");
    SmtpTransport transport(settings);
    QCOMPARE(transport.send(ben, message()).failure, QString());
    const QJsonObject mail = relay.mail();
    QVERIFY(mail.value(u"encrypted"_s).toBool());
    QCOMPARE(mail.value(u"user"_s).toString(), u"me"_s);
}

void SmtpTest::aWrongPasswordLeavesTheMailWaiting()
{
    const QTemporaryDir folder;
    QVERIFY(Relay::makeCertificate(folder, u"IP:127.0.0.1"_s));
    Relay relay({u"--certificate"_s, folder.filePath(u"certificate.pem"_s), u"--key"_s,
                 folder.filePath(u"key.pem"_s), u"--user"_s, u"me"_s, u"geheim"_s});
    MailSettings settings = settingsFor(relay.address());
    settings.alwaysEncrypted = true;
    settings.authorities = folder.filePath(u"certificate.pem"_s);
    settings.user = u"me"_s;
    settings.password = Secret::fromText(u"wrong");
    SmtpTransport transport(settings);
    const MailDelivery delivery = transport.send(ben, message());
    QCOMPARE(delivery.outcome, Outcome::RelayDown);
    QVERIFY2(delivery.failure.startsWith(u"sign-in-refused"_s), qPrintable(delivery.failure));
    QVERIFY(!relay.hasMail());
}

QTEST_GUILESS_MAIN(SmtpTest)
#include "smtptest.moc"
