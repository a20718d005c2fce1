// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sheets of paper as they leave: what is on them stays on them, and a phone can read them.
#include "tests/ui/sheetsamples.h"
#include "ui/paper/printout.h"
#include "ui/paper/proofreader.h"
#include "ui/paper/sheetpage.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include <zbar.h>

using namespace sallyport;
using namespace Qt::StringLiterals;

namespace {

const QSizeF a4(595, 842);

/// Texts of all QR codes in the picture, sorted.
QByteArrayList readAll(const QImage &picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    QByteArray bytes;
    for (int y = 0; y < grey.height(); ++y)
        bytes.append(reinterpret_cast<const char *>(grey.constScanLine(y)), grey.width());
    zbar::ImageScanner scanner;
    scanner.set_config(zbar::ZBAR_NONE, zbar::ZBAR_CFG_ENABLE, 0);
    scanner.set_config(zbar::ZBAR_QRCODE, zbar::ZBAR_CFG_ENABLE, 1);
    zbar::Image image(unsigned(grey.width()), unsigned(grey.height()), "Y800", bytes.constData(),
                      size_t(bytes.size()));
    scanner.scan(image);
    QByteArrayList found;
    for (auto symbol = image.symbol_begin(); symbol != image.symbol_end(); ++symbol)
        found.append(QByteArray::fromStdString(symbol->get_data()));
    std::ranges::sort(found);
    return found;
}

QByteArrayList urisOf(const QList<Sheet> &sheets)
{
    QByteArrayList uris;
    for (const Sheet &sheet : sheets)
        uris.append(sheet.qr.view().toByteArray());
    std::ranges::sort(uris);
    return uris;
}

QImage paper(double dotsPerInch, const QSizeF &points = a4)
{
    QImage picture((points * dotsPerInch / 72).toSize(), QImage::Format_RGB32);
    picture.fill(Qt::white);
    return picture;
}

Sheet slip(const QString &name, const QString &email)
{
    return handOutSlip({{u"1"_s}, name, email, SignInMethod::Password, {}}, u"Sallyport, on this computer"_s,
                       QDate(2026, 11, 21));
}

Sheet codes(const QString &issuer, const QString &account)
{
    QList<Secret> ten;
    for (int i = 0; i < 10; ++i)
        ten.append(Secret::fromText(u"7KQ2-M4XD-9RTP-%1"_s.arg(1000 + i)));
    return backupCodeSheet(
        {.codes = ten, .setNumber = 12, .createdAt = {}, .issuer = issuer, .account = account});
}

/// Sheets of every kind with names and addresses that are hard to place.
QList<std::pair<const char *, Sheet>> hardSheets()
{
    const QString longEmail = QString(64, u'm') + u'@' + QString(251, u'w') + u".org"_s;
    const QString japanese =
        u"寿限無寿限無五劫の擦り切れ海砂利水魚の水行末雲来末風来末食う寝る処に住む処藪ら柑子の藪柑子"_s;
    const QString arabic = u"عبد الرحمن بن محمد بن عبد العزيز آل سعود"_s;
    QList<std::pair<const char *, Sheet>> sheets;
    const auto add = [&](const char *what, const QString &name, const QString &email) {
        sheets.append({what, qrSheet(sampleSheet(1, name, email), QDate(2026, 11, 21))});
        sheets.append({what, slip(name, email)});
        sheets.append({what, codes(name, email)});
        sheets.append({what, signInCodeSheet({Secret::fromText(u"ABCD-EFGH-JKMN"_s), email, {}}, name)});
    };
    add("320 characters", QString(200, u'W'), longEmail);
    add("Japanese", japanese, u"jugemu@northwind.example"_s);
    add("Arabic", arabic, u"abd@northwind.example"_s);
    add("line breaks", u"two\nlines\n\n\n\n\n\nand\u2028more"_s, u"x@northwind.example"_s);
    return sheets;
}

} // namespace

class SheetTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDamagedCodeIsFound_data();
    void aDamagedCodeIsFound();
    void anotherPersonsCodeIsFound();
    void aCodeThatDoesNotFitIsFound();
    void anUnreadableSheetIsNotPrinted();
    void aDeviceThatRefusesIsSaid();
    void nothingLeavesItsSheet_data();
    void nothingLeavesItsSheet();
    void allCodesOfAPageAreRead_data();
    void allCodesOfAPageAreRead();
    void allCodesOfAPdfAreRead_data();
    void allCodesOfAPdfAreRead();
    void fourModulesOfWhiteAreAroundACode();
    void aSheetSaysWhoseItIs();
    void aSlipHoldsNoSecret();
    void aFileIsItsOwnersOnly();
};

void SheetTest::aDamagedCodeIsFound_data()
{
    QTest::addColumn<int>("sheetsPerPage");
    QTest::addColumn<int>("bad");
    for (const int each : {1, 2, 4}) {
        for (int bad = 0; bad < each; ++bad)
            QTest::addRow("%d per page, no. %d", each, bad) << each << bad;
    }
}

void SheetTest::aDamagedCodeIsFound()
{
    QFETCH(int, sheetsPerPage);
    QFETCH(int, bad);
    const QList<Sheet> sheets = drawn(sampleSheets(sheetsPerPage));
    QVERIFY(!ProofReader().firstUnreadable(sheets, a4, sheetsPerPage));
    int number = 0;
    ProofReader reader([&](const Sheet &sheet, QPainter &painter, const QRectF &room, double dpi) {
        const PaintedSheet painted = paintSheet(sheet, painter, room, dpi);
        if (number++ % sheetsPerPage == bad) // a blot of ink
            painter.fillRect(QRectF(painted.qr.center(), painted.qr.size() * 0.4), Qt::black);
        return painted;
    });
    QCOMPARE(reader.firstUnreadable(sheets, a4, sheetsPerPage), std::optional<qsizetype>(bad));
}

void SheetTest::anotherPersonsCodeIsFound()
{
    const QList<Sheet> sheets = drawn(sampleSheets(2));
    ProofReader reader([&](const Sheet &sheet, QPainter &painter, const QRectF &room, double dpi) {
        Sheet mixedUp = sheet;
        mixedUp.qr = sheets.at(0).qr;
        return paintSheet(mixedUp, painter, room, dpi);
    });
    QCOMPARE(reader.firstUnreadable(sheets, a4, 2), std::optional<qsizetype>(1));
}

void SheetTest::aCodeThatDoesNotFitIsFound()
{
    Sheet sheet = drawn(sampleSheets(1)).constFirst();
    sheet.qr = Secret::fromBytes(QByteArray(3'000, 'x'));
    QCOMPARE(ProofReader().firstUnreadable({sheet}, a4, 1), std::optional<qsizetype>(0));
    QCOMPARE(ProofReader().firstUnreadable(drawn(sampleSheets(1)), {4, 4}, 1), std::optional<qsizetype>(0));
}

void SheetTest::anUnreadableSheetIsNotPrinted()
{
    Sheet sheet = drawn(sampleSheets(1)).constFirst();
    sheet.qr = Secret::fromBytes(QByteArray(3'000, 'x'));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"mara.pdf"_s);
    QPrinter printer;
    printer.setOutputFileName(path);
    QCOMPARE(printSheet(sheet, printer), PrintOutcome::Unreadable);
    QVERIFY(!QFileInfo::exists(path));
    QVERIFY(unreadableSheetText(sheet.whose).contains(u"Mara Lind"_s));
}

void SheetTest::aDeviceThatRefusesIsSaid()
{
    const QTemporaryDir folder;
    QPdfWriter writer(folder.filePath(u"no/such/folder/codes.pdf"_s));
    QCOMPARE(printSheet(codes(u"Contoso"_s, u"olga@northwind.example"_s), writer), PrintOutcome::Refused);
}

void SheetTest::nothingLeavesItsSheet_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("dotsPerInch");
    QTest::addColumn<int>("sheetsPerPage");
    for (const int each : {1, 2, 4}) {
        for (const int dpi : {72, 150}) {
            QTest::addRow("A4 at %d, %d", dpi, each) << int(QPageSize::A4) << dpi << each;
            QTest::addRow("Letter at %d, %d", dpi, each) << int(QPageSize::Letter) << dpi << each;
            QTest::addRow("A6 at %d, %d", dpi, each) << int(QPageSize::A6) << dpi << each;
        }
    }
}

void SheetTest::nothingLeavesItsSheet()
{
    QFETCH(int, size);
    QFETCH(int, dotsPerInch);
    QFETCH(int, sheetsPerPage);
    const QSizeF points = QPageSize::size(QPageSize::PageSizeId(size), QPageSize::Point);
    for (const auto &[what, sheet] : hardSheets()) {
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            QGuiApplication::setLayoutDirection(direction);
            QImage picture = paper(dotsPerInch, points);
            const QRectF room = sheetRooms(picture.rect(), dotsPerInch, sheetsPerPage).constLast();
            QPainter painter(&picture);
            const PaintedSheet painted = paintSheet(sheet, painter, room, dotsPerInch);
            painter.end();
            QGuiApplication::setLayoutDirection(Qt::LeftToRight);
            QVERIFY2(room.adjusted(-0.5, -0.5, 0.5, 0.5).contains(painted.covered), what);
            QVERIFY2(painted.qr.isNull() ||
                         painted.covered.adjusted(-0.5, -0.5, 0.5, 0.5).contains(painted.qr),
                     what);
            QVERIFY2(painted.qr.isNull() == sheet.qr.isEmpty(), what);
            bool ink = false;
            const QRect allowed = painted.covered.adjusted(-1, -1, 1, 1).toAlignedRect();
            for (int y = 0; y < picture.height(); ++y) {
                const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
                for (int x = 0; x < picture.width(); ++x) {
                    const bool written = (line[x] & 0xffffff) != 0xffffff;
                    ink = ink || written;
                    if (written && !allowed.contains(x, y))
                        QFAIL(qPrintable(
                            u"%1: painted at %2, %3"_s.arg(QLatin1StringView(what)).arg(x).arg(y)));
                }
            }
            QVERIFY(ink);
        }
    }
}

void SheetTest::allCodesOfAPageAreRead_data()
{
    QTest::addColumn<int>("sheetsPerPage");
    QTest::addColumn<bool>("mirrored");
    for (const int each : {1, 2, 4}) {
        QTest::addRow("%d per page", each) << each << false;
        QTest::addRow("%d per page, from the right", each) << each << true;
    }
}

void SheetTest::allCodesOfAPageAreRead()
{
    QFETCH(int, sheetsPerPage);
    QFETCH(bool, mirrored);
    const QList<Sheet> sheets = drawn(sampleSheets(sheetsPerPage));
    QGuiApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    QImage picture = paper(150);
    QPainter painter(&picture);
    const QList<PaintedSheet> painted = paintSheetPage(painter, picture.rect(), 150, sheets, sheetsPerPage);
    painter.end();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(painted.size(), sheetsPerPage);
    QCOMPARE(readAll(picture), urisOf(sheets));
    const QByteArrayList uris = urisOf(sheets);
    QCOMPARE(QSet<QByteArray>(uris.begin(), uris.end()).size(), sheetsPerPage); // each its own
}

void SheetTest::allCodesOfAPdfAreRead_data()
{
    QTest::addColumn<int>("sheetsPerPage");
    for (const int each : {1, 2, 4})
        QTest::addRow("%d per page", each) << each;
}

void SheetTest::allCodesOfAPdfAreRead()
{
    QFETCH(int, sheetsPerPage);
    const QList<Sheet> sheets = drawn(sampleSheets(sheetsPerPage));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sheets.pdf"_s);
    {
        QPdfWriter writer(path);
        writer.setResolution(600);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins({});
        QPainter painter(&writer);
        paintSheetPage(painter, pageOf(writer), 600, sheets, sheetsPerPage);
    }
    QProcess render;
    render.start(u"pdftoppm"_s, {u"-r"_s, u"150"_s, u"-gray"_s, u"-png"_s, path, folder.filePath(u"page"_s)});
    QVERIFY(render.waitForFinished());
    QCOMPARE(render.exitCode(), 0);
    const QImage picture(folder.filePath(u"page-1.png"_s));
    QVERIFY(!picture.isNull());
    QCOMPARE(readAll(picture), urisOf(sheets));
}

void SheetTest::fourModulesOfWhiteAreAroundACode()
{
    const QList<Sheet> sheets = drawn(sampleSheets(4));
    QImage picture = paper(300);
    QPainter painter(&picture);
    const QList<PaintedSheet> painted = paintSheetPage(painter, picture.rect(), 300, sheets, 4);
    painter.end();
    for (const PaintedSheet &one : painted) {
        const double module = std::floor(one.qr.width() / one.qrModules);
        QVERIFY(module >= 4);
        const int border = int(4 * module);
        const QRect area = one.qr.toAlignedRect().adjusted(1, 1, -1, -1);
        for (int i = 0; i < area.width(); ++i) {
            for (int depth = 0; depth < border - 1; ++depth) {
                QCOMPARE(picture.pixel(area.left() + i, area.top() + depth), qRgb(255, 255, 255));
                QCOMPARE(picture.pixel(area.left() + depth, area.top() + i), qRgb(255, 255, 255));
            }
        }
    }
}

void SheetTest::aSheetSaysWhoseItIs()
{
    const QrSheet of = sampleSheet(7, u"Mara Lind"_s, u"mara.lind@northwind.example"_s);
    const Sheet sheet = qrSheet(of, QDate(2026, 11, 21));
    QStringList facts;
    for (const Sheet::Fact &fact : sheet.facts)
        facts.append(fact.name + u": "_s + fact.value);
    QVERIFY(facts.contains(u"Issuer: Northwind"_s));
    QVERIFY(facts.contains(u"Name: Mara Lind"_s));
    QVERIFY(facts.contains(u"Email: mara.lind@northwind.example"_s));
    QVERIFY(facts.constLast().contains(u"2026"_s));
    const auto key = parseUri(of.uri());
    QCOMPARE(sheet.secret.text().remove(u' '), base32Encode(key->key.view()));
    QVERIFY(sheet.secret.text().section(u' ', 0, 0).size() == 4);
    QCOMPARE(sheet.steps.size(), 3);
}

void SheetTest::aSlipHoldsNoSecret()
{
    const Sheet sheet = slip(u"Ben Okoro"_s, u"ben@contoso.example"_s);
    QVERIFY(sheet.qr.isEmpty());
    QVERIFY(sheet.secret.isEmpty());
    QVERIFY(sheet.codes.isEmpty());
    const QString text = sheet.steps.join(u' ');
    QVERIFY(text.contains(u"authenticator app"_s));
    QVERIFY(text.contains(u"backup codes"_s));
    QVERIFY(!ProofReader().firstUnreadable({sheet}, a4, 1)); // there is nothing to read
}

void SheetTest::aFileIsItsOwnersOnly()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"codes.pdf"_s);
    QPrinter printer;
    printer.setOutputFileName(path);
    QCOMPARE(printSheet(codes(u"Contoso"_s, u"olga@northwind.example"_s), printer), PrintOutcome::Done);
    QVERIFY(QFileInfo(path).size() > 1000);
    QVERIFY(!(QFile::permissions(path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("/Count 1"));
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const Theme theme(application, ThemeChoice::Dark); // paper stays white
    SheetTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "sheettest.moc"
