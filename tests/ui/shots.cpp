// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Not a test: paints every page into a folder, for people to look at.
//
//     shots FOLDER [PART]
//
// Each page light and dark, 1024x700 and 1600x1000, English and German, as NAME-LANGUAGE-THEME-WIDTH.png.
// With PART only the pages whose name contains it. Pages run on scripted answers, so that pictures do not
// change.

#include "tests/ui/movingscript.h"
#include "tests/ui/scriptedconnector.h"
#include "tests/ui/widgetfind.h"
#include "ui/firststart/certificatepage.h"
#include "ui/firststart/connectionspage.h"
#include "ui/firststart/connectpage.h"
#include "ui/firststart/firststart.h"
#include "ui/firststart/passphrasepage.h"
#include "ui/firststart/storeproblempage.h"
#include "ui/languages.h"
#include "ui/moving/movedpage.h"
#include "ui/moving/moveflow.h"
#include "ui/moving/moveform.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/shell/usermenu.h"
#include "ui/signin/signinflow.h"
#include "ui/widgets/secretclipboard.h"

#include <QApplication>
#include <QDir>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdio>

using namespace sallyport;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const Secret ticket = Secret::fromText(u"ticket");

DemoCast sampleCast()
{
    const Secret key = Secret::fromText(u"GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    const Secret otherKey = Secret::fromText(u"JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP");
    return {u"open the first gate"_s,
            {{u"Rita Novak"_s, u"rita.novak@alpine.example"_s, Role::ResellerOwner, u"Alpine IT"_s, key},
             {u"Mara Lind"_s, u"mara.lind@alpine.example"_s, Role::ResellerAdmin, u"Alpine IT"_s, {}},
             {u"Olga Brandt"_s, u"olga.brandt@northwind.example"_s, Role::Owner, u"Contoso Ltd"_s, otherKey},
             {u"Jonas Weber"_s, u"jonas.weber@contoso.example"_s, Role::TeamAdmin, u"Contoso Ltd"_s, key},
             {u"Ben Carter"_s, u"ben.carter@contoso.example"_s, Role::Member, u"Contoso Ltd"_s, {}},
             {u"Ines Duarte"_s, u"ines.duarte@fabrikam.example"_s, Role::Owner, u"Fabrikam"_s, {}}}};
}

SetupSecret sampleSecret()
{
    return {Secret::fromText(u"JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"),
            Secret::fromText(
                u"otpauth://totp/Contoso%20Ltd:olga.brandt%40northwind.example?secret="
                u"JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Contoso%20Ltd&algorithm=SHA1&digits=6&period=30"),
            u"Contoso Ltd"_s, u"olga.brandt@northwind.example"_s, ProfileScript::now() + 10min};
}

/// Everything that one picture needs, in the order in which it may go again.
class Stage
{
public:
    Stage(Theme &theme, Languages &languages, QSize size) : m_size(size)
    {
        m_backend = std::make_shared<MovingScript>();
        m_backend->mfa = {};
        m_backend->session.mfaActive = false;
        m_backend->session.strength = SessionStrength::Password;
        m_backend->session.person.language = languages.current();
        m_backend->on<SignIn>([this](const SignIn &) -> Result<SignInState> { return m_state; });
        m_backend->on<BeginSignInSetup>(
            [](const BeginSignInSetup &) -> Result<SetupSecret> { return sampleSecret(); });
        m_backend->on<EnterCode>(
            [](const EnterCode &) -> Result<SignInState> { return failure(ErrorCode::WrongCode); });
        m_window = std::make_unique<MainWindow>(MainWindow::Tools{m_opener, theme, languages, m_preferences,
                                                                  m_clipboard, ProfileScript::clock(), 1h,
                                                                  &m_connector});
    }

    MovingScript &backend() { return *m_backend; }
    MainWindow &window() { return *m_window; }

    /// Shows a page that stands alone.
    void show(QWidget *page)
    {
        m_page.reset(page);
        appear(page);
    }
    void showSignIn(bool demo = false)
    {
        if (demo)
            m_backend->setPlace({true, {}, false, true});
        m_window->use({m_backend, demo ? std::optional(sampleCast()) : std::nullopt, {}});
        appear(m_window.get());
    }
    void signIn(const SignInState &state)
    {
        m_state = state;
        m_window->findChild<QLineEdit *>(u"signin.email"_s)->setText(m_backend->session.person.email);
        m_window->findChild<QLineEdit *>(u"signin.password"_s)->setText(u"correct horse battery"_s);
        press(u"signin.submit"_s);
    }
    void press(const QString &objectName)
    {
        const QList<QAbstractButton *> buttons = shown()->findChildren<QAbstractButton *>(objectName);
        for (QAbstractButton *one : buttons) {
            if (one->isVisible()) {
                one->click();
                break;
            }
        }
        settle();
    }
    void settle() { QTest::qWait(120); }
    QWidget *shown() { return m_page ? m_page.get() : m_window.get(); }

private:
    void appear(QWidget *page)
    {
        page->resize(m_size);
        page->show();
        settle();
    }

    QSize m_size;
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Preferences m_preferences{m_settings};
    SecretClipboard m_clipboard;
    StoreOpener m_opener{nullptr, StoreEnvironment{}};
    ScriptedConnector m_connector;
    SignInState m_state;
    std::shared_ptr<MovingScript> m_backend;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QWidget> m_page;
};

struct Shot
{
    QString name;
    std::function<void(Stage &)> prepare;
};

FirstStart *assistant()
{
    return new FirstStart({u"/home/olga/.local/share/sallyport/store.sallyport"_s, false});
}

void fillCreate(Stage &stage)
{
    stage.show(assistant());
    stage.press(u"firststart.create"_s);
    const auto set = [&](const QString &name, const QString &text) {
        stage.shown()->findChild<QLineEdit *>(name)->setText(text);
    };
    set(u"create.organization"_s, u"Contoso Ltd"_s);
    set(u"create.name"_s, u"Olga Brandt"_s);
    set(u"create.email"_s, u"olga.brandt@northwind"_s);
    set(u"create.password"_s, u"too short"_s);
    set(u"create.repeat"_s, u"too short"_s);
}

QList<Shot> firstStartShots()
{
    return {
        {u"firststart"_s, [](Stage &stage) { stage.show(assistant()); }},
        {u"firststart-create"_s,
         [](Stage &stage) {
             stage.show(assistant());
             stage.press(u"firststart.create"_s);
         }},
        {u"firststart-create-errors"_s,
         [](Stage &stage) {
             fillCreate(stage);
             auto *page = qobject_cast<FirstStart *>(stage.shown());
             page->showError({ErrorCode::Invalid, {}, {u"ownerEmail"_s}, {}});
             page->showError({ErrorCode::PasswordTooShort, {}, {u"15"_s}, {}});
         }},
        {u"firststart-passphrase"_s,
         [](Stage &stage) {
             fillCreate(stage);
             qobject_cast<FirstStart *>(stage.shown())
                 ->showError({ErrorCode::KeyHolderSilent,
                              u"The name org.freedesktop.secrets was not provided"_s,
                              {},
                              {}});
         }},
        {u"passphrase"_s,
         [](Stage &stage) {
             stage.show(new PassphrasePage(PassphrasePage::Purpose::Open, u"/home/olga/store.sallyport"_s));
         }},
        {u"storeproblem-damaged"_s,
         [](Stage &stage) {
             stage.show(new StoreProblemPage(
                 {ErrorCode::StoreDamaged, u"quick_check: row 3 missing from index"_s, {}, {}},
                 u"/home/olga/.local/share/sallyport/store.sallyport"_s));
         }},
        {u"storeproblem-missing"_s,
         [](Stage &stage) {
             stage.show(new StoreProblemPage({ErrorCode::StoreMissing, {}, {}, {}},
                                             u"/media/olga/stick/store.sallyport"_s));
         }},
        {u"storeproblem-key"_s,
         [](Stage &stage) {
             stage.show(
                 new StoreProblemPage({ErrorCode::KeyMissing, {}, {}, {}}, u"/home/olga/store.sallyport"_s));
         }},
    };
}

ServerConnection knownServer(const QString &address, const QString &email)
{
    return {.address = *readServerAddress(address), .email = email};
}

QList<Shot> serverShots()
{
    const auto certificate = [](const QList<CertificateFault> &faults, bool replaces = false) {
        ServerCertificate shown = sampleCertificate(faults);
        shown.replacesTrusted = replaces;
        return new CertificatePage(u"mfa.contoso.example"_s, shown);
    };
    const auto enterServer = [](Stage &stage) {
        stage.backend().setPlace({.local = false, .name = u"mfa.contoso.example"_s});
        stage.showSignIn();
    };
    return {
        {u"server-connect"_s, [](Stage &stage) { stage.show(new ConnectPage); }},
        {u"server-connect-failed"_s,
         [](Stage &stage) {
             auto *page = new ConnectPage;
             page->setAddress(u"mfa.contoso.example"_s);
             stage.show(page);
             page->showError({ErrorCode::ServerUnreachable, u"Connection refused"_s, {}, {}});
         }},
        {u"server-certificate"_s,
         [certificate](Stage &stage) { stage.show(certificate({CertificateFault::SelfSigned})); }},
        {u"server-certificate-changed"_s,
         [certificate](Stage &stage) { stage.show(certificate({CertificateFault::UnknownIssuer}, true)); }},
        {u"server-certificate-wrong"_s,
         [certificate](Stage &stage) {
             stage.show(certificate(
                 {CertificateFault::SelfSigned, CertificateFault::Expired, CertificateFault::OtherName}));
         }},
        {u"server-connections"_s,
         [](Stage &stage) {
             stage.show(new ConnectionsPage(
                 u"/home/olga/store.sallyport"_s,
                 {knownServer(u"mfa.contoso.example"_s, u"olga.brandt@northwind.example"_s),
                  knownServer(u"localhost:8443"_s, {})}));
         }},
        {u"server-signin"_s, enterServer},
        {u"server-setuptoken"_s,
         [enterServer](Stage &stage) {
             enterServer(stage);
             stage.press(u"signin.havesetuptoken"_s);
         }},
        {u"server-offline"_s,
         [enterServer](Stage &stage) {
             stage.backend().setActive();
             enterServer(stage);
             stage.signIn(SignedIn{stage.backend().session, {}});
             stage.backend().setOffline(Error{ErrorCode::ServerUnreachable, {}, {}, {}});
         }},
        {u"server-offline-signin"_s,
         [enterServer](Stage &stage) {
             enterServer(stage);
             stage.backend().setOffline(Error{ErrorCode::ServerUntrusted, {}, {}, {}});
         }},
    };
}

/// As the workspace shows them, in the middle of the window.
QList<Shot> movingShots()
{
    const QString path = u"/home/olga/Documents/sallyport-Contoso-Ltd.dump"_s;
    const auto enter = [](Stage &stage) {
        stage.backend().setActive();
        stage.showSignIn();
        stage.signIn(SignedIn{stage.backend().session, {}});
        for (QAction *action : stage.shown()->findChild<QMenu *>(u"menu.user"_s)->actions())
            if (action->text() == UserMenu::tr("Move to a server…"))
                action->trigger();
        stage.settle();
    };
    const auto fill = [path](Stage &stage) {
        const auto set = [&](const QString &name, const QString &text) {
            stage.shown()->findChild<QLineEdit *>(name)->setText(text);
        };
        set(u"move.passphrase"_s, u"a long way to the other harbour"_s);
        set(u"move.repeat"_s, u"a long way to the other harbour"_s);
        set(u"move.file"_s, path);
    };
    const auto write = [enter, fill](Stage &stage) {
        enter(stage);
        fill(stage);
        auto *form = stage.shown()->findChild<MoveForm *>();
        auto *flow = stage.shown()->findChild<MoveFlow *>();
        Q_EMIT form->submitted({stage.shown()->findChild<QLineEdit *>(u"move.file"_s)->text(),
                                Secret::fromText(u"a long way to the other harbour")});
        stage.settle();
        if (auto *verification = flow->findChild<IdentityVerification *>())
            Q_EMIT verification->verified();
        stage.settle();
    };
    return {
        {u"move-form"_s, enter},
        {u"move-form-errors"_s,
         [enter, fill](Stage &stage) {
             enter(stage);
             fill(stage);
             auto *form = stage.shown()->findChild<MoveForm *>();
             form->showProblem({ErrorCode::PasswordTooShort, {}, {u"15"_s}, {}});
             form->showProblem({ErrorCode::StoreExists, {}, {}, {}});
         }},
        {u"move-writing"_s,
         [write](Stage &stage) {
             write(stage);
             stage.backend().run->total = 412'306;
             stage.backend().run->rows = 84'210;
             stage.settle();
         }},
        {u"move-moved"_s,
         [write](Stage &stage) {
             write(stage);
             stage.backend().conclude(412'306);
         }},
        {u"move-moved-postgresql"_s,
         [write](Stage &stage) {
             write(stage);
             stage.backend().conclude(412'306);
             stage.settle();
             stage.press(u"moved.postgresql"_s);
         }},
    };
}

QList<Shot> signInShots()
{
    const Timestamp expiry = ProfileScript::now() + 5min;
    return {
        {u"signin"_s, [](Stage &stage) { stage.showSignIn(); }},
        {u"signin-demo"_s, [](Stage &stage) { stage.showSignIn(true); }},
        {u"signin-forgot"_s,
         [](Stage &stage) {
             stage.showSignIn();
             stage.press(u"signin.forgot"_s);
         }},
        {u"signin-code"_s,
         [expiry](Stage &stage) {
             stage.showSignIn();
             stage.signIn(CodeRequired{ticket, expiry});
             stage.shown()->findChild<QLineEdit *>(u"signin.code"_s)->setText(u"492"_s);
         }},
        {u"signin-code-demo"_s,
         [expiry](Stage &stage) {
             stage.showSignIn(true);
             stage.signIn(CodeRequired{ticket, expiry});
         }},
        {u"signin-code-wrong"_s,
         [expiry](Stage &stage) {
             stage.showSignIn();
             stage.signIn(CodeRequired{ticket, expiry});
             stage.shown()->findChild<QLineEdit *>(u"signin.code"_s)->setText(u"492183"_s);
             stage.press(u"signin.submit"_s);
         }},
        {u"signin-backupcode"_s,
         [expiry](Stage &stage) {
             stage.showSignIn();
             stage.signIn(CodeRequired{ticket, expiry});
             stage.press(u"signin.swap"_s);
         }},
        {u"signin-confirm"_s,
         [expiry](Stage &stage) {
             stage.showSignIn();
             stage.signIn(ConfirmRequired{ticket, expiry, true});
         }},
        {u"signin-confirm-handedover"_s,
         [expiry](Stage &stage) {
             stage.showSignIn();
             stage.signIn(ConfirmRequired{ticket, expiry, false});
         }},
        {u"signin-setup"_s,
         [expiry](Stage &stage) {
             stage.showSignIn();
             stage.signIn(SetupRequired{ticket, expiry, {{MfaReason::Kind::Account, u"Contoso Ltd"_s}}});
         }},
        {u"signin-workplace"_s,
         [expiry](Stage &stage) {
             stage.showSignIn();
             stage.signIn(WorkplaceRequired{ticket, expiry, stage.backend().session.workplaces});
         }},
    };
}

QList<Shot> workspaceShots()
{
    const auto enter = [](Stage &stage) {
        stage.showSignIn();
        stage.signIn(SignedIn{stage.backend().session, {}});
    };
    return {
        {u"profile-off"_s,
         [enter](Stage &stage) {
             stage.backend().setOff();
             enter(stage);
         }},
        {u"profile-active"_s,
         [enter](Stage &stage) {
             stage.backend().setActive();
             enter(stage);
         }},
        {u"profile-backupcode"_s,
         [enter](Stage &stage) {
             stage.backend().setActive();
             stage.backend().session.strength = SessionStrength::BackupCode;
             stage.backend().session.backupCodesLeft = 3;
             stage.backend().session.failedSecondSteps = 2;
             enter(stage);
         }},
        {u"locked"_s,
         [enter](Stage &stage) {
             enter(stage);
             stage.window().lock();
             stage.settle();
         }},
    };
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("usage: shots FOLDER [PART]\n", stderr);
        return 2;
    }
    const QDir folder(arguments.at(1));
    folder.mkpath(u"."_s);
    const QString part = arguments.value(2);

    Theme theme(application, ThemeChoice::Light);
    theme.setReducedMotion(true);
    Languages languages;
    const QList<Shot> shots =
        firstStartShots() + serverShots() + movingShots() + signInShots() + workspaceShots();
    int failures = 0;
    for (const QString &language : Languages::available()) {
        languages.apply(language);
        for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
            theme.setChoice(choice);
            for (const QSize size : {QSize(1024, 700), QSize(1600, 1000)}) {
                for (const Shot &shot : shots) {
                    if (!shot.name.contains(part))
                        continue;
                    Stage stage(theme, languages, size);
                    shot.prepare(stage);
                    stage.settle();
                    const QString name = u"%1-%2-%3-%4.png"_s.arg(
                        shot.name, language, choice == ThemeChoice::Dark ? u"dark"_s : u"light"_s,
                        QString::number(size.width()));
                    if (!stage.shown()->grab().save(folder.filePath(name))) {
                        std::fprintf(stderr, "cannot write %s\n", qPrintable(folder.filePath(name)));
                        ++failures;
                    }
                }
            }
        }
    }
    return failures == 0 ? 0 : 1;
}
