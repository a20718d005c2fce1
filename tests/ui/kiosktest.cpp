// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The kiosk in the hands of people, and of those who want out of it or want what is somebody else's (T86,
// T87).
#include "tests/ui/kioskrig.h"
#include "ui/kiosk/kioskguard.h"
#include "ui/kiosk/stilltherebar.h"
#include "ui/widgets/qrview.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>

using namespace sallyport;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// Everything that any widget of the program says, shown or not.
QString allTexts()
{
    QStringList texts;
    const QWidgetList widgets = QApplication::allWidgets();
    for (const QWidget *widget : widgets) {
        texts << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip()
              << widget->windowTitle();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts << label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts << button->text();
        if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            texts << edit->text();
    }
    return texts.join(u'\n').remove(u' ').remove(u'-').toUpper();
}

bool isAnythingOnClipboard()
{
    const QClipboard *clipboard = QApplication::clipboard();
    return !clipboard->text().isEmpty() ||
           (clipboard->supportsSelection() && !clipboard->text(QClipboard::Selection).isEmpty());
}

QString plain(QString text)
{
    return text.remove(u' ').remove(u'-').toUpper();
}

} // namespace

class KioskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // T86
    void itStays_data();
    void itStays();
    void itCannotBeClosed();
    void menusAndDragsNeverArrive();
    void keysThatSelectOrCopyAreSwallowed();
    void onlyThePinLeadsToTheOperator();
    void theOperatorLeavesWithThePin();
    void aSecondKioskIsRefused();
    // T87
    void whoWalksAwayAtTheQrCodeLeavesNothing();
    void whoWalksAwayAtTheBackupCodesLeavesNothing();
    void aTouchIsEnoughToStay();
    void aHandThatComesTooLateFindsNothing();
    void theNextPersonFindsTheFirstLanguage();
    void thePinIsForgottenToo();
    // the way itself
    void onePersonAfterTheOther();
    void aWrongCodeIsExplained();
    void aWrongSlipSaysNothingMore();
    void theOperatorPicksAPerson();
    void thePinIsAskedForEachPersonWhereThatWasChosen();
    void theShiftIsFinishedOntoADrive();
    void codesArePrintedWhereThereIsAPrinter();
    void wrongPinsAreCounted();
};

void KioskTest::itStays_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    const auto add = [](const char *name, int key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::newRow(name) << key << modifiers;
    };
    add("Alt+F4", Qt::Key_F4, Qt::AltModifier);
    add("Ctrl+Q", Qt::Key_Q, Qt::ControlModifier);
    add("Ctrl+W", Qt::Key_W, Qt::ControlModifier);
    add("Esc", Qt::Key_Escape);
    add("F1", Qt::Key_F1);
    add("F11", Qt::Key_F11);
    add("Ctrl+Alt+Left", Qt::Key_Left, Qt::ControlModifier | Qt::AltModifier);
    add("Alt+Tab", Qt::Key_Tab, Qt::AltModifier);
    add("Super", Qt::Key_Super_L, Qt::MetaModifier);
    add("Menu", Qt::Key_Menu);
    add("Print", Qt::Key_Print);
    add("Help", Qt::Key_Help);
    add("Back", Qt::Key_Back);
    add("Ctrl+P", Qt::Key_P, Qt::ControlModifier);
}

void KioskTest::itStays()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QVERIFY2(!KioskGuard::isAllowed(key, modifiers), "the key reaches the kiosk");
    QVERIFY(!KioskGuard::isAllowed(Qt::Key_PowerOff, {})); // nobody can press it in a test
    KioskRig rig;
    QVERIFY(rig.unlock());
    QVERIFY(rig.identify());
    QTest::keyClick(rig.window, static_cast<Qt::Key>(key), modifiers);
    QTest::keyClick(rig.window->focusWidget(), static_cast<Qt::Key>(key), modifiers);
    QVERIFY(rig.window->isVisible());
    QCOMPARE(rig.page(), u"page.kiosk.scan"_s);
    QCOMPARE(QApplication::topLevelWidgets().size(), 1);
}

void KioskTest::itCannotBeClosed()
{
    KioskRig rig;
    QVERIFY(!rig.window->close());
    QVERIFY(rig.window->isVisible());
    QVERIFY(rig.unlock());
    QVERIFY(!rig.window->close());
    QVERIFY(rig.window->isVisible());
    QVERIFY(rig.window->windowFlags() & Qt::FramelessWindowHint);
    QVERIFY(rig.window->windowFlags() & Qt::WindowStaysOnTopHint);
}

void KioskTest::menusAndDragsNeverArrive()
{
    KioskRig rig;
    QVERIFY(rig.unlock());
    QVERIFY(rig.driver().press(u"I have an enrollment code"_s));
    auto *field = rig.driver().field(u"Email"_s);
    QVERIFY(field);
    field->setText(u"ada@contoso.example"_s);
    QContextMenuEvent menu(QContextMenuEvent::Mouse, QPoint(5, 5), field->mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(field, &menu);
    QVERIFY(rig.window->findChildren<QMenu *>().isEmpty());
    QTest::mouseClick(field, Qt::RightButton);
    QVERIFY(rig.window->findChildren<QMenu *>().isEmpty());
    QApplication::clipboard()->setText(u"pasted"_s);
    QTest::mouseClick(field, Qt::MiddleButton);
    QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Insert, Qt::ShiftModifier);
    QApplication::clipboard()->clear();
    QCOMPARE(field->text(), u"ada@contoso.example"_s);
    QMimeData data;
    data.setText(u"dropped"_s);
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(field, &enter);
    QVERIFY(!enter.isAccepted());
}

void KioskTest::keysThatSelectOrCopyAreSwallowed()
{
    KioskRig rig;
    QVERIFY(rig.unlock());
    QVERIFY(rig.driver().press(u"I have an enrollment code"_s));
    auto *field = rig.driver().field(u"Email"_s);
    field->setText(u"ada@contoso.example"_s);
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Home, Qt::ShiftModifier);
    QTest::mouseDClick(field, Qt::LeftButton);
    QTest::mousePress(field, Qt::LeftButton, {}, QPoint(12, field->height() / 2));
    QTest::mouseMove(field, QPoint(100, field->height() / 2));
    QTest::mouseRelease(field, Qt::LeftButton, {}, QPoint(100, field->height() / 2));
    QVERIFY(!field->hasSelectedText());
    QTest::keyClick(field, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(!isAnythingOnClipboard());
    QTest::keyClick(field, Qt::Key_X); // typing itself arrives
    QVERIFY(field->text().contains(u'x'));
}

void KioskTest::onlyThePinLeadsToTheOperator()
{
    KioskRig rig;
    QTest::keyClick(rig.window, Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(rig.page(), u"page.kiosk.unlock"_s); // without a roster there is no PIN to compare with
    QVERIFY(rig.unlock());
    QTest::keyClick(rig.window, Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(rig.page(), u"page.kiosk.pin"_s);
    QVERIFY(rig.driver().type(u"PIN"_s, u"000000"_s));
    QVERIFY(rig.driver().press(u"Continue"_s));
    QTRY_VERIFY(rig.driver().message().contains(u"not the PIN"_s));
    QCOMPARE(rig.page(), u"page.kiosk.pin"_s);
    QVERIFY(rig.driver().press(u"Back"_s));
    QCOMPARE(rig.page(), u"page.kiosk.start"_s);
}

void KioskTest::theOperatorLeavesWithThePin()
{
    KioskRig rig;
    QVERIFY(rig.unlock());
    const QSignalSpy left(rig.window, &KioskWindow::left);
    QTest::keyClick(rig.window, Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(rig.typePin());
    QTRY_COMPARE(rig.page(), u"page.kiosk.operator"_s);
    QVERIFY(rig.driver().press(u"Leave"_s));
    QTRY_COMPARE(left.count(), 1);
    QVERIFY(!rig.window->isVisible());
}

void KioskTest::aSecondKioskIsRefused()
{
    KioskRig rig;
    const auto second = KioskDesk::open(rig.folder() + u"/kiosk"_s, systemClock(), systemRandom());
    QVERIFY(!second);
    QVERIFY(second.error().code == ErrorCode::Busy);
}

void KioskTest::whoWalksAwayAtTheQrCodeLeavesNothing()
{
    KioskRig rig;
    QVERIFY(rig.unlock());
    QVERIFY(rig.identify());
    const QString key = QString::fromLatin1(rig.readKey());
    QVERIFY(allTexts().contains(key)); // it can be seen, so it can be missed
    QPointer<QrView> qr = rig.window->findChild<QrView *>();
    QVERIFY(qr && !qr->isEmpty());
    QVERIFY(rig.countdown().contains(u"60"_s) || rig.countdown().contains(u"59"_s));
    rig.pass(44s);
    QTRY_VERIFY(rig.countdown().contains(u"16"_s));
    QVERIFY(!rig.driver().button(u"I am still here"_s));
    rig.pass(1s);
    QTRY_VERIFY(rig.countdown().contains(u"Still there?"_s));
    QVERIFY(rig.driver().button(u"I am still here"_s));
    QCOMPARE(rig.page(), u"page.kiosk.scan"_s);
    rig.pass(15s);
    QTRY_COMPARE(rig.page(), u"page.kiosk.start"_s);
    QVERIFY(!allTexts().contains(key));
    QVERIFY(!allTexts().contains(u"ADA@CONTOSO"_s));
    QVERIFY(!qr || qr->isEmpty());
    QVERIFY(!isAnythingOnClipboard());
    // Back leads nowhere, and the secret is void: the next time there is another one.
    QVERIFY(!rig.driver().button(u"Back"_s));
    QVERIFY(rig.identify());
    QVERIFY(QString::fromLatin1(rig.readKey()) != key);
}

void KioskTest::whoWalksAwayAtTheBackupCodesLeavesNothing()
{
    KioskRig rig;
    QVERIFY(rig.unlock());
    QVERIFY(rig.identify());
    QVERIFY(rig.prove());
    QStringList codes;
    for (int i = 1; i <= 10; ++i)
        codes.append(plain(rig.window->findChild<QLabel *>(u"backupCode%1"_s.arg(i))->text()));
    QVERIFY(allTexts().contains(codes.first()));
    rig.pass(60s);
    QTRY_COMPARE(rig.page(), u"page.kiosk.start"_s);
    const QString texts = allTexts();
    for (const QString &code : codes)
        QVERIFY(!texts.contains(code));
    QVERIFY(!isAnythingOnClipboard());
    // Nothing is done: the same person begins anew.
    QVERIFY(rig.identify());
    QVERIFY(QString::fromLatin1(rig.readKey()) != QString::fromLatin1(rig.lastKey));
}

void KioskTest::aTouchIsEnoughToStay()
{
    KioskRig rig;
    QVERIFY(rig.unlock());
    QVERIFY(rig.identify());
    rig.pass(50s);
    QTRY_VERIFY(rig.countdown().contains(u"Still there?"_s));
    QTest::mouseClick(rig.driver().button(u"I am still here"_s), Qt::LeftButton);
    QTRY_VERIFY(rig.countdown().contains(u"60"_s));
    rig.pass(50s);
    QTRY_VERIFY(rig.countdown().contains(u"10"_s));
    QTest::keyClick(rig.window, Qt::Key_Shift);
    QTRY_VERIFY(rig.countdown().contains(u"60"_s));
    QCOMPARE(rig.page(), u"page.kiosk.scan"_s);
}

void KioskTest::aHandThatComesTooLateFindsNothing()
{
    KioskRig rig;
    QVERIFY(rig.unlock());
    QVERIFY(rig.identify());
    rig.pass(61s);
    // Before the kiosk has looked at its watch.
    QTest::keyClick(rig.window, Qt::Key_Return);
    QCOMPARE(rig.page(), u"page.kiosk.start"_s);
}

void KioskTest::theNextPersonFindsTheFirstLanguage()
{
    KioskRig rig;
    rig.languages.apply(u"en"_s);
    QVERIFY(rig.unlock());
    QVERIFY(rig.driver().press(u"Deutsch"_s));
    QCOMPARE(rig.languages.current(), u"de"_s);
    rig.pass(60s);
    QTRY_COMPARE(rig.languages.current(), u"en"_s);
    QVERIFY(rig.identify());
    QVERIFY(rig.driver().press(u"English"_s)); // in the head, in the middle of the way
    QCOMPARE(rig.page(), u"page.kiosk.language"_s);
    QVERIFY(rig.driver().press(u"Deutsch"_s));
    QTRY_COMPARE(rig.page(), u"page.kiosk.scan"_s);
    QCOMPARE(rig.languages.current(), u"de"_s);
    rig.pass(60s);
    QTRY_COMPARE(rig.page(), u"page.kiosk.start"_s);
    QCOMPARE(rig.languages.current(), u"en"_s);
}

void KioskTest::thePinIsForgottenToo()
{
    KioskRig rig;
    QVERIFY(rig.driver().press(u"Continue"_s));
    QVERIFY(rig.driver().type(u"PIN"_s, u"PINOFTHEOPERATOR"_s));
    rig.pass(60s);
    QTRY_COMPARE(rig.page(), u"page.kiosk.unlock"_s);
    QVERIFY(!allTexts().contains(u"PINOFTHEOPERATOR"_s));
}

void KioskTest::onePersonAfterTheOther()
{
    KioskRig rig;
    QVERIFY(rig.unlock());
    QVERIFY(rig.identify());
    QVERIFY(rig.prove());
    QVERIFY(!rig.driver().isEnabled(u"Finish"_s)); // not before the codes are kept
    QVERIFY(rig.driver().press(u"I have written them down"_s));
    QVERIFY(rig.driver().press(u"Finish"_s));
    QTRY_COMPARE(rig.page(), u"page.kiosk.done"_s);
    QVERIFY(!allTexts().contains(QString::fromLatin1(rig.lastKey)));
    rig.pass(9s);
    QTest::qWait(250);
    QCOMPARE(rig.page(), u"page.kiosk.done"_s);
    rig.pass(1s);
    QTRY_COMPARE(rig.page(), u"page.kiosk.start"_s);
    QVERIFY(rig.driver().press(u"I have an enrollment code"_s));
    QVERIFY(rig.driver().type(u"Email"_s, u"ada@contoso.example"_s));
    QVERIFY(rig.driver().type(u"Enrollment code"_s, KioskRig::code));
    QVERIFY(rig.driver().press(u"Continue"_s));
    QTRY_VERIFY(rig.driver().message().contains(u"enrolled here already"_s));
    QVERIFY(rig.driver().press(u"Start over"_s));
    QVERIFY(rig.identify(u"grace@contoso.example"_s));
}

void KioskTest::aWrongCodeIsExplained()
{
    KioskRig rig;
    QVERIFY(rig.unlock());
    QVERIFY(rig.identify());
    const QByteArray key = rig.readKey();
    QVERIFY(rig.driver().press(u"Next"_s));
    const QString early = rig.codeOf(key);
    rig.pass(0s);
    QVERIFY(rig.driver().type(u"6-digit code"_s, u"12"_s));
    QVERIFY(rig.driver().press(u"Continue"_s));
    QVERIFY(rig.driver().message().contains(u"six digits"_s));
    // A phone that is two minutes slow: the clock of the kiosk goes on, the code stays.
    for (int i = 0; i < 3; ++i) {
        rig.pass(40s);
        QTest::keyClick(rig.window, Qt::Key_Shift);
    }
    QVERIFY(rig.driver().type(u"6-digit code"_s, early));
    QVERIFY(rig.driver().press(u"Continue"_s));
    QTRY_VERIFY(rig.driver().message().contains(u"slow"_s));
    QCOMPARE(rig.page(), u"page.kiosk.code"_s);
    QCOMPARE(rig.driver().field(u"6-digit code"_s)->text(), QString());
    QVERIFY(rig.driver().press(u"Show the QR code again"_s));
    QCOMPARE(rig.readKey(), key);
}

void KioskTest::aWrongSlipSaysNothingMore()
{
    KioskRig rig;
    QVERIFY(rig.unlock());
    QVERIFY(rig.driver().press(u"I have an enrollment code"_s));
    QStringList answers;
    for (const QString &email : {u"nobody@contoso.example"_s, u"ada@contoso.example"_s}) {
        QVERIFY(rig.driver().type(u"Email"_s, email));
        QVERIFY(rig.driver().type(u"Enrollment code"_s, u"0000-0000-0000-0000"_s));
        QVERIFY(rig.driver().press(u"Continue"_s));
        QTRY_VERIFY(!rig.driver().message().isEmpty());
        answers.append(rig.driver().message());
        QTRY_COMPARE(rig.driver().field(u"Enrollment code"_s)->text(), QString());
    }
    QCOMPARE(answers.first(), answers.last());
}

void KioskTest::theOperatorPicksAPerson()
{
    KioskRig rig;
    QVERIFY(rig.unlock(u"Attended, PIN once"_s));
    QVERIFY(rig.driver().press(u"Operator: choose a person"_s));
    QTRY_COMPARE(rig.page(), u"page.kiosk.pick"_s);
    QVERIFY(!rig.driver().isEnabled(u"Continue"_s));
    QVERIFY(rig.driver().type(u"Search name or email"_s, u"JURG"_s));
    QVERIFY(rig.driver().press(u"Continue"_s));
    QTRY_COMPARE(rig.page(), u"page.kiosk.scan"_s);
    QVERIFY(rig.driver().shows(u"jurgen@contoso.example"_s));
}

void KioskTest::thePinIsAskedForEachPersonWhereThatWasChosen()
{
    KioskRig rig;
    QVERIFY(rig.unlock(u"Attended, PIN for each person"_s));
    for (int i = 0; i < 2; ++i) {
        QVERIFY(rig.driver().press(u"Operator: choose a person"_s));
        QCOMPARE(rig.page(), u"page.kiosk.pin"_s);
        QVERIFY(rig.typePin());
        QTRY_COMPARE(rig.page(), u"page.kiosk.pick"_s);
        QVERIFY(rig.driver().press(u"Start over"_s));
        QCOMPARE(rig.page(), u"page.kiosk.start"_s);
    }
}

void KioskTest::theShiftIsFinishedOntoADrive()
{
    KioskRig rig;
    QVERIFY(rig.unlock());
    QTest::keyClick(rig.window, Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(rig.typePin());
    QTRY_COMPARE(rig.page(), u"page.kiosk.operator"_s);
    QVERIFY(rig.driver().shows(u"0 of 3 people"_s));
    QVERIFY(rig.driver().press(u"Finish shift"_s));
    QCOMPARE(rig.page(), u"page.kiosk.finish"_s);
    QVERIFY(rig.driver().press(u"The roster's folder"_s));
    QTRY_VERIFY(rig.driver().message().contains(u"Saved as"_s));
    const QStringList bundles = QDir(rig.folder()).entryList({u"kiosk-contoso-*.sallyport-bundle"_s});
    QCOMPARE(bundles.size(), 1);
}

void KioskTest::codesArePrintedWhereThereIsAPrinter()
{
    KioskRig rig;
    rig.hasPrinter = true;
    QVERIFY(rig.unlock());
    QVERIFY(rig.identify());
    QVERIFY(rig.prove());
    rig.printerWorks = false;
    QVERIFY(rig.driver().press(u"Print"_s));
    QVERIFY(rig.driver().message().contains(u"does not answer"_s));
    QVERIFY(!rig.driver().isEnabled(u"Finish"_s));
    rig.printerWorks = true;
    QVERIFY(rig.driver().press(u"Print"_s));
    QCOMPARE(rig.printed, 10);
    QVERIFY(rig.driver().isEnabled(u"Finish"_s));
}

void KioskTest::wrongPinsAreCounted()
{
    KioskRig rig;
    QVERIFY(rig.driver().press(u"Continue"_s));
    for (int left = 9; left >= 1; --left) {
        QVERIFY(rig.driver().type(u"PIN"_s, u"wrong PIN"_s));
        QVERIFY(rig.driver().press(u"Continue"_s));
        QTRY_VERIFY2(rig.driver().message().contains(u" %1 "_s.arg(left)),
                     qPrintable(rig.driver().message()));
    }
    QVERIFY(rig.driver().type(u"PIN"_s, u"wrong PIN"_s));
    QVERIFY(rig.driver().press(u"Continue"_s));
    QTRY_VERIFY(!rig.driver().message().isEmpty());
    QVERIFY(rig.typePin());
    QTRY_VERIFY2(rig.driver().message().contains(u"for good"_s), qPrintable(rig.driver().message()));
    QCOMPARE(rig.page(), u"page.kiosk.pin"_s);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const Theme theme(application, ThemeChoice::Light);
    KioskTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "kiosktest.moc"
