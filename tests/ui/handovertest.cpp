// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The hand-over as it happens: the code is read from the screen by an independent reader, and proved.
#include "core/otp/codedoctor.h"
#include "core/otp/keyuri.h"
#include "tests/ui/adminsstage.h"
#include "tests/ui/widgetfind.h"
#include "ui/flows/handoverpage.h"
#include "ui/widgets/keytext.h"
#include "ui/widgets/qrview.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QPainter>
#include <QPrinter>
#include <QTemporaryDir>
#include <QTest>

#include <zbar.h>

using namespace Qt::StringLiterals;
using namespace sallyport;
using namespace std::chrono_literals;

namespace {

using Column = AdminTableModel::Column;

const QString mara = u"Mara Lind"_s;
const QString firstCode = u"First code, typed by the admin (proves the hand-over)"_s;

/// The text of the one QR code in the picture; empty if there is none or more than one.
QByteArray readQr(const QImage &picture)
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
    return scanner.scan(image) == 1 ? QByteArray::fromStdString(image.symbol_begin()->get_data())
                                    : QByteArray();
}

/// What somebody's phone makes of the screen.
Secret scannedKey(QWidget &screen)
{
    const auto uri = parseUri(Secret::fromBytes(readQr(screen.grab().toImage())));
    if (!uri)
        return {};
    return Secret::fromText(base32Encode(uri->key.view()));
}

} // namespace

class HandOverTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theCodeOnTheScreenProvesTheHandOver();
    void theCodesCannotBeLeft();
    void afterAMinuteNothingIsLeft();
    void showingAgainVerifiesAgain();
    void aClockThatIsSetBackDoesNotKeepItOpen();
    void aWrongCodeIsSaidBesideTheField();
    void closingLeavesItPending();
    void theLockCoversTheWindow();
    void theKeyIsCopiedWithoutSpacesAndLeaves();
    void theSheetHoldsTheSameCode();
    void namesAreLabels();
};

void HandOverTest::theCodeOnTheScreenProvesTheHandOver()
{
    AdminsStage stage;
    stage.open();
    stage.openWindow(mara);
    HandOverWindow &window = *stage.window();
    PageDriver driver(window);
    QCOMPARE(window.windowTitle(), u"Reseller Admin QR code"_s);
    QVERIFY(driver.shows(u"Hand the screen to the admin. Every view of this code is recorded."_s));
    QVERIFY(driver.shows(u"mara.lind@northwind.example"_s));
    QVERIFY(driver.shows(u"Hidden in 60\u00a0s"_s));

    const Secret key = scannedKey(window);
    QVERIFY(!key.isEmpty());
    QCOMPARE(window.findChild<KeyText *>()->text(), groupedInFours(key.text()));
    driver.type(firstCode, stage.codeOf(key).text());
    QVERIFY(driver.press(u"Enter"_s));
    QTRY_COMPARE(driver.page(), u"page.setup.codes"_s);
    QTRY_COMPARE(stage.text(mara, Column::State), u"Active"_s); // on its own
    QCOMPARE(stage.text(mara, Column::Link), u"Reset…"_s);
    QVERIFY(window.findChild<QrView *>()->isEmpty());

    QVERIFY(driver.press(u"Copy"_s));
    QVERIFY(driver.press(u"Finish"_s));
    QTRY_VERIFY(!stage.window());
    QVERIFY(QApplication::clipboard()->text().contains(
        u"mara.lind@northwind.example"_s)); // the codes stay a while
    QVERIFY(stage.driver().message().contains(u"The MFA of Mara Lind is active."_s));
    QVERIFY(stage.page().mayLeave());
}

void HandOverTest::theCodesCannotBeLeft()
{
    AdminsStage stage;
    stage.open();
    stage.openWindow(mara);
    PageDriver driver(*stage.window());
    driver.type(firstCode, stage.codeOf(scannedKey(*stage.window())).text());
    QVERIFY(driver.press(u"Enter"_s));
    QTRY_COMPARE(driver.page(), u"page.setup.codes"_s);
    QVERIFY(!driver.isEnabled(u"Finish"_s));
    QVERIFY(!stage.page().mayLeave());
    QVERIFY(!stage.window()->close());
    QTest::keyClick(stage.window(), Qt::Key_Escape);
    QVERIFY(stage.window()->isVisible());
    QVERIFY(driver.message().contains(u"These codes are shown only now."_s));
}

void HandOverTest::afterAMinuteNothingIsLeft()
{
    AdminsStage stage;
    stage.open();
    stage.openWindow(mara);
    HandOverWindow &window = *stage.window();
    PageDriver driver(window);
    QVERIFY(driver.press(u"Copy"_s));
    stage.pass(13s);
    QTRY_VERIFY(driver.shows(u"Hidden in 47\u00a0s"_s));
    stage.pass(47s);
    QTRY_VERIFY(driver.button(u"Show again"_s));
    QVERIFY(window.findChild<QrView *>()->isEmpty());
    QVERIFY(window.findChild<KeyText *>()->text().isEmpty());
    QVERIFY(readQr(window.grab().toImage()).isEmpty());
    QVERIFY(QApplication::clipboard()->text().isEmpty());
    QVERIFY(!driver.isEnabled(u"Copy"_s));
    QVERIFY(!driver.isEnabled(u"Print…"_s));
    QVERIFY(driver.field(firstCode)->isEnabled()); // who has scanned it can still prove it
}

void HandOverTest::showingAgainVerifiesAgain()
{
    AdminsStage stage;
    stage.open();
    stage.openWindow(mara);
    HandOverWindow &window = *stage.window();
    const Secret first = scannedKey(window);
    PageDriver driver(window);
    stage.pass(60s);
    QTRY_VERIFY(driver.button(u"Show again"_s));
    QVERIFY(driver.press(u"Show again"_s));
    QCOMPARE(driver.page(), u"page.verify"_s);
    QVERIFY(driver.press(u"Cancel"_s));
    QCOMPARE(driver.page(), u"page.handover"_s);
    QVERIFY(driver.press(u"Show again"_s));
    stage.verify(window);
    QTRY_COMPARE(driver.page(), u"page.handover"_s);
    QVERIFY(driver.shows(u"Hidden in 60\u00a0s"_s));
    QVERIFY(scannedKey(window) == first);
}

void HandOverTest::aClockThatIsSetBackDoesNotKeepItOpen()
{
    SecretClipboard clipboard;
    Timestamp now = std::chrono::sys_days(std::chrono::year(2026) / 11 / 21);
    HandOverPage page({{u"mara"_s}, mara, u"mara.lind@northwind.example"_s, SignInMethod::Password, {}},
                      clipboard, [&] { return now; });
    page.showSecret({Secret::fromText(u"JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"),
                     Secret::fromText(u"otpauth://totp/a?secret=A"), u"Northwind"_s, u"mara"_s, now + 1h});
    now -= 24h;
    QTRY_VERIFY(page.secondsLeft() < 60);
}

void HandOverTest::aWrongCodeIsSaidBesideTheField()
{
    AdminsStage stage;
    stage.open();
    stage.openWindow(mara);
    PageDriver driver(*stage.window());
    driver.type(firstCode, u"12345"_s);
    QVERIFY(driver.press(u"Enter"_s));
    QVERIFY(driver.shows(u"Enter the six digits your app shows."_s));
    const Secret right = stage.codeOf(scannedKey(*stage.window()));
    driver.type(firstCode, right.text() == u"000000"_s ? u"000001"_s : u"000000"_s);
    QVERIFY(driver.press(u"Enter"_s));
    QTRY_VERIFY(driver.shows(u"This code was not accepted."_s));
    QVERIFY(driver.field(firstCode)->text().isEmpty());
    QVERIFY(!driver.field(firstCode)->accessibleDescription().isEmpty());
    QCOMPARE(driver.page(), u"page.handover"_s);

    // What the code doctor has found is said as well.
    stage.window()->findChild<HandOverPage *>()->showError(
        {ErrorCode::WrongCode,
         {},
         CodeDiagnosis{.kind = CodeDiagnosis::Kind::ClockOff, .clockOffset = 95s}.toFields(),
         {}});
    QVERIFY(driver.shows(u"the clock of your phone is"_s));
}

void HandOverTest::closingLeavesItPending()
{
    AdminsStage stage;
    stage.open();
    stage.openWindow(mara);
    QVERIFY(PageDriver(*stage.window()).press(u"Close"_s));
    QTRY_VERIFY(!stage.window());
    QCOMPARE(stage.text(mara, Column::State), u"Pending"_s);
    QCOMPARE(stage.text(mara, Column::Link), u"Link to QR"_s);
}

void HandOverTest::theLockCoversTheWindow()
{
    AdminsStage stage;
    stage.open();
    stage.openWindow(mara);
    PageDriver driver(*stage.window());
    driver.type(firstCode, stage.codeOf(scannedKey(*stage.window())).text());
    QVERIFY(driver.press(u"Enter"_s));
    QTRY_COMPARE(driver.page(), u"page.setup.codes"_s);
    stage.page().hide();
    QVERIFY(!stage.window()->isVisible());
    QVERIFY(!stage.page().mayLeave());
    stage.page().show();
    QTRY_VERIFY(stage.window()->isVisible());
    QCOMPARE(driver.page(), u"page.setup.codes"_s);
}

void HandOverTest::theKeyIsCopiedWithoutSpacesAndLeaves()
{
    AdminsStage stage;
    stage.open();
    stage.openWindow(mara);
    const Secret key = scannedKey(*stage.window());
    PageDriver driver(*stage.window());
    QVERIFY(driver.press(u"Copy"_s));
    QCOMPARE(QApplication::clipboard()->text(), key.text());
    QVERIFY(driver.press(u"Close"_s));
    QTRY_VERIFY(!stage.window());
    QVERIFY(QApplication::clipboard()->text().isEmpty());
}

void HandOverTest::theSheetHoldsTheSameCode()
{
    AdminsStage stage;
    stage.open();
    stage.openWindow(mara);
    QTemporaryDir folder;
    QPrinter printer;
    printer.setOutputFileName(folder.filePath(u"mara.pdf"_s));
    auto *page = stage.window()->findChild<HandOverPage *>();
    page->printOn(printer);
    QVERIFY(QFileInfo(printer.outputFileName()).size() > 1000);
    QCOMPARE(QFile::permissions(printer.outputFileName()) &
                 (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteOther),
             QFileDevice::Permissions());
    QVERIFY(PageDriver(*page).shows(u"Saved as"_s));
    page->hideSecret();
    page->printOn(printer);
    QVERIFY(PageDriver(*page).shows(u"The code was hidden meanwhile."_s));
}

void HandOverTest::namesAreLabels()
{
    AdminsStage stage;
    stage.open();
    stage.openWindow(mara);
    HandOverWindow *window = stage.window();
    QVERIFY(field(window, firstCode));
    QVERIFY(visible<QWidget>(window, u"Secret key"_s));
    QVERIFY(visible<QWidget>(window, u"QR code"_s));
    for (auto *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        QVERIFY2(!accessibleNameOf(widget).isEmpty(), widget->metaObject()->className());
        if (const auto *one = qobject_cast<const QAbstractButton *>(widget))
            QCOMPARE(accessibleNameOf(widget), one->text());
    }
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const Theme theme(application, ThemeChoice::Light);
    HandOverTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "handovertest.moc"
