// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backend/connectionbook.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;

/// Addresses as people type them, and the book of those they know.
class ServerAddressTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAddressIsReadAsPeopleTypeIt_data();
    void anAddressIsReadAsPeopleTypeIt();
    void whatIsNoAddressIsRefused_data();
    void whatIsNoAddressIsRefused();

    void aBookKeepsWhatItWasTold();
    void aBookChangesOneAndForgetsOne();
    void whatIsNoAddressInTheFileIsNotBelieved();
};

void ServerAddressTest::anAddressIsReadAsPeopleTypeIt_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("origin");
    QTest::addColumn<QString>("name");
    QTest::newRow("a name") << u" mfa.example.org "_s << u"https://mfa.example.org"_s << u"mfa.example.org"_s;
    QTest::newRow("a port") << u"mfa.example.org:8443"_s << u"https://mfa.example.org:8443"_s
                            << u"mfa.example.org:8443"_s;
    QTest::newRow("the usual port") << u"https://MFA.Example.org:443/"_s << u"https://mfa.example.org"_s
                                    << u"mfa.example.org"_s;
    QTest::newRow("out of the documentation")
        << u"https://mfa.example.org/api/v1"_s << u"https://mfa.example.org"_s << u"mfa.example.org"_s;
    QTest::newRow("this computer") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s
                                   << u"127.0.0.1:8080"_s;
    QTest::newRow("IPv6") << u"https://[::1]:8443"_s << u"https://[::1]:8443"_s << u"[::1]:8443"_s;
    QTest::newRow("another script stays encoded")
        << u"mfа.example"_s << u"https://xn--mf-8kc.example"_s << u"xn--mf-8kc.example"_s;
}

void ServerAddressTest::anAddressIsReadAsPeopleTypeIt()
{
    QFETCH(QString, typed);
    QFETCH(QString, origin);
    QFETCH(QString, name);
    const auto address = readServerAddress(typed);
    QVERIFY(address);
    QCOMPARE(address->text(), origin);
    QCOMPARE(address->name(), name);
    QVERIFY(readServerAddress(address->text()) == address);
}

void ServerAddressTest::whatIsNoAddressIsRefused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("field");
    QTest::newRow("nothing") << u"  "_s << u"address"_s;
    QTest::newRow("a sentence") << u"our server"_s << u"address"_s;
    QTest::newRow("another scheme") << u"ftp://mfa.example.org"_s << u"address"_s;
    QTest::newRow("a password in it") << u"https://olga:secret@mfa.example.org"_s << u"address"_s;
    QTest::newRow("a page") << u"https://mfa.example.org/login"_s << u"address"_s;
    QTest::newRow("a query") << u"https://mfa.example.org?x=1"_s << u"address"_s;
    QTest::newRow("in the clear") << u"http://mfa.example.org"_s << u"plainAddress"_s;
    QTest::newRow("as if it were here") << u"http://localhost.example.org"_s << u"plainAddress"_s;
}

void ServerAddressTest::whatIsNoAddressIsRefused()
{
    QFETCH(QString, typed);
    QFETCH(QString, field);
    const auto address = readServerAddress(typed);
    QVERIFY(!address);
    QCOMPARE(address.error().code, ErrorCode::Invalid);
    QCOMPARE(address.error().fields, QStringList{field});
}

void ServerAddressTest::aBookKeepsWhatItWasTold()
{
    const QTemporaryDir folder;
    const auto first = *readServerAddress(u"mfa.example.org"_s);
    const auto second = *readServerAddress(u"localhost:8443"_s);
    {
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        ConnectionBook book(settings);
        QVERIFY(book.all().isEmpty());
        QVERIFY(!book.current());
        book.put(
            {.address = first, .pinned = QByteArray("\0\xff\x01", 3), .email = u"olga@contoso.example"_s});
        book.put({.address = second, .staysSignedIn = true});
        book.setCurrent(second);
    }
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    const ConnectionBook book(settings);
    QCOMPARE(book.all().size(), 2);
    QCOMPARE(book.all().first().pinned, QByteArray("\0\xff\x01", 3));
    QCOMPARE(book.find(first)->email, u"olga@contoso.example"_s);
    QVERIFY(!book.find(first)->staysSignedIn);
    QVERIFY(book.find(second)->staysSignedIn);
    QVERIFY(book.current() == second);
}

void ServerAddressTest::aBookChangesOneAndForgetsOne()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    ConnectionBook book(settings);
    const auto first = *readServerAddress(u"a.example"_s);
    const auto second = *readServerAddress(u"b.example"_s);
    book.put({.address = first});
    book.put({.address = second});
    book.put({.address = first, .email = u"olga@contoso.example"_s});
    QCOMPARE(book.all().size(), 2);
    QCOMPARE(book.find(first)->email, u"olga@contoso.example"_s);
    book.setCurrent(first);
    book.remove(first);
    QVERIFY(!book.find(first));
    QVERIFY(!book.current());
    QCOMPARE(book.all().size(), 1);
}

void ServerAddressTest::whatIsNoAddressInTheFileIsNotBelieved()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    settings.beginWriteArray(u"servers"_s, 1);
    settings.setArrayIndex(0);
    settings.setValue(u"address"_s, u"http://mfa.example.org"_s);
    settings.endArray();
    settings.setValue(u"server/current"_s, u"javascript:alert(1)"_s);
    const ConnectionBook book(settings);
    QVERIFY(book.all().isEmpty());
    QVERIFY(!book.current());
}

QTEST_GUILESS_MAIN(ServerAddressTest)
#include "serveraddresstest.moc"
