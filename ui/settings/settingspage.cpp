// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "core/backend/backend.h"
#include "ui/deliver.h"
#include "ui/errortext.h"
#include "ui/settings/accountpicker.h"
#include "ui/settings/policycard.h"
#include "ui/settings/policyeffect.h"
#include "ui/settings/policyflow.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QShowEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

/// So that somebody who holds down an arrow asks once.
constexpr std::chrono::milliseconds rehearsalDelay{250};

QScrollArea *scrolling(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    if (content)
        area->setWidget(content);
    return area;
}

QMargins pageMargins(const QWidget *widget)
{
    return {scaled(widget, 32), scaled(widget, 24), scaled(widget, 32), scaled(widget, 32)};
}

} // namespace

SettingsPage::SettingsPage(Backend &backend, SecretClipboard &clipboard, const Workplace &workplace,
                           QWidget *parent)
    : QWidget(parent), m_backend(backend), m_clipboard(clipboard), m_workplace(workplace),
      m_pages(new QStackedWidget), m_journeyArea(scrolling(nullptr))
{
    setObjectName(u"page.settings"_s);
    if (!choosesAccount())
        m_account = Account{.id = workplace.scope, .reseller = {}, .name = workplace.name, .mandate = {}};
    m_delay.setSingleShot(true);
    m_delay.setInterval(rehearsalDelay);
    connect(&m_delay, &QTimer::timeout, this, &SettingsPage::rehearse);
    makeOverview();
    m_pages->addWidget(m_journeyArea);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
}

void SettingsPage::makeOverview()
{
    setAccessibleName(tr("Settings"));
    auto *page = new QWidget;
    m_discard = new Button(tr("Discard changes"));
    m_save = new Button(tr("Save"), Button::Kind::Primary);
    connect(m_discard, &Button::clicked, this, &SettingsPage::discard);
    connect(m_save, &Button::clicked, this, &SettingsPage::save);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *enter = new QShortcut(key, page, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(enter, &QShortcut::activated, m_save, &Button::click);
    }
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
    auto *top = new QVBoxLayout;
    top->setContentsMargins(margins.left(), margins.top(), margins.right(), 0);
    top->setSpacing(scaled(this, 7));
    top->addLayout(head);
    top->addWidget(m_busyBar);
    top->addWidget(m_message);
    m_picker = nullptr;
    if (choosesAccount()) {
        m_picker = new AccountPicker(m_backend);
        connect(m_picker, &AccountPicker::picked, this, &SettingsPage::pick);
        connect(m_picker, &AccountPicker::failed, this, &SettingsPage::fail);
        connect(m_picker, &AccountPicker::foundNone, this, [this] {
            m_none->setSentence(
                tr("There are no accounts yet: \"New account\" on the page \"Accounts\" makes one."));
        });
        if (m_account)
            m_picker->choose(*m_account);
        top->addSpacing(scaled(this, 5));
        top->addWidget(m_picker);
    }
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(margins.left(), scaled(this, 9), margins.right(), margins.bottom());
    column->addWidget(m_none, 1);
    column->addWidget(m_card);
    column->addStretch();
    auto *area = scrolling(content);
    // The bar takes its place from the margin, so that the card stays in line with the head.
    const auto keepInLine = [column, margins, bar = area->verticalScrollBar()] {
        const int taken = bar->maximum() > bar->minimum() ? bar->sizeHint().width() : 0;
        const QMargins now = column->contentsMargins();
        column->setContentsMargins(now.left(), now.top(), margins.right() - taken, now.bottom());
    };
    connect(area->verticalScrollBar(), &QScrollBar::rangeChanged, content, keepInLine);
    auto *whole = new QVBoxLayout(page);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(top);
    whole->addWidget(area, 1);

    m_pages->insertWidget(0, page);
    if (m_overview)
        m_overview->deleteLater();
    m_overview = page;
    updateButtons();
}

bool SettingsPage::hasChanges() const
{
    return m_loaded && m_card->hasChanges();
}

void SettingsPage::load()
{
    if (m_picker)
        m_picker->load();
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
    m_picker->choose(*m_account);
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
    if (m_picker)
        m_picker->choose(account);
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
    if (m_busy || m_journey || !m_save->isEnabled())
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
        connect(flow, &PolicyFlow::saved, this, &SettingsPage::takeState);
        connect(flow, &Journey::cancelled, this, [this] { closeJourney(Tone::Accent, {}); });
        connect(flow, &Journey::finished, this,
                [this](const QString &message) { closeJourney(Tone::Good, message); });
        m_journey = flow;
        auto *frame = new QWidget;
        auto *column = new QVBoxLayout(frame);
        column->setContentsMargins(pageMargins(this));
        column->addWidget(flow);
        m_journeyArea->setWidget(frame);
        m_pages->setCurrentWidget(m_journeyArea);
    });
}

void SettingsPage::closeJourney(Tone tone, const QString &message)
{
    m_journeyArea->takeWidget()->deleteLater(); // later: it is in the middle of telling us
    m_journey = nullptr;
    m_pages->setCurrentWidget(m_overview);
    if (message.isEmpty()) {
        m_save->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_message->setAction({});
    m_message->setDismissible(true);
    m_message->announce(tone, message);
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
    if (event->spontaneous() || m_journey)
        return;
    if (hasChanges()) {
        m_message->setAction({});
        m_message->setDismissible(true);
        m_message->announce(Tone::Warning, tr("Your changes are still here, and not saved yet."));
        return;
    }
    m_message->clear();
    load();
}

void SettingsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || !m_overview)
        return;
    // A journey under way keeps its language until it ends.
    const TeamPolicyState state = m_card->state();
    const TeamPolicy entered = m_card->policy();
    makeOverview();
    if (!m_journey)
        m_pages->setCurrentWidget(m_overview);
    if (m_picker)
        m_picker->load();
    if (!m_loaded)
        return;
    m_card->setState(state);
    m_card->setPolicy(entered);
    takeChange();
}

} // namespace sallyport
