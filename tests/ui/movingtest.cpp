// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/movingscript.h"
#include "tests/ui/pagedriver.h"
#include "ui/languages.h"
#include "ui/moving/movedpage.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/codefield.h"
#include "ui/widgets/columnmemory.h"
#include "ui/widgets/secretclipboard.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace sallyport;
using namespace Qt::StringLiterals;

namespace {

const QString passphrase = u"a long way to the other harbour"_s;

} // namespace

/// "Move to a server…" in the menu under the name.
class MovingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, ThemeChoice::Light); }
    void init();
    void cleanup();

    void onlyWhoMayTakeTheStoreIsOffered();
    void aStoreOnAServerIsNotMoved();
    void whatIsMissingIsSaidBesideItsField();
    void aFileThatIsThereIsNeverChosen();
    void theIdentityIsVerifiedBeforeAnythingIsWritten();
    void aProofThatHasLapsedIsAskedForAgain();
    void whileItIsWrittenItCanBeCancelled();
    void whoGoesAwayStopsIt();
    void aDiskThatIsFullLeadsBackWithEverythingTyped();
    void thenTheCommandIsShownForEitherDatabase();
    void aNameWithSpacesStaysOneWordOfTheCommand();
    void theWayToTheServerIsOffered();
    void aPageThatIsOpenMeanwhileKeepsTheMove();

private:
    void makeWorkspace();
    QAction *entry() const;
    void open();
    void fill();
    void verify();

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ColumnMemory> m_columns;
    std::unique_ptr<Languages> m_languages;
    std::unique_ptr<SecretClipboard> m_clipboard;
    std::unique_ptr<MovingScript> m_backend;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<PageDriver> m_page;
    QString m_path;
};

void MovingTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"store.dump"_s);
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_columns = std::make_unique<ColumnMemory>(*m_settings);
    m_languages = std::make_unique<Languages>();
    m_languages->apply(u"en"_s);
    m_clipboard = std::make_unique<SecretClipboard>();
    m_backend = std::make_unique<MovingScript>();
    makeWorkspace();
}

void MovingTest::cleanup()
{
    m_workspace.reset();
}

void MovingTest::makeWorkspace()
{
    m_workspace =
        std::make_unique<Workspace>(Workspace::Tools{*m_backend, *m_clipboard, *m_theme, *m_languages,
                                                     ProfileScript::clock(), *m_columns, true},
                                    m_backend->session);
    m_workspace->resize(1120, 760);
    m_workspace->show();
    m_page = std::make_unique<PageDriver>(*m_workspace);
}

QAction *MovingTest::entry() const
{
    for (QAction *action : m_workspace->findChild<QMenu *>(u"menu.user"_s)->actions())
        if (action->text() == u"Move to a server…")
            return action;
    return nullptr;
}

void MovingTest::open()
{
    QTRY_VERIFY(entry());
    entry()->trigger();
    QTRY_COMPARE(m_page->page(), u"page.move"_s);
}

void MovingTest::fill()
{
    QVERIFY(m_page->type(u"Passphrase"_s, passphrase));
    QVERIFY(m_page->type(u"Repeat passphrase"_s, passphrase));
    QVERIFY(m_page->type(u"File"_s, m_path));
    QVERIFY(m_page->press(u"Continue"_s));
}

void MovingTest::verify()
{
    QTRY_COMPARE(m_page->page(), u"page.verify"_s);
    QVERIFY(m_page->type(u"6-digit code"_s, u"492183"_s));
    QVERIFY(m_page->press(u"Enter"_s));
    QTRY_COMPARE(m_page->page(), u"page.move.writing"_s);
}

void MovingTest::onlyWhoMayTakeTheStoreIsOffered()
{
    QTRY_VERIFY(entry());
    m_backend->allowed = false;
    makeWorkspace();
    QTest::qWait(20);
    QVERIFY(!entry());
}

void MovingTest::aStoreOnAServerIsNotMoved()
{
    ProfileScript elsewhere;
    const Workspace workspace(
        {elsewhere, *m_clipboard, *m_theme, *m_languages, ProfileScript::clock(), *m_columns, true},
        elsewhere.session);
    QTest::qWait(20);
    for (const QAction *action : workspace.findChild<QMenu *>(u"menu.user"_s)->actions())
        QVERIFY(action->text() != u"Move to a server…");
}

void MovingTest::whatIsMissingIsSaidBesideItsField()
{
    open();
    QVERIFY(m_page->press(u"Continue"_s));
    QVERIFY(m_page->shows(u"Enter the passphrase."_s));
    m_page->type(u"Passphrase"_s, passphrase);
    m_page->type(u"Repeat passphrase"_s, u"another"_s);
    m_page->press(u"Continue"_s);
    QVERIFY(m_page->shows(u"The two passphrases differ."_s));
    m_page->type(u"Repeat passphrase"_s, passphrase);
    m_page->type(u"File"_s, u"  "_s);
    m_page->press(u"Continue"_s);
    QVERIFY(m_page->shows(u"Choose where the file goes."_s));
    m_page->type(u"File"_s, m_path);
    m_page->type(u"Passphrase"_s, u"short"_s);
    m_page->type(u"Repeat passphrase"_s, u"short"_s);
    m_page->press(u"Continue"_s);
    QVERIFY(m_page->shows(u"15"_s));
    QCOMPARE(m_page->page(), u"page.move"_s);
    QCOMPARE(m_backend->sent, QStringList());
}

void MovingTest::aFileThatIsThereIsNeverChosen()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    open();
    fill();
    QVERIFY(m_page->shows(u"There is a file of this name."_s));
    QCOMPARE(m_page->page(), u"page.move"_s);
}

void MovingTest::theIdentityIsVerifiedBeforeAnythingIsWritten()
{
    open();
    fill();
    QTRY_COMPARE(m_page->page(), u"page.verify"_s);
    QCOMPARE(m_backend->moves, 0);
    verify();
    QCOMPARE(m_backend->sent, QStringList{u"VerifyIdentity"_s});
    QCOMPARE(m_backend->wish.path, m_path);
    QVERIFY(m_backend->wish.passphrase == Secret::fromText(passphrase));
}

void MovingTest::aProofThatHasLapsedIsAskedForAgain()
{
    open();
    fill();
    verify();
    m_backend->conclude(failure(ErrorCode::ProofRequired));
    verify();
    QCOMPARE(m_backend->moves, 2);
}

void MovingTest::whileItIsWrittenItCanBeCancelled()
{
    open();
    fill();
    verify();
    m_backend->run->total = 84'000;
    m_backend->run->rows = 4200;
    QTRY_VERIFY(m_page->shows(u"Writing: 4,200 of 84,000"_s));
    QVERIFY(m_page->press(u"Cancel"_s));
    QVERIFY(m_backend->run->isStopped);
    QVERIFY(!m_page->press(u"Cancel"_s)); // asked once
    m_backend->conclude(failure(ErrorCode::Cancelled));
    QTRY_COMPARE(m_page->page(), u"page.move"_s);
    QCOMPARE(m_page->message(), u"Cancelled. Nothing was written."_s);
}

void MovingTest::whoGoesAwayStopsIt()
{
    open();
    fill();
    verify();
    const auto run = m_backend->run;
    QVERIFY(!run->isStopped);
    m_workspace.reset();
    QVERIFY(run->isStopped);
    m_backend->conclude(failure(ErrorCode::Cancelled));
}

void MovingTest::aDiskThatIsFullLeadsBackWithEverythingTyped()
{
    open();
    fill();
    verify();
    m_backend->conclude(failure(ErrorCode::StoreFull));
    QTRY_COMPARE(m_page->page(), u"page.move"_s);
    QVERIFY(m_page->shows(u"No space is left there."_s));
    QCOMPARE(m_page->field(u"Passphrase"_s)->text(), passphrase);
    QCOMPARE(m_page->field(u"Repeat passphrase"_s)->text(), passphrase);
    QCOMPARE(m_page->field(u"File"_s)->text(), m_path);
}

void MovingTest::thenTheCommandIsShownForEitherDatabase()
{
    open();
    fill();
    verify();
    m_backend->conclude(1234);
    QTRY_COMPARE(m_page->page(), u"page.moved"_s);
    QVERIFY(m_page->shows(m_path));
    QVERIFY(m_page->shows(u"1,234"_s) || m_page->shows(u"1234"_s));
    const auto *command = m_workspace->findChild<QPlainTextEdit *>(u"command"_s);
    QCOMPARE(
        command->toPlainText(),
        u"sallyportd load \\\n    --store sqlite:/var/lib/sallyport/store.sallyport \\\n    store.dump"_s);
    QVERIFY(m_page->press(u"Copy"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), command->toPlainText());
    m_workspace->findChild<QRadioButton *>(u"moved.postgresql"_s)->click();
    QVERIFY(command->toPlainText().contains(u" --store postgresql://"_s));
    QVERIFY(command->toPlainText().contains(u" --key-file "_s)); // there is no file for it to stand beside
    QVERIFY(command->toPlainText().endsWith(u" store.dump"_s));
    QVERIFY(m_page->press(u"Finish"_s));
    QTRY_COMPARE(m_page->page(), u"page.profile"_s);
    QVERIFY(m_page->shows(u"The store is in the file."_s));
}

void MovingTest::aNameWithSpacesStaysOneWordOfTheCommand()
{
    const auto last = [](const QString &path) {
        const MovedPage page(path, 1, true);
        return page.command().section(u"\n    "_s, -1);
    };
    QCOMPARE(last(u"/x/store.dump"_s), u"store.dump"_s);
    QCOMPARE(last(u"/x/my store.dump"_s), u"'./my store.dump'"_s);
    QCOMPARE(last(u"/x/it's; rm -rf.dump"_s), uR"('./it'\''s; rm -rf.dump')"_s);
    QCOMPARE(last(u"/x/-v.dump"_s), u"'./-v.dump'"_s);
    QCOMPARE(last(u"/x/größe.dump"_s), u"'./größe.dump'"_s);
}

void MovingTest::theWayToTheServerIsOffered()
{
    QSignalSpy wanted(m_workspace.get(), &Workspace::serverWanted);
    open();
    fill();
    verify();
    m_backend->conclude(10);
    QTRY_VERIFY(m_page->button(u"Connect to a server"_s));
    m_page->press(u"Connect to a server"_s);
    QCOMPARE(wanted.count(), 1);
}

void MovingTest::aPageThatIsOpenMeanwhileKeepsTheMove()
{
    open();
    QCOMPARE(m_workspace->title(), u"Move to a server"_s);
    m_page->type(u"Passphrase"_s, passphrase);
    QVERIFY(m_page->press(u"My profile"_s));
    QTRY_COMPARE(m_page->page(), u"page.profile"_s);
    QCOMPARE(m_workspace->title(), u"My profile"_s);
    open();
    QCOMPARE(m_page->field(u"Passphrase"_s)->text(), passphrase);
    QVERIFY(m_page->press(u"Cancel"_s));
    QTRY_COMPARE(m_page->page(), u"page.profile"_s);
}

QTEST_MAIN(MovingTest)
#include "movingtest.moc"
