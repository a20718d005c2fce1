// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "core/backend/backend.h"
#include "ui/deliver.h"
#include "ui/errortext.h"
#include "ui/flows/journeyplace.h"
#include "ui/happenings/happenings.h"
#include "ui/lists/accountchooser.h"
#include "ui/settings/policycard.h"
#include "ui/settings/policyeffect.h"
#include "ui/settings/policyflow.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/enterkey.h"
#include "ui/widgets/headedarea.h"
#include "ui/widgets/pagearea.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QShowEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

/// So that somebody who holds down an arrow asks once.
constexpr std::chrono::milliseconds rehearsalDelay{250};

} // namespace

SettingsPage::SettingsPage(Backend &backend, SecretClipboard &clipboard, const Workplace &workplace,
                           QWidget *parent)
    : QWidget(parent), m_backend(backend), m_clipboard(clipboard), m_workplace(workplace),
      m_place(new JourneyPlace)
{
    setObjectName(u"page.settings"_s);
    if (!choosesAccount())
        m_account = Account{.id = workplace.scope, .reseller = {}, .name = workplace.name, .mandate = {}};
    m_delay.setSingleShot(true);
    m_delay.setInterval(rehearsalDelay);
    connect(&m_delay, &QTimer::timeout, this, &SettingsPage::rehearse);
    makeOverview();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_place);
}

void SettingsPage::makeOverview()
{
    setAccessibleName(tr("Settings"));
    m_discard = new Button(tr("Discard changes"));
    m_save = new Button(tr("Save"), Button::Kind::Primary);
    connect(m_discard, &Button::clicked, this, &SettingsPage::discard);
    connect(m_save, &Button::clicked, this, &SettingsPage::save);
    auto *head = new QHBoxLayout;
    head->setSpacing(scaled(this, 12));
    head->addWidget(new PageTitle(tr("Settings")));
    head->addStretch();
    head->addWidget(m_discard);
    head->addWidget(m_save);
    m_busyBar = new BusyBar;
    m_message = new Banner;
    m_message->setObjectName(u"settings.message"_s);
    connect(m_message, &Banner::actionTriggered, this, [this] {
        m_message->clear();
        if (m_wanted)
            open(*std::exchange(m_wanted, {}));
        else
            load();
    });
    connect(m_message, &Banner::dismissed, this, [this] {
        m_wanted.reset();
        m_message->clear();
    });
    m_none = new EmptyState(tr("Choose an account to see what it asks of its people."));
    m_card = new PolicyCard;
    m_card->setMaximumWidth(scaled(this, 880));
    connect(m_card, &PolicyCard::changed, this, &SettingsPage::takeChange);

    const QMargins margins = pageMargins(this);
    auto *above = new QWidget;
    above->setMaximumWidth(margins.left() + m_card->maximumWidth() + margins.right());
    auto *top = new QVBoxLayout(above);
    top->setContentsMargins(margins.left(), margins.top(), margins.right(), 0);
    top->setSpacing(scaled(this, 7));
    top->addLayout(head);
    top->addWidget(m_busyBar);
    top->addWidget(m_message);
    if (choosesAccount()) {
        top->addSpacing(scaled(this, 5));
        top->addWidget(makeChooser());
    }
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(margins.left(), scaled(this, 9), margins.right(), margins.bottom());
    column->addWidget(m_none, 1);
    column->addWidget(m_card);
    column->addStretch();
    auto *page = new HeadedArea(above, content, column);
    giveEnterTo(m_save, page);

    m_place->setOverview(page);
    updateButtons();
}

QWidget *SettingsPage::makeChooser()
{
    m_chooser = new AccountChooser(m_backend, AccountChooser::Beginning::OnlyOne);
    m_chooser->setObjectName(u"settings.account"_s);
    connect(m_chooser, &AccountChooser::accountChosen, this, &SettingsPage::pick);
    connect(m_chooser, &AccountChooser::failed, this, &SettingsPage::fail);
    connect(m_chooser, &AccountChooser::nothingToChoose, this, [this] {
        m_none->setSentence(
            tr("There are no accounts yet: \"New account\" on the page \"Accounts\" makes one."));
    });
    if (m_account)
        m_chooser->setChosen(*m_account);
    auto *label = new QLabel(m_chooser->accessibleName());
    label->setBuddy(m_chooser);
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(this, 12));
    row->addWidget(label);
    row->addWidget(m_chooser, 1);
    row->addStretch();
    return line;
}

bool SettingsPage::hasChanges() const
{
    return m_loaded && m_card->hasChanges();
}

void SettingsPage::load()
{
    if (m_chooser && !m_account)
        m_chooser->begin();
    if (m_account && !hasChanges())
        open(*m_account);
}

void SettingsPage::pick(const Account &account)
{
    if (!hasChanges()) {
        m_message->clear();
        open(account);
        return;
    }
    m_wanted = account;
    m_chooser->setChosen(*m_account);
    //: %1 is the name of an account
    m_message->announce(Tone::Warning, tr("The changes for %1 are not saved yet.").arg(m_account->name));
    m_message->setAction(tr("Discard them"));
    m_message->setDismissible(true);
}

void SettingsPage::open(const Account &account)
{
    if (!m_account || m_account->id != account.id || hasChanges())
        m_loaded = false; // never another account's policy under this name
    m_account = account;
    if (m_chooser)
        m_chooser->setChosen(account);
    setBusy(true);
    deliver(m_backend.call(GetTeamPolicy{.account = account.id}), this,
            [this, id = account.id](const Result<TeamPolicyState> &state) {
                if (m_account->id != id)
                    return; // another one was chosen meanwhile
                setBusy(false);
                if (!state)
                    fail(state.error());
                else if (!hasChanges())
                    takeState(*state);
            });
}

void SettingsPage::takeState(const TeamPolicyState &state)
{
    m_loaded = true;
    m_card->setState(state);
    m_delay.stop();
    ++m_asked;
    m_card->showEffect(tr("Nothing is changed yet."));
    updateButtons();
}

void SettingsPage::takeChange()
{
    ++m_asked; // answers about what was entered before come too late
    m_rehearsed = false;
    m_message->clear();
    m_wanted.reset();
    if (hasChanges()) {
        m_card->showEffect({});
        m_delay.start();
    } else {
        m_delay.stop();
        m_card->showEffect(tr("Nothing is changed yet."));
    }
    updateButtons();
}

void SettingsPage::rehearse()
{
    const int asked = ++m_asked;
    const TeamPolicy policy = m_card->policy();
    deliver(m_backend.call(RehearseTeamPolicy{.account = m_account->id, .policy = policy}), this,
            [this, asked, policy](const Result<TeamPolicyRehearsal> &rehearsal) {
                if (asked != m_asked)
                    return;
                m_rehearsed = rehearsal.has_value();
                m_card->showEffect(rehearsal ? policyEffect(m_card->state().policy, policy, *rehearsal)
                                   : rehearsal.error().code == ErrorCode::Conflict
                                       ? tr("The plan does not allow this: it requires more than now.")
                                       : errorText(rehearsal.error()));
                updateButtons();
            });
}

void SettingsPage::save()
{
    if (m_busy || m_place->journey() || !m_save->isEnabled())
        return;
    m_message->clear();
    setBusy(true);
    // How the identity is verified depends on what is true now, not when the page was opened.
    deliver(m_backend.call(GetSession{}), this, [this](const Result<Session> &session) {
        if (session) {
            openFlow(*session);
            return;
        }
        setBusy(false);
        fail(session.error());
    });
}

void SettingsPage::openFlow(const Session &session)
{
    deliver(m_backend.call(GetMfa{}), this, [this, session](const Result<MfaOverview> &mfa) {
        setBusy(false);
        if (!mfa) {
            fail(mfa.error());
            return;
        }
        auto *flow = new PolicyFlow({m_backend, m_clipboard, *mfa, session.strength}, m_account->id,
                                    m_account->name, m_card->policy());
        connect(flow, &PolicyFlow::saved, this,
                [this, before = m_card->state().policy](const TeamPolicyState &state) {
                    m_undo = wayBackTo(before, state.policy);
                    takeState(state);
                });
        connect(flow, &Journey::cancelled, this, [this] { closeJourney(Tone::Accent, {}); });
        connect(flow, &Journey::finished, this,
                [this](const QString &message) { closeJourney(Tone::Good, message, m_undo); });
        m_place->open(flow);
    });
}

Undo SettingsPage::wayBackTo(const TeamPolicy &before, const TeamPolicy &left)
{
    // Saving asks for a code, whatever is saved: so the former settings are entered again, their effect is
    // said, and the person saves them or not.
    return [this, account = *m_account, before, left](QObject *owner, const auto &answer) {
        Q_EMIT attentionWanted();
        if (hasChanges() || m_place->journey()) {
            if (hasChanges())
                sayUnsaved();
            answer(Undone::Prepared);
            return;
        }
        deliver(m_backend.call(GetTeamPolicy{.account = account.id}), owner,
                [this, account, before, left, answer](const Result<TeamPolicyState> &now) {
                    if (!now) {
                        answer(tl::unexpected(now.error()));
                        return;
                    }
                    if (now->policy != left) {
                        answer(tl::unexpected(Error{ErrorCode::Conflict, {}, {}, {}}));
                        return;
                    }
                    if (!hasChanges() && !m_place->journey())
                        enterAgain(account, before, *now);
                    answer(Undone::Prepared);
                });
    };
}

void SettingsPage::enterAgain(const Account &account, const TeamPolicy &before, const TeamPolicyState &now)
{
    m_account = account;
    if (m_chooser)
        m_chooser->setChosen(account);
    setBusy(false);
    takeState(now);
    m_card->setPolicy(before);
    takeChange();
    m_message->setAction({});
    m_message->setDismissible(true);
    m_message->announce(Tone::Accent,
                        tr("The settings from before are entered again, and not saved yet. Look "
                           "at what they change, then save."));
    m_card->focusFirst();
}

void SettingsPage::sayUnsaved()
{
    m_message->setAction({});
    m_message->setDismissible(true);
    m_message->announce(Tone::Warning, tr("Your changes are still here, and not saved yet."));
}

void SettingsPage::closeJourney(Tone tone, const QString &message, const Undo &undo)
{
    m_place->leave();
    if (message.isEmpty()) {
        m_save->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!isTold(m_happenings, tone, message, undo)) {
        m_message->setAction({});
        m_message->setDismissible(true);
        m_message->announce(tone, message);
    }
    m_card->focusFirst();
}

void SettingsPage::discard()
{
    m_card->setPolicy(m_card->state().policy);
    takeChange();
    m_card->focusFirst();
}

void SettingsPage::setBusy(bool busy)
{
    m_busy = busy;
    m_busyBar->setBusy(busy);
    updateButtons();
}

void SettingsPage::updateButtons()
{
    m_none->setVisible(!m_account);
    m_card->setVisible(m_loaded);
    m_card->setEnabled(!m_busy);
    m_discard->setVisible(m_account.has_value());
    m_save->setVisible(m_account.has_value());
    m_discard->setEnabled(hasChanges() && !m_busy);
    m_save->setEnabled(hasChanges() && m_rehearsed && !m_busy);
    if (m_hadChanges != hasChanges()) {
        m_hadChanges = hasChanges();
        Q_EMIT hasChangesChanged(m_hadChanges);
    }
}

void SettingsPage::fail(const Error &error)
{
    m_message->setDismissible(false);
    m_message->setAction(tr("Try again"));
    m_message->announce(Tone::Bad, errorText(error));
}

void SettingsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (event->spontaneous() || m_place->journey())
        return;
    if (hasChanges()) {
        sayUnsaved();
        return;
    }
    m_message->clear();
    load();
}

void SettingsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    // A journey under way keeps its language until it ends.
    const TeamPolicyState state = m_card->state();
    const TeamPolicy entered = m_card->policy();
    makeOverview();
    if (m_chooser && !m_account)
        m_chooser->begin();
    if (!m_loaded)
        return;
    m_card->setState(state);
    m_card->setPolicy(entered);
    takeChange();
}

} // namespace sallyport
