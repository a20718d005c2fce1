// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/memberspage.h"

#include "core/backend/backend.h"
#include "core/csv/membercsv.h"
#include "ui/deliver.h"
#include "ui/errortext.h"
#include "ui/exports/exportpanel.h"
#include "ui/flows/journeyplace.h"
#include "ui/happenings/happenings.h"
#include "ui/lists/accountchooser.h"
#include "ui/members/addmemberflow.h"
#include "ui/members/importpanel.h"
#include "ui/members/memberlist.h"
#include "ui/members/membertable.h"
#include "ui/printing/printcentre.h"
#include "ui/rosters/importkioskflow.h"
#include "ui/rosters/preparekioskflow.h"
#include "ui/widgets/pagearea.h"

#include <QEvent>
#include <QShowEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

MembersPage::MembersPage(Backend &backend, SecretClipboard &clipboard, const Workplace &workplace,
                         Clock clock, ColumnMemory *columns, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_clipboard(clipboard), m_workplace(workplace),
      m_clock(std::move(clock)), m_columns(columns), m_access{.role = workplace.role},
      m_model(new MemberTable(backend, m_clock, this)), m_place(new JourneyPlace)
{
    setObjectName(u"page.members"_s);
    makeOverview();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_place);
}

AccountChooser *MembersPage::makeChooser()
{
    auto *chooser = new AccountChooser(m_backend, AccountChooser::Beginning::First);
    chooser->setObjectName(u"members.account"_s);
    if (m_account)
        chooser->setChosen(*m_account);
    connect(chooser, &AccountChooser::accountChosen, this, &MembersPage::showAccount);
    connect(chooser, &AccountChooser::nothingToChoose, this, [this] { m_list->showNoAccount(); });
    connect(chooser, &AccountChooser::failed, this,
            [this](const Error &error) { m_list->announce(Tone::Bad, errorText(error)); });
    return chooser;
}

void MembersPage::makeOverview()
{
    setAccessibleName(tr("Members"));
    m_chooser = choosesAccount() ? makeChooser() : nullptr;
    MemberList *before = m_list;
    m_list = new MemberList(*m_model, m_access, m_chooser, m_columns);
    connect(m_list, &MemberList::addWanted, this, &MembersPage::add);
    connect(m_list, &MemberList::importWanted, this, &MembersPage::import);
    connect(m_list, &MemberList::accountsWanted, this, &MembersPage::accountsWanted);
    connect(m_list, &MemberList::editWanted, this,
            [this](const MemberRow &member) { openFlow(MemberFlow::Kind::Edit, member); });
    connect(m_list, &MemberList::resetWanted, this,
            [this](const MemberRow &member) { openFlow(MemberFlow::Kind::Reset, member); });
    connect(m_list, &MemberList::signInCodeWanted, this,
            [this](const MemberRow &member) { openFlow(MemberFlow::Kind::SignInCode, member); });
    connect(m_list, &MemberList::removeWanted, this,
            [this](const MemberRow &member) { openFlow(MemberFlow::Kind::Remove, member); });
    if (m_session)
        m_list->setAccess(m_access);
    connect(m_list, &MemberList::exportWanted, this, &MembersPage::exportMembers);
    connect(m_list, &MemberList::slipsWanted, this, &MembersPage::openPrintCentre);
    connect(m_list, &MemberList::kioskRosterWanted, this, &MembersPage::prepareKiosk);
    connect(m_list, &MemberList::kioskImportWanted, this, &MembersPage::importFromKiosk);
    if (before)
        m_list->takeInset(*before);
    m_place->setOverview(new PageArea(m_list));
}

bool MembersPage::mayLeave() const
{
    return m_place->mayLeave() && mayLeaveInset();
}

bool MembersPage::mayLeaveInset() const
{
    const auto *panel = qobject_cast<ImportPanel *>(m_list->inset());
    return !panel || panel->mayLeave();
}

void MembersPage::showAccount(const Account &account)
{
    if (!choosesAccount() || m_place->journey())
        return;
    if (!mayLeaveInset()) {
        m_chooser->setChosen(*m_account);
        return;
    }
    m_list->clearMessage();
    if (m_account && m_account->id != account.id)
        m_list->setInset(nullptr); // it was about the other account
    m_account = account;
    m_chooser->setChosen(account);
    m_model->setAccount(account.id);
}

void MembersPage::setInset(QWidget *inset)
{
    m_list->setInset(inset);
}

void MembersPage::announce(Tone tone, const QString &text, const Undo &undo)
{
    if (!isTold(m_happenings, tone, text, undo))
        m_list->announce(tone, text);
}

void MembersPage::refresh()
{
    if (!choosesAccount() && !m_model->account())
        m_model->setAccount(m_workplace.scope);
    else
        m_model->refresh();
    if (m_chooser && !m_account)
        m_chooser->begin();
    // Whether the own MFA is active may have changed since.
    deliver(m_backend.call(GetSession{}), this, [this](const Result<Session> &session) {
        if (session)
            takeSession(*session);
        else
            m_list->announce(Tone::Bad, errorText(session.error()));
    });
}

void MembersPage::takeSession(const Session &session)
{
    m_session = session;
    m_access.ownMfaActive = session.mfaActive;
    m_list->setAccess(m_access);
}

JourneyStart MembersPage::journeyStart()
{
    MfaOverview own;
    own.status = m_session->mfaActive ? MfaStatus::Active : MfaStatus::Off;
    return {m_backend, m_clipboard, own, m_session->strength};
}

void MembersPage::add()
{
    const auto account = m_model->account();
    const QList<Role> roles = m_access.givableRoles();
    if (m_place->journey() || !m_session || !account || roles.isEmpty())
        return;
    auto *flow = new AddMemberFlow(journeyStart(), *account, roles);
    connect(flow, &AddMemberFlow::added, this,
            [this](const MemberRow &member) { m_list->choose(member.person.id); });
    open(flow);
}

void MembersPage::import()
{
    const auto account = m_model->account();
    if (m_place->journey() || !account || !mayLeaveInset())
        return;
    m_list->clearMessage();
    auto *panel = new ImportPanel(m_backend, *account);
    panel->offerCopy(m_clipboard);
    connect(panel, &ImportPanel::mayLeaveChanged, this, &MembersPage::mayLeaveChanged);
    connect(panel, &ImportPanel::imported, m_model, &MemberTable::refresh);
    connect(panel, &ImportPanel::finished, this, [this](const QString &message) {
        m_list->setInset(nullptr);
        Q_EMIT mayLeaveChanged(true);
        if (!message.isEmpty())
            announce(Tone::Good, message);
    });
    m_list->setInset(panel);
    panel->focusFirst();
}

void MembersPage::exportMembers()
{
    const auto account = m_model->account();
    if (m_place->journey() || !account || !mayLeaveInset())
        return;
    m_list->clearMessage();
    const ListMembers shown{.account = *account, .page = m_model->firstPage(), .filter = m_model->filter()};
    exportList(this, m_backend,
               {.kind = ExportKind::Members,
                .scope = *account,
                .fileName = u"members.csv"_s,
                .header = memberCsvHeader(),
                .pages = cellPages(m_backend, shown, memberCsvCells)});
}

void MembersPage::openPrintCentre(const QList<Person> &members)
{
    const auto account = m_model->account();
    if (m_place->journey() || !account || members.isEmpty() || m_printCentre)
        return;
    m_printCentre = new PrintCentre(m_backend, {.people = members, .qrSheets = false, .account = *account},
                                    m_clock, this);
    m_printCentre->open();
}

void MembersPage::prepareKiosk(const QList<Person> &selected)
{
    const auto account = m_model->account();
    if (m_place->journey() || !m_session || !account || !mayLeaveInset())
        return;
    const ListMembers shown{.account = *account, .page = m_model->firstPage(), .filter = m_model->filter()};
    open(new PrepareKioskFlow(journeyStart(), {*account, selected,
                                               kioskCrowd(m_backend, shown,
                                                          [](const MemberRow &row) {
                                                              return row.mayEdit &&
                                                                     row.person.signInMethod ==
                                                                         SignInMethod::Password;
                                                          }),
                                               m_clock}));
}

void MembersPage::importFromKiosk()
{
    if (!m_place->journey() && m_session && mayLeaveInset())
        open(new ImportKioskFlow(journeyStart()));
}

void MembersPage::openFlow(MemberFlow::Kind kind, const MemberRow &member)
{
    const auto account = m_model->account();
    if (m_place->journey() || !m_session || !account)
        return;
    m_list->choose(member.person.id);
    auto *flow = new MemberFlow(journeyStart(), kind, member,
                                {.account = *account, .access = m_access, .now = m_clock()});
    connect(flow, &MemberFlow::rowChanged, m_model, &MemberTable::take);
    connect(flow, &MemberFlow::edited, this, [this](const UpdateMember &back, const MemberRow &left) {
        m_undo = wayBack(
            m_backend, GetMember{.account = back.account, .member = back.member},
            [back, left](const MemberRow &now) {
                return (!back.name || now.person.name == left.person.name) &&
                       (!back.role || now.role == left.role);
            },
            back,
            [this, account = back.account](const MemberRow &row) {
                if (m_model->account() == account)
                    m_model->take(row);
            });
    });
    open(flow);
}

void MembersPage::open(Journey *journey)
{
    m_list->clearMessage();
    m_undo = {};
    connect(journey, &Journey::mayLeaveChanged, this, &MembersPage::mayLeaveChanged);
    connect(journey, &Journey::cancelled, this, &MembersPage::closeJourney);
    connect(journey, &Journey::finished, this, [this](const QString &message) {
        closeJourney();
        announce(Tone::Good, message, std::exchange(m_undo, {}));
    });
    m_place->open(journey);
}

void MembersPage::closeJourney()
{
    m_place->leave();
    m_list->focusTable();
    refresh();
}

void MembersPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous() && !m_place->journey())
        refresh();
}

void MembersPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    // Whatever covers the page covers its window too.
    if (!event->spontaneous() && m_printCentre)
        m_printCentre->leave();
}

void MembersPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    // A journey under way keeps its language until it ends, and so does an import or an export.
    makeOverview();
    m_model->retranslate();
    if (m_chooser && !m_account)
        m_chooser->begin();
}

} // namespace sallyport
