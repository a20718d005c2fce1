// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backend/demoperson.h"
#include "core/model/error.h"
#include "core/model/session.h"
#include "core/model/timestamp.h"
#include "core/operations/signin.h"
#include "ui/widgets/palette.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QMenu;
class QStackedWidget;

namespace sallyport {

class Backend;
class CodeStep;
class ConfirmStep;
class GateFooter;
class PasswordStep;
class ResetCodeStep;
class SecretClipboard;
class SetupTokenStep;
class SignInCodeStep;
class WorkplaceStep;

/// The whole sign-in, from "Email" to the open session. Decides nothing: it shows the state the core has
/// answered with, and sends what was entered.
///
/// Pages, by object name: page.signin, page.signin.code, page.signin.confirm, page.signin.setup,
/// page.signin.workplace, page.signin.codes,
/// page.signin.newpassword, page.signin.resetcode, page.signin.setuptoken.
class SignInFlow : public QWidget
{
    Q_OBJECT
public:
    /// What is lost when the flow is built anew in another language, and given back to the new one.
    struct Draft
    {
        QString email;
        std::optional<SignInState> state; ///< none: first step
    };

    SignInFlow(Backend &backend, SecretClipboard &clipboard, Clock clock, QWidget *parent = nullptr);

    /// Lists who one can be.
    void setDemoCast(const DemoCast &cast);
    /// Under the card; shows where the data lives and the language.
    void setLanguageMenu(QMenu *menu, const QString &currentLanguage);
    /// Offers "Switch connection" beside the language.
    void offerSwitch();
    /// On the first step: what just happened, e.g. why the session ended.
    void showNotice(Tone tone, const QString &text);

    Draft draft() const;
    /// Goes on where another flow was, or with what SwitchWorkplace has answered.
    void resume(const Draft &draft);
    /// False while leaving would lose backup codes nobody has seen or kept.
    bool mayLeave() const;

Q_SIGNALS:
    void signedIn(const Session &session);
    /// Back to the first step, by "Back", "Cancel" or because the ticket has expired.
    void startedAgain();
    void switchRequested();

private:
    void signIn(const QString &email, const Secret &password);
    void enterCode(const Secret &code);
    void confirmCode(const Secret &code);
    void choose(const ScopeId &scope);
    void askForSignInCode();
    void acceptSignInCode(const QString &email, const Secret &code, const Secret &password);
    void askForResetCode();
    void askForLink(const QString &email);
    void askForSetupToken();
    void completeSetup(const Secret &token, const QString &name, const Secret &password);
    void acceptResetCode(const QString &email, const Secret &password, const Secret &code);
    void showState(const SignInState &state);
    void take(const SignedIn &state);
    void take(const CodeRequired &state);
    void take(const ConfirmRequired &state);
    void take(const SetupRequired &state);
    void take(const WorkplaceRequired &state);
    void showPage(QWidget *page);
    void showPassing(QWidget *page);
    void startAgain();
    void startAgain(Tone tone, const QString &text);
    bool isStartingAgain(const Error &error);

    Backend &m_backend;
    SecretClipboard &m_clipboard;
    Clock m_clock;
    QHBoxLayout *m_columns = nullptr;
    QStackedWidget *m_pages = nullptr;
    PasswordStep *m_first = nullptr;
    CodeStep *m_code = nullptr;
    ConfirmStep *m_confirm = nullptr;
    WorkplaceStep *m_workplace = nullptr;
    SignInCodeStep *m_newPassword = nullptr;
    ResetCodeStep *m_resetCode = nullptr;
    SetupTokenStep *m_setupToken = nullptr;
    QWidget *m_passing = nullptr; ///< setup or backup codes: made for one person, deleted after
    QWidget *m_demo = nullptr;
    GateFooter *m_footer = nullptr;
    QString m_email;
    Secret m_ticket;
    std::optional<SignInState> m_state;
    std::optional<Session> m_session; ///< open already, with backup codes still to be kept
    bool m_codesKept = true;
    bool m_afterReset = false; ///< a reset code has led to the setup
};

} // namespace sallyport
