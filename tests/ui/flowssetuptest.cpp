// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/flowstage.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sallyport;

namespace {

const auto right = u"492183"_s;

} // namespace

class FlowsSetupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addingAMethodTakesFourPages()
    {
        FlowStage stage;
        stage.script.setOff();
        stage.open();
        QVERIFY(stage.driver.press(u"Add new method"_s));
        QCOMPARE(stage.driver.page(), u"page.setup.method"_s);
        QVERIFY(!stage.driver.isEnabled(u"Default"_s));
        QVERIFY(stage.driver.button(u"Default"_s)->isChecked());
        QVERIFY(stage.script.sent.isEmpty());
        stage.setUp();
        QCOMPARE(stage.script.sent, QStringList({u"BeginSetup"_s, u"ConfirmSetup"_s}));
        QVERIFY(stage.script.last<ConfirmSetup>().code == ProfileScript::rightCode());
        QVERIFY(stage.driver.press(u"I have saved these codes"_s));
        QVERIFY(stage.driver.press(u"Finish"_s));
        QTRY_COMPARE(stage.state(), u"Active"_s);
        QVERIFY(stage.driver.message().contains(u"MFA is active"_s));
    }

    void backKeepsTheSecret()
    {
        FlowStage stage;
        stage.script.setOff();
        stage.open();
        stage.driver.press(u"Add new method"_s);
        stage.driver.press(u"Next"_s);
        QTRY_COMPARE(stage.driver.page(), u"page.setup.scan"_s);
        QVERIFY(stage.driver.press(u"Back"_s));
        QCOMPARE(stage.driver.page(), u"page.setup.method"_s);
        stage.driver.press(u"Next"_s);
        QCOMPARE(stage.driver.page(), u"page.setup.scan"_s);
        stage.driver.press(u"Next"_s);
        stage.driver.press(u"Back"_s);
        QCOMPARE(stage.driver.page(), u"page.setup.scan"_s);
        QCOMPARE(stage.script.sent, QStringList{u"BeginSetup"_s});
    }

    void cancellingAnywhereLeavesTheStateAsItWas_data()
    {
        QTest::addColumn<int>("pages");
        QTest::addColumn<QStringList>("sent");
        QTest::newRow("on the first page") << 0 << QStringList{};
        QTest::newRow("on the second") << 1 << QStringList{u"BeginSetup"_s, u"CancelSetup"_s};
        QTest::newRow("on the third") << 2 << QStringList{u"BeginSetup"_s, u"CancelSetup"_s};
    }
    void cancellingAnywhereLeavesTheStateAsItWas()
    {
        QFETCH(int, pages);
        QFETCH(QStringList, sent);
        FlowStage stage;
        stage.script.setOff();
        stage.open();
        stage.driver.press(u"Add new method"_s);
        if (pages > 0) {
            stage.driver.press(u"Next"_s);
            QTRY_COMPARE(stage.driver.page(), u"page.setup.scan"_s);
        }
        if (pages > 1)
            stage.driver.press(u"Next"_s);
        QVERIFY(stage.driver.press(u"Cancel"_s));
        QTRY_COMPARE(stage.driver.page(), u"page.profile"_s);
        QCOMPARE(stage.script.sent, sent);
        QCOMPARE(stage.state(), u"Off"_s);
    }

    void closingThePageInTheMiddleCancels()
    {
        FlowStage stage;
        stage.script.setOff();
        stage.open();
        stage.driver.press(u"Add new method"_s);
        stage.driver.press(u"Next"_s);
        QTRY_COMPARE(stage.driver.page(), u"page.setup.scan"_s);
        stage.page.reset();
        QCOMPARE(stage.script.sent, QStringList({u"BeginSetup"_s, u"CancelSetup"_s}));
    }

    void aWrongCodeStaysAndSaysWhy()
    {
        FlowStage stage;
        stage.script.setOff();
        stage.open();
        stage.driver.press(u"Add new method"_s);
        stage.driver.press(u"Next"_s);
        QTRY_COMPARE(stage.driver.page(), u"page.setup.scan"_s);
        stage.driver.press(u"Next"_s);
        QApplication::setActiveWindow(stage.page.get());
        stage.enterCode(u"000000"_s);
        QTRY_VERIFY(stage.driver.message().contains(u"not accepted"_s));
        QCOMPARE(stage.driver.page(), u"page.setup.verify"_s);
        QVERIFY(stage.driver.field(u"6-digit code"_s)->text().isEmpty());
        QVERIFY(stage.driver.field(u"6-digit code"_s)->hasFocus());
        QVERIFY(!stage.driver.isEnabled(u"Enter"_s));
        stage.enterCode(right);
        QTRY_COMPARE(stage.driver.page(), u"page.setup.codes"_s);
        QCOMPARE(stage.script.sent, QStringList({u"BeginSetup"_s, u"ConfirmSetup"_s, u"ConfirmSetup"_s}));
    }

    void fiveDigitsAreNotSentAndEightAre()
    {
        FlowStage stage;
        stage.script.setOff();
        stage.open();
        stage.driver.press(u"Add new method"_s);
        stage.driver.press(u"Next"_s);
        QTRY_COMPARE(stage.driver.page(), u"page.setup.scan"_s);
        stage.driver.press(u"Next"_s);
        stage.enterCode(u"12345"_s);
        QVERIFY(stage.driver.message().contains(u"six digits"_s));
        QCOMPARE(stage.script.asked<ConfirmSetup>(), 0);
        stage.enterCode(u"12345678"_s); // the code doctor knows an app that shows eight
        QTRY_COMPARE(stage.script.asked<ConfirmSetup>(), 1);
    }

    void enteringTwiceSendsOnce()
    {
        FlowStage stage;
        stage.script.setOff();
        stage.open();
        stage.driver.press(u"Add new method"_s);
        stage.script.hold();
        QVERIFY(stage.driver.press(u"Next"_s));
        QVERIFY(!stage.driver.press(u"Next"_s));
        QVERIFY(!stage.driver.press(u"Cancel"_s));
        QTest::qWait(0);
        stage.script.release();
        QTRY_COMPARE(stage.driver.page(), u"page.setup.scan"_s);
        stage.driver.press(u"Next"_s);
        stage.script.hold();
        stage.enterCode(right);
        QVERIFY(!stage.driver.press(u"Enter"_s));
        QTest::keyClick(stage.driver.field(u"6-digit code"_s), Qt::Key_Return);
        QVERIFY(!stage.page->mayLeave());
        QTest::qWait(0);
        stage.script.release();
        QTRY_COMPARE(stage.driver.page(), u"page.setup.codes"_s);
        QCOMPARE(stage.script.sent, QStringList({u"BeginSetup"_s, u"ConfirmSetup"_s}));
    }

    void aSecretThatHasExpiredIsMadeAnew()
    {
        FlowStage stage;
        stage.script.setOff();
        stage.open();
        stage.driver.press(u"Add new method"_s);
        stage.driver.press(u"Next"_s);
        QTRY_COMPARE(stage.driver.page(), u"page.setup.scan"_s);
        stage.driver.press(u"Next"_s);
        stage.script.on<ConfirmSetup>(
            [](const ConfirmSetup &) -> Result<BackupCodeSet> { return failure(ErrorCode::TicketExpired); });
        stage.enterCode(right);
        QTRY_VERIFY(stage.driver.isEnabled(u"Start again"_s));
        stage.driver.press(u"Start again"_s);
        QTRY_COMPARE(stage.driver.page(), u"page.setup.scan"_s);
        QCOMPARE(stage.script.asked<BeginSetup>(), 2);
        QVERIFY(stage.driver.message().isEmpty());
    }

    void aSecretThatCannotBeMadeIsSaid()
    {
        FlowStage stage;
        stage.script.setOff();
        stage.script.on<BeginSetup>(
            [](const BeginSetup &) -> Result<SetupSecret> { return failure(ErrorCode::StoreFull); });
        stage.open();
        stage.driver.press(u"Add new method"_s);
        stage.driver.press(u"Next"_s);
        QTRY_VERIFY(!stage.driver.message().isEmpty());
        QCOMPARE(stage.driver.page(), u"page.setup.method"_s);
        QVERIFY(stage.driver.isEnabled(u"Next"_s));
    }

    void enterGoesOnAndEscapeGoesBack()
    {
        FlowStage stage;
        stage.script.setOff();
        stage.open();
        QApplication::setActiveWindow(stage.page.get());
        QVERIFY(QTest::qWaitForWindowActive(stage.page.get()));
        stage.driver.press(u"Add new method"_s);
        QTRY_VERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(stage.driver.page(), u"page.setup.scan"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(stage.driver.page(), u"page.setup.verify"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_COMPARE(stage.driver.page(), u"page.profile"_s);
    }

    void finishingNowShowsThePendingSecret()
    {
        FlowStage stage;
        stage.script.setPending(PendingOrigin::Self);
        stage.open();
        stage.driver.press(u"Finish now"_s);
        QTRY_VERIFY(stage.driver.isEnabled(u"Next"_s));
        QCOMPARE(stage.driver.page(), u"page.setup.scan"_s);
        stage.driver.press(u"Cancel"_s);
        QTRY_COMPARE(stage.driver.page(), u"page.profile"_s);
        QCOMPARE(stage.script.sent, QStringList{u"ShowPendingSetup"_s}); // it was Pending and stays so
        QTRY_VERIFY(stage.driver.isEnabled(u"Finish now"_s));
        stage.driver.press(u"Finish now"_s);
        QTRY_VERIFY(stage.driver.isEnabled(u"Next"_s));
        stage.driver.press(u"Next"_s);
        stage.enterCode(right);
        QTRY_COMPARE(stage.driver.page(), u"page.setup.codes"_s);
    }

    void aSecretThatWasHandedOverIsNeverShown()
    {
        FlowStage stage;
        stage.script.setPending(PendingOrigin::HandedOver);
        stage.open();
        stage.driver.press(u"Finish now"_s);
        QCOMPARE(stage.driver.page(), u"page.setup.verify"_s);
        QVERIFY(!stage.driver.button(u"Back"_s));
        stage.enterCode(right);
        QTRY_COMPARE(stage.driver.page(), u"page.setup.codes"_s);
        QCOMPARE(stage.script.sent, QStringList{u"ConfirmSetup"_s});
    }

    void theCodesCannotBeLeft()
    {
        FlowStage stage;
        stage.script.setOff();
        stage.open();
        stage.driver.press(u"Add new method"_s);
        stage.setUp();
        QVERIFY(!stage.page->mayLeave());
        QVERIFY(!stage.driver.isEnabled(u"Finish"_s));
        QVERIFY(!stage.driver.button(u"Cancel"_s));
        QVERIFY(!stage.driver.button(u"Back"_s));
        QTest::keyClick(stage.driver.button(u"I have saved these codes"_s), Qt::Key_Escape);
        QTest::keyClick(stage.driver.button(u"I have saved these codes"_s), Qt::Key_Return);
        QCOMPARE(stage.driver.page(), u"page.setup.codes"_s);
        stage.driver.press(u"I have saved these codes"_s);
        QVERIFY(stage.driver.isEnabled(u"Finish"_s));
        stage.driver.press(u"I have saved these codes"_s);
        QVERIFY(!stage.driver.isEnabled(u"Finish"_s));
        stage.driver.press(u"I have saved these codes"_s);
        stage.driver.press(u"Finish"_s);
        QVERIFY(stage.page->mayLeave());
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Theme theme(application, ThemeChoice::Light);
    FlowsSetupTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "flowssetuptest.moc"
