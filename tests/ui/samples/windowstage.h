// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/movingscript.h"
#include "tests/ui/samples/pagesample.h"
#include "tests/ui/scriptedconnector.h"
#include "ui/languages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/signin/signinflow.h"
#include "ui/widgets/secretclipboard.h"

#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>

namespace sallyport {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

inline DemoCast sampleCast()
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

inline SetupSecret sampleSetup()
{
    return {Secret::fromText(u"JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"),
            Secret::fromText(
                u"otpauth://totp/Contoso%20Ltd:olga.brandt%40northwind.example?secret="
                u"JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Contoso%20Ltd&algorithm=SHA1&digits=6&period=30"),
            u"Contoso Ltd"_s, u"olga.brandt@northwind.example"_s, ProfileScript::now() + 10min};
}

/// Everything that one picture needs, in the order in which it may go again.
class WindowStage : public SampleStage
{
public:
    explicit WindowStage(const SampleSetting &setting, std::shared_ptr<ProfileScript> backend = {})
        : m_size(setting.window), m_mover(backend ? nullptr : std::make_shared<MovingScript>()),
          m_backend(backend ? std::move(backend) : m_mover)
    {
        m_backend->mfa = {};
        m_backend->session.mfaActive = false;
        m_backend->session.strength = SessionStrength::Password;
        m_backend->session.person.language = setting.languages.current();
        m_backend->on<SignIn>([this](const SignIn &) -> Result<SignInState> { return m_state; });
        m_backend->on<BeginSignInSetup>(
            [](const BeginSignInSetup &) -> Result<SetupSecret> { return sampleSetup(); });
        m_backend->on<EnterCode>(
            [](const EnterCode &) -> Result<SignInState> { return failure(ErrorCode::WrongCode); });
        m_window = std::make_unique<MainWindow>(MainWindow::Tools{m_opener, setting.theme, setting.languages,
                                                                  m_preferences, m_clipboard,
                                                                  ProfileScript::clock(), 1h, &m_connector});
    }

    MovingScript &backend() { return *m_mover; }
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
        pressNamed(u"signin.submit"_s);
    }
    /// With that session.
    void enter()
    {
        showSignIn();
        signIn(SignedIn{m_backend->session, {}});
    }
    QWidget &shown() override { return m_page ? *m_page : *m_window; }

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
    std::shared_ptr<MovingScript> m_mover;
    std::shared_ptr<ProfileScript> m_backend;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QWidget> m_page;
};

} // namespace sallyport
