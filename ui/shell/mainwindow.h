// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backend/demoperson.h"
#include "core/model/session.h"
#include "core/model/timestamp.h"
#include "core/operations/signin.h"
#include "ui/shell/storeentrance.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/theme.h"

#include <QPointer>
#include <QWidget>

#include <chrono>
#include <memory>
#include <optional>

class QStackedWidget;

namespace sallyport {

class IdleWatch;
class LockPage;
class OfflineStrip;
class SecretClipboard;
class ServerConnector;
class SignInFlow;
class Workspace;

/// The window. Shows whatever the state is: the way into a store, the sign-in, the workspace of somebody
/// signed in, or the lock over it.
class MainWindow : public QWidget
{
    Q_OBJECT
public:
    /// Made in main; all of it outlives the window.
    struct Tools
    {
        StoreOpener &opener;
        Theme &theme;
        Languages &languages;
        Preferences &preferences;
        SecretClipboard &clipboard;
        Clock clock = systemClock();
        std::chrono::milliseconds idleLimit = std::chrono::minutes(5);
        ServerConnector *connector = nullptr; ///< none: stores on this computer only
    };

    explicit MainWindow(const Tools &tools, QWidget *parent = nullptr);
    ~MainWindow() override;

    void start(const StoreStart &start);
    /// Goes to the sign-in of a store that is open.
    void use(const OpenedStore &store);
    /// Covers everything until the password is given; without anybody signed in there is nothing to cover.
    void lock();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    StoreEntrance *makeEntrance();
    void resumeSession();
    void takeConnection();
    void rememberPerson(const Session &session);
    bool switchesConnections() const { return m_tools.connector && !m_cast; }
    void switchConnection();
    SignInFlow *makeSignIn();
    void showSignIn();
    void showSignIn(Tone tone, const QString &text);
    void enter(const Session &session);
    void greet(const Session &session);
    void switchWorkplace(const ScopeId &scope);
    void takeSwitch(const SignInState &state);
    void returnToSession();
    void signOut();
    void endSession(Tone tone, const QString &text);
    void unlock(const Secret &password);
    void uncover();
    void closePopups();

    void chooseLanguage(const QString &language);
    void takeLanguageOf(const Session &session);
    bool mayLeave() const;
    void retranslate();
    void showPage(QWidget *page);
    void dropPage(QWidget *page);
    void updateTitle();

    Tools m_tools;
    std::shared_ptr<Backend> m_backend;
    std::optional<DemoCast> m_cast;
    QString m_email;                       ///< of the last sign-in, to begin the next one with
    std::optional<ServerAddress> m_server; ///< of the backend, where it is one on a server
    bool m_isResuming = false;             ///< a session was kept, and nobody has said yet that it is over
    std::optional<Session> m_greeted;      ///< what was said after the sign-in was about this
    OfflineStrip *m_offline = nullptr;
    QStackedWidget *m_pages = nullptr;
    IdleWatch *m_idle = nullptr;
    QPointer<StoreEntrance> m_entrance;
    QPointer<SignInFlow> m_signIn;
    QPointer<Workspace> m_workspace;
    QPointer<LockPage> m_lock;
    QPointer<QWidget> m_covered; ///< what the lock is over
    bool m_closingAsked = false;
};

} // namespace sallyport
