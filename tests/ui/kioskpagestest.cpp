// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every page of the kiosk has to offer: names, large targets, the keyboard, and any of the languages.
#include "tests/ui/kioskrig.h"
#include "tests/ui/widgetfind.h"
#include "ui/kiosk/codepage.h"
#include "ui/kiosk/codespage.h"
#include "ui/kiosk/donepage.h"
#include "ui/kiosk/finishpage.h"
#include "ui/kiosk/operatorpage.h"
#include "ui/kiosk/pickpage.h"
#include "ui/kiosk/pinpage.h"
#include "ui/kiosk/startpage.h"
#include "ui/kiosk/touchkeys.h"
#include "ui/kiosk/unlockpage.h"
#include "ui/kiosk/whopage.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QListView>
#include <QSignalSpy>

using namespace sallyport;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

SetupSecret sampleSecret()
{
    return {Secret::fromText(u"JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"),
            Secret::fromText(
                u"otpauth://totp/Contoso:ada?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Contoso"),
            u"Contoso"_s,
            u"ada@contoso.example"_s,
            {}};
}

BackupCodeSet sampleCodes()
{
    BackupCodeSet set{{}, 1, Timestamp(1'790'000'000s), u"Contoso"_s, u"ada@contoso.example"_s};
    for (int i = 0; i < 10; ++i)
        set.codes.append(Secret::fromText(u"7K3M-Q2XA-%1HTC-9WRE"_s.arg(i)));
    return set;
}

QList<KioskPage *> everyPage()
{
    const QList<KioskSeat> people{
        {{PersonId{u"1"_s}, u"Ada Lovelace"_s, u"ada@contoso.example"_s, SignInMethod::Password, {}}, false},
        {{PersonId{u"2"_s}, u"Alan Turing"_s, u"alan@contoso.example"_s, SignInMethod::Password, {}}, true}};
    return {new UnlockPage({{u"/kiosk/Contoso.sallyport-roster"_s, {}}}, {}),
            new PinPage(u"PIN"_s, u"Contoso"_s),
            new StartPage(u"en"_s, true),
            new LanguagePage(u"en"_s),
            new PickPage(people),
            new WhoPage,
            new ScanPage(sampleSecret()),
            new CodePage,
            new CodesPage(sampleCodes(), true),
            new DonePage,
            new OperatorPage(1, 2, {}),
            new FinishPage({{u"/kiosk"_s, {}}, {u"/media/STICK"_s, u"STICK"_s}})};
}

/// What a finger or a pointer aims at.
QList<QWidget *> targets(const QWidget *root)
{
    QList<QWidget *> found;
    const QList<QWidget *> widgets = root->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool typed =
            qobject_cast<QLineEdit *>(widget) && !qobject_cast<QLineEdit *>(widget)->isReadOnly();
        if (widget->isVisible() && (qobject_cast<QAbstractButton *>(widget) || typed))
            found.append(widget);
    }
    return found;
}

/// The first target without a name or too small to be touched, and how large it is; empty: all are fit.
QString firstUnfit(const QWidget *root)
{
    const QList<QWidget *> all = targets(root);
    for (QWidget *target : all)
        if (accessibleNameOf(target).isEmpty() || target->width() < leastTouch ||
            target->height() < leastTouch)
            return u"%1: %2x%3"_s.arg(accessibleNameOf(target)).arg(target->width()).arg(target->height());
    return all.isEmpty() ? u"nothing to touch"_s : QString();
}

} // namespace

class KioskPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingHasANameAndIsLargeEnough_data();
    void everythingHasANameAndIsLargeEnough();
    void everyPageIsWholeOnItsScreen_data() { everythingHasANameAndIsLargeEnough_data(); }
    void everyPageIsWholeOnItsScreen();
    void noKeyIsPushedOffByAMessage_data() { everythingHasANameAndIsLargeEnough_data(); }
    void noKeyIsPushedOffByAMessage();
    void keysTypeIntoTheFieldOfTheFocus();
    void capitalsAndSignsCanBeTyped();
    void theKeyboardAloneIsEnough();
    void theListFindsWithoutAccents();
    void whoIsDoneCannotBePicked();
    void aPageForgetsAtOnce();
};

void KioskPagesTest::everythingHasANameAndIsLargeEnough_data()
{
    QTest::addColumn<QSize>("screen");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("small") << QSize(1024, 768) << u"en"_s << false;
    for (const QString &language : Languages::available())
        if (language != "en"_L1)
            QTest::addRow("small, %s", qPrintable(language))
                << QSize(1024, 768) << language << (language == "ar"_L1);
    QTest::newRow("large") << QSize(1920, 1080) << u"en"_s << false;
    QTest::newRow("upright, German") << QSize(1080, 1920) << u"de"_s << false;
    QTest::newRow("from the right") << QSize(1024, 768) << u"en"_s << true;
}

void KioskPagesTest::everythingHasANameAndIsLargeEnough()
{
    QFETCH(QSize, screen);
    QFETCH(QString, language);
    QFETCH(bool, mirrored);
    KioskRig rig(screen);
    rig.languages.apply(language);
    QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    KioskFrame frame;
    frame.resize(screen);
    frame.show();
    frame.setLanguage(u"English"_s, true);
    const QList<KioskPage *> pages = everyPage();
    for (KioskPage *page : pages) {
        frame.setPage(page);
        frame.setStep(KioskFrame::Step::You);
        frame.setBack(u"Start over"_s);
        frame.setSecondsLeft(12);
        QTRY_COMPARE(firstUnfit(&frame), QString());
        QVERIFY2(!page->accessibleName().isEmpty(), qPrintable(page->objectName()));
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void KioskPagesTest::everyPageIsWholeOnItsScreen()
{
    QFETCH(QSize, screen);
    QFETCH(QString, language);
    KioskRig rig(screen);
    rig.languages.apply(language);
    KioskFrame frame;
    frame.resize(screen);
    frame.show();
    const QList<KioskPage *> pages = everyPage();
    for (KioskPage *page : pages) {
        frame.setPage(page);
        frame.setStep(KioskFrame::Step::You);
        frame.setBack(u"Start over"_s);
        const QWidget *seen = page->parentWidget()->parentWidget(); // what the scroll area shows of it
        // What is too high scrolls: with the longest words on the smallest screen that may be.
        const bool scrolls = language != "en"_L1 && screen.height() < 1080;
        // Laid out: it fills what is seen of it.
        QTRY_VERIFY(page->isVisible() && page->width() >= seen->width());
        QTRY_VERIFY(!page->layout() || page->width() >= page->minimumSizeHint().width());
        QVERIFY2(page->width() <= seen->width() && (scrolls || page->height() <= seen->height()),
                 qPrintable(u"%1: %2x%3 in %4x%5"_s.arg(page->objectName())
                                .arg(page->width())
                                .arg(page->height())
                                .arg(seen->width())
                                .arg(seen->height())));
    }
}

void KioskPagesTest::noKeyIsPushedOffByAMessage()
{
    QFETCH(QSize, screen);
    QFETCH(QString, language);
    KioskRig rig(screen);
    rig.languages.apply(language);
    KioskFrame frame;
    frame.resize(screen);
    frame.show();
    for (KioskPage *page : {static_cast<KioskPage *>(new PinPage(u"PIN"_s, u"Contoso"_s)),
                            static_cast<KioskPage *>(new WhoPage)}) {
        frame.setPage(page);
        frame.setStep(KioskFrame::Step::You);
        frame.setBack(u"Start over"_s);
        page->say(Tone::Bad, u"This email and enrollment code were not accepted. "_s.repeated(2));
        const QWidget *seen = page->parentWidget()->parentWidget();
        QTRY_VERIFY(page->isVisible() && page->width() >= seen->width());
        QTRY_VERIFY2(page->height() <= seen->height(), qPrintable(page->objectName()));
    }
}

void KioskPagesTest::keysTypeIntoTheFieldOfTheFocus()
{
    WhoPage page;
    page.resize(1024, 600);
    page.show();
    PageDriver driver(page);
    const auto type = [&driver](const QString &keys) {
        for (const QChar key : keys)
            driver.press(QString(key));
    };
    type(u"ada@x.org"_s);
    QCOMPARE(driver.field(u"Email"_s)->text(), u"ada@x.org"_s);
    QVERIFY(driver.press(u"Erase"_s));
    QCOMPARE(driver.field(u"Email"_s)->text(), u"ada@x.or"_s);
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    driver.field(u"Enrollment code"_s)->setFocus();
    type(u"7k3m-"_s);
    QCOMPARE(driver.field(u"Enrollment code"_s)->text(), u"7k3m-"_s);
    QCOMPARE(driver.field(u"Email"_s)->text(), u"ada@x.or"_s);
}

void KioskPagesTest::capitalsAndSignsCanBeTyped()
{
    PinPage page(u"PIN"_s, {});
    page.resize(1024, 600);
    page.show();
    PageDriver driver(page);
    QVERIFY(driver.press(u"Capital letters"_s));
    QTRY_VERIFY(driver.button(u"Q"_s));
    QVERIFY(driver.press(u"Q"_s));
    QTRY_VERIFY(driver.button(u"q"_s));
    QVERIFY(driver.press(u"q"_s)); // one capital letter, then small ones
    QTRY_VERIFY(driver.button(u"Signs"_s));
    QVERIFY(driver.press(u"Signs"_s));
    QTRY_VERIFY(driver.button(u"&"_s));
    QVERIFY(driver.press(u"&"_s));
    QTRY_VERIFY(driver.button(u"Letters"_s));
    QVERIFY(driver.press(u"Letters"_s));
    QTRY_VERIFY(driver.button(u"z"_s));
    QVERIFY(driver.press(u"z"_s));
    QCOMPARE(driver.field(u"PIN"_s)->text(), u"Qq&z"_s);
}

void KioskPagesTest::theKeyboardAloneIsEnough()
{
    KioskRig rig;
    rig.languages.apply(u"en"_s);
    rig.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(rig.window));
    const auto key = [&rig](Qt::Key which) {
        QWidget *focus = rig.window->focusWidget();
        QTest::keyClick(focus ? focus : rig.window, which);
    };
    const auto type = [&rig](const QString &text) { QTest::keyClicks(rig.window->focusWidget(), text); };
    key(Qt::Key_Return);
    QTRY_COMPARE(rig.page(), u"page.kiosk.pin"_s);
    type(KioskRig::pin);
    key(Qt::Key_Return);
    QTRY_COMPARE(rig.page(), u"page.kiosk.start"_s);
    key(Qt::Key_Return);
    QTRY_COMPARE(rig.page(), u"page.kiosk.who"_s);
    type(u"ada@contoso.example"_s);
    key(Qt::Key_Return);
    type(KioskRig::code);
    key(Qt::Key_Return);
    QTRY_COMPARE(rig.page(), u"page.kiosk.scan"_s);
    rig.lastKey = rig.readKey();
    key(Qt::Key_Return);
    QTRY_COMPARE(rig.page(), u"page.kiosk.code"_s);
    type(rig.codeOf(rig.lastKey));
    key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(rig.page(), u"page.kiosk.codes"_s, 20'000);
    key(Qt::Key_Space);
    key(Qt::Key_Return);
    QTRY_COMPARE(rig.page(), u"page.kiosk.done"_s);
    key(Qt::Key_Return);
    QTRY_COMPARE(rig.page(), u"page.kiosk.start"_s);
}

void KioskPagesTest::theListFindsWithoutAccents()
{
    PickPage page(
        {{{PersonId{u"1"_s}, u"Zoë Åkerström"_s, u"z@contoso.example"_s, SignInMethod::Password, {}}, false},
         {{PersonId{u"2"_s}, u"Alan Turing"_s, u"alan@contoso.example"_s, SignInMethod::Password, {}},
          false}});
    page.resize(1024, 600);
    page.show();
    PageDriver driver(page);
    const QSignalSpy picked(&page, &PickPage::picked);
    for (const QChar letter : u"AKERSTROM"_s)
        QVERIFY(driver.press(QString(letter)));
    QCOMPARE(page.findChild<QListView *>()->model()->rowCount(), 1);
    QVERIFY(driver.press(u"Continue"_s));
    QCOMPARE(picked.count(), 1);
    QCOMPARE(picked.first().first().value<PersonId>().value, u"1"_s);
}

void KioskPagesTest::whoIsDoneCannotBePicked()
{
    PickPage page(
        {{{PersonId{u"2"_s}, u"Alan Turing"_s, u"alan@contoso.example"_s, SignInMethod::Password, {}},
          true}});
    page.resize(1024, 600);
    page.show();
    PageDriver driver(page);
    QVERIFY(driver.type(u"Search name or email"_s, u"alan"_s));
    QVERIFY(!driver.isEnabled(u"Continue"_s));
    const auto *list = page.findChild<QListView *>();
    QVERIFY(list->model()->index(0, 0).data(Qt::AccessibleDescriptionRole).toString().contains(u"Done"_s));
}

void KioskPagesTest::aPageForgetsAtOnce()
{
    ScanPage scan(sampleSecret());
    scan.show();
    PageDriver driver(scan);
    QVERIFY(driver.press(u"My app asks for the key"_s));
    QVERIFY(!scan.findChild<QLineEdit *>(u"kiosk.key"_s)->text().isEmpty());
    scan.wipe();
    QVERIFY(scan.findChild<QLineEdit *>(u"kiosk.key"_s)->text().isEmpty());
    QVERIFY(!driver.shows(u"ada@contoso.example"_s));
    CodesPage codes(sampleCodes(), false);
    codes.show();
    QVERIFY(codes.findChild<QLabel *>(u"backupCode1"_s));
    codes.wipe();
    QVERIFY(!codes.findChild<QLabel *>(u"backupCode1"_s));
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const Theme theme(application, ThemeChoice::Light);
    KioskPagesTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "kioskpagestest.moc"
