// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/csvreader.h"
#include "core/csv/csvwriter.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sallyport;

using Kind = CsvFault::Kind;

namespace {

CsvResult<QList<CsvRecord>> recordsOf(const QByteArray &bytes, const CsvLimits &limits = {})
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QList<CsvRecord> records;
    const auto read = readCsv(buffer, limits, [&](const CsvRecord &record) -> CsvResult<void> {
        records.append(record);
        return {};
    });
    if (!read)
        return tl::unexpected(read.error());
    return records;
}

/// "line: cell|cell" of each record.
QStringList linesOf(const QByteArray &bytes)
{
    const auto records = recordsOf(bytes);
    if (!records)
        return {u"fault in line %1"_s.arg(records.error().line)};
    QStringList lines;
    for (const CsvRecord &record : *records)
        lines.append(QString::number(record.line) + u": " + record.cells.join(u'|'));
    return lines;
}

/// A file without an end, that counts what is read of it.
class Endless : public QIODevice
{
public:
    explicit Endless(QByteArray line, QByteArray first = {})
        : m_line(std::move(line)), m_pending(std::move(first))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    bool atEnd() const override { return false; }
    qint64 given() const { return m_given; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        while (m_pending.size() < size)
            m_pending += m_line;
        std::copy_n(m_pending.constData(), size, data);
        m_pending.remove(0, size);
        m_given += size;
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_line;
    QByteArray m_pending;
    qint64 m_given = 0;
};

} // namespace

class CsvReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsBrokenIsRefusedWithItsLine_data();
    void whatIsBrokenIsRefusedWithItsLine();
    void noMoreIsReadThanNeeded_data();
    void noMoreIsReadThanNeeded();
    void aCellIsAsLongAsTheLimitAndNotLonger();
    void theTakerCanEndIt();
    void recordsKnowWhereTheyBegin_data();
    void recordsKnowWhereTheyBegin();
    void aChunkMayEndAnywhere();
    void whatWeExportedIsReadBackAsItWas();
};

void CsvReaderTest::whatIsBrokenIsRefusedWithItsLine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<qint64>("line");
    const auto row = [](const char *name, const QByteArray &bytes, Kind kind, qint64 line) {
        QTest::newRow(name) << bytes << kind << line;
    };
    row("nothing", "", Kind::Empty, 0);
    row("only a mark", "\xef\xbb\xbf", Kind::Empty, 0);
    row("only blank lines", "\n \r\n\t\n", Kind::Empty, 0);
    row("only separators", ",,,\n,,,\n", Kind::Empty, 0);
    row("Latin-1", "a,b\nJ\xfcrgen,x\n", Kind::NotUtf8, 2);
    row("overlong", "a,b\nx,y\n\xc0\xaf,x\n", Kind::NotUtf8, 3);
    row("surrogate", "a,b\n\xed\xa0\x80,x\n", Kind::NotUtf8, 2);
    row("cut off", "a,b\nx,\xc3", Kind::NotUtf8, 2);
    row("UTF-16 with a mark",
        QByteArray("\xff\xfe"
                   "a\0,\0b\0",
                   8),
        Kind::NotUtf8, 1);
    row("UTF-16 without", QByteArray("a\0,\0b\0", 6), Kind::NulByte, 1);
    row("NUL", QByteArray("a,b\n\nx,y\0z\n", 11), Kind::NulByte, 3);
    row("NUL in quotes", QByteArray("a,b\n\"x\ny\0\",z\n", 13), Kind::NulByte, 3);
    row("never closed", "a,b\nx,y\n\"z,y\nx,y\nx,y\n", Kind::BrokenQuote, 3);
    row("quote inside", "a,b\nx\"y,z\n", Kind::BrokenQuote, 2);
    row("text behind a quote", "a,b\n\"x\"y,z\n", Kind::BrokenQuote, 2);
    row("closed by the next one", "a,b\n\"x,y\n\"z\",y\n", Kind::BrokenQuote, 2);
    row("a cell too few", "a,b\nx,y\nx\n", Kind::WrongCellCount, 3);
    row("a cell too many", "a,b\r\nx,y,z\r\n", Kind::WrongCellCount, 2);
    row("behind a quoted line end", "a,b\n\"x\ny\",z\nx\n", Kind::WrongCellCount, 4);
    row("long", "a,b\nx," + QByteArray(5000, 'y') + "\n", Kind::CellTooLong, 2);
    row("long at the end", "a,b\nx," + QByteArray(500'000, 'y'), Kind::CellTooLong, 2);
}

void CsvReaderTest::whatIsBrokenIsRefusedWithItsLine()
{
    QFETCH(QByteArray, bytes);
    const auto records = recordsOf(bytes);
    QVERIFY(!records);
    QTEST(records.error().kind, "kind");
    QTEST(records.error().line, "line");
}

void CsvReaderTest::noMoreIsReadThanNeeded_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<qint64>("where");
    QTest::addColumn<qint64>("most");
    QTest::newRow("records") << QByteArray("Name,E-mail\r\n") << QByteArray("Ada,ada@contoso.example\r\n")
                             << Kind::TooManyRecords << qint64(10'002) << qint64(400'000);
    QTest::newRow("an open quote") << QByteArray("Name,E-mail\n\"Ada,") << QByteArray("x,y\n")
                                   << Kind::CellTooLong << qint64(2) << qint64(70'000);
    QTest::newRow("no line end") << QByteArray() << QByteArray("x") << Kind::CellTooLong << qint64(1)
                                 << qint64(70'000);
    QTest::newRow("blank lines") << QByteArray() << QByteArray(" \n") << Kind::TooLarge << qint64(0)
                                 << qint64(1'200'000);
}

void CsvReaderTest::noMoreIsReadThanNeeded()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, first);
    Endless file(line, first);
    const auto read =
        readCsv(file, {.fileBytes = 1'000'000}, [](const CsvRecord &) { return CsvResult<void>(); });
    QVERIFY(!read);
    QTEST(read.error().kind, "kind");
    QTEST(read.error().line, "where");
    QFETCH(qint64, most);
    QVERIFY2(file.given() <= most, qPrintable(QString::number(file.given())));
}

void CsvReaderTest::aCellIsAsLongAsTheLimitAndNotLonger()
{
    const CsvLimits limits{.cellBytes = 10};
    QVERIFY(recordsOf("a\n0123456789\n", limits));
    QVERIFY(recordsOf("a\n\"0123456789\"\n", limits));
    const auto longer = recordsOf("a\n01234567890\n", limits);
    QVERIFY(!longer);
    QCOMPARE(longer.error(), (CsvFault{Kind::CellTooLong, 2, 10, {}}));
}

void CsvReaderTest::theTakerCanEndIt()
{
    Endless file("x,y\n");
    int taken = 0;
    const auto read = readCsv(file, {}, [&](const CsvRecord &record) -> CsvResult<void> {
        if (++taken == 3)
            return tl::unexpected(CsvFault{Kind::Cancelled, record.line, 0, {}});
        return {};
    });
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Kind::Cancelled);
    QCOMPARE(read.error().line, 3);
    QCOMPARE(taken, 3);
}

void CsvReaderTest::recordsKnowWhereTheyBegin_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("lines");
    const QStringList plain{u"1: a|b"_s, u"2: x|y"_s};
    QTest::newRow("LF") << QByteArray("a,b\nx,y\n") << plain;
    QTest::newRow("CR LF") << QByteArray("a,b\r\nx,y\r\n") << plain;
    QTest::newRow("CR") << QByteArray("a,b\rx,y\r") << plain;
    QTest::newRow("no last line end") << QByteArray("a,b\nx,y") << plain;
    QTest::newRow("mark") << QByteArray("\xef\xbb\xbf"
                                        "a,b\nx,y\n")
                          << plain;
    QTest::newRow("mark and quotes") << QByteArray("\xef\xbb\xbf\"a\",\"b\"\nx,y\n") << plain;
    QTest::newRow("semicolons") << QByteArray("a;b\nx;y\n") << plain;
    QTest::newRow("commas in a file of semicolons")
        << QByteArray("a;b\nx,z;y\n") << QStringList{u"1: a|b"_s, u"2: x,z|y"_s};
    QTest::newRow("a quoted separator does not count")
        << QByteArray("\"a,,,\";b\nx;y\n") << QStringList{u"1: a,,,|b"_s, u"2: x|y"_s};
    QTest::newRow("one column") << QByteArray("a\nx\n") << QStringList{u"1: a"_s, u"2: x"_s};
    QTest::newRow("spaces") << QByteArray("  a , b\t\n \" x \" ,y\n")
                            << QStringList{u"1: a|b"_s, u"2:  x |y"_s};
    QTest::newRow("doubled quotes") << QByteArray("a,b\n\"the \"\"boss\"\"\",\"\"\n")
                                    << QStringList{u"1: a|b"_s, u"2: the \"boss\"|"_s};
    QTest::newRow("the other separator")
        << QByteArray("\n\r\na,b\r\n  \r\n\r\nx,y\n;;\n") << QStringList{u"fault in line 7"_s};
    QTest::newRow("blank lines and padding")
        << QByteArray("\n\r\na,b\r\n  \r\n\r\nx,y\n,,,\n") << QStringList{u"3: a|b"_s, u"6: x|y"_s};
    QTest::newRow("quoted line ends")
        << QByteArray("a,b\n\"x\ny\",z\n\"x\r\ny\r\n\",z\n\"x\ry\",z\nu,v\n")
        << QStringList{u"1: a|b"_s, u"2: x\ny|z"_s, u"4: x\r\ny\r\n|z"_s, u"7: x\ry|z"_s, u"9: u|v"_s};
    QTest::newRow("blank lines in quotes")
        << QByteArray("a,b\n\"\n\n\",z\nu,v\n") << QStringList{u"1: a|b"_s, u"2: \n\n|z"_s, u"5: u|v"_s};
    QTest::newRow("odd letters") << QByteArray("a,b\n\xe2\x80\xae"
                                               "x,\xe2\x80\x8by\n")
                                 << QStringList{u"1: a|b"_s, u"2: \u202ex|\u200by"_s};
}

void CsvReaderTest::recordsKnowWhereTheyBegin()
{
    QFETCH(QByteArray, bytes);
    QTEST(linesOf(bytes), "lines");
}

void CsvReaderTest::aChunkMayEndAnywhere()
{
    // 64 KiB is not a multiple of the length of a line, so that over the file every byte of it comes first
    // once.
    QByteArray bytes("Name,Note\r\n");
    constexpr int count = 9'999;
    for (int number = 0; number < count; ++number)
        bytes += "J\xc3\xbcrgen \xf0\x9f\x98\x80,\"two\r\nlines, \"\"quoted\"\"\"\r\n";
    const auto records = recordsOf(bytes);
    QVERIFY(records);
    QCOMPARE(records->size(), count + 1);
    for (qsizetype number = 1; number <= count; ++number) {
        QCOMPARE(records->at(number).line, 2 * number);
        QCOMPARE(records->at(number).cells,
                 (QStringList{u"J\u00fcrgen \U0001F600"_s, u"two\r\nlines, \"quoted\""_s}));
    }
}

void CsvReaderTest::whatWeExportedIsReadBackAsItWas()
{
    const QStringList cells{u"=1+1"_s,   u"+49"_s,      u"-1"_s, u"@x"_s,    u"\t=1"_s,       u"\uff1dcmd"_s,
                            u"O'Hara"_s, u"'quoted'"_s, u"'"_s,  u"plain"_s, u"two\nlines"_s, u"a;b,c\"d"_s};
    const auto records = recordsOf(csvByteOrderMark() + csvRecord(cells));
    QVERIFY(records);
    QStringList back;
    for (const QString &cell : records->first().cells)
        back.append(withoutFormulaGuard(cell));
    QCOMPARE(back, cells);
}

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "csvreadertest.moc"
