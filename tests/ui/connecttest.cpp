// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/profilescript.h"
#include "tests/ui/scriptedconnector.h"
#include "tests/ui/widgetfind.h"
#include "ui/languages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/widgets/secretclipboard.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>

using namespace sallyport;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The desktop on a server, from the address to the loss of the connection.
class ConnectTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, ThemeChoice::Light); }
    void init();
    void cleanup();

    void theFirstStartLeadsToAServer();
    void anAddressThatIsNoneIsSaidBesideTheField();
    void whatIsFoundInsteadOfAServerIsSaid_data();
    void whatIsFoundInsteadOfAServerIsSaid();
    void anUnknownCertificateIsTrustedOnlyAfterTheTick();
    void aCertificateThatIsWrongHasNoWayOn_data();
    void aCertificateThatIsWrongHasNoWayOn();
    void anotherCertificateThanBeforeIsWarnedAbout();
    void theCommandLineLeadsToAServer();
    void theNextStartGoesToTheSameServer();
    void aKnownServerThatIsNotThereIsOpenedAllTheSame();
    void anUntrustedKnownServerIsNotOpened();

    void stayingSignedInIsAskedForOnlyOnAServer();
    void aSessionThatWasKeptGoesOn();
    void aSessionThatIsOverLeadsToTheSignIn();
    void aKeptSessionWaitsForTheConnection();
    void aKeychainThatDoesNotKeepItIsSaid();
    void whoForgotThePasswordIsSentALink();
    void aSetupTokenMakesTheFirstPerson();

    void withoutAConnectionTheWindowSaysSoAndTriesAgain();
    void theServerIsNamedInTitleAndMenu();
    void switchingSignsOutAndShowsTheConnections();
    void aServerCanBeForgotten();
    void signingOutDoesNotWaitForTheServer();

private:
    void start(const StoreStart &start = {});
    void connectTo(const QString &address);
    void signIn();
    QAction *menuAction(const QString &text) const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Languages> m_languages;
    std::unique_ptr<SecretClipboard> m_clipboard;
    std::unique_ptr<StoreOpener> m_opener;
    std::unique_ptr<ScriptedConnector> m_connector;
    std::shared_ptr<ProfileScript> m_backend;
    std::unique_ptr<MainWindow> m_window;
};

void ConnectTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_preferences = std::make_unique<Preferences>(*m_settings);
    m_preferences->setStorePath({});
    m_languages = std::make_unique<Languages>();
    m_languages->apply(u"en"_s);
    m_clipboard = std::make_unique<SecretClipboard>();
    m_opener = std::make_unique<StoreOpener>(nullptr, StoreEnvironment{});
    m_connector = std::make_unique<ScriptedConnector>();
    m_backend = std::make_shared<ProfileScript>();
    m_backend->setPlace({.local = false, .name = u"mfa.contoso.example"_s});
    m_backend->on<SignIn>([this](const SignIn &) -> Result<SignInState> {
        return SignedIn{m_backend->session, {}};
    });
    m_backend->on<SignOut>([](const SignOut &) -> Result<Done> { return Done{}; });
    m_connector->backend = m_backend;
    m_window = std::make_unique<MainWindow>(MainWindow::Tools{*m_opener, *m_theme, *m_languages,
                                                              *m_preferences, *m_clipboard,
                                                              ProfileScript::clock(), 1h, m_connector.get()});
    m_window->resize(1024, 700);
    m_window->show();
}

void ConnectTest::cleanup()
{
    m_window.reset();
    m_backend.reset();
    m_connector.reset();
    m_opener.reset();
}

void ConnectTest::start(const StoreStart &start)
{
    StoreStart begin = start;
    if (begin.storePath.isEmpty() && begin.server.isEmpty() && !m_connector->book().current())
        begin.storePath = m_folder->filePath(u"none.sallyport"_s);
    m_window->start(begin);
}

void ConnectTest::connectTo(const QString &address)
{
    start();
    button(m_window.get(), u"Connect to a server"_s)->click();
    QVERIFY(showsPage(m_window.get(), u"page.firststart.server"_s));
    field(m_window.get(), u"Server address"_s)->setText(address);
    button(m_window.get(), u"Connect"_s)->click();
}

void ConnectTest::signIn()
{
    connectTo(u"mfa.contoso.example"_s);
    QTRY_VERIFY(showsPage(m_window.get(), u"page.signin"_s));
    field(m_window.get(), u"Email"_s)->setText(u"olga.brandt@northwind.example"_s);
    field(m_window.get(), u"Password"_s)->setText(u"correct horse battery"_s);
    button(m_window.get(), u"Sign in"_s)->click();
    QTRY_VERIFY(showsPage(m_window.get(), u"page.profile"_s));
}

QAction *ConnectTest::menuAction(const QString &text) const
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

void ConnectTest::theFirstStartLeadsToAServer()
{
    connectTo(u"mfa.contoso.example"_s);
    QVERIFY(!button(m_window.get(), u"Connect"_s)->isEnabled()); // busy
    QTRY_VERIFY(showsPage(m_window.get(), u"page.signin"_s));
    QCOMPARE(m_connector->opened.size(), 1);
    QCOMPARE(m_connector->opened.first().text(), u"https://mfa.contoso.example"_s);
    QVERIFY(showsText(m_window.get(), u"mfa.contoso.example"_s));
}

void ConnectTest::anAddressThatIsNoneIsSaidBesideTheField()
{
    connectTo(u"our server"_s);
    QVERIFY(showsText(m_window.get(), u"not the address of a server"_s));
    field(m_window.get(), u"Server address"_s)->setText(u"http://mfa.contoso.example"_s);
    button(m_window.get(), u"Connect"_s)->click();
    QVERIFY(showsText(m_window.get(), u"only reached encrypted"_s));
    field(m_window.get(), u"Server address"_s)->clear();
    button(m_window.get(), u"Connect"_s)->click();
    QVERIFY(showsText(m_window.get(), u"Enter the address"_s));
    QVERIFY(m_connector->checked.isEmpty());
    button(m_window.get(), u"Back"_s)->click();
    QVERIFY(showsPage(m_window.get(), u"page.firststart"_s));
}

void ConnectTest::whatIsFoundInsteadOfAServerIsSaid_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, ErrorCode code, const QString &said) {
        QTest::newRow(name) << static_cast<int>(code) << said;
    };
    row("nothing", ErrorCode::ServerUnreachable, u"does not answer"_s);
    row("another program", ErrorCode::ServerForeign, u"not a Sallyport server"_s);
    row("another version", ErrorCode::ServerIncompatible, u"of a version"_s);
    row("old encryption", ErrorCode::ServerInsecure, u"No secure connection"_s);
    row("a redirect", ErrorCode::ServerMoved, u"sends to https://elsewhere.example"_s);
}

void ConnectTest::whatIsFoundInsteadOfAServerIsSaid()
{
    QFETCH(int, code);
    QFETCH(QString, said);
    m_connector->findings = {tl::unexpected(
        Error{static_cast<ErrorCode>(code), u"for support"_s, {u"https://elsewhere.example"_s}, {}})};
    connectTo(u"mfa.contoso.example"_s);
    QTRY_VERIFY(showsText(m_window.get(), said));
    QVERIFY(showsText(m_window.get(), u"for support"_s));
    QVERIFY(showsPage(m_window.get(), u"page.firststart.server"_s));
    QCOMPARE(field(m_window.get(), u"Server address"_s)->text(), u"mfa.contoso.example"_s);
    QVERIFY(m_connector->opened.isEmpty());
    // It can be tried again at once.
    m_connector->findings = {ServerCheck{}};
    button(m_window.get(), u"Connect"_s)->click();
    QTRY_VERIFY(showsPage(m_window.get(), u"page.signin"_s));
}

void ConnectTest::anUnknownCertificateIsTrustedOnlyAfterTheTick()
{
    m_connector->findings = {ServerCheck{sampleCertificate()}, ServerCheck{}};
    connectTo(u"mfa.contoso.example"_s);
    QTRY_VERIFY(showsPage(m_window.get(), u"page.certificate"_s));
    QVERIFY(showsText(m_window.get(), u"vouches only for itself"_s));
    QVERIFY(showsText(m_window.get(), u"9F 86 D0 81"_s));
    QVERIFY(showsText(m_window.get(), u"mfa.contoso.example (Contoso Ltd)"_s));
    QAbstractButton *trust = button(m_window.get(), u"Trust this certificate"_s);
    QVERIFY(trust && !trust->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_Return);
    QVERIFY(m_connector->opened.isEmpty());

    m_window->findChild<QCheckBox *>(u"certificate.compared"_s)->setChecked(true);
    QVERIFY(trust->isEnabled());
    trust->click();
    QTRY_VERIFY(showsPage(m_window.get(), u"page.signin"_s));
    QCOMPARE(m_connector->checked.size(), 2);
    QCOMPARE(m_connector->book().all().first().pinned, "der");
}

void ConnectTest::aCertificateThatIsWrongHasNoWayOn_data()
{
    QTest::addColumn<QList<CertificateFault>>("faults");
    QTest::addColumn<QString>("said");
    QTest::newRow("expired") << QList{CertificateFault::Expired} << u"It was valid until"_s;
    QTest::newRow("another name") << QList{CertificateFault::OtherName}
                                  << u"another server than mfa.contoso.example"_s;
    QTest::newRow("not yet") << QList{CertificateFault::NotYetValid} << u"valid only from"_s;
    QTest::newRow("revoked") << QList{CertificateFault::Unsound} << u"revoked"_s;
    QTest::newRow("self-signed and expired")
        << QList{CertificateFault::SelfSigned, CertificateFault::Expired} << u"vouches only for itself"_s;
}

void ConnectTest::aCertificateThatIsWrongHasNoWayOn()
{
    QFETCH(QList<CertificateFault>, faults);
    QFETCH(QString, said);
    m_connector->findings = {ServerCheck{sampleCertificate(faults)}};
    connectTo(u"mfa.contoso.example"_s);
    QTRY_VERIFY(showsPage(m_window.get(), u"page.certificate"_s));
    QVERIFY(showsText(m_window.get(), said));
    QVERIFY(!button(m_window.get(), u"Trust this certificate"_s));
    QVERIFY(!m_window->findChild<QCheckBox *>(u"certificate.compared"_s));
    button(m_window.get(), u"Try again"_s)->click();
    QTRY_COMPARE(m_connector->checked.size(), 2);
    QTRY_VERIFY(button(m_window.get(), u"Back"_s));
    button(m_window.get(), u"Back"_s)->click();
    QVERIFY(showsPage(m_window.get(), u"page.firststart.server"_s));
    QVERIFY(m_connector->opened.isEmpty());
    QVERIFY(m_connector->book().all().isEmpty());
}

void ConnectTest::anotherCertificateThanBeforeIsWarnedAbout()
{
    ServerCertificate other = sampleCertificate();
    other.replacesTrusted = true;
    m_connector->findings = {ServerCheck{other}};
    connectTo(u"mfa.contoso.example"_s);
    QTRY_VERIFY(showsPage(m_window.get(), u"page.certificate"_s));
    QVERIFY(showsText(m_window.get(), u"somebody may stand between"_s));
}

void ConnectTest::theCommandLineLeadsToAServer()
{
    start({.server = u"mfa.contoso.example:8443"_s});
    QTRY_VERIFY(showsPage(m_window.get(), u"page.signin"_s));
    QCOMPARE(m_connector->opened.first().text(), u"https://mfa.contoso.example:8443"_s);
}

void ConnectTest::theNextStartGoesToTheSameServer()
{
    const auto address = *readServerAddress(u"mfa.contoso.example"_s);
    m_connector->book().put({.address = address, .email = u"olga@contoso.example"_s});
    m_connector->book().setCurrent(address);
    start();
    QTRY_VERIFY(showsPage(m_window.get(), u"page.signin"_s));
    QCOMPARE(field(m_window.get(), u"Email"_s)->text(), u"olga@contoso.example"_s);
}

void ConnectTest::aKnownServerThatIsNotThereIsOpenedAllTheSame()
{
    const auto address = *readServerAddress(u"mfa.contoso.example"_s);
    m_connector->book().put({.address = address});
    m_connector->book().setCurrent(address);
    m_connector->findings = {failure(ErrorCode::ServerUnreachable)};
    start();
    QTRY_VERIFY(showsPage(m_window.get(), u"page.signin"_s));
}

void ConnectTest::anUntrustedKnownServerIsNotOpened()
{
    const auto address = *readServerAddress(u"mfa.contoso.example"_s);
    m_connector->book().put({.address = address});
    m_connector->book().setCurrent(address);
    m_connector->findings = {ServerCheck{sampleCertificate()}};
    start();
    QTRY_VERIFY(showsPage(m_window.get(), u"page.certificate"_s));
    QVERIFY(m_connector->opened.isEmpty());
}

void ConnectTest::stayingSignedInIsAskedForOnlyOnAServer()
{
    signIn();
    QCOMPARE(m_backend->staysSignedIn, std::optional(false));
    button(m_window.get(), u"Olga Brandt"_s);
    menuAction(u"Sign out"_s)->trigger();
    QTRY_VERIFY(showsPage(m_window.get(), u"page.signin"_s));
    visible<QCheckBox>(m_window.get(), u"Stay signed in"_s)->setChecked(true);
    field(m_window.get(), u"Password"_s)->setText(u"correct horse battery"_s);
    button(m_window.get(), u"Sign in"_s)->click();
    QTRY_VERIFY(showsPage(m_window.get(), u"page.profile"_s));
    QCOMPARE(m_backend->staysSignedIn, std::optional(true));

    m_backend->setPlace({.local = true, .name = u"/a"_s});
    m_window->use({m_backend, {}, {}, {}});
    QVERIFY(!visible<QCheckBox>(m_window.get(), u"Stay signed in"_s));
}

void ConnectTest::aSessionThatWasKeptGoesOn()
{
    m_backend->setHasSession(true);
    connectTo(u"mfa.contoso.example"_s);
    QTRY_VERIFY(showsPage(m_window.get(), u"page.profile"_s));
    QCOMPARE(m_backend->asked<SignIn>(), 0);
}

void ConnectTest::aSessionThatIsOverLeadsToTheSignIn()
{
    m_backend->setHasSession(true);
    m_backend->on<GetSession>([this](const GetSession &) -> Result<Session> {
        m_backend->setHasSession(false);
        return failure(ErrorCode::Unauthenticated);
    });
    connectTo(u"mfa.contoso.example"_s);
    QTRY_VERIFY(showsText(m_window.get(), u"Your session has ended."_s));
    QVERIFY(showsPage(m_window.get(), u"page.signin"_s));
}

void ConnectTest::aKeptSessionWaitsForTheConnection()
{
    bool isThere = false;
    m_backend->setHasSession(true);
    m_backend->on<GetSession>([&](const GetSession &) -> Result<Session> {
        if (!isThere)
            return failure(ErrorCode::ServerUnreachable);
        return m_backend->session;
    });
    connectTo(u"mfa.contoso.example"_s);
    QTRY_VERIFY(showsText(m_window.get(), u"The server does not answer."_s));
    m_backend->setOffline(Error{ErrorCode::ServerUnreachable, {}, {}, {}});
    QVERIFY(showsText(m_window.get(), u"No connection to mfa.contoso.example."_s));
    isThere = true;
    m_backend->setOffline({});
    QTRY_VERIFY(showsPage(m_window.get(), u"page.profile"_s));
}

void ConnectTest::aKeychainThatDoesNotKeepItIsSaid()
{
    signIn();
    Q_EMIT m_backend->sessionNotKept({ErrorCode::KeyHolderSilent, {}, {}, {}});
    QVERIFY(showsText(m_window.get(), u"sign in again at the next start"_s));
}

void ConnectTest::whoForgotThePasswordIsSentALink()
{
    bool sendsMail = true;
    m_backend->on<RequestPasswordReset>([&](const RequestPasswordReset &) -> Result<Done> {
        if (sendsMail)
            return Done{};
        return failure(ErrorCode::Conflict);
    });
    connectTo(u"mfa.contoso.example"_s);
    QTRY_VERIFY(showsPage(m_window.get(), u"page.signin"_s));
    button(m_window.get(), u"Forgot password?"_s)->click();
    QVERIFY(showsText(m_window.get(), u"Enter your email address."_s));
    QCOMPARE(m_backend->asked<RequestPasswordReset>(), 0);
    field(m_window.get(), u"Email"_s)->setText(u"nobody@contoso.example"_s);
    button(m_window.get(), u"Forgot password?"_s)->click();
    QTRY_VERIFY(showsText(m_window.get(), u"If somebody with this address"_s));
    QCOMPARE(m_backend->last<RequestPasswordReset>().email, u"nobody@contoso.example"_s);
    sendsMail = false;
    button(m_window.get(), u"Forgot password?"_s)->click();
    QTRY_VERIFY(showsText(m_window.get(), u"This server sends no mail."_s));
}

void ConnectTest::aSetupTokenMakesTheFirstPerson()
{
    bool isRight = false;
    m_backend->on<CompleteSetup>([&](const CompleteSetup &) -> Result<Done> {
        if (isRight)
            return Done{};
        return failure(ErrorCode::SignInFailed);
    });
    connectTo(u"mfa.contoso.example"_s);
    QTRY_VERIFY(showsPage(m_window.get(), u"page.signin"_s));
    button(m_window.get(), u"I have a setup token"_s)->click();
    QVERIFY(showsPage(m_window.get(), u"page.signin.setuptoken"_s));
    button(m_window.get(), u"Set up"_s)->click();
    QVERIFY(showsText(m_window.get(), u"Enter the setup token."_s));
    field(m_window.get(), u"Setup token"_s)->setText(u" token "_s);
    field(m_window.get(), u"Name"_s)->setText(u"Olga Brandt"_s);
    field(m_window.get(), u"New password"_s)->setText(u"a sentence is fine"_s);
    field(m_window.get(), u"Repeat password"_s)->setText(u"a sentence is fine"_s);
    button(m_window.get(), u"Set up"_s)->click();
    QTRY_VERIFY(showsText(m_window.get(), u"This setup token was not accepted."_s));
    isRight = true;
    button(m_window.get(), u"Set up"_s)->click();
    QTRY_VERIFY(showsText(m_window.get(), u"The server is set up."_s));
    const auto sent = m_backend->last<CompleteSetup>();
    QCOMPARE(sent.token.text(), u"token"_s);
    QCOMPARE(sent.name, u"Olga Brandt"_s);
    QCOMPARE(sent.password.text(), u"a sentence is fine"_s);
}

void ConnectTest::withoutAConnectionTheWindowSaysSoAndTriesAgain()
{
    signIn();
    m_backend->setOffline(Error{ErrorCode::ServerUnreachable, {}, {}, {}});
    QVERIFY(showsText(m_window.get(), u"No connection to mfa.contoso.example."_s));
    QVERIFY(showsText(m_window.get(), u"mfa.contoso.example · no connection"_s));
    button(m_window.get(), u"Try again"_s)->click();
    QCOMPARE(m_backend->reconnects, 1);
    // The page stays, whatever it is; the banner is over the lock too.
    QVERIFY(showsPage(m_window.get(), u"page.profile"_s));
    m_window->lock();
    QVERIFY(showsText(m_window.get(), u"No connection to mfa.contoso.example."_s));
    m_backend->setOffline(Error{ErrorCode::ServerUntrusted, {}, {}, {}});
    QVERIFY(showsText(m_window.get(), u"certificate of the server is not trusted"_s));
    m_backend->setOffline({});
    QVERIFY(!showsText(m_window.get(), u"No connection"_s));
    QVERIFY(!button(m_window.get(), u"Try again"_s));
}

void ConnectTest::theServerIsNamedInTitleAndMenu()
{
    signIn();
    QCOMPARE(m_window->windowTitle(), u"My profile — Sallyport · mfa.contoso.example"_s);
    QVERIFY(showsText(m_window.get(), u"mfa.contoso.example"_s));
    QVERIFY(menuAction(u"mfa.contoso.example"_s));
    QVERIFY(menuAction(u"Switch connection"_s));
}

void ConnectTest::switchingSignsOutAndShowsTheConnections()
{
    m_connector->book().put({.address = *readServerAddress(u"other.example"_s)});
    signIn();
    menuAction(u"Switch connection"_s)->trigger();
    QVERIFY(showsPage(m_window.get(), u"page.connections"_s));
    QTRY_COMPARE(m_backend->asked<SignOut>(), 1);
    QVERIFY(button(m_window.get(), u"This computer"_s));
    QVERIFY(button(m_window.get(), u"mfa.contoso.example"_s));
    QVERIFY(showsText(m_window.get(), u"olga.brandt@northwind.example"_s));
    button(m_window.get(), u"other.example"_s)->click();
    QTRY_VERIFY(showsPage(m_window.get(), u"page.signin"_s));
    QCOMPARE(m_connector->opened.last().name(), u"other.example"_s);

    // From the sign-in page too.
    button(m_window.get(), u"Switch connection"_s)->click();
    QVERIFY(showsPage(m_window.get(), u"page.connections"_s));
    button(m_window.get(), u"This computer"_s)->click();
    QTRY_VERIFY(showsPage(m_window.get(), u"page.firststart"_s));
}

void ConnectTest::aServerCanBeForgotten()
{
    const auto address = *readServerAddress(u"other.example"_s);
    m_connector->book().put({.address = address, .pinned = "der"});
    signIn();
    menuAction(u"Switch connection"_s)->trigger();
    button(m_window.get(), u"Remove other.example"_s)->click();
    QVERIFY(!button(m_window.get(), u"other.example"_s));
    QVERIFY(!m_connector->book().find(address));
}

void ConnectTest::signingOutDoesNotWaitForTheServer()
{
    signIn();
    m_backend->hold();
    menuAction(u"Sign out"_s)->trigger();
    QVERIFY(showsPage(m_window.get(), u"page.signin"_s));
    QVERIFY(showsText(m_window.get(), u"You have signed out."_s));
    QCOMPARE(m_backend->asked<SignOut>(), 1);
    m_backend->release();
}

QTEST_MAIN(ConnectTest)
#include "connecttest.moc"
