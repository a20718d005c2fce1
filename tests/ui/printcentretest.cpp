// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The print centre in the hands of somebody who prints: what is shown, what goes where, and what is left
// behind.
#include "ui/printing/printcentre.h"
#include "tests/ui/adminsstage.h"
#include "tests/ui/scriptedbackend.h"
#include "tests/ui/sheetsamples.h"
#include "tests/ui/widgetfind.h"
#include "ui/paper/sheetpreview.h"
#include "ui/paper/sheetrun.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/pagearea.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QProcess>
#include <QProgressBar>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace sallyport;

namespace {

const QString mara = u"Mara Lind"_s;
const QString pavel = u"Pavel Ruzicka"_s;

/// A print centre over scripted answers.
struct PrintStage
{
    explicit PrintStage(int count, bool qrSheets = true) : sheets(sampleSheets(count))
    {
        backend.on<VerifyIdentity>(
            [](const VerifyIdentity &) -> Result<IdentityVerified> { return IdentityVerified{}; });
        backend.on<GetQrSheets>([this](const GetQrSheets &) -> Result<QList<QrSheet>> {
            if (error)
                return tl::unexpected(*error);
            return sheets;
        });
        backend.on<GetSlips>([this](const GetSlips &) -> Result<QList<Person>> {
            if (error)
                return tl::unexpected(*error);
            return people();
        });
        window = new PrintCentre(
            backend,
            {.people = people(), .qrSheets = qrSheets, .account = qrSheets ? ScopeId{} : ScopeId{u"a1"_s}},
            [] { return Timestamp(std::chrono::sys_days(std::chrono::year(2026) / 11 / 21)); });
        window->open();
    }
    ~PrintStage() { delete window; }

    QList<Person> people() const
    {
        QList<Person> people;
        for (const QrSheet &sheet : sheets)
            people.append(sheet.person);
        return people;
    }
    PageDriver driver() { return PageDriver(*window); }
    void verify()
    {
        QVERIFY(driver().type(u"6-digit code"_s, u"123456"_s));
        QVERIFY(driver().press(u"Enter"_s));
        QTRY_COMPARE(driver().page(), u"page.print"_s);
    }
    SheetPreview &preview() { return *window->findChild<SheetPreview *>(); }
    bool isRunning() { return !driver().isEnabled(u"Print…"_s); }
    QString file(const QString &name = u"sheets.pdf"_s) const { return folder.filePath(name); }
    QStringList files() const { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden); }

    QTemporaryDir folder;
    ScriptedBackend backend;
    QList<QrSheet> sheets;
    std::optional<Error> error;
    QPointer<PrintCentre> window;
};

PaintedSheet blotted(const Sheet &sheet, QPainter &painter, const QRectF &room, double dpi)
{
    const PaintedSheet painted = paintSheet(sheet, painter, room, dpi);
    if (sheet.whose == u"Pavel Růžička"_s)
        painter.fillRect(QRectF(painted.qr.center(), painted.qr.size() * 0.4), Qt::black);
    return painted;
}

/// What zbar finds in all pages of a PDF, sorted.
QByteArrayList readPdf(const QString &path)
{
    const QTemporaryDir folder;
    QProcess render;
    render.start(u"pdftoppm"_s, {u"-r"_s, u"150"_s, u"-gray"_s, u"-png"_s, path, folder.filePath(u"page"_s)});
    render.waitForFinished();
    QStringList arguments{u"--nodbus"_s, u"-q"_s, u"--raw"_s};
    for (const QString &page : QDir(folder.path()).entryList(QDir::Files, QDir::Name))
        arguments.append(folder.filePath(page));
    QProcess read;
    read.start(u"zbarimg"_s, arguments);
    read.waitForFinished();
    QByteArrayList found = read.readAllStandardOutput().trimmed().split('\n');
    std::ranges::sort(found);
    return found;
}

} // namespace

class PrintCentreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsShownBeforeVerification();
    void somebodyWithoutASecretIsNamed();
    void anUnreadableCodeStopsEverything();
    void anUnreadableCodeIsNotPrinted();
    void aCancelledSaveLeavesNoFile();
    void aFailedSaveLeavesWhatWasThere();
    void aRunThatHasEndedEndsOnce();
    void closingCancelsAndForgets();
    void aPrinterThatRefusesIsSaid();
    void slipsThatAreRefusedAreNotPrinted();
    void aPdfHoldsEverybodyAndIsItsOwnersOnly_data();
    void aPdfHoldsEverybodyAndIsItsOwnersOnly();
    void sheetsGoToAPrinter();
    void theWindowGrowsForWhatItSays();
    void slipsNeedNoVerification();
    void thePreviewFollowsTheChoices();
    void theDialogsAreOpenedNotExecuted();
    void theWindowStaysAliveMeanwhile();
    void namesAreLabels();
    void theAdminsPagePrintsItsSelection();
    void whatWasJustEnabledIsPrinted();
    void theLockCoversTheWindow();
};

void PrintCentreTest::nothingIsShownBeforeVerification()
{
    PrintStage stage(3);
    QCOMPARE(stage.window->objectName(), u"window.print"_s);
    QCOMPARE(stage.driver().page(), u"page.verify"_s);
    QCOMPARE(stage.backend.asked<GetQrSheets>(), 0);
    QVERIFY(stage.preview().isEmpty());
    QVERIFY(stage.driver().press(u"Cancel"_s));
    QTRY_VERIFY(!stage.window);
    QCOMPARE(stage.backend.asked<GetQrSheets>(), 0);
}

void PrintCentreTest::somebodyWithoutASecretIsNamed()
{
    PrintStage stage(3);
    stage.error = Error{ErrorCode::Conflict, {}, {u"1"_s}, {}};
    QVERIFY(stage.driver().type(u"6-digit code"_s, u"123456"_s));
    QVERIFY(stage.driver().press(u"Enter"_s));
    QTRY_VERIFY(stage.driver().message().contains(u"Anders Holm"_s));
    QCOMPARE(stage.driver().page(), u"page.verify"_s);
    QVERIFY(stage.preview().isEmpty());
}

void PrintCentreTest::anUnreadableCodeStopsEverything()
{
    PrintStage stage(8);
    stage.verify();
    stage.window->setPainting(blotted);
    stage.window->savePdf(stage.file());
    QTRY_VERIFY(stage.driver().message().contains(u"Pavel Růžička"_s));
    QVERIFY(stage.driver().message().contains(u"nothing was printed"_s));
    QCOMPARE(stage.files(), QStringList());
    QVERIFY(!stage.isRunning());
}

void PrintCentreTest::anUnreadableCodeIsNotPrinted()
{
    PrintStage stage(8);
    stage.verify();
    stage.window->setPainting(blotted);
    QPrinter printer;
    printer.setOutputFileName(stage.file());
    stage.window->printOn(printer);
    QTRY_VERIFY(stage.driver().message().contains(u"Pavel Růžička"_s));
    QCOMPARE(stage.files(), QStringList()); // the printer got nothing, not even the good ones
}

void PrintCentreTest::aCancelledSaveLeavesNoFile()
{
    PrintStage stage(2000);
    stage.verify();
    stage.window->savePdf(stage.file());
    QTRY_VERIFY(stage.window->findChild<QProgressBar *>()->value() > 0);
    QVERIFY(stage.driver().press(u"Cancel"_s));
    QTRY_VERIFY(stage.driver().message().contains(u"Cancelled"_s));
    QCOMPARE(stage.files(), QStringList());
    QVERIFY(!stage.isRunning());
}

void PrintCentreTest::aFailedSaveLeavesWhatWasThere()
{
    PrintStage stage(2);
    stage.verify();
    stage.window->savePdf(stage.folder.filePath(u"missing/sheets.pdf"_s));
    QTRY_VERIFY(stage.driver().message().contains(u"could not be saved"_s));
    stage.window->savePdf(stage.folder.path()); // a folder
    QTRY_VERIFY(stage.driver().message().contains(u"not a file"_s));
    QVERIFY(QFileInfo(stage.folder.path()).isDir());

    QFile before(stage.file());
    QVERIFY(before.open(QIODevice::WriteOnly));
    before.write("as it was");
    before.close();
    stage.window->setPainting(
        [](const Sheet &, QPainter &, const QRectF &, double) { return PaintedSheet(); });
    stage.window->savePdf(stage.file());
    QTRY_VERIFY(stage.driver().message().contains(u"could not be read back"_s));
    QVERIFY(before.open(QIODevice::ReadOnly));
    QCOMPARE(before.readAll(), "as it was"_ba);
    QCOMPARE(stage.files().size(), 1);
}

void PrintCentreTest::aRunThatHasEndedEndsOnce()
{
    const auto nothing = [](qsizetype) { return Sheet(); };
    SheetRun run(1, nothing, 1, paintSheet);
    const QSignalSpy ended(&run, &SheetRun::ended);
    run.savePdf(u"/nowhere/at/all.pdf"_s, u"QR sheets"_s);
    // It has failed and has not told yet.
    QVERIFY(!run.mayCancel());
    run.cancel();
    QCoreApplication::processEvents();
    QCOMPARE(ended.size(), 1);
    QCOMPARE(ended.first().first().value<SheetRun::End>().kind, SheetRun::End::Kind::FileFailed);
}

void PrintCentreTest::closingCancelsAndForgets()
{
    PrintStage stage(2000);
    stage.verify();
    stage.window->savePdf(stage.file());
    QTRY_VERIFY(stage.window->findChild<QProgressBar *>()->value() > 0);
    QVERIFY(stage.driver().press(u"Close"_s));
    QTRY_VERIFY(!stage.window);
    QCOMPARE(stage.files(), QStringList());
}

void PrintCentreTest::aPrinterThatRefusesIsSaid()
{
    PrintStage stage(3);
    stage.verify();
    QPrinter printer;
    printer.setOutputFileName(stage.folder.filePath(u"missing/sheets.pdf"_s));
    stage.window->printOn(printer);
    QTRY_VERIFY(stage.driver().message().contains(u"The printer does not answer"_s));
    QVERIFY(!stage.isRunning());
}

void PrintCentreTest::slipsThatAreRefusedAreNotPrinted()
{
    PrintStage stage(3, false);
    stage.error = Error{ErrorCode::Forbidden, {}, {}, {}};
    stage.window->savePdf(stage.file());
    QTRY_VERIFY(!stage.driver().message().isEmpty());
    QCOMPARE(stage.files(), QStringList());
    QVERIFY(!stage.isRunning());
}

void PrintCentreTest::aPdfHoldsEverybodyAndIsItsOwnersOnly_data()
{
    QTest::addColumn<QString>("layout");
    QTest::addColumn<int>("pages");
    QTest::newRow("1") << u"1 per page"_s << 5;
    QTest::newRow("2") << u"2 per page"_s << 3;
    QTest::newRow("4") << u"4 per page"_s << 2;
}

void PrintCentreTest::aPdfHoldsEverybodyAndIsItsOwnersOnly()
{
    QFETCH(QString, layout);
    QFETCH(int, pages);
    PrintStage stage(5);
    stage.verify();
    QVERIFY(stage.driver().press(layout));
    const mode_t before = ::umask(0);
    stage.window->savePdf(stage.file());
    QTRY_VERIFY(stage.driver().message().contains(u"Saved as"_s));
    ::umask(before);
    QCOMPARE(stage.files().size(), 1);
    struct stat state = {};
    QCOMPARE(::stat(QFile::encodeName(stage.file()).constData(), &state), 0);
    QCOMPARE(state.st_mode & 0777, mode_t(0600));
    QFile pdf(stage.file());
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.readAll().contains(QByteArray("/Count ").append(QByteArray::number(pages))));
    QByteArrayList expected;
    for (const QrSheet &sheet : std::as_const(stage.sheets))
        expected.append(sheet.uri().view().toByteArray());
    std::ranges::sort(expected);
    QCOMPARE(readPdf(stage.file()), expected);
    QCOMPARE(stage.backend.last<GetQrSheets>().admins.size(), 5);
}

void PrintCentreTest::sheetsGoToAPrinter()
{
    PrintStage stage(5);
    stage.verify();
    QVERIFY(stage.driver().press(u"4 per page"_s));
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFileName(stage.file());
    stage.window->printOn(printer);
    QTRY_VERIFY(stage.driver().message().contains(u"Saved as"_s));
    QCOMPARE(readPdf(stage.file()).size(), 5);
}

void PrintCentreTest::theWindowGrowsForWhatItSays()
{
    PrintStage stage(2);
    stage.verify();
    const auto *bar = stage.window->findChild<PageArea *>()->verticalScrollBar();
    QTRY_COMPARE(bar->maximum(), 0); // the whole page is to be seen
    const int before = stage.window->height();
    stage.window->savePdf(stage.file());
    QTRY_VERIFY(stage.driver().message().contains(u"Saved as"_s));
    QTRY_VERIFY(stage.window->height() > before && bar->maximum() == 0);
    const int said = stage.window->findChild<Banner *>(u"print.message"_s)->height();
    const int grown = stage.window->height() - before;
    QVERIFY2(grown <= said + 30, qPrintable(QString::number(grown))); // and the space under it
}

void PrintCentreTest::slipsNeedNoVerification()
{
    PrintStage stage(3, false);
    QCOMPARE(stage.driver().page(), u"page.print"_s);
    QVERIFY(!stage.driver().button(u"QR sheets"_s));
    QVERIFY(stage.driver().button(u"Hand-out slips"_s));
    QCOMPARE(stage.backend.asked<GetSlips>(), 0); // looked at, not printed yet
    stage.window->savePdf(stage.file());
    QTRY_VERIFY(stage.driver().message().contains(u"Saved as"_s));
    const auto asked = stage.backend.last<GetSlips>();
    QCOMPARE(asked.account.value, u"a1"_s);
    QCOMPARE(asked.people.size(), 3);
    QCOMPARE(readPdf(stage.file()), QByteArrayList{""});
    QCOMPARE(stage.backend.asked<GetQrSheets>(), 0);
}

void PrintCentreTest::thePreviewFollowsTheChoices()
{
    PrintStage stage(6);
    stage.verify();
    QVERIFY(stage.driver().shows(u"Mara Lind, Anders Holm, Pavel Růžička and 3 more"_s));
    QVERIFY(stage.driver().shows(u"6 sheet"_s));
    QVERIFY(stage.driver().shows(u"on 6 page"_s));
    const QImage one = stage.preview().grab().toImage();
    QVERIFY(stage.driver().press(u"4 per page"_s));
    QVERIFY(stage.driver().shows(u"on 2 page"_s));
    const QImage four = stage.preview().grab().toImage();
    QVERIFY(one != four);
    QVERIFY(stage.driver().press(u"Hand-out slips"_s));
    QVERIFY(stage.preview().grab().toImage() != four);
    QCOMPARE(stage.backend.asked<GetSlips>(), 0);
}

void PrintCentreTest::theDialogsAreOpenedNotExecuted()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    PrintStage stage(3);
    stage.verify();
    QVERIFY(stage.driver().press(u"Save as PDF…"_s)); // returns at once
    auto *dialog = stage.window->findChild<QFileDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->selectedFiles().value(0).endsWith(u"sallyport-qr-sheets.pdf"_s));
    dialog->reject();
    QCOMPARE(stage.files(), QStringList());
}

void PrintCentreTest::theWindowStaysAliveMeanwhile()
{
    PrintStage stage(300);
    stage.verify();
    QElapsedTimer time;
    qint64 longest = 0;
    int turns = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] {
        longest = std::max(longest, time.restart());
        ++turns;
    });
    time.start();
    timer.start(0);
    stage.window->savePdf(stage.file());
    QTRY_VERIFY_WITH_TIMEOUT(stage.driver().message().contains(u"Saved as"_s), 120'000);
    QVERIFY2(turns > 20, qPrintable(QString::number(turns))); // it came back often
    qInfo("longest pause %lld ms in %d turns", static_cast<long long>(longest), turns);
}

void PrintCentreTest::namesAreLabels()
{
    PrintStage stage(3);
    stage.verify();
    for (auto *widget : stage.window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        QVERIFY2(!accessibleNameOf(widget).isEmpty(), widget->metaObject()->className());
        if (const auto *one = qobject_cast<const QAbstractButton *>(widget))
            QCOMPARE(accessibleNameOf(widget), one->text());
    }
}

void PrintCentreTest::theAdminsPagePrintsItsSelection()
{
    AdminsStage stage;
    stage.open();
    QVERIFY(!stage.driver().isEnabled(u"Print sheets…"_s));
    stage.view().selectAll();
    QVERIFY(stage.driver().press(u"Print sheets…"_s));
    auto *window = stage.page().findChild<PrintCentre *>();
    QVERIFY(window);
    stage.verify(*window);
    PageDriver driver(*window);
    QTRY_COMPARE(driver.page(), u"page.print"_s);
    QVERIFY(driver.shows(mara)); // the one who is Pending
    QVERIFY(driver.shows(u"1 sheet"_s));
    const QTemporaryDir folder;
    window->savePdf(folder.filePath(u"mara.pdf"_s));
    QTRY_VERIFY(driver.message().contains(u"Saved as"_s));
    const auto read = readPdf(folder.filePath(u"mara.pdf"_s));
    QCOMPARE(read.size(), 1);
    const auto uri = parseUri(Secret::fromBytes(read.constFirst()));
    QVERIFY(uri);
    QCOMPARE(uri->account, u"mara.lind@northwind.example"_s);
    QVERIFY(driver.press(u"Close"_s));
    QTRY_VERIFY(!stage.page().findChild<PrintCentre *>());

    // The printed code is the one that proves the hand-over.
    const Secret key = Secret::fromText(base32Encode(uri->key.view()));
    stage.openWindow(mara);
    PageDriver handOver(*stage.window());
    handOver.type(u"First code, typed by the admin (proves the hand-over)"_s, stage.codeOf(key).text());
    QVERIFY(handOver.press(u"Enter"_s));
    QTRY_COMPARE(handOver.page(), u"page.setup.codes"_s);
}

void PrintCentreTest::whatWasJustEnabledIsPrinted()
{
    AdminsStage stage;
    stage.open();
    stage.view().selectAll();
    QVERIFY(stage.driver().press(u"Enable MFA"_s));
    QTRY_VERIFY(stage.driver().message().contains(u"MFA was enabled for"_s));
    stage.view().clearSelection();
    QVERIFY(!stage.page().findChild<PrintCentre *>());
    const auto *banner = stage.page().findChild<Banner *>(u"admins.message"_s);
    for (auto *one : banner->findChildren<QAbstractButton *>()) {
        if (one->isVisible() && one->text() == u"Print sheets…"_s)
            one->click();
    }
    auto *window = stage.page().findChild<PrintCentre *>();
    QVERIFY(window);
    stage.verify(*window);
    QTRY_VERIFY(PageDriver(*window).shows(pavel));
}

void PrintCentreTest::theLockCoversTheWindow()
{
    AdminsStage stage;
    stage.open();
    stage.view().selectAll();
    QVERIFY(stage.driver().press(u"Print sheets…"_s));
    QPointer<PrintCentre> window = stage.page().findChild<PrintCentre *>();
    stage.verify(*window);
    QTRY_COMPARE(PageDriver(*window).page(), u"page.print"_s);
    stage.page().hide();
    QVERIFY(!window || !window->isVisible());
    QTRY_VERIFY(!window); // and nothing of it waits behind the lock
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const Theme theme(application, ThemeChoice::Light);
    PrintCentreTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "printcentretest.moc"
