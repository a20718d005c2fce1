// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/csvwriter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sallyport;

class CsvWriterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatASpreadsheetWouldRunIsDefused_data();
    void whatASpreadsheetWouldRunIsDefused();
    void ordinaryCellsStayAsTheyAre_data();
    void ordinaryCellsStayAsTheyAre();
    void aRecordEndsWithCarriageReturnAndLineFeed();
    void theMarkIsUtf8s();
};

void CsvWriterTest::whatASpreadsheetWouldRunIsDefused_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("record");
    QTest::newRow("equals") << u"=HYPERLINK(\"x\")"_s << QByteArray("\"'=HYPERLINK(\"\"x\"\")\"\r\n");
    QTest::newRow("plus") << u"+49 30"_s << QByteArray("\"'+49 30\"\r\n");
    QTest::newRow("minus") << u"-1"_s << QByteArray("\"'-1\"\r\n");
    QTest::newRow("at") << u"@SUM(A1)"_s << QByteArray("\"'@SUM(A1)\"\r\n");
    QTest::newRow("tab") << u"\t=1"_s << QByteArray("\"'\t=1\"\r\n");
    QTest::newRow("carriage return") << u"\r=1"_s << QByteArray("\"'\r=1\"\r\n");
    QTest::newRow("full width") << u"\uff1dcmd"_s
                                << QByteArray("\"'\xef\xbc\x9d"
                                              "cmd\"\r\n");
    QTest::newRow("behind a NUL") << (QString(QChar(u'\0')) + u"=1") << QByteArray("\"'=1\"\r\n");
}

void CsvWriterTest::whatASpreadsheetWouldRunIsDefused()
{
    QFETCH(QString, cell);
    QTEST(csvRecord({cell}), "record");
}

void CsvWriterTest::ordinaryCellsStayAsTheyAre_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QByteArray>("record");
    QTest::newRow("empty") << QStringList{u""_s, u""_s} << QByteArray("\"\",\"\"\r\n");
    QTest::newRow("separators") << QStringList{u"a,b;c"_s, u"d"_s} << QByteArray("\"a,b;c\",\"d\"\r\n");
    QTest::newRow("quotes") << QStringList{u"the \"boss\""_s} << QByteArray("\"the \"\"boss\"\"\"\r\n");
    QTest::newRow("lines") << QStringList{u"a\nb"_s} << QByteArray("\"a\nb\"\r\n");
    QTest::newRow("inside") << QStringList{u"ada@contoso.example"_s, u"1=1"_s}
                            << QByteArray("\"ada@contoso.example\",\"1=1\"\r\n");
    QTest::newRow("umlaut") << QStringList{u"J\u00fcrgen"_s} << QByteArray("\"J\xc3\xbcrgen\"\r\n");
}

void CsvWriterTest::ordinaryCellsStayAsTheyAre()
{
    QFETCH(QStringList, cells);
    QTEST(csvRecord(cells), "record");
}

void CsvWriterTest::aRecordEndsWithCarriageReturnAndLineFeed()
{
    QVERIFY(csvRecord({u"a"_s}).endsWith("\r\n"));
}

void CsvWriterTest::theMarkIsUtf8s()
{
    QCOMPARE(csvByteOrderMark(), QString(QChar(QChar::ByteOrderMark)).toUtf8());
}

QTEST_GUILESS_MAIN(CsvWriterTest)
#include "csvwritertest.moc"
