// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/membercsv.h"
#include "core/csv/csvwriter.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sallyport;

using Kind = CsvFault::Kind;

namespace {

CsvResult<MemberCsv> read(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return readMemberCsv(buffer);
}

} // namespace

class MemberCsvTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void columnsThatAreMissingAreNamed_data();
    void columnsThatAreMissingAreNamed();
    void whatIsNotAFileOfTheDiskIsNotRead();
    void aMillionLinesAreRefusedAtTheFirstOneTooMany();
    void tenThousandPersonsAreRead();
    void aReadingCanBeCancelled();
    void columnsStandInAnyOrderAndLetterCase();
    void whatIsNotGivenIsAMemberWithAPassword();
    void unknownWordsAreKeptAsWritten();
    void oddTextIsKeptForTheRulesToJudge();
    void anExportIsReadBack();
};

void MemberCsvTest::columnsThatAreMissingAreNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<qint64>("line");
    QTest::addColumn<QString>("detail");
    QTest::newRow("no address") << QByteArray("Name,Role\nAda,Member\n") << Kind::MissingColumn << qint64(1)
                                << u"E-mail"_s;
    QTest::newRow("no name") << QByteArray("\nE-mail\nada@x.example\n") << Kind::MissingColumn << qint64(2)
                             << u"Name"_s;
    QTest::newRow("no names of columns")
        << QByteArray("Ada,ada@x.example\n") << Kind::MissingColumn << qint64(1) << u"Name"_s;
    QTest::newRow("twice") << QByteArray("Name,E-mail,email\nAda,a@x.example,b@x.example\n")
                           << Kind::RepeatedColumn << qint64(1) << u"email"_s;
    QTest::newRow("only names of columns")
        << QByteArray("Name,E-mail\r\n") << Kind::Empty << qint64(0) << QString();
    QTest::newRow("tabs") << QByteArray("Name\tE-mail\nAda\tada@x.example\n") << Kind::MissingColumn
                          << qint64(1) << u"Name"_s;
}

void MemberCsvTest::columnsThatAreMissingAreNamed()
{
    QFETCH(QByteArray, bytes);
    const auto file = read(bytes);
    QVERIFY(!file);
    QTEST(file.error().kind, "kind");
    QTEST(file.error().line, "line");
    QTEST(file.error().detail, "detail");
}

void MemberCsvTest::whatIsNotAFileOfTheDiskIsNotRead()
{
    const QTemporaryDir folder;
    for (const QString &path : {folder.path(), folder.filePath(u"missing.csv"_s), u"/dev/zero"_s}) {
        auto reading = readMemberCsvFile(path);
        const auto file = reading.result(); // waits: there is no window here
        QVERIFY(file && !*file);
        QCOMPARE(file->error().kind, Kind::Unreadable);
    }
}

void MemberCsvTest::aMillionLinesAreRefusedAtTheFirstOneTooMany()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"million.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Name;E-mail\n");
    QByteArray lines;
    for (int number = 0; number < 1000; ++number)
        lines += "Ada Lovelace;ada" + QByteArray::number(number) + "@contoso.example\n";
    for (int part = 0; part < 1000; ++part)
        file.write(lines);
    file.close();
    const auto read = readMemberCsvFile(file.fileName()).result();
    QVERIFY(read && !*read);
    QCOMPARE(read->error(), (CsvFault{Kind::TooManyRecords, 10'002, 10'000, {}}));
}

void MemberCsvTest::tenThousandPersonsAreRead()
{
    QByteArray bytes("Name;E-mail\n");
    for (int number = 0; number < maximumImport; ++number)
        bytes += "Ada;ada" + QByteArray::number(number) + "@contoso.example\n";
    const auto file = read(bytes);
    QVERIFY(file);
    QCOMPARE(file->rows.size(), maximumImport);
    QCOMPARE(file->rows.last().line, 10'001);
    QCOMPARE(file->rows.last().member.email, u"ada9999@contoso.example"_s);
}

void MemberCsvTest::aReadingCanBeCancelled()
{
    QBuffer buffer;
    buffer.setData("Name,E-mail\nAda,ada@x.example\n");
    buffer.open(QIODevice::ReadOnly);
    const auto file = readMemberCsv(buffer, [] { return true; });
    QVERIFY(!file);
    QCOMPARE(file.error().kind, Kind::Cancelled);
}

void MemberCsvTest::columnsStandInAnyOrderAndLetterCase()
{
    const auto file = read("ROLE;sign-in METHOD; email ;Left;\"name\"\nTeam admin;SSO;ada@x.example;3;Ada\n"
                           "service-desk;password;bob@x.example;;Bob\nOWNER;;eve@x.example;;Eve\n");
    QVERIFY(file);
    QCOMPARE(file->ignoredColumns, QStringList{u"Left"_s});
    QCOMPARE(file->rows.size(), 3);
    const MemberCsvRow ada = file->rows.at(0);
    QCOMPARE(ada.line, 2);
    QCOMPARE(ada.member.name, u"Ada"_s);
    QCOMPARE(ada.member.email, u"ada@x.example"_s);
    QCOMPARE(ada.member.role, Role::TeamAdmin);
    QCOMPARE(ada.member.signInMethod, SignInMethod::Sso);
    QCOMPARE(file->rows.at(1).member.role, Role::ServiceDesk);
    QCOMPARE(file->rows.at(1).member.signInMethod, SignInMethod::Password);
    QCOMPARE(file->rows.at(2).member.role, Role::Owner);
}

void MemberCsvTest::whatIsNotGivenIsAMemberWithAPassword()
{
    for (const QByteArray &bytes : {QByteArray("Name,E-Mail\nAda,ada@x.example\n"),
                                    QByteArray("Name,E-mail,Role,Sign-in method\nAda,ada@x.example,,\n")}) {
        const auto file = read(bytes);
        QVERIFY(file);
        const MemberCsvRow row = file->rows.first();
        QCOMPARE(row.member.role, Role::Member);
        QCOMPARE(row.member.signInMethod, SignInMethod::Password);
        QVERIFY(row.unknownRole.isEmpty() && row.unknownSignInMethod.isEmpty());
    }
}

void MemberCsvTest::unknownWordsAreKeptAsWritten()
{
    const auto file = read("Name,E-mail,Role,Sign-in method\nAda,ada@x.example,Boss,Fax\n");
    QVERIFY(file);
    QCOMPARE(file->rows.first().unknownRole, u"Boss"_s);
    QCOMPARE(file->rows.first().unknownSignInMethod, u"Fax"_s);
    QCOMPARE(file->rows.first().member.role, Role::Member);
}

void MemberCsvTest::oddTextIsKeptForTheRulesToJudge()
{
    const QString name = u"\u202eecila\u200b"_s;
    const QString email = QString(308, u'a') + u"@x.example"_s;
    const auto file = read(u"Name,E-mail\n%1,%2\n"_s.arg(name, email).toUtf8());
    QVERIFY(file);
    QCOMPARE(file->rows.first().member.name, name);
    QCOMPARE(file->rows.first().member.email, email);
}

void MemberCsvTest::anExportIsReadBack()
{
    MemberRow ada;
    ada.person.name = u"=Ada \"A\""_s;
    ada.person.email = u"-ada@x.example"_s;
    ada.role = Role::TeamAdmin;
    ada.status = MfaStatus::Active;
    ada.backupCodesLeft = 7;
    ada.requiredBecause = {{MfaReason::Kind::Account, u"Contoso"_s}};
    ada.lastSignInAt = Timestamp(std::chrono::milliseconds(0));
    MemberRow sso;
    sso.person.name = u"O'Hara"_s;
    sso.person.email = u"o'hara@x.example"_s;
    sso.person.signInMethod = SignInMethod::Sso;
    sso.status = MfaStatus::NotApplicable;
    QCOMPARE(memberCsvCells(ada).mid(4),
             (QStringList{u"Active"_s, u"Yes"_s, QString(), u"7"_s, u"1970-01-01T00:00:00Z"_s}));
    QCOMPARE(memberCsvCells(sso).mid(4),
             (QStringList{u"Not applicable (SSO)"_s, u"No"_s, QString(), QString(), QString()}));

    const auto file = read(csvByteOrderMark() + csvRecord(memberCsvHeader()) +
                           csvRecord(memberCsvCells(ada)) + csvRecord(memberCsvCells(sso)));
    QVERIFY(file);
    QCOMPARE(file->rows.size(), 2);
    QCOMPARE(file->rows.at(0).member.name, ada.person.name);
    QCOMPARE(file->rows.at(0).member.email, ada.person.email);
    QCOMPARE(file->rows.at(0).member.role, Role::TeamAdmin);
    QVERIFY(file->rows.at(0).unknownRole.isEmpty());
    QCOMPARE(file->rows.at(1).member.name, sso.person.name);
    QCOMPARE(file->rows.at(1).member.signInMethod, SignInMethod::Sso);
    QCOMPARE(file->ignoredColumns, memberCsvHeader().mid(4));
}

QTEST_GUILESS_MAIN(MemberCsvTest)
#include "membercsvtest.moc"
