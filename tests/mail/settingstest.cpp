// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/mail/mailsettings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;

namespace {

const QUrl base{u"https://mfa.example"_s};

} // namespace

class SettingsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void relaysThatAreRefused_data();
    void relaysThatAreRefused();
    void portsThatAreLeftOut();
    void onlyThisMachineIsSpokenToInTheClear_data();
    void onlyThisMachineIsSpokenToInTheClear();
    void linksGoOverTls();
    void aPasswordFileIsForItsOwner();
};

void SettingsTest::relaysThatAreRefused_data()
{
    QTest::addColumn<QString>("relay");
    QTest::newRow("empty") << QString();
    QTest::newRow("no scheme") << u"mail.example"_s;
    QTest::newRow("another protocol") << u"http://mail.example"_s;
    QTest::newRow("a password") << u"smtp://me:geheim@mail.example"_s;
    QTest::newRow("a path") << u"smtp://mail.example/x"_s;
    QTest::newRow("a query") << u"smtp://mail.example?x=1"_s;
    QTest::newRow("a line break") << u"smtp://mail.example\r\nQUIT"_s;
}

void SettingsTest::relaysThatAreRefused()
{
    QFETCH(QString, relay);
    const auto settings = readMailSettings(relay, u"no-reply@mfa.example"_s, base);
    QVERIFY(!settings);
    QCOMPARE(settings.error().fields, QStringList{u"mail"_s});
    QVERIFY(!settings.error().detail.contains(u"geheim"_s));
}

void SettingsTest::portsThatAreLeftOut()
{
    const auto portOf = [](const QString &relay) {
        return readMailSettings(relay, u"no-reply@mfa.example"_s, base)->relay.port();
    };
    QCOMPARE(portOf(u"smtp://mail.example"_s), 25);
    QCOMPARE(portOf(u"smtp://me@mail.example"_s), 587);
    QCOMPARE(portOf(u"smtps://me@mail.example"_s), 465);
    QCOMPARE(portOf(u"smtp://me@mail.example:2525"_s), 2525);
    const auto settings = readMailSettings(u"smtp://me@mail.example"_s, u"no-reply@mfa.example"_s, base);
    QCOMPARE(settings->user, u"me"_s);
    QVERIFY(settings->relay.userInfo().isEmpty());
}

void SettingsTest::onlyThisMachineIsSpokenToInTheClear_data()
{
    QTest::addColumn<QString>("relay");
    QTest::addColumn<bool>("encrypted");
    QTest::newRow("a name") << u"smtp://mail.example"_s << true;
    QTest::newRow("a private address") << u"smtp://192.168.1.2"_s << true;
    QTest::newRow("a name that begins like it") << u"smtp://localhost.evil.example"_s << true;
    QTest::newRow("localhost") << u"smtp://localhost"_s << false;
    QTest::newRow("127.0.0.1") << u"smtp://127.0.0.1:2525"_s << false;
    QTest::newRow("::1") << u"smtp://[::1]"_s << false;
    QTest::newRow("smtps here") << u"smtps://127.0.0.1"_s << true;
}

void SettingsTest::onlyThisMachineIsSpokenToInTheClear()
{
    QFETCH(QString, relay);
    QTEST(readMailSettings(relay, u"no-reply@mfa.example"_s, base)->isEncrypted(), "encrypted");
}

void SettingsTest::linksGoOverTls()
{
    const auto with = [](const QString &url) {
        return readMailSettings(u"smtp://localhost"_s, u"no-reply@mfa.example"_s, QUrl(url)).has_value();
    };
    QVERIFY(with(u"https://mfa.example"_s));
    QVERIFY(with(u"http://127.0.0.1:8443"_s));
    QVERIFY(!with(u"http://mfa.example"_s));
    QVERIFY(!with({}));
    QVERIFY(!readMailSettings(u"smtp://localhost"_s, u"no-reply"_s, base));
    QVERIFY(!readMailSettings(u"smtp://localhost"_s, u"a@b.example\r\nBcc: c@d.example"_s, base));
}

void SettingsTest::aPasswordFileIsForItsOwner()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"password"_s));
    QVERIFY(!readMailPassword(file.fileName()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("correct horse\nsecond line\n");
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::ReadGroup));
    QVERIFY(!readMailPassword(file.fileName()));
    QVERIFY(file.setPermissions(QFile::ReadOwner));
    const auto password = readMailPassword(file.fileName());
    QVERIFY(password);
    QVERIFY(*password == Secret::fromText(u"correct horse"));
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "settingstest.moc"
