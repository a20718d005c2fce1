// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/importtable.h"
#include "ui/members/importcodes.h"
#include "ui/members/importtext.h"
#include "ui/widgets/tablerole.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sallyport;

namespace {

using Column = ImportTable::Column;
using Filter = ImportTable::Filter;

MemberCsvRow row(qint64 line, const QString &name, const QString &email = u"x@contoso.example"_s)
{
    return {.line = line,
            .member = {name, email, Role::Member, SignInMethod::Password},
            .unknownRole = {},
            .unknownSignInMethod = {}};
}

IssuedCode issued(const QString &name, const QString &email)
{
    return {name,
            {Secret::fromText(u"AAAA-BBBB-CCCC-DDDD"), email,
             Timestamp(std::chrono::sys_days(std::chrono::year(2026) / 11 / 28) + std::chrono::hours(10))}};
}

} // namespace

/// What an import says in words: faults, verdicts, codes.
class ImportTableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFaultHasASentenceWithItsLine_data();
    void everyFaultHasASentenceWithItsLine();
    void textOfStrangersIsShownAsItIs();
    void theModelKeepsItsPromises();
    void verdictsAreWords();
    void aSheetOfCodesIsDefused();
};

void ImportTableTest::everyFaultHasASentenceWithItsLine_data()
{
    using Kind = CsvFault::Kind;
    QTest::addColumn<CsvFault>("fault");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, Kind kind, const QString &part, const QString &detail = {}) {
        QTest::newRow(name) << CsvFault{kind, 17, 4, detail} << part;
    };
    row("unreadable", Kind::Unreadable, u"no such file"_s, u"no such file"_s);
    row("empty", Kind::Empty, u"nobody"_s);
    row("not UTF-8", Kind::NotUtf8, u"Line 17"_s);
    row("NUL", Kind::NulByte, u"Line 17"_s);
    row("quote", Kind::BrokenQuote, u"line 17"_s);
    row("long", Kind::CellTooLong, u"line 17"_s);
    row("cells", Kind::WrongCellCount, u"line 17"_s);
    row("records", Kind::TooManyRecords, u"line 17"_s);
    row("large", Kind::TooLarge, u"larger"_s);
    row("column", Kind::MissingColumn, u"\"E-mail\""_s, u"E-mail"_s);
    row("column twice", Kind::RepeatedColumn, u"\"E-mail\""_s, u"E-mail"_s);
    row("cancelled", Kind::Cancelled, u"cancelled"_s);
}

void ImportTableTest::everyFaultHasASentenceWithItsLine()
{
    QFETCH(CsvFault, fault);
    QFETCH(QString, part);
    const QString text = csvFaultText(fault);
    QVERIFY2(text.contains(part), qPrintable(text));
    QVERIFY2(text.endsWith(u"Nothing was changed."_s), qPrintable(text));
}

void ImportTableTest::textOfStrangersIsShownAsItIs()
{
    QCOMPARE(visibleText(u"\u202eecila\u200b"_s), u"\\u202eecila\\u200b"_s);
    QCOMPARE(visibleText(u"two\r\nlines\nand\tone"_s), u"two\u21b5lines\u21b5and\\u0009one"_s);
    QCOMPARE(visibleText(u"tag \U000E0041"_s), u"tag \\ue0041"_s);
    QCOMPARE(visibleText(u"J\u00fcrgen \U0001F600 \u05d0"_s), u"J\u00fcrgen \U0001F600 \u05d0"_s);
    QCOMPARE(lineList({4}), u"4"_s);
    QCOMPARE(lineList({1, 2, 3, 4, 5, 6, 7, 8, 9, 10}).count(u','), 9);
    QVERIFY(lineList({1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}).endsWith(u"and 2 more"_s));
}

void ImportTableTest::theModelKeepsItsPromises()
{
    ImportTable model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.take({row(2, u"Ada"_s), row(3, u"Bob"_s), row(5, u"Eve"_s)},
               {{ImportVerdict::Add, {}}, {ImportVerdict::Twice, {}}, {ImportVerdict::AddRole, {}}});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.count(Filter::Accepted), 2);
    QCOMPARE(model.linesToMend(), QList<qint64>{3});
    model.setFilter(Filter::ToMend);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, static_cast<int>(Column::Name)).data().toString(), u"Bob"_s);
    model.setFilter(Filter::Accepted);
    QCOMPARE(model.rowCount(), 2);
    model.take({}, {});
    QCOMPARE(model.rowCount(), 0);
}

void ImportTableTest::verdictsAreWords()
{
    MemberCsvRow unknown = row(9, u"Ida"_s);
    unknown.unknownRole = u"Boss"_s;
    unknown.unknownSignInMethod = u"Fax"_s;
    ImportTable model;
    model.take({row(2, u"a"_s), row(3, u"b"_s), row(4, u"c"_s), row(5, u"d"_s), row(6, u""_s), row(7, u"f"_s),
                unknown},
               {{ImportVerdict::Add, {}},
                {ImportVerdict::AddRole, {}},
                {ImportVerdict::AlreadyMember, {}},
                {ImportVerdict::Twice, {}},
                {ImportVerdict::Unacceptable, {u"name"_s, u"email"_s}},
                {ImportVerdict::RoleForbidden, {}},
                {ImportVerdict::Add, {}}});
    QStringList words;
    QSet<int> tones;
    for (int number = 0; number < model.rowCount(); ++number) {
        const QModelIndex cell = model.index(number, static_cast<int>(Column::Verdict));
        words.append(cell.data().toString());
        tones.insert(cell.data(ToneRole).toInt());
        QVERIFY(number == 0 || cell.data(Qt::ToolTipRole).isValid());
    }
    QCOMPARE(words, (QStringList{u"Will be added"_s, u"Gets a role here"_s, u"Is a member already"_s,
                                 u"Twice in the file"_s, u"Not acceptable: name, e-mail"_s,
                                 u"Role not allowed"_s, u"Not acceptable: role, sign-in method"_s}));
    QCOMPARE(tones.size(), 4);
    QCOMPARE(model.linesToMend(), (QList<qint64>{4, 5, 6, 7, 9}));
}

void ImportTableTest::aSheetOfCodesIsDefused()
{
    const QByteArray text =
        importCodesText({issued(u"=cmd|' /C calc'!A0"_s, u"-ada@contoso.example"_s)}).view().toByteArray();
    QVERIFY(text.contains(
        "\"'=cmd|' /C calc'!A0\",\"'-ada@contoso.example\",\"AAAA-BBBB-CCCC-DDDD\",\"2026-11-28"));
    QVERIFY(text.startsWith("\xef\xbb\xbf") && text.endsWith("\"\r\n"));
}

QTEST_MAIN(ImportTableTest)
#include "importtabletest.moc"
