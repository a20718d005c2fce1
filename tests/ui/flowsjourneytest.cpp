// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/flowstage.h"
#include "ui/widgets/qrview.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sallyport;

namespace {

const auto right = u"492183"_s;
const auto password = u"correct horse battery"_s;

} // namespace

class FlowsJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resettingProvesTheOldMethodFirst()
    {
        FlowStage stage;
        stage.script.setActive();
        stage.open();
        stage.choose(u"Reset"_s);
        QCOMPARE(stage.driver.page(), u"page.verify"_s);
        QVERIFY(stage.script.sent.isEmpty());
        stage.enterCode(right);
        stage.setUp();
        QCOMPARE(stage.script.sent, QStringList({u"VerifyIdentity"_s, u"BeginSetup"_s, u"ConfirmSetup"_s}));
        stage.driver.press(u"Copy"_s);
        stage.driver.press(u"Finish"_s);
        QTRY_VERIFY(stage.driver.message().contains(u"new method is active"_s));
    }

    void cancellingAResetKeepsTheOldMethod()
    {
        FlowStage stage;
        stage.script.setActive();
        stage.open();
        stage.choose(u"Reset"_s);
        stage.enterCode(right);
        QTRY_COMPARE(stage.driver.page(), u"page.setup.method"_s);
        stage.driver.press(u"Next"_s);
        QTRY_COMPARE(stage.driver.page(), u"page.setup.scan"_s);
        stage.driver.press(u"Cancel"_s);
        QTRY_COMPARE(stage.driver.page(), u"page.profile"_s);
        QCOMPARE(stage.script.sent, QStringList({u"VerifyIdentity"_s, u"BeginSetup"_s, u"CancelSetup"_s}));
        QCOMPARE(stage.state(), u"Active"_s);
    }

    void aWrongCodeInTheVerificationSendsNothingElse()
    {
        FlowStage stage;
        stage.script.setActive();
        stage.open();
        stage.driver.press(u"Generate backup codes"_s);
        stage.enterCode(u"111111"_s);
        QTRY_VERIFY(!stage.driver.message().isEmpty());
        QCOMPARE(stage.driver.page(), u"page.verify"_s);
        QVERIFY(stage.driver.field(u"6-digit code"_s)->text().isEmpty());
        QCOMPARE(stage.script.sent, QStringList{u"VerifyIdentity"_s});
        stage.driver.press(u"Cancel"_s);
        QTRY_COMPARE(stage.driver.page(), u"page.profile"_s);
    }

    void aProofThatIsNoLongerGoodIsAskedForAgain()
    {
        FlowStage stage;
        stage.script.setActive();
        int calls = 0;
        stage.script.on<GenerateBackupCodes>([&calls](const GenerateBackupCodes &) -> Result<BackupCodeSet> {
            if (++calls == 1)
                return failure(ErrorCode::ProofRequired);
            return ProfileScript::codes(3);
        });
        stage.open();
        stage.driver.press(u"Generate backup codes"_s);
        stage.enterCode(right);
        QTRY_COMPARE(calls, 1);
        QTRY_VERIFY(stage.driver.page() == u"page.verify"_s &&
                    stage.driver.field(u"6-digit code"_s)->isEnabled());
        stage.enterCode(right);
        QTRY_COMPARE(stage.driver.page(), u"page.setup.codes"_s);
        QCOMPARE(stage.script.sent, QStringList({u"VerifyIdentity"_s, u"GenerateBackupCodes"_s,
                                                 u"VerifyIdentity"_s, u"GenerateBackupCodes"_s}));
        QVERIFY(!stage.page->mayLeave());
    }

    void deletingAsksProvesAndSaysTheResult()
    {
        FlowStage stage;
        stage.script.setActive();
        stage.open();
        stage.choose(u"Delete"_s);
        QCOMPARE(stage.driver.page(), u"page.confirm"_s);
        stage.driver.press(u"Delete"_s);
        QCOMPARE(stage.driver.page(), u"page.verify"_s);
        stage.enterCode(right);
        QTRY_COMPARE(stage.driver.page(), u"page.profile"_s);
        QVERIFY(stage.driver.message().contains(u"The method was deleted"_s));
        QCOMPARE(stage.script.sent, QStringList({u"VerifyIdentity"_s, u"DisableMfa"_s}));
        QTRY_COMPARE(stage.state(), u"Off"_s);
    }

    void whereMfaIsRequiredResetIsOfferedInstead_data()
    {
        QTest::addColumn<bool>("deleting");
        QTest::newRow("Delete") << true;
        QTest::newRow("Disable MFA") << false;
    }
    void whereMfaIsRequiredResetIsOfferedInstead()
    {
        QFETCH(bool, deleting);
        FlowStage stage;
        stage.script.setActive();
        stage.script.setRequired();
        stage.open();
        deleting ? stage.choose(u"Delete"_s) : void(stage.driver.press(u"Disable MFA"_s));
        QCOMPARE(stage.driver.page(), u"page.refused"_s);
        QVERIFY(stage.driver.shows(u"Required by account Contoso Ltd"_s));
        stage.driver.press(u"Reset"_s);
        QTRY_COMPARE(stage.driver.page(), u"page.verify"_s);
        stage.enterCode(right);
        QTRY_COMPARE(stage.driver.page(), u"page.setup.method"_s);
        QCOMPARE(stage.script.asked<DisableMfa>(), 0);
    }

    void disablingThatHasBecomeForbiddenIsExplained()
    {
        FlowStage stage;
        stage.script.setActive();
        stage.script.on<DisableMfa>(
            [](const DisableMfa &) -> Result<MfaOverview> { return failure(ErrorCode::MfaMandatory); });
        stage.open();
        stage.driver.press(u"Disable MFA"_s);
        stage.driver.press(u"Disable MFA"_s);
        stage.enterCode(right);
        QTRY_COMPARE(stage.driver.page(), u"page.refused"_s);
        QVERIFY(stage.driver.button(u"Reset"_s));
    }

    void afterABackupCodeThePasswordDisablesMfa()
    {
        FlowStage stage;
        stage.script.setActive();
        stage.script.setBackupCodeSession();
        stage.open();
        stage.driver.press(u"Disable MFA"_s);
        stage.driver.press(u"Disable MFA"_s);
        QCOMPARE(stage.driver.page(), u"page.verify"_s);
        QVERIFY(!stage.driver.field(u"6-digit code"_s));
        stage.enterPassword(u"wrong"_s);
        QTRY_VERIFY(!stage.driver.message().isEmpty());
        stage.enterPassword(password);
        QTRY_VERIFY(stage.driver.message().contains(u"MFA is off"_s));
        QCOMPARE(stage.script.sent, QStringList({u"VerifyIdentity"_s, u"VerifyIdentity"_s, u"DisableMfa"_s}));
        QVERIFY(stage.script.last<VerifyIdentity>().code.isEmpty());
    }

    void afterABackupCodeThePasswordResets()
    {
        FlowStage stage;
        stage.script.setActive();
        stage.script.setBackupCodeSession();
        stage.open();
        stage.choose(u"Reset"_s);
        QVERIFY(stage.driver.field(u"Password"_s));
        stage.enterPassword(password);
        stage.setUp();
    }

    void disablingAPendingSetupNeedsNoProof()
    {
        FlowStage stage;
        stage.script.setPending(PendingOrigin::Self);
        stage.open();
        stage.driver.press(u"Disable MFA"_s);
        QCOMPARE(stage.driver.page(), u"page.confirm"_s);
        stage.driver.press(u"Disable MFA"_s);
        QTRY_COMPARE(stage.script.sent, QStringList{u"DisableMfa"_s});
        QTRY_COMPARE(stage.state(), u"Off"_s);
    }

    void resettingTheSecretLeavesItPending()
    {
        FlowStage stage;
        stage.script.setActive();
        stage.open();
        stage.driver.press(u"Reset Secret"_s);
        QCOMPARE(stage.driver.page(), u"page.confirm"_s);
        stage.driver.press(u"Reset Secret"_s);
        stage.enterCode(right);
        QTRY_COMPARE(stage.driver.page(), u"page.setup.scan"_s);
        QTRY_VERIFY(!stage.page->findChild<QrView *>()->isEmpty());
        QCOMPARE(stage.script.sent,
                 QStringList({u"VerifyIdentity"_s, u"ResetSecret"_s, u"ShowPendingSetup"_s}));
        stage.driver.press(u"Finish later"_s);
        QTRY_COMPARE(stage.state(), u"Pending"_s);
        QVERIFY(!stage.script.sent.contains(u"CancelSetup"_s));
    }

    void newBackupCodesFollowTheVerification()
    {
        FlowStage stage;
        stage.script.setActive();
        stage.open();
        stage.driver.press(u"Generate backup codes"_s);
        QVERIFY(stage.driver.shows(u"all earlier ones stop working"_s));
        stage.enterCode(right);
        QTRY_COMPARE(stage.driver.page(), u"page.setup.codes"_s);
        QCOMPARE(stage.script.sent, QStringList({u"VerifyIdentity"_s, u"GenerateBackupCodes"_s}));
        stage.driver.press(u"Copy"_s);
        stage.driver.press(u"Finish"_s);
        QTRY_VERIFY(stage.driver.message().contains(u"Set 3"_s));
    }

    // API password, password

    void theApiPasswordIsShownOnce()
    {
        FlowStage stage;
        stage.script.setActive();
        stage.open();
        stage.driver.press(u"Generate New API Password"_s);
        stage.enterCode(right);
        QTRY_COMPARE(stage.driver.page(), u"page.apiPassword"_s);
        QCOMPARE(stage.driver.field(u"API password"_s)->text(), u"mvx3-7kqp-tz9w-hd2n-4rcb"_s);
        QVERIFY(!stage.page->mayLeave());
        stage.driver.press(u"Copy"_s);
        QCOMPARE(QApplication::clipboard()->text(), u"mvx3-7kqp-tz9w-hd2n-4rcb"_s);
        stage.driver.press(u"Finish"_s);
        QTRY_VERIFY(stage.driver.button(u"Delete"_s));
        QVERIFY(stage.page->mayLeave());
        QVERIFY(!stage.driver.field(u"API password"_s));
        stage.driver.press(u"Delete"_s);
        stage.driver.press(u"Delete"_s);
        stage.enterCode(right);
        QTRY_VERIFY(stage.driver.message().contains(u"deleted"_s));
        QCOMPARE(stage.script.sent, QStringList({u"VerifyIdentity"_s, u"GenerateApiPassword"_s,
                                                 u"VerifyIdentity"_s, u"DeleteApiPassword"_s}));
    }

    void withoutMfaTheApiPasswordTakesThePassword()
    {
        FlowStage stage;
        stage.script.setOff();
        stage.open();
        stage.driver.press(u"Generate New API Password"_s);
        stage.enterPassword(password);
        QTRY_COMPARE(stage.driver.page(), u"page.apiPassword"_s);
        QVERIFY(stage.script.last<VerifyIdentity>().password == ProfileScript::rightPassword());
    }

    void changingThePasswordNeedsACodeWhileMfaIsActive()
    {
        FlowStage stage;
        stage.script.setActive();
        stage.open();
        stage.driver.press(u"Change password…"_s);
        QCOMPARE(stage.driver.page(), u"page.verify"_s);
        stage.enterCode(right);
        QTRY_COMPARE(stage.driver.page(), u"page.password"_s);
        stage.driver.type(u"Current password"_s, password);
        stage.driver.type(u"New password"_s, u"8 chars!"_s);
        stage.driver.type(u"Repeat new password"_s, u"8 chars!"_s);
        stage.driver.press(u"Change password"_s);
        QTRY_VERIFY(stage.driver.message().contains(u"password was changed"_s));
        QCOMPARE(stage.script.sent, QStringList({u"VerifyIdentity"_s, u"ChangePassword"_s}));
    }

    void aNewPasswordThatCannotBeIsSaidAtItsField_data()
    {
        QTest::addColumn<QString>("next");
        QTest::addColumn<QString>("repeat");
        QTest::addColumn<QString>("field");
        QTest::newRow("too short without MFA")
            << u"only14letters!"_s << u"only14letters!"_s << u"New password"_s;
        QTest::newRow("not the same")
            << u"long enough password"_s << u"long enough passwort"_s << u"Repeat new password"_s;
    }
    void aNewPasswordThatCannotBeIsSaidAtItsField()
    {
        QFETCH(QString, next);
        QFETCH(QString, repeat);
        QFETCH(QString, field);
        FlowStage stage;
        stage.script.setOff();
        stage.open();
        stage.driver.press(u"Change password…"_s);
        QVERIFY(!stage.driver.isEnabled(u"Change password"_s));
        stage.driver.type(u"Current password"_s, password);
        stage.driver.type(u"New password"_s, next);
        stage.driver.type(u"Repeat new password"_s, repeat);
        stage.driver.press(u"Change password"_s);
        QVERIFY(stage.script.sent.isEmpty());
        QVERIFY(stage.driver.field(field)->property("invalid").toBool());
    }

    void aWrongCurrentPasswordKeepsTheForm()
    {
        FlowStage stage;
        stage.script.setOff();
        stage.open();
        stage.driver.press(u"Change password…"_s);
        stage.driver.type(u"Current password"_s, u"not it"_s);
        stage.driver.type(u"New password"_s, u"long enough password"_s);
        stage.driver.type(u"Repeat new password"_s, u"long enough password"_s);
        stage.driver.press(u"Change password"_s);
        QTRY_VERIFY(stage.driver.field(u"Current password"_s)->property("invalid").toBool());
        QCOMPARE(stage.driver.field(u"New password"_s)->text(), u"long enough password"_s);
        QVERIFY(stage.driver.isEnabled(u"Change password"_s));
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Theme theme(application, ThemeChoice::Light);
    FlowsJourneyTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "flowsjourneytest.moc"
