// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/memberscript.h"
#include "tests/ui/pagedriver.h"
#include "tests/ui/scriptedbackend.h"
#include "ui/members/importcodes.h"
#include "ui/members/importpanel.h"
#include "ui/members/importtable.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLocale>
#include <QMimeData>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <memory>

using namespace Qt::StringLiterals;
using namespace sallyport;

namespace {

using Column = ImportTable::Column;

IssuedCode issued(const QString &name, const QString &email)
{
    return {name,
            {Secret::fromText(u"AAAA-BBBB-CCCC-DDDD"), email,
             Timestamp(std::chrono::sys_days(std::chrono::year(2026) / 11 / 28) + std::chrono::hours(10))}};
}

/// The panel over scripted rules: "ben@" is a member, "fay@" is known elsewhere, no "@" is no address.
struct Stage
{
    QTemporaryDir folder;
    ScriptedBackend backend;
    std::unique_ptr<ImportPanel> panel;
    PageDriver driver{*open()};
    QSignalSpy finished{panel.get(), &ImportPanel::finished};

    ImportPanel *open()
    {
        backend.on<RehearseMemberImport>(
            [](const RehearseMemberImport &operation) -> Result<QList<ImportFinding>> {
                QList<ImportFinding> findings;
                for (const NewMember &member : operation.rows) {
                    if (!member.email.contains(u'@'))
                        findings.append({ImportVerdict::Unacceptable, {u"email"_s}});
                    else if (member.email.startsWith(u"ben@"_s))
                        findings.append({ImportVerdict::AlreadyMember, {}});
                    else
                        findings.append(
                            {member.email.startsWith(u"fay@"_s) ? ImportVerdict::AddRole : ImportVerdict::Add,
                             {}});
                }
                return findings;
            });
        backend.on<ImportMembers>([](const ImportMembers &operation) -> Result<MembersImported> {
            MembersImported imported{.added = operation.rows.size(), .invitations = {}};
            for (const NewMember &member : operation.rows) {
                if (member.signInMethod == SignInMethod::Password && !member.email.startsWith(u"fay@"_s))
                    imported.invitations.append(issued(member.name, member.email).code);
            }
            return imported;
        });
        panel = std::make_unique<ImportPanel>(backend, ScopeId{u"contoso"_s});
        panel->resize(860, 620);
        panel->show();
        return panel.get();
    }
    QString file(const QByteArray &bytes)
    {
        QFile file(folder.filePath(u"members.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the file");
        return file.fileName();
    }
    void read(const QByteArray &bytes) { panel->readFile(file(bytes)); }
    QAbstractItemModel &table() { return *panel->findChild<TableView *>(u"import.table"_s)->model(); }
    QStringList verdicts()
    {
        QStringList words;
        for (int number = 0; number < table().rowCount(); ++number)
            words.append(table().index(number, static_cast<int>(Column::Verdict)).data().toString());
        return words;
    }
    QAbstractButton &import() { return *panel->findChild<QAbstractButton *>(u"import.import"_s); }
    bool isReady() { return looks() && import().isEnabled(); }
    bool looks() { return panel->findChild<TableView *>(u"import.table"_s)->isVisible(); }
    bool drop(const QList<QUrl> &urls)
    {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(panel.get(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(panel.get(), &event);
        return event.isAccepted();
    }
};

} // namespace

class ImportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aBrokenFileIsRefusedAndTheNextOneIsRead();
    void aMillionLinesAreRefusedWithoutAskingTheRules();
    void oneBadRowStopsTheImport();
    void anUnknownRoleStopsTheImportWhateverTheRulesSay();
    void aFileThatIsFineIsImportedAndItsCodesAreSaved();
    void whoGoesWithoutTheCodesIsAskedOnce();
    void withoutCodesItIsOverAtOnce();
    void codesThatCannotBeSavedStay();
    void codesAreCopiedWhereThereIsAClipboard();
    void whatHasChangedIsCheckedAgain();
    void whatTheRulesRefuseIsSaid();
    void waitingCanBeCancelled();
    void anImportUnderWayCannotBeCancelled();
    void aFileIsChosenInADialog();
    void oneFileCanBeDropped();
    void thePageOfMembersKeepsTheCodesUntilTheyAreSaved();
};

void ImportTest::aBrokenFileIsRefusedAndTheNextOneIsRead()
{
    Stage stage;
    stage.read("Name;E-mail\nAda;ada@contoso.example\n\"Bob;bob@contoso.example\n");
    QTRY_VERIFY(stage.driver.message().contains(u"line 3"_s));
    QVERIFY(stage.driver.button(u"Choose file…"_s));
    QVERIFY(!stage.looks());
    QCOMPARE(stage.backend.asked<RehearseMemberImport>(), 0);
    stage.panel->readFile(stage.folder.filePath(u"missing.csv"_s));
    QTRY_VERIFY(stage.driver.message().contains(u"could not be read"_s));
    stage.read("Name;E-mail\nAda;ada@contoso.example\n");
    QTRY_VERIFY(stage.looks());
    QCOMPARE(stage.driver.message(), QString());
}

void ImportTest::aMillionLinesAreRefusedWithoutAskingTheRules()
{
    Stage stage;
    QByteArray bytes("Name,E-mail\n");
    for (int number = 0; number < 1'000'000; ++number)
        bytes += "Ada,ada@x.example\n";
    stage.read(bytes);
    QTRY_VERIFY(stage.driver.message().contains(QLocale().toString(10'002)));
    QCOMPARE(stage.backend.asked<RehearseMemberImport>(), 0);
}

void ImportTest::oneBadRowStopsTheImport()
{
    Stage stage;
    stage.read("Name;E-mail\nAda;ada@contoso.example\nBen;ben@contoso.example\nEve;nowhere\n");
    QTRY_VERIFY(stage.looks());
    QVERIFY(!stage.import().isEnabled());
    QVERIFY(stage.driver.message().contains(u"3"_s) && stage.driver.message().contains(u"4"_s));
    QCOMPARE(stage.verdicts(),
             (QStringList{u"Is a member already"_s, u"Not acceptable: e-mail"_s})); // those to mend
    QVERIFY(stage.driver.press(u"All"_s));
    QCOMPARE(stage.verdicts().size(), 3);
    QCOMPARE(stage.backend.last<RehearseMemberImport>().account, ScopeId{u"contoso"_s});
    QCOMPARE(stage.backend.asked<ImportMembers>(), 0);
    QVERIFY(stage.driver.press(u"Cancel"_s));
    QCOMPARE(stage.finished.takeFirst().first().toString(), QString());
}

void ImportTest::anUnknownRoleStopsTheImportWhateverTheRulesSay()
{
    Stage stage;
    stage.read("Name;E-mail;Role\nAda;ada@contoso.example;Boss\n");
    QTRY_VERIFY(stage.looks());
    QVERIFY(!stage.import().isEnabled());
    QCOMPARE(stage.verdicts(), QStringList{u"Not acceptable: role"_s});
}

void ImportTest::aFileThatIsFineIsImportedAndItsCodesAreSaved()
{
    Stage stage;
    QSignalSpy imported(stage.panel.get(), &ImportPanel::imported);
    stage.read("Name,E-mail,Sign-in method\r\nAda,ada@contoso.example,\r\nSam,sam@contoso.example,SSO\r\n");
    QTRY_VERIFY(stage.isReady());
    QCOMPARE(stage.verdicts(), (QStringList{u"Will be added"_s, u"Will be added"_s}));
    QVERIFY(stage.import().text().contains(u'2'));
    stage.import().click();
    QTRY_VERIFY(stage.driver.button(u"Save sign-in codes…"_s));
    QCOMPARE(imported.size(), 1);
    QVERIFY(!stage.panel->mayLeave());
    QCOMPARE(stage.finished.size(), 0); // not before the codes are kept
    QCOMPARE(stage.backend.last<ImportMembers>().rows.size(), 2);

    QVERIFY(stage.driver.press(u"Save sign-in codes…"_s));
    auto *dialog = stage.panel->findChild<QFileDialog *>();
    QVERIFY(dialog);
    const QString path = stage.folder.filePath(u"codes.csv"_s);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QVERIFY(stage.driver.message().contains(u"codes.csv"_s));
    QFile codes(path);
    QVERIFY(codes.open(QIODevice::ReadOnly));
    QCOMPARE(codes.permissions() &
                 (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    const QByteArray text = codes.readAll();
    QVERIFY(text.contains("\"Ada\",\"ada@contoso.example\",\"AAAA-BBBB-CCCC-DDDD\","));
    QVERIFY(!text.contains("Sam"));
    QVERIFY(stage.panel->mayLeave());
    QVERIFY(stage.driver.press(u"Done"_s));
    QVERIFY(stage.finished.takeFirst().first().toString().contains(u'2'));
}

void ImportTest::whoGoesWithoutTheCodesIsAskedOnce()
{
    Stage stage;
    stage.read("Name,E-mail\nAda,ada@contoso.example\n");
    QTRY_VERIFY(stage.isReady());
    stage.import().click();
    QTRY_VERIFY(stage.driver.button(u"Done"_s));
    QVERIFY(stage.driver.press(u"Done"_s));
    QCOMPARE(stage.finished.size(), 0);
    QVERIFY(stage.driver.message().contains(u"not saved yet"_s));
    QVERIFY(stage.driver.press(u"Go without the codes"_s));
    QCOMPARE(stage.finished.size(), 1);
}

void ImportTest::withoutCodesItIsOverAtOnce()
{
    Stage stage;
    stage.read("Name,E-mail\nFay,fay@fabrikam.example\n");
    QTRY_VERIFY(stage.isReady());
    QCOMPARE(stage.verdicts(), QStringList{u"Gets a role here"_s});
    stage.import().click();
    QTRY_COMPARE(stage.finished.size(), 1);
    QVERIFY(!stage.finished.first().first().toString().isEmpty());
}

void ImportTest::codesThatCannotBeSavedStay()
{
    Stage stage;
    stage.read("Name,E-mail\nAda,ada@contoso.example\n");
    QTRY_VERIFY(stage.isReady());
    stage.import().click();
    QTRY_VERIFY(stage.driver.button(u"Save sign-in codes…"_s));
    QVERIFY(stage.driver.press(u"Save sign-in codes…"_s));
    auto *dialog = stage.panel->findChild<QFileDialog *>();
    Q_EMIT dialog->fileSelected(stage.folder.filePath(u"no/such/folder.csv"_s));
    dialog->close();
    QVERIFY(stage.driver.message().contains(u"could not be saved"_s));
    QVERIFY(stage.driver.press(u"Done"_s)); // still asks
    QCOMPARE(stage.finished.size(), 0);
}

void ImportTest::codesAreCopiedWhereThereIsAClipboard()
{
    Stage stage;
    SecretClipboard clipboard;
    stage.panel->offerCopy(clipboard);
    stage.read("Name,E-mail\nAda,ada@contoso.example\n");
    QTRY_VERIFY(stage.isReady());
    stage.import().click();
    QTRY_VERIFY(stage.driver.button(u"Copy"_s));
    QVERIFY(stage.driver.press(u"Copy"_s));
    QVERIFY(QApplication::clipboard()->text().contains(u"AAAA-BBBB-CCCC-DDDD"_s));
    QVERIFY(stage.driver.press(u"Done"_s));
    QCOMPARE(stage.finished.size(), 1);
}

void ImportTest::whatHasChangedIsCheckedAgain()
{
    Stage stage;
    stage.backend.on<ImportMembers>([](const ImportMembers &) -> Result<MembersImported> {
        return tl::unexpected(Error{ErrorCode::Conflict, {}, {u"0"_s}, {}});
    });
    stage.read("Name,E-mail\nAda,ada@contoso.example\n");
    QTRY_VERIFY(stage.isReady());
    stage.import().click();
    QTRY_COMPARE(stage.backend.asked<RehearseMemberImport>(), 2);
    QTRY_VERIFY(stage.driver.message().contains(u"Something has changed"_s));
    QVERIFY(stage.isReady());
}

void ImportTest::whatTheRulesRefuseIsSaid()
{
    Stage stage;
    stage.backend.on<ImportMembers>(
        [](const ImportMembers &) -> Result<MembersImported> { return failure(ErrorCode::StoreFull); });
    stage.read("Name,E-mail\nAda,ada@contoso.example\n");
    QTRY_VERIFY(stage.isReady());
    stage.import().click();
    QTRY_VERIFY(stage.driver.message().contains(u"no space"_s));
    QVERIFY(stage.import().isEnabled()); // once there is some
    stage.backend.on<RehearseMemberImport>([](const RehearseMemberImport &) -> Result<QList<ImportFinding>> {
        return failure(ErrorCode::Forbidden);
    });
    stage.read("Name,E-mail\nAda,ada@contoso.example\n");
    QTRY_VERIFY(stage.driver.message().contains(u"does not allow"_s));
    QVERIFY(stage.driver.button(u"Choose file…"_s));
}

void ImportTest::waitingCanBeCancelled()
{
    Stage stage;
    stage.backend.hold();
    stage.read("Name,E-mail\nAda,ada@contoso.example\n");
    QTRY_COMPARE(stage.backend.asked<RehearseMemberImport>(), 1);
    QVERIFY(!stage.drop({QUrl::fromLocalFile(stage.folder.filePath(u"members.csv"_s))}));
    QVERIFY(stage.driver.press(u"Cancel"_s));
    QVERIFY(stage.driver.button(u"Choose file…"_s));
    QCOMPARE(stage.finished.size(), 0);
    stage.backend.release();
    QCoreApplication::sendPostedEvents();
    QVERIFY(!stage.looks()); // the answer comes too late
    stage.read("Name,E-mail\nBob,bob@contoso.example\nEve,eve@contoso.example\n");
    QTRY_VERIFY(stage.looks());
    QCOMPARE(stage.verdicts().size(), 2);
}

void ImportTest::anImportUnderWayCannotBeCancelled()
{
    Stage stage;
    stage.read("Name,E-mail\nAda,ada@contoso.example\n");
    QTRY_VERIFY(stage.isReady());
    stage.backend.hold();
    stage.import().click();
    QTRY_COMPARE(stage.backend.asked<ImportMembers>(), 1);
    QVERIFY(!stage.panel->mayLeave());
    QVERIFY(stage.driver.shows(u"all of them, or nobody where something fails"_s));
    QVERIFY(!stage.driver.isEnabled(u"Cancel"_s) && !stage.driver.isEnabled(u"Choose another file…"_s));
    stage.import().click();
    QCOMPARE(stage.backend.asked<ImportMembers>(), 1);
    stage.backend.release();
    QTRY_VERIFY(stage.driver.button(u"Done"_s));
}

void ImportTest::aFileIsChosenInADialog()
{
    Stage stage;
    QVERIFY(stage.driver.press(u"Choose file…"_s));
    auto *dialog = stage.panel->findChild<QFileDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->fileMode(), QFileDialog::ExistingFile);
    Q_EMIT dialog->fileSelected(stage.file("Name,E-mail\nAda,ada@contoso.example\n"));
    dialog->close();
    QTRY_VERIFY(stage.looks());
    QVERIFY(stage.driver.shows(u"members.csv"_s));
}

void ImportTest::oneFileCanBeDropped()
{
    Stage stage;
    const QUrl file = QUrl::fromLocalFile(stage.file("Name,E-mail,Team\nAda,ada@contoso.example,red\n"));
    QVERIFY(!stage.drop({file, file}));
    QVERIFY(!stage.drop({QUrl(u"https://contoso.example/members.csv"_s)}));
    QVERIFY(stage.drop({file}));
    QTRY_VERIFY(stage.looks());
    QVERIFY(stage.driver.shows(u"Team"_s)); // it is said that this column is not read
}

void ImportTest::thePageOfMembersKeepsTheCodesUntilTheyAreSaved()
{
    MemberScript stage;
    stage.add(u"Ben Carter"_s);
    stage.script.on<RehearseMemberImport>(
        [](const RehearseMemberImport &operation) -> Result<QList<ImportFinding>> {
            return QList<ImportFinding>(operation.rows.size());
        });
    stage.script.on<ImportMembers>([&](const ImportMembers &operation) -> Result<MembersImported> {
        stage.add(operation.rows.first().name);
        return MembersImported{.added = 1, .invitations = {issued({}, operation.rows.first().email).code}};
    });
    stage.open();
    stage.wait();
    QVERIFY(stage.driver().press(u"Import…"_s));
    QPointer<ImportPanel> panel = stage.page->findChild<ImportPanel *>();
    QVERIFY(panel);
    QEvent language(QEvent::LanguageChange);
    QApplication::sendEvent(stage.page.get(), &language);
    QVERIFY(panel && panel->isVisible()); // it goes on in the language it was begun in
    QTemporaryDir folder;
    QFile file(folder.filePath(u"members.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Name,E-mail\nAda,ada@contoso.example\n");
    file.close();
    panel->readFile(file.fileName());
    auto *import = panel->findChild<QAbstractButton *>(u"import.import"_s);
    QTRY_VERIFY(import->isEnabled() && import->isVisible());
    QVERIFY(stage.page->mayLeave());
    import->click();
    QTRY_VERIFY(stage.driver().button(u"Copy"_s));
    QCOMPARE(stage.script.last<ImportMembers>().account, ScopeId{u"a1"_s});
    QVERIFY(!stage.page->mayLeave());
    stage.wait();                                // the new member is in the table
    QVERIFY(stage.driver().press(u"Import…"_s)); // does not push the codes away
    QVERIFY(panel && stage.page->findChildren<ImportPanel *>().size() == 1);
    QEvent again(QEvent::LanguageChange);
    QApplication::sendEvent(stage.page.get(), &again);
    QVERIFY(panel && panel->isVisible());
    QVERIFY(stage.driver().press(u"Copy"_s));
    QVERIFY(stage.page->mayLeave());
    QVERIFY(stage.driver().press(u"Done"_s));
    QTRY_VERIFY(!panel);
    QVERIFY(stage.driver().message().contains(u'1'));
}

QTEST_MAIN(ImportTest)
#include "importtest.moc"
