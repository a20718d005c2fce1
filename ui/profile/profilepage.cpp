// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/profilepage.h"

#include "core/backend/backend.h"
#include "ui/deliver.h"
#include "ui/errortext.h"
#include "ui/flows/apipasswordflow.h"
#include "ui/flows/backupcodesflow.h"
#include "ui/flows/disableflow.h"
#include "ui/flows/enrolflow.h"
#include "ui/flows/journeyplace.h"
#include "ui/flows/passwordflow.h"
#include "ui/flows/requirementtext.h"
#include "ui/flows/resetsecretflow.h"
#include "ui/happenings/happenings.h"
#include "ui/profile/apipasswordcard.h"
#include "ui/profile/mfacard.h"
#include "ui/profile/personcard.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/enterkey.h"
#include "ui/widgets/headedarea.h"
#include "ui/widgets/pagearea.h"
#include "ui/widgets/text.h"
#include "ui/widgets/wraplayout.h"

#include <QShowEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

ProfilePage::ProfilePage(Backend &backend, SecretClipboard &clipboard, Clock clock, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_clipboard(clipboard), m_clock(std::move(clock)),
      m_place(new JourneyPlace)
{
    setObjectName(u"page.profile"_s);
    setAccessibleName(tr("My profile"));
    m_place->setOverview(makeOverview());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_place);
    updateButtons();
}

QWidget *ProfilePage::makeOverview()
{
    m_changePassword = new Button(tr("Change password…"));
    m_update = new Button(tr("Update Profile"), Button::Kind::Primary);
    connect(m_changePassword, &Button::clicked, this, [this] { act(ProfileAction::ChangePassword); });
    connect(m_update, &Button::clicked, this, &ProfilePage::updateProfile);

    auto *head = new WrapLayout;
    head->setSpacing(scaled(this, 12));
    head->addWidget(new PageTitle(tr("My profile")));
    head->addTrailing(m_changePassword);
    head->addWidget(m_update);
    m_message = new Banner;
    m_message->setObjectName(u"profileMessage"_s);
    m_message->setDismissible(true);
    m_busyBar = new BusyBar;
    m_cards = new QWidget;
    m_cards->setLayout(new QVBoxLayout);
    m_cards->layout()->setContentsMargins(0, 0, 0, 0);

    // The head stays when the cards are scrolled: "Update Profile" and its result are always to be seen.
    const QMargins margins = pageMargins(this);
    auto *above = new QWidget;
    auto *top = new QVBoxLayout(above);
    top->setContentsMargins(margins.left(), margins.top(), margins.right(), 0);
    top->setSpacing(scaled(this, 7));
    top->addLayout(head);
    top->addWidget(m_busyBar);
    top->addWidget(m_message);
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(margins.left(), scaled(this, 7), margins.right(), margins.bottom());
    m_column->addWidget(m_cards);
    m_column->addStretch(1); // cards keep their height
    auto *page = new HeadedArea(above, content, m_column);
    giveEnterTo(m_update, page);
    return page;
}

bool ProfilePage::mayLeave() const
{
    return m_place->mayLeave();
}

void ProfilePage::openSetup()
{
    m_setupWanted = true;
    refresh();
}

void ProfilePage::refresh()
{
    if (m_busy)
        return;
    setBusy(true);
    deliver(m_backend.call(GetSession{}), this, [this](const Result<Session> &session) {
        if (!session) {
            fail(session.error());
            return;
        }
        m_session = *session;
        askForMfa();
    });
}

void ProfilePage::askForMfa()
{
    deliver(m_backend.call(GetMfa{}), this, [this](const Result<MfaOverview> &mfa) {
        if (!mfa) {
            fail(mfa.error());
            return;
        }
        m_mfa = *mfa;
        setBusy(false);
        showCards();
        Q_EMIT sessionChanged(*m_session);
        if (setupIsDue() && !m_place->journey())
            act(m_mfa->status == MfaStatus::Pending ? ProfileAction::FinishNow : ProfileAction::AddMethod);
        m_setupWanted = false;
    });
}

bool ProfilePage::setupIsDue() const
{
    const bool missing = m_mfa->status == MfaStatus::Off || m_mfa->status == MfaStatus::Pending;
    return m_setupWanted && missing;
}

void ProfilePage::showCards()
{
    // Made anew from what the core says: no control can be left over from another state.
    auto *cards = new QWidget;
    auto *column = new QVBoxLayout(cards);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(this, 16));
    const UpdateProfile unsaved = m_person ? m_person->changes() : UpdateProfile{};
    m_person = new PersonCard(*m_session);
    m_person->restore(unsaved);
    m_mfaCard = new MfaCard(m_backend, m_clipboard, *m_mfa, m_session->strength, m_clock);
    column->addWidget(m_person);
    column->addWidget(m_mfaCard);
    connect(m_person, &PersonCard::edited, this, &ProfilePage::updateButtons);
    connect(m_mfaCard, &MfaCard::edited, this, &ProfilePage::updateButtons);
    connect(m_mfaCard, &MfaCard::chosen, this, &ProfilePage::act);
    if (m_mfa->status != MfaStatus::NotApplicable) {
        auto *api = new ApiPasswordCard(m_mfa->apiPassword, m_session->person.id.value, m_clock());
        column->addWidget(api);
        connect(api, &ApiPasswordCard::chosen, this, &ProfilePage::act);
    }
    delete m_column->replaceWidget(m_cards, cards);
    m_cards->hide();
    m_cards->deleteLater();
    m_cards = cards;
    m_changePassword->setVisible(m_session->person.signInMethod == SignInMethod::Password);
    updateButtons();
    keepFocus();
}

void ProfilePage::keepFocus()
{
    // The control that had it is gone, or can no longer be pressed; whatever Qt chose instead is elsewhere.
    if (m_hadFocus && isVisible() && !m_place->journey() && !isAncestorOf(window()->focusWidget()))
        setFocus(Qt::OtherFocusReason);
    m_hadFocus = false;
}

void ProfilePage::updateButtons()
{
    const bool loaded = m_person && m_mfaCard;
    m_changePassword->setEnabled(loaded && !m_busy);
    m_update->setEnabled(loaded && !m_busy && (m_person->hasChanges() || m_mfaCard->wantsEnabling()));
}

void ProfilePage::setBusy(bool busy)
{
    m_hadFocus = m_hadFocus || (busy && isAncestorOf(window()->focusWidget()));
    m_busy = busy;
    m_busyBar->setBusy(busy);
    m_cards->setEnabled(!busy);
    updateButtons();
}

void ProfilePage::fail(const Error &error)
{
    setBusy(false);
    keepFocus();
    if (error.code == ErrorCode::Invalid && m_person && error.fields.contains(u"name"_s))
        m_person->setNameError(fieldErrorText(u"name"_s));
    else
        m_message->announce(Tone::Bad, errorText(error));
}

void ProfilePage::act(ProfileAction action)
{
    if (m_busy || m_place->journey() || !m_session || !m_mfa)
        return;
    m_message->clear();
    const JourneyStart start{m_backend, m_clipboard, *m_mfa, m_session->strength};
    const QString apiUser =
        m_mfa->apiPassword.colonWarning ? m_session->person.id.value : m_session->person.email;
    switch (action) {
    case ProfileAction::ChangePassword:
        open(new PasswordFlow(start));
        break;
    case ProfileAction::AddMethod:
        open(new EnrolFlow(start, EnrolFlow::Kind::AddMethod));
        break;
    case ProfileAction::EnableMfa:
        enableMfa();
        break;
    case ProfileAction::FinishNow:
        open(new EnrolFlow(start, EnrolFlow::Kind::FinishPending));
        break;
    case ProfileAction::Reset:
        open(new EnrolFlow(start, EnrolFlow::Kind::Reset));
        break;
    case ProfileAction::DeleteMethod:
    case ProfileAction::DisableMfa: {
        auto *flow =
            new DisableFlow(start, action == ProfileAction::DeleteMethod ? DisableFlow::Kind::DeleteMethod
                                                                         : DisableFlow::Kind::DisableMfa);
        connect(flow, &DisableFlow::resetRequested, this, [this] {
            closeJourney(Tone::Good, {});
            act(m_mfa->status == MfaStatus::Active ? ProfileAction::Reset : ProfileAction::FinishNow);
        });
        open(flow);
        break;
    }
    case ProfileAction::ResetSecret:
        open(new ResetSecretFlow(start));
        break;
    case ProfileAction::GenerateBackupCodes:
        open(new BackupCodesFlow(start));
        break;
    case ProfileAction::GenerateApiPassword:
        open(new ApiPasswordFlow(start, ApiPasswordFlow::Kind::Generate, apiUser));
        break;
    case ProfileAction::DeleteApiPassword:
        open(new ApiPasswordFlow(start, ApiPasswordFlow::Kind::Delete, apiUser));
        break;
    }
}

void ProfilePage::open(Journey *journey)
{
    connect(journey, &Journey::mayLeaveChanged, this, &ProfilePage::mayLeaveChanged);
    connect(journey, &Journey::cancelled, this, [this] {
        closeJourney(Tone::Accent, {});
        refresh();
    });
    connect(journey, &Journey::finished, this, [this](const QString &message) {
        closeJourney(Tone::Good, message);
        refresh();
    });
    m_place->open(journey);
}

void ProfilePage::closeJourney(Tone tone, const QString &message)
{
    m_place->leave();
    if (!message.isEmpty())
        announce(tone, message);
}

void ProfilePage::updateProfile()
{
    if (m_busy || !m_person)
        return;
    m_message->clear();
    if (!m_person->hasChanges()) {
        if (m_mfaCard->wantsEnabling())
            enableMfa();
        return;
    }
    const UpdateProfile changes = m_person->changes();
    if (changes.name && changes.name->isEmpty()) {
        m_person->setNameError(fieldErrorText(u"name"_s));
        return;
    }
    const bool enableToo = m_mfaCard->wantsEnabling();
    setBusy(true);
    deliver(m_backend.call(changes), this, [this, enableToo, changes](const Result<Person> &person) {
        if (!person) {
            fail(person.error());
            return;
        }
        setBusy(false);
        announce(Tone::Good, tr("Your profile was updated."), wayBackFrom(changes, *person));
        if (enableToo)
            enableMfa();
        else
            refresh();
    });
}

Undo ProfilePage::wayBackFrom(const UpdateProfile &changes, const Person &left)
{
    const Person &before = m_session->person;
    UpdateProfile back;
    if (changes.name)
        back.name = before.name;
    if (changes.language)
        back.language = before.language;
    return wayBack(
        m_backend, GetProfile{},
        [back, left](const Profile &now) {
            return (!back.name || now.person.name == left.name) &&
                   (!back.language || now.person.language == left.language);
        },
        back, [this](const Person &) { refresh(); });
}

void ProfilePage::announce(Tone tone, const QString &text, const Undo &undo)
{
    if (!isTold(m_happenings, tone, text, undo))
        m_message->announce(tone, text);
}

void ProfilePage::enableMfa()
{
    setBusy(true);
    deliver(m_backend.call(EnableMfa{}), this, [this](const Result<MfaEnabled> &enabled) {
        if (!enabled) {
            fail(enabled.error());
            return;
        }
        setBusy(false);
        m_message->announce(
            Tone::Good, tr("MFA is pending. \"Finish now\", or enter the first code at your next sign-in."));
        refresh();
    });
}

void ProfilePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous() && !m_place->journey())
        refresh();
}

void ProfilePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    // A journey under way keeps its language until it ends.
    m_person = nullptr;
    m_mfaCard = nullptr;
    m_place->setOverview(makeOverview());
    setAccessibleName(tr("My profile"));
    if (m_session && m_mfa)
        showCards();
    setBusy(m_busy);
    refresh(); // the language may have been chosen elsewhere in the window
}

} // namespace sallyport
