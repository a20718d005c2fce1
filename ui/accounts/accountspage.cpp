// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountspage.h"

#include "core/backend/backend.h"
#include "ui/accounts/accountcard.h"
#include "ui/accounts/accountexport.h"
#include "ui/accounts/accountlist.h"
#include "ui/accounts/accounttable.h"
#include "ui/accounts/mandatepanel.h"
#include "ui/accounts/releaseflow.h"
#include "ui/deliver.h"
#include "ui/errortext.h"
#include "ui/exports/exportpanel.h"
#include "ui/flows/journeyplace.h"
#include "ui/happenings/happenings.h"
#include "ui/widgets/pagearea.h"

#include <QPointer>
#include <QShowEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

AccountsPage::AccountsPage(Backend &backend, SecretClipboard &clipboard, const Workplace &workplace,
                           Clock clock, ColumnMemory *columns, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_clipboard(clipboard), m_workplace(workplace),
      m_clock(std::move(clock)), m_columns(columns), m_model(new AccountTable(backend, m_clock, this)),
      m_place(new JourneyPlace)
{
    setObjectName(u"page.accounts"_s);
    makeOverview();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_place);
}

bool AccountsPage::sellsAccounts() const
{
    return m_workplace.role == Role::ResellerOwner || m_workplace.role == Role::SystemAdministrator;
}

void AccountsPage::makeOverview()
{
    setAccessibleName(tr("Accounts"));
    AccountList *before = m_list;
    m_list = new AccountList(*m_model, sellsAccounts(), m_columns);
    m_list->setWaiting(m_waiting);
    connect(m_list, &AccountList::addWanted, this, [this] { openCard({}); });
    connect(m_list, &AccountList::editWanted, this, [this](const Account &account) { openCard(account); });
    connect(m_list, &AccountList::membersWanted, this, &AccountsPage::membersWanted);
    connect(m_list, &AccountList::switchWanted, this, &AccountsPage::takeSwitch);
    connect(m_list, &AccountList::exportWanted, this, &AccountsPage::exportAccounts);
    if (before)
        m_list->takeInset(*before);
    m_place->setOverview(new PageArea(m_list));
}

void AccountsPage::refresh()
{
    m_model->reload();
    m_model->askForCounts();
}

void AccountsPage::setInset(QWidget *inset)
{
    m_list->setInset(inset);
}

void AccountsPage::announce(Tone tone, const QString &text, const Undo &undo)
{
    if (!isTold(m_happenings, tone, text, undo))
        m_list->announce(tone, text);
}

void AccountsPage::exportAccounts()
{
    m_list->clearMessage();
    const ListAccounts shown{.page = m_model->firstPage(), .filter = m_model->filter()};
    exportList(this, m_backend,
               {.kind = ExportKind::Accounts,
                .scope = {},
                .fileName = u"accounts.csv"_s,
                .header = accountExportHeader(),
                .pages = cellPages(m_backend, shown, accountExportCells)});
}

void AccountsPage::takeSwitch(const AccountRow &row, bool on)
{
    m_list->clearMessage();
    if (on)
        rehearse(row.account);
    else
        release(row.account);
}

void AccountsPage::rehearse(const Account &account)
{
    m_rehearsed = account.id;
    m_model->setBusy(account.id, true);
    deliver(m_backend.call(RehearseAccountMfa{.account = account.id}), this,
            [this, account](const Result<Rehearsal> &rehearsal) {
                m_model->setBusy(account.id, false);
                if (m_rehearsed != account.id)
                    return; // another switch was used meanwhile
                m_rehearsed.reset();
                if (!rehearsal) {
                    fail(rehearsal.error());
                    return;
                }
                auto *panel = new MandatePanel(account, *rehearsal, m_clock());
                connect(panel, &MandatePanel::cancelled, this, [this] { m_list->setInset(nullptr); });
                connect(panel, &MandatePanel::confirmed, this,
                        [this, account](const MfaMandate &mandate) { require(account, mandate); });
                m_list->setInset(panel);
                panel->focusFirst();
            });
}

void AccountsPage::require(const Account &account, const MfaMandate &mandate)
{
    QPointer<MandatePanel> panel = qobject_cast<MandatePanel *>(m_list->inset());
    if (panel)
        panel->setBusy(true);
    m_model->setBusy(account.id, true);
    deliver(m_backend.call(RequireAccountMfa{.account = account.id, .mandate = mandate}), this,
            [this, account, panel](const Result<AccountRow> &row) {
                m_model->setBusy(account.id, false);
                if (row) {
                    if (panel && panel == m_list->inset())
                        m_list->setInset(nullptr);
                    //: %1 is the name of an account
                    saved(*row, tr("MFA is ON for %1.").arg(row->account.name));
                } else if (panel && panel == m_list->inset()) {
                    panel->showError(errorText(row.error()));
                } else {
                    fail(row.error());
                }
            });
}

void AccountsPage::release(const Account &account)
{
    if (m_waiting || m_place->journey())
        return;
    // How the identity is verified depends on what is true now, not when the page was opened.
    m_waiting = true;
    m_model->setBusy(account.id, true);
    m_list->setWaiting(true);
    deliver(m_backend.call(GetSession{}), this, [this, account](const Result<Session> &session) {
        if (session) {
            openRelease(account, *session);
            return;
        }
        m_waiting = false;
        m_list->setWaiting(false);
        m_model->setBusy(account.id, false);
        fail(session.error());
    });
}

void AccountsPage::openRelease(const Account &account, const Session &session)
{
    deliver(m_backend.call(GetMfa{}), this, [this, account, session](const Result<MfaOverview> &mfa) {
        m_waiting = false;
        m_list->setWaiting(false);
        m_model->setBusy(account.id, false);
        if (!mfa) {
            fail(mfa.error());
            return;
        }
        auto *flow = new ReleaseFlow({m_backend, m_clipboard, *mfa, session.strength}, account);
        connect(flow, &ReleaseFlow::released, m_model, &AccountTable::take);
        openJourney(flow);
    });
}

void AccountsPage::openCard(const std::optional<Account> &account)
{
    m_list->clearMessage();
    auto *card = new AccountCard(account, sellsAccounts());
    connect(card, &AccountCard::cancelled, this, [this] { m_list->setInset(nullptr); });
    connect(card, &AccountCard::submitted, this,
            [this, account](const QString &name, Plan plan) { save(account, name, plan); });
    m_list->setInset(card);
    card->focusFirst();
}

void AccountsPage::save(const std::optional<Account> &account, const QString &name, Plan plan)
{
    QPointer<AccountCard> card = qobject_cast<AccountCard *>(m_list->inset());
    UpdateAccount changes{.account = {}, .name = {}, .plan = {}};
    if (account) {
        changes.account = account->id;
        if (name != account->name)
            changes.name = name;
        if (plan != account->plan)
            changes.plan = plan;
    }
    const auto take = [this, card, account, changes](const Result<AccountRow> &row) {
        const bool open = card && card == m_list->inset();
        if (row) {
            if (open)
                m_list->setInset(nullptr);
            m_list->choose(row->account.id);
            if (account)
                saved(*row, tr("The account %1 was saved.").arg(row->account.name),
                      wayBackTo(*account, changes, row->account));
            else
                saved(*row, tr("The account %1 was created.").arg(row->account.name));
        } else if (open) {
            card->showError(row.error());
        } else {
            fail(row.error());
        }
    };
    if (account)
        deliver(m_backend.call(changes), this, take);
    else
        deliver(m_backend.call(CreateAccount{.name = name, .plan = plan}), this, take);
}

Undo AccountsPage::wayBackTo(const Account &before, const UpdateAccount &changes, const Account &left)
{
    UpdateAccount back{.account = before.id, .name = {}, .plan = {}};
    if (changes.name)
        back.name = before.name;
    if (changes.plan)
        back.plan = before.plan;
    return wayBack(
        m_backend, GetAccount{.account = before.id},
        [back, left](const AccountRow &now) {
            return (!back.name || now.account.name == left.name) &&
                   (!back.plan || now.account.plan == left.plan);
        },
        back,
        [this](const AccountRow &row) {
            m_model->take(row);
            refresh();
        });
}

void AccountsPage::saved(const AccountRow &row, const QString &message, const Undo &undo)
{
    m_model->take(row);
    announce(Tone::Good, message, undo);
    refresh();
}

void AccountsPage::openJourney(Journey *journey)
{
    connect(journey, &Journey::cancelled, this, [this] { closeJourney(Tone::Accent, {}); });
    connect(journey, &Journey::finished, this,
            [this](const QString &message) { closeJourney(Tone::Good, message); });
    m_place->open(journey);
}

void AccountsPage::closeJourney(Tone tone, const QString &message)
{
    m_place->leave();
    m_list->focusTable();
    if (!message.isEmpty())
        announce(tone, message);
    refresh();
}

void AccountsPage::fail(const Error &error)
{
    m_list->announce(Tone::Bad, errorText(error));
}

void AccountsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous() && !m_place->journey())
        refresh();
}

void AccountsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    // A journey under way keeps its language until it ends, and so does what is being entered or exported.
    makeOverview();
    m_model->retranslate();
}

} // namespace sallyport
