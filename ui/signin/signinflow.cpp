// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/signinflow.h"

#include "core/backend/backend.h"
#include "ui/deliver.h"
#include "ui/errortext.h"
#include "ui/flows/backupcodespage.h"
#include "ui/flows/requirementtext.h"
#include "ui/flows/setupflow.h"
#include "ui/signin/codestep.h"
#include "ui/signin/confirmstep.h"
#include "ui/signin/democard.h"
#include "ui/signin/gatefooter.h"
#include "ui/signin/passwordstep.h"
#include "ui/signin/resetcodestep.h"
#include "ui/signin/setuptokenstep.h"
#include "ui/signin/signincodestep.h"
#include "ui/signin/ticketsetup.h"
#include "ui/signin/widepage.h"
#include "ui/signin/workplacestep.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace sallyport {

SignInFlow::SignInFlow(Backend &backend, SecretClipboard &clipboard, Clock clock, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_clipboard(clipboard), m_clock(std::move(clock)),
      m_columns(new QHBoxLayout(this)), m_pages(new QStackedWidget),
      m_first(new PasswordStep(backend.place().local ? PasswordStep::Place::ThisComputer
                                                     : PasswordStep::Place::Server)),
      m_footer(new GateFooter)
{
    const BackendPlace place = backend.place();
    m_footer->setPlace(place.demo    ? tr("Sample data")
                       : place.local ? tr("Store on this computer")
                                     : place.name,
                       place.demo ? QString() : place.name);

    m_pages->addWidget(m_first);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_pages, 1);
    m_first->below()->addWidget(m_footer);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(0);
    m_columns->addLayout(left, 1);
    setFocusProxy(m_pages);

    if (place.readOnly)
        m_first->showMessage(Tone::Warning, errorText({ErrorCode::StoreReadOnly, {}, {}, {}}));
    connect(m_first, &PasswordStep::submitted, this, &SignInFlow::signIn);
    connect(m_first, &PasswordStep::signInCodeChosen, this, &SignInFlow::askForSignInCode);
    connect(m_first, &PasswordStep::linkRequested, this, &SignInFlow::askForLink);
    connect(m_first, &PasswordStep::setupTokenChosen, this, &SignInFlow::askForSetupToken);
    connect(m_footer, &GateFooter::switchRequested, this, &SignInFlow::switchRequested);
    connect(m_first, &PasswordStep::resetCodeChosen, this, &SignInFlow::askForResetCode);
}

void SignInFlow::setDemoCast(const DemoCast &cast)
{
    delete m_demo;
    m_demo = new QWidget;
    auto *card = new DemoCard(cast, m_clock);
    card->setFixedWidth(scaled(this, 336));
    auto *row = new QHBoxLayout(m_demo);
    const int margin = scaled(this, 24);
    row->setContentsMargins(0, margin, 0, margin);
    row->addWidget(card);
    row->addSpacing(margin); // margins would not be mirrored
    m_columns->addWidget(m_demo);
    connect(card, &DemoCard::pointedAt, this, [this](const QString &email, const QString &password) {
        if (m_pages->currentWidget() == m_first && !m_first->isBusy()) {
            m_first->setEmail(email);
            m_first->setPassword(password);
        }
    });
    connect(card, &DemoCard::chosen, this, [this](const QString &email, const QString &password) {
        startAgain();
        m_first->setEmail(email);
        m_first->setPassword(password);
        m_first->focusFirst();
    });
}

void SignInFlow::setLanguageMenu(QMenu *menu, const QString &currentLanguage)
{
    m_footer->setLanguages(menu, currentLanguage);
}

void SignInFlow::offerSwitch()
{
    m_footer->offerSwitch();
}

void SignInFlow::showNotice(Tone tone, const QString &text)
{
    m_first->showMessage(tone, text);
}

SignInFlow::Draft SignInFlow::draft() const
{
    return {m_first->email(), m_state};
}

void SignInFlow::resume(const Draft &draft)
{
    m_email = draft.email;
    m_first->setEmail(draft.email);
    if (draft.state)
        showState(*draft.state);
    else if (isVisible())
        m_first->focusFirst();
}

bool SignInFlow::mayLeave() const
{
    const auto *setup = m_passing ? m_passing->findChild<SetupFlow *>() : nullptr;
    return m_codesKept && (!setup || setup->mayLeave());
}

void SignInFlow::signIn(const QString &email, const Secret &password)
{
    m_email = email;
    m_first->setBusy(true);
    m_backend.setStaySignedIn(m_first->staysSignedIn());
    deliver(m_backend.call(SignIn{email, password, Application::ControlPanel}), this,
            [this](const Result<SignInState> &state) {
                m_first->setBusy(false);
                if (state)
                    showState(*state);
                else
                    m_first->showError(state.error());
            });
}

void SignInFlow::enterCode(const Secret &code)
{
    m_code->setBusy(true);
    deliver(m_backend.call(EnterCode{m_ticket, code}), this, [this](const Result<SignInState> &state) {
        m_code->setBusy(false);
        if (state)
            showState(*state);
        else if (!isStartingAgain(state.error()))
            m_code->showError(state.error());
    });
}

void SignInFlow::confirmCode(const Secret &code)
{
    m_confirm->setBusy(true);
    deliver(m_backend.call(ConfirmSignInSetup{m_ticket, code}), this,
            [this](const Result<SignInState> &state) {
                m_confirm->setBusy(false);
                if (state)
                    showState(*state);
                else if (!isStartingAgain(state.error()))
                    m_confirm->showError(state.error());
            });
}

void SignInFlow::choose(const ScopeId &scope)
{
    m_workplace->setBusy(true);
    deliver(m_backend.call(ChooseWorkplace{m_ticket, scope}), this, [this](const Result<SignInState> &state) {
        m_workplace->setBusy(false);
        if (state)
            showState(*state);
        else if (!isStartingAgain(state.error()))
            m_workplace->showError(state.error());
    });
}

void SignInFlow::askForSignInCode()
{
    if (!m_newPassword) {
        m_newPassword = new SignInCodeStep;
        m_pages->addWidget(m_newPassword);
        connect(m_newPassword, &SignInCodeStep::submitted, this, &SignInFlow::acceptSignInCode);
        connect(m_newPassword, &SignInCodeStep::backRequested, this, qOverload<>(&SignInFlow::startAgain));
    }
    m_newPassword->begin(m_first->email());
    showPage(m_newPassword);
}

void SignInFlow::acceptSignInCode(const QString &email, const Secret &code, const Secret &password)
{
    m_newPassword->setBusy(true);
    deliver(m_backend.call(AcceptSignInCode{email, code, password}), this,
            [this, email](const Result<Done> &done) {
                if (!done) {
                    m_newPassword->showError(done.error());
                    return;
                }
                m_newPassword->begin({}); // forgets what was typed
                startAgain(Tone::Good, tr("Your new password is set. Sign in with it."));
                m_first->setEmail(email);
                m_first->focusFirst();
            });
}

void SignInFlow::askForResetCode()
{
    if (!m_resetCode) {
        m_resetCode = new ResetCodeStep;
        m_pages->addWidget(m_resetCode);
        connect(m_resetCode, &ResetCodeStep::submitted, this, &SignInFlow::acceptResetCode);
        connect(m_resetCode, &ResetCodeStep::backRequested, this, qOverload<>(&SignInFlow::startAgain));
    }
    m_resetCode->begin(m_first->email());
    showPage(m_resetCode);
}

void SignInFlow::acceptResetCode(const QString &email, const Secret &password, const Secret &code)
{
    m_email = email;
    m_resetCode->setBusy(true);
    deliver(m_backend.call(AcceptResetCode{email, password, code}), this,
            [this, email](const Result<SignInState> &state) {
                if (!state) {
                    m_resetCode->showError(state.error());
                    return;
                }
                m_resetCode->begin({}); // forgets what was typed
                m_first->setEmail(email);
                m_afterReset = true;
                showState(*state);
            });
}

void SignInFlow::askForLink(const QString &email)
{
    m_first->setBusy(true);
    deliver(m_backend.call(RequestPasswordReset{email}), this, [this](const Result<Done> &done) {
        m_first->setBusy(false);
        if (done)
            m_first->showMessage(
                Tone::Accent, tr("If somebody with this address has a password here, a link is on its way by "
                                 "mail. It works for one hour, once. Your authenticator stays as it is."));
        else if (done.error().code == ErrorCode::Conflict)
            m_first->showMessage(
                Tone::Accent, tr("This server sends no mail. An owner or administrator can give you a "
                                 "one-time sign-in code. Choose a new password with it: \"I have a sign-in "
                                 "code\", below. Your authenticator stays as it is."));
        else
            m_first->showMessage(Tone::Bad, errorText(done.error()));
    });
}

void SignInFlow::askForSetupToken()
{
    if (!m_setupToken) {
        m_setupToken = new SetupTokenStep;
        m_pages->addWidget(m_setupToken);
        connect(m_setupToken, &SetupTokenStep::submitted, this, &SignInFlow::completeSetup);
        connect(m_setupToken, &SetupTokenStep::backRequested, this, qOverload<>(&SignInFlow::startAgain));
    }
    m_setupToken->begin();
    showPage(m_setupToken);
}

void SignInFlow::completeSetup(const Secret &token, const QString &name, const Secret &password)
{
    m_setupToken->setBusy(true);
    deliver(m_backend.call(CompleteSetup{token, name, password}), this, [this](const Result<Done> &done) {
        if (!done) {
            m_setupToken->showError(done.error());
            return;
        }
        m_setupToken->begin(); // forgets what was typed
        startAgain(Tone::Good, tr("The server is set up. Sign in with your email and your new password."));
    });
}

void SignInFlow::showState(const SignInState &state)
{
    m_state = state;
    m_first->reset();
    std::visit([this](const auto &one) { take(one); }, state);
}

void SignInFlow::take(const SignedIn &state)
{
    m_ticket = {};
    m_state.reset();
    if (!state.backupCodes) {
        Q_EMIT signedIn(state.session);
        return;
    }
    m_session = state.session;
    m_codesKept = false;
    auto *codes = new BackupCodesPage(*state.backupCodes, m_clipboard);
    connect(codes, &BackupCodesPage::finished, this, [this] {
        m_codesKept = true;
        Q_EMIT signedIn(*m_session);
    });
    showPassing(new WidePage(u"page.signin.codes"_s, codes));
}

void SignInFlow::take(const CodeRequired &state)
{
    m_ticket = state.ticket;
    if (!m_code) {
        m_code = new CodeStep(m_clock);
        m_pages->addWidget(m_code);
        connect(m_code, &CodeStep::submitted, this, &SignInFlow::enterCode);
        connect(m_code, &CodeStep::backRequested, this, qOverload<>(&SignInFlow::startAgain));
    }
    m_code->begin(m_email);
    showPage(m_code);
}

void SignInFlow::take(const ConfirmRequired &state)
{
    m_ticket = state.ticket;
    if (!m_confirm) {
        m_confirm = new ConfirmStep(m_clipboard);
        m_pages->addWidget(m_confirm);
        connect(m_confirm, &ConfirmStep::submitted, this, &SignInFlow::confirmCode);
        connect(m_confirm, &ConfirmStep::backRequested, this, qOverload<>(&SignInFlow::startAgain));
    }
    m_confirm->begin(m_email, state.setupAllowed);
    showPage(m_confirm);
    if (!state.setupAllowed)
        return;
    deliver(m_backend.call(BeginSignInSetup{state.ticket}), this,
            [this, ticket = state.ticket](const Result<SetupSecret> &secret) {
                if (m_pages->currentWidget() != m_confirm || !(m_ticket == ticket))
                    return;
                if (secret)
                    m_confirm->showSecret(*secret);
                else if (!isStartingAgain(secret.error()))
                    m_confirm->showError(secret.error());
            });
}

void SignInFlow::take(const SetupRequired &state)
{
    auto steps = std::make_unique<TicketSetup>(m_backend, state.ticket);
    connect(steps.get(), &TicketSetup::signedIn, this, [this](const Session &session) {
        m_session = session;
        m_state.reset();
    });
    connect(steps.get(), &TicketSetup::ticketExpired, this,
            [this](const Error &error) { startAgain(Tone::Warning, errorText(error)); });

    SetupFlow::Options options;
    options.methodPage = false;
    options.note =
        std::exchange(m_afterReset, false) ? tr("Your MFA was reset. Set up the new method; the old one, if "
                                                "it still works, stops when the new one is "
                                                "proved.")
        : state.reasons.isEmpty()
            ? tr("Your secret was replaced and the new one was never proved. Set up MFA to sign in.")
            //: %1 is a reason such as "Required by account Contoso Ltd"
            : tr("%1. Set up MFA to sign in.").arg(requirementText(state.reasons));
    options.footnote = tr("Nothing changes until a code has been verified. Cancelling signs you out.");
    auto *setup = new SetupFlow(std::move(steps), m_clipboard, options);
    connect(setup, &SetupFlow::cancelled, this, qOverload<>(&SignInFlow::startAgain));
    connect(setup, &SetupFlow::finished, this, [this] { Q_EMIT signedIn(*m_session); });
    showPassing(new WidePage(u"page.signin.setup"_s, setup));
}

void SignInFlow::take(const WorkplaceRequired &state)
{
    m_ticket = state.ticket;
    if (!m_workplace) {
        m_workplace = new WorkplaceStep;
        m_pages->addWidget(m_workplace);
        connect(m_workplace, &WorkplaceStep::chosen, this, &SignInFlow::choose);
        connect(m_workplace, &WorkplaceStep::backRequested, this, qOverload<>(&SignInFlow::startAgain));
    }
    m_workplace->begin(state.workplaces);
    showPage(m_workplace);
}

void SignInFlow::showPage(QWidget *page)
{
    m_pages->setCurrentWidget(page);
    if (m_passing && m_passing != page) {
        m_pages->removeWidget(m_passing);
        m_passing->deleteLater();
        m_passing = nullptr;
    }
    // Not in the middle of a setup: another language would begin it anew, with another secret.
    if (page == m_first || page == m_code || page == m_workplace)
        qobject_cast<GatePage *>(page)->below()->addWidget(m_footer);
    if (m_demo)
        m_demo->setVisible(page == m_first || page == m_code || page == m_workplace);
}

void SignInFlow::showPassing(QWidget *page)
{
    m_pages->addWidget(page);
    showPage(page);
    m_passing = page;
}

void SignInFlow::startAgain()
{
    m_afterReset = false;
    m_ticket = {};
    m_state.reset();
    m_session.reset();
    m_first->reset();
    showPage(m_first);
    Q_EMIT startedAgain();
}

void SignInFlow::startAgain(Tone tone, const QString &text)
{
    startAgain();
    m_first->showMessage(tone, text);
}

bool SignInFlow::isStartingAgain(const Error &error)
{
    if (error.code != ErrorCode::TicketExpired)
        return false;
    startAgain(Tone::Warning, errorText(error));
    return true;
}

} // namespace sallyport
