// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pagedriver.h"
#include "tests/ui/profilescript.h"
#include "ui/flows/backupcodefile.h"
#include "ui/flows/backupcodespage.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QPrinter>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace sallyport;

namespace {

/// A page with codes, by itself.
struct CodesStage
{
    SecretClipboard clipboard;
    BackupCodesPage page{ProfileScript::codes(2), clipboard};
    PageDriver driver{page};
    QTemporaryDir folder;

    CodesStage() { page.show(); }
};

} // namespace

class FlowsCodesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copyingIsEnoughAndSaysSo()
    {
        CodesStage stage;
        QVERIFY(!stage.driver.isEnabled(u"Finish"_s));
        stage.driver.press(u"Copy"_s);
        QVERIFY(stage.driver.isEnabled(u"Finish"_s));
        QVERIFY(stage.driver.shows(stage.clipboard.notice()));
        QVERIFY(QApplication::clipboard()->text().contains(u"K7QM-4T3X-9WPC-H2DN"_s));
    }

    void aSavedFileHoldsAllAndIsPrivate()
    {
        CodesStage stage;
        const QString path = stage.folder.filePath(backupCodeFileName(ProfileScript::codes(2)));
        QVERIFY(path.endsWith(u"sallyport-backup-codes-set-2.txt"_s));
        stage.page.saveTo(path);
        QVERIFY(stage.driver.isEnabled(u"Finish"_s));
        QVERIFY(stage.driver.shows(path));
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
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Theme theme(application, ThemeChoice::Light);
    FlowsCodesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "flowscodestest.moc"
