// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/commandline.h"

#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;

class CommandLineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutAnythingItOpensTheUsualStore();
    void aStoreAndAKeyFileAreTaken();
    void aServerIsTaken();
    void aKioskIsTaken();
    void mistakesAreExplained_data();
    void mistakesAreExplained();
    void helpAndVersionAreNoMistakes();
};

void CommandLineTest::withoutAnythingItOpensTheUsualStore()
{
    const ReadCommandLine read = readCommandLine({u"sallyport"_s});
    QVERIFY(read.commandLine);
    QVERIFY(read.commandLine->storePath.isEmpty());
    QVERIFY(!read.commandLine->demo);
    QVERIFY(read.commandLine->keyPlace == CommandLine::KeyPlace::Keychain);
}

void CommandLineTest::aStoreAndAKeyFileAreTaken()
{
    const ReadCommandLine read =
        readCommandLine({u"sallyport"_s, u"--store"_s, u"a.sallyport"_s, u"--key=file:/etc/key"_s});
    QVERIFY(read.commandLine);
    QCOMPARE(read.commandLine->storePath, u"a.sallyport"_s);
    QVERIFY(read.commandLine->keyPlace == CommandLine::KeyPlace::File);
    QCOMPARE(read.commandLine->keyFile, u"/etc/key"_s);
}

void CommandLineTest::aServerIsTaken()
{
    const ReadCommandLine read = readCommandLine({u"sallyport"_s, u"--server"_s, u"mfa.example.org"_s});
    QVERIFY(read.commandLine);
    QCOMPARE(read.commandLine->server, u"mfa.example.org"_s);
}

void CommandLineTest::aKioskIsTaken()
{
    const ReadCommandLine read = readCommandLine(
        {u"sallyport"_s, u"--kiosk"_s, u"--kiosk-folder=shift"_s, u"--roster"_s, u"a.sallyport-roster"_s});
    QVERIFY(read.commandLine);
    QVERIFY(read.commandLine->kiosk);
    QCOMPARE(read.commandLine->kioskFolder, u"shift"_s);
    QCOMPARE(read.commandLine->roster, u"a.sallyport-roster"_s);
}

void CommandLineTest::mistakesAreExplained_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");
    QTest::newRow("unknown option") << QStringList{u"--colour"_s} << u"colour"_s;
    QTest::newRow("server and store")
        << QStringList{u"--server"_s, u"x.example"_s, u"--store"_s, u"a"_s} << u"leave out --store"_s;
    QTest::newRow("the key of a server")
        << QStringList{u"--server"_s, u"x.example"_s, u"--key"_s, u"keychain"_s} << u"leave out --key"_s;
    QTest::newRow("server nowhere") << QStringList{u"--server"_s, u"ftp://x"_s} << u"needs an address"_s;
    QTest::newRow("server in the clear")
        << QStringList{u"--server"_s, u"http://x.example"_s} << u"needs an address"_s;
    QTest::newRow("a kiosk with a store")
        << QStringList{u"--kiosk"_s, u"--store"_s, u"a"_s} << u"--kiosk has no store"_s;
    QTest::newRow("a kiosk with sample data")
        << QStringList{u"--kiosk"_s, u"--demo"_s} << u"--kiosk has no store"_s;
    QTest::newRow("a roster without a kiosk") << QStringList{u"--roster"_s, u"a"_s} << u"go with --kiosk"_s;
    QTest::newRow("a kiosk's folder without a kiosk")
        << QStringList{u"--kiosk-folder"_s, u"a"_s} << u"go with --kiosk"_s;
    QTest::newRow("no folder") << QStringList{u"--kiosk"_s, u"--kiosk-folder"_s, u""_s}
                               << u"needs a folder"_s;
    QTest::newRow("two stores") << QStringList{u"--demo"_s, u"--store"_s, u"a"_s} << u"leave out --store"_s;
    QTest::newRow("sample data has no key")
        << QStringList{u"--demo"_s, u"--key"_s, u"keychain"_s} << u"leave out --key"_s;
    QTest::newRow("key nowhere") << QStringList{u"--key"_s, u"pocket"_s} << u"--key takes"_s;
    QTest::newRow("key file without a file") << QStringList{u"--key"_s, u"file:"_s} << u"--key takes"_s;
    QTest::newRow("a stray word") << QStringList{u"a.sallyport"_s} << u"--store FILE"_s;
    QTest::newRow("no file") << QStringList{u"--store"_s, u""_s} << u"needs a file"_s;
}

void CommandLineTest::mistakesAreExplained()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, said);
    const ReadCommandLine read = readCommandLine(QStringList{u"sallyport"_s} + arguments);
    QVERIFY(!read.commandLine);
    QCOMPARE(read.exitCode, 2);
    QVERIFY2(read.text.contains(said), qPrintable(read.text));
}

void CommandLineTest::helpAndVersionAreNoMistakes()
{
    const ReadCommandLine help = readCommandLine({u"sallyport"_s, u"--help"_s});
    QVERIFY(!help.commandLine);
    QCOMPARE(help.exitCode, 0);
    for (const auto &option : {u"--store"_s, u"--server"_s, u"--demo"_s, u"--kiosk"_s, u"--key"_s})
        QVERIFY(help.text.contains(option));
    const ReadCommandLine version = readCommandLine({u"sallyport"_s, u"--version"_s});
    QCOMPARE(version.exitCode, 0);
    QCOMPARE(version.text, u"sallyport "_s + QStringLiteral(SALLYPORT_VERSION) + u'\n');
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "shellcommandlinetest.moc"
