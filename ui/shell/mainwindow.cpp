// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/backend/serverconnector.h"
#include "ui/deliver.h"
#include "ui/errortext.h"
#include "ui/languages.h"
#include "ui/shell/header.h"
#include "ui/shell/help.h"
#include "ui/shell/idlewatch.h"
#include "ui/shell/languagemenu.h"
#include "ui/shell/lockpage.h"
#include "ui/shell/offlinestrip.h"
#include "ui/shell/preferences.h"
#include "ui/shell/workspace.h"
#include "ui/signin/signinflow.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pagecrier.h"
#include "ui/widgets/secretclipboard.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

MainWindow::MainWindow(const Tools &tools, QWidget *parent)
    : QWidget(parent), m_tools(tools), m_offline(new OfflineStrip), m_pages(new QStackedWidget),
      m_idle(new IdleWatch(tools.idleLimit, this))
{
    setObjectName(u"window"_s);
    // Drawn in eight sizes, which nobody waits for: after the window is there.
    QTimer::singleShot(0, this, [this] { setWindowIcon(applicationIcon()); });
    setMinimumSize(800, 560);
    if (!restoreGeometry(tools.preferences.windowGeometry()))
        resize(1120, 760);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_offline);
    whole->addWidget(m_pages, 1);

    connect(m_offline, &OfflineStrip::tryAgainRequested, this, [this] { m_backend->reconnect(); });
    connect(m_idle, &IdleWatch::idle, this, &MainWindow::lock);
    connect(new QShortcut(Qt::CTRL | Qt::Key_L, this), &QShortcut::activated, this, &MainWindow::lock);
    connect(new QShortcut(Qt::CTRL | Qt::Key_Q, this), &QShortcut::activated, this, &QWidget::close);
    new Help(*this, tools.languages);
    new PageCrier(*this);
    updateTitle();
}

MainWindow::~MainWindow()
{
    // The pages work on the backend to their end.
    delete m_pages;
}

void MainWindow::start(const StoreStart &start)
{
    makeEntrance()->start(start);
}

StoreEntrance *MainWindow::makeEntrance()
{
    m_entrance = new StoreEntrance(m_tools.opener, m_tools.connector, m_tools.preferences, m_tools.languages);
    connect(m_entrance, &StoreEntrance::opened, this, &MainWindow::use);
    connect(m_entrance, &StoreEntrance::languageChosen, this, &MainWindow::chooseLanguage);
    showPage(m_entrance);
    return m_entrance;
}

void MainWindow::use(const OpenedStore &store)
{
    m_backend = store.backend;
    m_cast = store.cast;
    m_email = store.owner;
    m_server = store.server;
    if (m_server && m_tools.connector)
        if (const auto known = m_tools.connector->book().find(*m_server))
            m_email = known->email;
    connect(m_backend.get(), &Backend::sessionEnded, this, [this] {
        endSession(Tone::Warning, errorText({ErrorCode::Unauthenticated, {}, {}, {}}));
    });
    connect(m_backend.get(), &Backend::mfaSetupRequired, this, [this] {
        if (m_workspace)
            m_workspace->openSetup();
    });
    connect(m_backend.get(), &Backend::onlineChanged, this, &MainWindow::takeConnection);
    connect(m_backend.get(), &Backend::sessionNotKept, this, [this](const Error &error) {
        if (m_workspace)
            m_workspace->showNotice(Tone::Warning, tr("You will have to sign in again at the next start.") +
                                                       u' ' + errorText(error));
    });
    showSignIn();
    m_isResuming = m_backend->hasSession();
    takeConnection();
    if (!store.owner.isEmpty())
        m_signIn->showNotice(Tone::Good, tr("The store has been created. Sign in with your new password."));
    dropPage(m_entrance);
}

// The way to a server

void MainWindow::takeConnection()
{
    const bool isOnline = !m_backend || m_backend->isOnline();
    m_offline->tell(m_backend.get());
    if (m_workspace)
        m_workspace->setOnline(isOnline);
    if (isOnline)
        resumeSession();
}

void MainWindow::resumeSession()
{
    if (!m_isResuming || !m_backend->hasSession())
        return;
    m_signIn->showNotice(Tone::Accent, tr("Going on with your session…"));
    deliver(m_backend->call(GetSession{}), this, [this, backend = m_backend](const Result<Session> &session) {
        if (!m_isResuming || backend != m_backend)
            return;
        if (session) {
            enter(*session);
            return;
        }
        m_isResuming = backend->hasSession(); // until the connection is back
        m_signIn->showNotice(Tone::Warning, errorText(session.error()));
    });
}

void MainWindow::rememberPerson(const Session &session)
{
    if (!m_server || !m_tools.connector)
        return;
    ConnectionBook &book = m_tools.connector->book();
    if (auto known = book.find(*m_server)) {
        known->email = session.person.email;
        book.put(*known);
    }
}

void MainWindow::switchConnection()
{
    m_tools.clipboard.clear();
    const auto known =
        m_server ? m_tools.connector->book().find(*m_server) : std::optional<ServerConnection>();
    // Who stays signed in finds the session again; everybody else's ends here.
    if (m_workspace && !(known && known->staysSignedIn))
        deliver(m_backend->call(SignOut{}), this, [backend = m_backend](const Result<Done> &) {});
    m_idle->stop();
    closePopups();
    m_isResuming = false;
    m_tools.languages.apply(m_tools.preferences.language());
    m_backend->disconnect(this);
    makeEntrance()->showConnections();
    dropPage(m_signIn);
    dropPage(m_workspace);
    dropPage(m_lock);
    m_backend.reset();
    m_cast.reset();
    m_server.reset();
    takeConnection();
}

// Sign-in and session

SignInFlow *MainWindow::makeSignIn()
{
    auto *flow = new SignInFlow(*m_backend, m_tools.clipboard, m_tools.clock);
    if (m_cast)
        flow->setDemoCast(*m_cast);
    auto *languages = new LanguageMenu(m_tools.languages, flow);
    connect(languages, &LanguageMenu::chosen, this, &MainWindow::chooseLanguage);
    flow->setLanguageMenu(languages, Languages::name(m_tools.languages.current()));
    if (switchesConnections())
        flow->offerSwitch();
    connect(flow, &SignInFlow::switchRequested, this, &MainWindow::switchConnection);
    connect(flow, &SignInFlow::signedIn, this, &MainWindow::enter);
    return flow;
}

void MainWindow::showSignIn()
{
    SignInFlow *before = m_signIn;
    m_signIn = makeSignIn();
    m_signIn->resume({m_email, {}});
    showPage(m_signIn);
    dropPage(before);
}

void MainWindow::showSignIn(Tone tone, const QString &text)
{
    showSignIn();
    m_signIn->showNotice(tone, text);
}

void MainWindow::enter(const Session &session)
{
    Workspace *before = m_workspace;
    m_email = session.person.email;
    m_isResuming = false;
    rememberPerson(session);
    takeLanguageOf(session);
    m_workspace = new Workspace({*m_backend, m_tools.clipboard, m_tools.theme, m_tools.languages,
                                 m_tools.clock, m_tools.preferences.columns(), switchesConnections()},
                                session);
    connect(m_workspace, &Workspace::titleChanged, this, &MainWindow::updateTitle);
    connect(m_workspace, &Workspace::sessionChanged, this, [this](const Session &changed) {
        takeLanguageOf(changed);
        if (m_greeted && m_greeted->strength != changed.strength)
            greet(changed);
    });
    connect(m_workspace, &Workspace::workplaceChosen, this, &MainWindow::switchWorkplace);
    connect(m_workspace, &Workspace::languageChosen, this, &MainWindow::chooseLanguage);
    connect(m_workspace, &Workspace::connectionsChosen, this, &MainWindow::switchConnection);
    connect(m_workspace, &Workspace::serverWanted, this, [this] {
        switchConnection();
        m_entrance->showServer();
    });
    connect(m_workspace, &Workspace::lockChosen, this, &MainWindow::lock);
    connect(m_workspace, &Workspace::signOutChosen, this, &MainWindow::signOut);
    connect(m_workspace, &Workspace::themeChosen, this, [this](ThemeChoice choice) {
        m_tools.preferences.setTheme(choice);
        m_tools.theme.setChoice(choice);
    });
    showPage(m_workspace);
    greet(session);
    dropPage(m_signIn);
    dropPage(before);
    m_idle->start();
}

void MainWindow::greet(const Session &session)
{
    QStringList news;
    if (session.strength == SessionStrength::BackupCode)
        news.append(tr("Signed in with a backup code: %n of 10 left. If your authenticator is gone, set up a "
                       "new one now.",
                       nullptr, session.backupCodesLeft));
    if (session.failedSecondSteps > 0)
        news.append(
            tr("Since your last sign-in %n code(s) were refused. If that was not you, change your password.",
               nullptr, session.failedSecondSteps));
    m_greeted = session;
    if (news.isEmpty())
        m_workspace->clearNotice();
    else
        m_workspace->showNotice(Tone::Warning, news.join(u' '));
}

void MainWindow::switchWorkplace(const ScopeId &scope)
{
    deliver(m_backend->call(SwitchWorkplace{scope}), this, [this](const Result<SignInState> &state) {
        if (state)
            takeSwitch(*state);
        else if (m_workspace)
            m_workspace->showNotice(Tone::Bad, errorText(state.error()));
    });
}

void MainWindow::takeSwitch(const SignInState &state)
{
    if (const auto *done = std::get_if<SignedIn>(&state); done && !done->backupCodes) {
        enter(done->session);
        return;
    }
    m_signIn = makeSignIn();
    m_signIn->resume({m_email, state});
    connect(m_signIn, &SignInFlow::startedAgain, this, &MainWindow::returnToSession);
    showPage(m_signIn);
}

void MainWindow::returnToSession()
{
    deliver(m_backend->call(GetSession{}), this, [this](const Result<Session> &session) {
        if (session && m_workspace) {
            showPage(m_workspace);
            dropPage(m_signIn);
        } else {
            endSession(Tone::Warning, errorText({ErrorCode::Unauthenticated, {}, {}, {}}));
        }
    });
}

void MainWindow::signOut()
{
    m_tools.clipboard.clear();
    // Whatever the answer is, this window is out; a server may be slow to give it.
    if (!m_backend->place().local) {
        deliver(m_backend->call(SignOut{}), this, [backend = m_backend](const Result<Done> &) {});
        endSession(Tone::Accent, tr("You have signed out."));
        return;
    }
    deliver(m_backend->call(SignOut{}), this,
            [this](const Result<Done> &) { endSession(Tone::Accent, tr("You have signed out.")); });
}

void MainWindow::endSession(Tone tone, const QString &text)
{
    if (!m_workspace)
        return;
    m_idle->stop();
    closePopups();
    m_tools.languages.apply(m_tools.preferences.language());
    showSignIn(tone, text);
    dropPage(m_workspace);
    dropPage(m_lock);
}

void MainWindow::lock()
{
    if (!m_workspace || m_lock)
        return;
    m_idle->stop();
    closePopups();
    const Session &session = m_workspace->session();
    m_covered = m_pages->currentWidget();
    m_lock = new LockPage(session.person.name, session.person.email);
    connect(m_lock, &LockPage::submitted, this, &MainWindow::unlock);
    connect(m_lock, &LockPage::signOutRequested, this, &MainWindow::signOut);
    showPage(m_lock);
}

void MainWindow::unlock(const Secret &password)
{
    m_lock->setBusy(true);
    deliver(m_backend->call(Unlock{password}), this, [this](const Result<Done> &done) {
        if (!m_lock)
            return;
        if (done)
            uncover();
        else if (done.error().code == ErrorCode::Unauthenticated)
            endSession(Tone::Warning, errorText(done.error()));
        else
            m_lock->showError(done.error());
    });
}

void MainWindow::uncover()
{
    showPage(m_covered ? m_covered.data() : m_workspace.data());
    dropPage(m_lock);
    m_idle->start();
}

void MainWindow::closePopups()
{
    while (QWidget *popup = QApplication::activePopupWidget()) {
        popup->close();
        if (QApplication::activePopupWidget() == popup)
            break;
    }
    const QList<QDialog *> dialogs = findChildren<QDialog *>();
    for (QDialog *dialog : dialogs)
        dialog->close();
}

// Language, pages, closing

void MainWindow::chooseLanguage(const QString &language)
{
    m_tools.preferences.setLanguage(language);
    if (!m_workspace) {
        m_tools.languages.apply(language);
        return;
    }
    // The person keeps the choice too, or the next sign-in would undo it. Where that is not allowed now, it
    // holds for this window all the same.
    deliver(m_backend->call(UpdateProfile{{}, language}), this,
            [this, language](const Result<Person> &) { m_tools.languages.apply(language); });
}

void MainWindow::takeLanguageOf(const Session &session)
{
    m_tools.languages.apply(session.person.language.isEmpty() ? m_tools.preferences.language()
                                                              : session.person.language);
}

bool MainWindow::mayLeave() const
{
    return (!m_workspace || m_workspace->mayLeave()) && (!m_signIn || m_signIn->mayLeave());
}

void MainWindow::retranslate()
{
    if (m_workspace) {
        m_workspace->retranslate();
        if (m_greeted && m_workspace->hasNotice())
            greet(*m_greeted);
    }
    if (m_signIn && m_signIn->mayLeave()) {
        SignInFlow *before = m_signIn;
        const SignInFlow::Draft draft = before->draft();
        m_signIn = makeSignIn();
        if (m_workspace)
            connect(m_signIn, &SignInFlow::startedAgain, this, &MainWindow::returnToSession);
        m_signIn->resume(draft);
        if (m_pages->currentWidget() == before)
            showPage(m_signIn);
        else
            m_covered = m_signIn;
        dropPage(before);
    }
    if (m_entrance)
        m_entrance->retranslate();
    takeConnection();
    updateTitle();
}

void MainWindow::showPage(QWidget *page)
{
    if (m_pages->indexOf(page) < 0)
        m_pages->addWidget(page);
    m_pages->setCurrentWidget(page);
    updateTitle();
}

void MainWindow::dropPage(QWidget *page)
{
    if (!page)
        return;
    m_pages->removeWidget(page);
    page->hide();
    page->disconnect(this);
    // It may be in the middle of a signal; and it works on its backend to its end.
    connect(page, &QObject::destroyed, qApp, [backend = m_backend] {});
    page->deleteLater();
    if (page == m_entrance)
        m_entrance.clear();
    else if (page == m_signIn)
        m_signIn.clear();
    else if (page == m_workspace)
        m_workspace.clear();
    else if (page == m_lock)
        m_lock.clear();
}

void MainWindow::updateTitle()
{
    if (m_workspace && m_pages->currentWidget() == m_workspace)
        //: %1 is the page, %2 where the data lives
        setWindowTitle(
            tr("%1 — Sallyport · %2").arg(m_workspace->title(), Header::placeText(m_backend->place())));
    else
        setWindowTitle(u"Sallyport"_s);
}

void MainWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const bool unsaved = m_workspace && m_workspace->hasChanges();
    if ((!mayLeave() || unsaved) && !m_closingAsked) {
        m_closingAsked = true;
        event->ignore();
        if (unsaved) {
            m_workspace->showNotice(
                Tone::Warning,
                tr("There are changes that are not saved. Save them first; or close the window "
                   "once more to leave without them."));
            return;
        }
        if (m_workspace)
            m_workspace->showNotice(Tone::Warning,
                                    tr("What is shown here is shown only once. Keep it first; or close the "
                                       "window once more to leave without it."));
        return;
    }
    m_tools.preferences.setWindowGeometry(saveGeometry());
    event->accept();
}

} // namespace sallyport
