// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/profilescript.h"
#include "tests/ui/widgetfind.h"
#include "ui/languages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/widgets/secretclipboard.h"

#include <QAction>
#include <QApplication>
#include <QListWidget>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>

#include <memory>

using namespace sallyport;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class ShellTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, ThemeChoice::Light); }
    void init();
    void cleanup();

    void aStoreThatIsOpenBeginsWithTheSignIn();
    void signingInOpensMyProfileAndSaysWhereTheDataLives();
    void theMenuUnderTheNameHasItsEntries();
    void accountsAreSwitchedOnlyWhereThereAreSeveral();
    void switchingAsksForASecondStepWhereTheCoreDoes();
    void aBackupCodeIsSaidAfterTheSignIn();
    void refusedCodesAreSaidAfterTheSignIn();
    void signingOutLeadsToTheSignIn();
    void whatHappenedIsForgottenWithTheSession();
    void anEndedSessionSaysWhy();
    void lockingHidesEverythingUntilThePassword();
    void controlLLocksAndControlQCloses();
    void aWrongPasswordKeepsTheLock();
    void nobodyTouchingLocksTheWindow();
    void nothingIsLockedBeforeTheSignIn();
    void themeAndLanguageAreRemembered();
    void anotherLanguageKeepsTheStepOfTheSignIn();
    void anotherLanguageKeepsThePageAndTheLock();
    void aFirstStartBeginsWithTheAssistant();
    void aFileOfAnotherProgramIsSaidAndLeftAlone();
    void aNewStoreWithAPassphraseOpensAgain();
    void sampleDataLetsOneBeSomebody();
    void leavingWhileAStoreIsBeingOpenedIsHarmless();
    void numbersHaveTheDigitsOfTheCodesInEveryLanguage();

private:
    void submitSignIn();
    void signIn();
    QAction *menuAction(const QString &text) const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Languages> m_languages;
    std::unique_ptr<SecretClipboard> m_clipboard;
    std::unique_ptr<StoreOpener> m_opener;
    std::shared_ptr<ProfileScript> m_backend;
    std::unique_ptr<MainWindow> m_window;
};

void ShellTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_preferences = std::make_unique<Preferences>(*m_settings);
    m_languages = std::make_unique<Languages>();
    m_languages->apply(u"en"_s);
    m_clipboard = std::make_unique<SecretClipboard>();
    m_opener = std::make_unique<StoreOpener>(nullptr, StoreEnvironment{});
    m_backend = std::make_shared<ProfileScript>();
    m_window = std::make_unique<MainWindow>(MainWindow::Tools{
        *m_opener, *m_theme, *m_languages, *m_preferences, *m_clipboard, ProfileScript::clock(), 1h});
    m_window->resize(1024, 700);
    m_window->show();
}

void ShellTest::cleanup()
{
    m_window.reset();
    m_backend.reset();
    m_opener.reset();
    m_clipboard.reset();
    m_languages.reset();
}

void ShellTest::submitSignIn()
{
    m_backend->on<SignIn>([this](const SignIn &) -> Result<SignInState> {
        return SignedIn{m_backend->session, {}};
    });
    m_window->use({m_backend, {}, {}});
    field(m_window.get(), u"Email"_s)->setText(u"olga.brandt@northwind.example"_s);
    field(m_window.get(), u"Password"_s)->setText(u"correct horse battery"_s);
    button(m_window.get(), u"Sign in"_s)->click();
}

void ShellTest::signIn()
{
    submitSignIn();
    QTRY_VERIFY(showsPage(m_window.get(), u"page.profile"_s));
}

QAction *ShellTest::menuAction(const QString &text) const
{
    const QList<QMenu *> menus = m_window->findChildren<QMenu *>();
    for (const QMenu *menu : menus) {
        const QList<QAction *> actions = menu->actions();
        for (QAction *action : actions) {
            if (action->text() == text)
                return action;
        }
    }
    return nullptr;
}

void ShellTest::aStoreThatIsOpenBeginsWithTheSignIn()
{
    m_window->use({m_backend, {}, u"olga.brandt@northwind.example"_s});
    QVERIFY(showsPage(m_window.get(), u"page.signin"_s));
    QCOMPARE(m_window->windowTitle(), u"Sallyport"_s);
    QCOMPARE(field(m_window.get(), u"Email"_s)->text(), u"olga.brandt@northwind.example"_s);
    QVERIFY(showsText(m_window.get(), u"The store has been created."_s));
}

void ShellTest::signingInOpensMyProfileAndSaysWhereTheDataLives()
{
    signIn();
    QCOMPARE(m_window->windowTitle(), u"My profile — Sallyport · This computer"_s);
    QVERIFY(showsText(m_window.get(), u"This computer"_s));
    QVERIFY(showsText(m_window.get(), u"Owner · Contoso Ltd"_s));
    QVERIFY(button(m_window.get(), u"Olga Brandt"_s));
    QVERIFY(button(m_window.get(), u"My profile"_s));
    QVERIFY(button(m_window.get(), u"Accounts"_s));
    QVERIFY(!button(m_window.get(), u"Admins"_s)); // those are a reseller's
}

void ShellTest::theMenuUnderTheNameHasItsEntries()
{
    signIn();
    button(m_window.get(), u"Olga Brandt"_s)->click();
    QMenu *menu = m_window->findChild<QMenu *>(u"menu.user"_s);
    QVERIFY(menu->isVisible());
    QStringList texts;
    const QList<QAction *> actions = menu->actions();
    for (const QAction *action : actions) {
        if (!action->isSeparator())
            texts.append(action->text());
    }
    QCOMPARE(texts,
             QStringList({u"My profile"_s, u"Accounts"_s, u"Switch account"_s, u"Language"_s, u"Theme"_s,
                          u"User guide"_s, u"About Sallyport"_s, u"Lock"_s, u"Sign out"_s}));
    menu->close();
}

void ShellTest::accountsAreSwitchedOnlyWhereThereAreSeveral()
{
    m_backend->session.workplaces = {m_backend->session.workplace};
    signIn();
    QVERIFY(!menuAction(u"Switch account"_s));
}

void ShellTest::switchingAsksForASecondStepWhereTheCoreDoes()
{
    signIn();
    m_backend->on<SwitchWorkplace>([](const SwitchWorkplace &) -> Result<SignInState> {
        return CodeRequired{Secret::fromText(u"ticket"_s), ProfileScript::now() + 5min};
    });
    menuAction(u"Fabrikam · Member"_s)->trigger();
    QTRY_VERIFY(showsPage(m_window.get(), u"page.signin.code"_s));
    QCOMPARE(m_backend->last<SwitchWorkplace>().scope.value, u"a2"_s);

    button(m_window.get(), u"Back"_s)->click();
    QTRY_VERIFY(showsPage(m_window.get(), u"page.profile"_s));
    QVERIFY(showsText(m_window.get(), u"Owner · Contoso Ltd"_s));

    m_backend->on<EnterCode>([this](const EnterCode &) -> Result<SignInState> {
        m_backend->session.workplace = m_backend->session.workplaces.at(1);
        return SignedIn{m_backend->session, {}};
    });
    menuAction(u"Fabrikam · Member"_s)->trigger();
    QTRY_VERIFY(showsPage(m_window.get(), u"page.signin.code"_s));
    field(m_window.get(), u"Authentication code"_s)->setText(u"492183"_s);
    button(m_window.get(), u"Sign in"_s)->click();
    QTRY_VERIFY(showsText(m_window.get(), u"Member · Fabrikam"_s));
}

void ShellTest::aBackupCodeIsSaidAfterTheSignIn()
{
    m_backend->session.strength = SessionStrength::BackupCode;
    m_backend->session.backupCodesLeft = 3;
    signIn();
    QVERIFY(showsText(m_window.get(), u"Signed in with a backup code: 3 of 10 left."_s));
}

void ShellTest::refusedCodesAreSaidAfterTheSignIn()
{
    m_backend->session.failedSecondSteps = 4;
    signIn();
    QVERIFY(showsText(m_window.get(), u"Since your last sign-in 4 code"_s));
}

void ShellTest::signingOutLeadsToTheSignIn()
{
    signIn();
    m_backend->on<SignOut>([](const SignOut &) -> Result<Done> { return Done{}; });
    menuAction(u"Sign out"_s)->trigger();
    QTRY_VERIFY(showsPage(m_window.get(), u"page.signin"_s));
    QCOMPARE(m_backend->asked<SignOut>(), 1);
    QCOMPARE(m_window->windowTitle(), u"Sallyport"_s);
    QVERIFY(field(m_window.get(), u"Password"_s)->text().isEmpty());
}

void ShellTest::whatHappenedIsForgottenWithTheSession()
{
    signIn();
    m_backend->on<SignOut>([](const SignOut &) -> Result<Done> { return Done{}; });
    const auto line = [this] { return m_window->findChild<QWidget *>(u"happenings"_s); };
    QVERIFY(!line()->isVisibleTo(m_window.get()));
    QTRY_VERIFY(field(m_window.get(), u"Name"_s));
    field(m_window.get(), u"Name"_s)->setText(u"Olga Brandt-Lind"_s);
    button(m_window.get(), u"Update Profile"_s)->click();
    QTRY_VERIFY(showsText(m_window.get(), u"Your profile was updated."_s));
    QVERIFY(line()->isVisibleTo(m_window.get()));
    QVERIFY(button(m_window.get(), u"Undo"_s));

    m_window->lock();
    QVERIFY(!button(m_window.get(), u"Undo"_s));
    menuAction(u"Sign out"_s)->trigger();
    QTRY_VERIFY(showsPage(m_window.get(), u"page.signin"_s));
    signIn();
    QTRY_VERIFY(line()); // the one before is gone after the next turn of the event loop
    QTRY_VERIFY(!line()->isVisibleTo(m_window.get()));
    QVERIFY(!button(m_window.get(), u"Undo"_s));
}

void ShellTest::anEndedSessionSaysWhy()
{
    signIn();
    Q_EMIT m_backend->sessionEnded();
    QVERIFY(showsPage(m_window.get(), u"page.signin"_s));
    QVERIFY(showsText(m_window.get(), u"Your session has ended."_s));
}

void ShellTest::lockingHidesEverythingUntilThePassword()
{
    signIn();
    button(m_window.get(), u"Olga Brandt"_s)->click();
    QVERIFY(QApplication::activePopupWidget());
    m_window->lock();
    QVERIFY(showsPage(m_window.get(), u"page.locked"_s));
    QVERIFY(!QApplication::activePopupWidget());
    QVERIFY(!showsPage(m_window.get(), u"page.profile"_s));
    QCOMPARE(m_window->windowTitle(), u"Sallyport"_s);

    m_backend->on<Unlock>([](const Unlock &) -> Result<Done> { return Done{}; });
    field(m_window.get(), u"Password"_s)->setText(u"correct horse battery"_s);
    button(m_window.get(), u"Unlock"_s)->click();
    QTRY_VERIFY(showsPage(m_window.get(), u"page.profile"_s));
    QCOMPARE(m_backend->last<Unlock>().password.text(), u"correct horse battery"_s);
}

void ShellTest::controlLLocksAndControlQCloses()
{
    signIn();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(showsPage(m_window.get(), u"page.locked"_s));
    QTest::keyClick(m_window.get(), Qt::Key_Q, Qt::ControlModifier);
    QVERIFY(!m_window->isVisible());
    QVERIFY(!m_preferences->windowGeometry().isEmpty());
}

void ShellTest::aWrongPasswordKeepsTheLock()
{
    signIn();
    m_window->lock();
    m_backend->on<Unlock>([](const Unlock &) -> Result<Done> { return failure(ErrorCode::WrongPassword); });
    field(m_window.get(), u"Password"_s)->setText(u"wrong"_s);
    button(m_window.get(), u"Unlock"_s)->click();
    QTRY_VERIFY(showsText(m_window.get(), u"This is not your password."_s));
    QVERIFY(showsPage(m_window.get(), u"page.locked"_s));
    QVERIFY(field(m_window.get(), u"Password"_s)->text().isEmpty());

    m_backend->on<SignOut>([](const SignOut &) -> Result<Done> { return Done{}; });
    button(m_window.get(), u"Sign out"_s)->click();
    QTRY_VERIFY(showsPage(m_window.get(), u"page.signin"_s));
}

void ShellTest::nobodyTouchingLocksTheWindow()
{
    m_window = std::make_unique<MainWindow>(MainWindow::Tools{
        *m_opener, *m_theme, *m_languages, *m_preferences, *m_clipboard, ProfileScript::clock(), 50ms});
    m_window->show();
    submitSignIn();
    QTRY_VERIFY(showsPage(m_window.get(), u"page.locked"_s));
}

void ShellTest::nothingIsLockedBeforeTheSignIn()
{
    m_window->use({m_backend, {}, {}});
    m_window->lock();
    QVERIFY(showsPage(m_window.get(), u"page.signin"_s));
}

void ShellTest::themeAndLanguageAreRemembered()
{
    signIn();
    menuAction(u"Dark"_s)->trigger();
    QVERIFY(m_preferences->theme() == ThemeChoice::Dark);
    QVERIFY(m_theme->isDark());
    m_theme->setChoice(ThemeChoice::Light);

    menuAction(u"English"_s)->trigger();
    QTRY_COMPARE(m_preferences->language(), u"en"_s);
    QTRY_COMPARE(m_backend->asked<UpdateProfile>(), 1);
    QCOMPARE(m_backend->last<UpdateProfile>().language, u"en"_s);
}

void ShellTest::anotherLanguageKeepsTheStepOfTheSignIn()
{
    m_backend->on<SignIn>([](const SignIn &) -> Result<SignInState> {
        return CodeRequired{Secret::fromText(u"ticket"_s), ProfileScript::now() + 5min};
    });
    m_window->use({m_backend, {}, {}});
    field(m_window.get(), u"Email"_s)->setText(u"olga.brandt@northwind.example"_s);
    field(m_window.get(), u"Password"_s)->setText(u"correct horse battery"_s);
    button(m_window.get(), u"Sign in"_s)->click();
    QTRY_VERIFY(showsPage(m_window.get(), u"page.signin.code"_s));
    const QPointer<QWidget> before = m_window->findChild<QWidget *>(u"page.signin.code"_s);

    QCoreApplication::postEvent(m_window.get(), new QEvent(QEvent::LanguageChange));
    QTRY_VERIFY(!before);
    QVERIFY(showsPage(m_window.get(), u"page.signin.code"_s));
    QVERIFY(showsText(m_window.get(), u"olga.brandt@northwind.example"_s));
}

void ShellTest::anotherLanguageKeepsThePageAndTheLock()
{
    signIn();
    m_window->lock();
    QCoreApplication::postEvent(m_window.get(), new QEvent(QEvent::LanguageChange));
    QCoreApplication::sendPostedEvents();
    QVERIFY(showsPage(m_window.get(), u"page.locked"_s));

    m_backend->on<Unlock>([](const Unlock &) -> Result<Done> { return Done{}; });
    field(m_window.get(), u"Password"_s)->setText(u"correct horse battery"_s);
    button(m_window.get(), u"Unlock"_s)->click();
    QTRY_VERIFY(showsPage(m_window.get(), u"page.profile"_s));
    QVERIFY(button(m_window.get(), u"Olga Brandt"_s));
    button(m_window.get(), u"Olga Brandt"_s)->click();
    QVERIFY(QApplication::activePopupWidget());
    QApplication::activePopupWidget()->close();
}

void ShellTest::aFirstStartBeginsWithTheAssistant()
{
    m_window->start({.storePath = m_folder->filePath(u"new.sallyport"_s)});
    QVERIFY(showsPage(m_window.get(), u"page.firststart"_s));
    button(m_window.get(), u"Create a store on this computer"_s)->click();
    QVERIFY(showsText(m_window.get(), m_folder->filePath(u"new.sallyport"_s)));
}

void ShellTest::aFileOfAnotherProgramIsSaidAndLeftAlone()
{
    const QString path = m_folder->filePath(u"letter.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear Olga, this is not a store at all.\n");
    file.close();
    m_window->start({.storePath = path});
    QTRY_VERIFY(showsPage(m_window.get(), u"page.storeproblem"_s));
    QVERIFY(showsText(m_window.get(), u"belongs to another program"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("Dear Olga, this is not a store at all.\n"));
}

void ShellTest::aNewStoreWithAPassphraseOpensAgain()
{
    const QString path = m_folder->filePath(u"new.sallyport"_s);
    const auto set = [this](const QString &label, const QString &text) {
        QTRY_VERIFY(field(m_window.get(), label));
        field(m_window.get(), label)->setText(text);
    };
    m_window->start({.storePath = path});
    button(m_window.get(), u"Create a store on this computer"_s)->click();
    set(u"Organization name"_s, u"Contoso Ltd"_s);
    set(u"Name"_s, u"Olga Brandt"_s);
    set(u"Email"_s, u"olga"_s);
    set(u"Password"_s, u"seven grey geese cross the ford"_s);
    set(u"Repeat password"_s, u"seven grey geese cross the ford"_s);
    button(m_window.get(), u"Create store"_s)->click();
    QTRY_VERIFY(showsText(m_window.get(), u"This is not an email address."_s));
    set(u"Email"_s, u"olga@contoso.example"_s);
    button(m_window.get(), u"Create store"_s)->click();

    // Without a keychain.
    QTRY_VERIFY(showsPage(m_window.get(), u"page.firststart.passphrase"_s));
    set(u"Passphrase"_s, u"under the old oak we met a heron"_s);
    set(u"Repeat passphrase"_s, u"under the old oak we met a heron"_s);
    button(m_window.get(), u"Create store"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(showsPage(m_window.get(), u"page.signin"_s), 20000);
    QCOMPARE(field(m_window.get(), u"Email"_s)->text(), u"olga@contoso.example"_s);
    set(u"Password"_s, u"seven grey geese cross the ford"_s);
    button(m_window.get(), u"Sign in"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(showsPage(m_window.get(), u"page.profile"_s), 20000);
    QTRY_VERIFY(showsText(m_window.get(), u"Owner · Contoso Ltd"_s));

    // Remembered, and opened with the passphrase only.
    m_window = std::make_unique<MainWindow>(MainWindow::Tools{
        *m_opener, *m_theme, *m_languages, *m_preferences, *m_clipboard, systemClock(), 1h});
    m_window->show();
    m_window->start({});
    QTRY_VERIFY_WITH_TIMEOUT(showsPage(m_window.get(), u"page.passphrase"_s), 20000);
    set(u"Passphrase"_s, u"under the old oak we met a hare"_s);
    button(m_window.get(), u"Open"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(showsText(m_window.get(), u"does not open the store"_s), 20000);
    set(u"Passphrase"_s, u"under the old oak we met a heron"_s);
    button(m_window.get(), u"Open"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(showsPage(m_window.get(), u"page.signin"_s), 20000);
}

void ShellTest::sampleDataLetsOneBeSomebody()
{
    m_window = std::make_unique<MainWindow>(MainWindow::Tools{
        *m_opener, *m_theme, *m_languages, *m_preferences, *m_clipboard, systemClock(), 1h});
    m_window->show();
    m_window->start({.demo = true});
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QListWidget *>(u"signin.people"_s), 60000);
    auto *people = m_window->findChild<QListWidget *>(u"signin.people"_s);
    QVERIFY(people->count() > 4);
    Q_EMIT people->itemActivated(people->item(0));
    button(m_window.get(), u"Sign in"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(showsPage(m_window.get(), u"page.signin.code"_s), 20000);
    const QString spoken = people->item(0)->text();
    field(m_window.get(), u"Authentication code"_s)->setText(spoken.right(6));
    button(m_window.get(), u"Sign in"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(showsPage(m_window.get(), u"page.profile"_s), 20000);
    QCOMPARE(m_window->windowTitle(), u"My profile — Sallyport · Sample data"_s);
    // Nothing of a throw-away store is remembered.
    QVERIFY(m_preferences->storePath().isEmpty());
}

void ShellTest::leavingWhileAStoreIsBeingOpenedIsHarmless()
{
    m_window->start({.demo = true});
    QVERIFY(showsPage(m_window.get(), u"page.opening"_s));
    m_window.reset();
    m_opener.reset();
    QCoreApplication::sendPostedEvents();
}

void ShellTest::numbersHaveTheDigitsOfTheCodesInEveryLanguage()
{
    for (const QString &language : Languages::available()) {
        m_languages->apply(language);
        QCOMPARE(QLocale().zeroDigit(), u"0"_s);
        QVERIFY(QLocale().toString(QDate(2026, 11, 22)).contains(u"22"));
    }
}

QTEST_MAIN(ShellTest)
#include "shelltest.moc"
