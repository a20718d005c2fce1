// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pagedriver.h"
#include "tests/ui/profilescript.h"
#include "ui/flows/backupcodefile.h"
#include "ui/flows/backupcodespage.h"
#include "ui/profile/profilepage.h"
#include "ui/widgets/codefield.h"
#include "ui/widgets/qrview.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QMenu>
#include <QPrinter>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace sallyport;

namespace {

struct Stage
{
    ProfileScript script;
    SecretClipboard clipboard;
    std::unique_ptr<ProfilePage> page =
        std::make_unique<ProfilePage>(script, clipboard, ProfileScript::clock());
    PageDriver driver{*page};

    void open()
    {
        page->resize(816, 700);
        page->show();
        QTRY_VERIFY(driver.field(u"Name"_s) && driver.field(u"Name"_s)->isEnabled());
    }
    void choose(const QString &entry)
    {
        for (auto *action : driver.button(u"Method menu"_s)->findChild<QMenu *>()->actions()) {
            if (action->text() == entry)
                action->trigger();
        }
    }
    void enterCode(const QString &code)
    {
        QVERIFY(driver.type(u"6-digit code"_s, code));
        QVERIFY(driver.press(u"Enter"_s));
    }
    void enterPassword(const QString &password)
    {
        QVERIFY(driver.type(u"Password"_s, password));
        QVERIFY(driver.press(u"Enter"_s));
    }
    /// From the start of a guided setup to its codes.
    void setUp()
    {
        QTRY_COMPARE(driver.page(), u"page.setup.method"_s);
        QVERIFY(driver.press(u"Next"_s));
        QTRY_COMPARE(driver.page(), u"page.setup.scan"_s);
        QVERIFY(driver.press(u"Next"_s));
        QTRY_COMPARE(driver.page(), u"page.setup.verify"_s);
        enterCode(u"492183"_s);
        QTRY_COMPARE(driver.page(), u"page.setup.codes"_s);
    }
    QString state() const { return page->findChild<QLabel *>(u"mfaState"_s)->text(); }
};

/// A page with codes, by itself.
struct CodesStage
{
    SecretClipboard clipboard;
    BackupCodesPage page{ProfileScript::codes(2), clipboard};
    PageDriver driver{page};
    QTemporaryDir folder;

    CodesStage() { page.show(); }
};

const auto right = u"492183"_s;
const auto password = u"correct horse battery"_s;

} // namespace

class FlowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The guided setup

    void addingAMethodTakesFourPages()
    {
        Stage stage;
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
        Stage stage;
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
        Stage stage;
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
        Stage stage;
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
        Stage stage;
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
        Stage stage;
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
        Stage stage;
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
        Stage stage;
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
        Stage stage;
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
        Stage stage;
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
        Stage stage;
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
        Stage stage;
        stage.script.setPending(PendingOrigin::HandedOver);
        stage.open();
        stage.driver.press(u"Finish now"_s);
        QCOMPARE(stage.driver.page(), u"page.setup.verify"_s);
        QVERIFY(!stage.driver.button(u"Back"_s));
        stage.enterCode(right);
        QTRY_COMPARE(stage.driver.page(), u"page.setup.codes"_s);
        QCOMPARE(stage.script.sent, QStringList{u"ConfirmSetup"_s});
    }

    // The codes

    void theCodesCannotBeLeft()
    {
        Stage stage;
        stage.script.setOff();
        stage.open();
        stage.driver.press(u"Add new method"_s);
        stage.setUp();
        QVERIFY(!stage.page->mayLeave());
        QVERIFY(!stage.driver.isEnabled(u"Finish"_s));
        QVERIFY(!stage.driver.button(u"Cancel"_s));
        QVERIFY(!stage.driver.button(u"Back"_s));
        QTest::keyClick(stage.driver.button(u"Copy"_s), Qt::Key_Escape);
        QTest::keyClick(stage.driver.button(u"Copy"_s), Qt::Key_Return);
        QCOMPARE(stage.driver.page(), u"page.setup.codes"_s);
        stage.driver.press(u"I have saved these codes"_s);
        QVERIFY(stage.driver.isEnabled(u"Finish"_s));
        stage.driver.press(u"I have saved these codes"_s);
        QVERIFY(!stage.driver.isEnabled(u"Finish"_s));
        stage.driver.press(u"I have saved these codes"_s);
        stage.driver.press(u"Finish"_s);
        QVERIFY(stage.page->mayLeave());
    }

    void copyingIsEnoughAndSaysSo()
    {
        CodesStage stage;
        QVERIFY(!stage.driver.isEnabled(u"Finish"_s));
        stage.driver.press(u"Copy"_s);
        QVERIFY(stage.driver.isEnabled(u"Finish"_s));
        QCOMPARE(stage.driver.message(), stage.clipboard.notice());
        QVERIFY(QApplication::clipboard()->text().contains(u"K7QM-4T3X-9WPC-H2DN"_s));
    }

    void aSavedFileHoldsAllAndIsPrivate()
    {
        CodesStage stage;
        const QString path = stage.folder.filePath(backupCodeFileName(ProfileScript::codes(2)));
        QVERIFY(path.endsWith(u"sallyport-backup-codes-set-2.txt"_s));
        stage.page.saveTo(path);
        QVERIFY(stage.driver.isEnabled(u"Finish"_s));
        QVERIFY(stage.driver.message().contains(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (const QString &part :
             {u"Contoso"_s, u"olga.brandt@northwind.example"_s, u"Set 2"_s, u"21 Nov 2026"_s,
              u" 1.  K7QM-4T0X-9WPC-H2DN\n"_s, u"10.  K7QM-4T9X-9WPC-H2DN\n"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                            QFileDevice::WriteOther | QFileDevice::ExeOwner;
        QCOMPARE(file.permissions() & others, QFileDevice::Permissions());
    }

    void anOpenFileBecomesPrivateWhenItIsReplaced()
    {
        CodesStage stage;
        const QString path = stage.folder.filePath(u"codes.txt"_s);
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        QVERIFY(
            old.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther));
        QVERIFY(writeBackupCodeFile(path, ProfileScript::codes(2)));
        QVERIFY(!(QFile::permissions(path) & QFileDevice::ReadOther));
    }

    void aFolderThatRefusesLeavesNothing_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("no such folder") << u"missing/codes.txt"_s;
        QTest::newRow("a file in place of the folder") << u"file/codes.txt"_s;
        QTest::newRow("a folder in place of the file") << u"folder"_s;
    }
    void aFolderThatRefusesLeavesNothing()
    {
        QFETCH(QString, path);
        CodesStage stage;
        QFile file(stage.folder.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(QDir(stage.folder.path()).mkdir(u"folder"_s));
        stage.page.saveTo(stage.folder.filePath(path));
        QVERIFY(stage.driver.message().contains(u"could not be saved"_s));
        QVERIFY(!stage.driver.isEnabled(u"Finish"_s));
        QCOMPARE(QDir(stage.folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList({u"file"_s, u"folder"_s}));
        QVERIFY(QDir(stage.folder.filePath(u"folder"_s)).isEmpty());
    }

    void aDiskThatIsFullIsSaid()
    {
        // A limit on the size of files refuses a write in the same way, and needs no disk of its own.
        QTemporaryDir folder;
        const QString path = folder.filePath(u"codes.txt"_s);
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{16, before.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto written = writeBackupCodeFile(path, ProfileScript::codes(2));
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        std::signal(SIGXFSZ, handler);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::FileFailed);
        QVERIFY(!written.error().detail.isEmpty());
        QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void aDeviceIsNotReplaced()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"pipe"_s);
        QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        QVERIFY(!writeBackupCodeFile(path, ProfileScript::codes(2)));
        QVERIFY(!QFileInfo(path).isFile());
    }

    void theFileDialogIsNotModalToTheProgram()
    {
        CodesStage stage;
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        stage.driver.press(u"Save as…"_s); // returns at once
        auto *dialog = stage.page.findChild<QFileDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
        QVERIFY(dialog->selectedFiles().value(0).endsWith(u"sallyport-backup-codes-set-2.txt"_s));
        dialog->reject();
        QVERIFY(!stage.driver.isEnabled(u"Finish"_s));
    }

    void aPrinterThatRefusesDoesNotCount()
    {
        CodesStage stage;
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(stage.folder.filePath(u"missing/codes.pdf"_s));
        stage.page.printOn(printer);
        QVERIFY(stage.driver.message().contains(u"could not be printed"_s));
        QVERIFY(!stage.driver.isEnabled(u"Finish"_s));
    }

    void aPrintedSheetCounts()
    {
        CodesStage stage;
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        const QString path = stage.folder.filePath(u"codes.pdf"_s);
        printer.setOutputFileName(path);
        stage.page.printOn(printer);
        QVERIFY(stage.driver.isEnabled(u"Finish"_s));
        QVERIFY(QFileInfo(path).size() > 1000);
        QVERIFY(!(QFile::permissions(path) & (QFileDevice::ReadOther | QFileDevice::ReadGroup)));
    }

    // Journeys over an active method

    void resettingProvesTheOldMethodFirst()
    {
        Stage stage;
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
        Stage stage;
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
        Stage stage;
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
        Stage stage;
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
        Stage stage;
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
        Stage stage;
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
        Stage stage;
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
        Stage stage;
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
        Stage stage;
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
        Stage stage;
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
        Stage stage;
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
        Stage stage;
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
        Stage stage;
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
        Stage stage;
        stage.script.setOff();
        stage.open();
        stage.driver.press(u"Generate New API Password"_s);
        stage.enterPassword(password);
        QTRY_COMPARE(stage.driver.page(), u"page.apiPassword"_s);
        QVERIFY(stage.script.last<VerifyIdentity>().password == ProfileScript::rightPassword());
    }

    void changingThePasswordNeedsACodeWhileMfaIsActive()
    {
        Stage stage;
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
        Stage stage;
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
        Stage stage;
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
    FlowsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "flowstest.moc"
