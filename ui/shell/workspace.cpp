// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace.h"

#include "core/backend/backend.h"
#include "core/backend/storemover.h"
#include "ui/accounts/accountspage.h"
#include "ui/admins/adminspage.h"
#include "ui/audit/auditpage.h"
#include "ui/deliver.h"
#include "ui/errortext.h"
#include "ui/happenings/happeningsline.h"
#include "ui/members/memberspage.h"
#include "ui/moving/moveflow.h"
#include "ui/profile/profilepage.h"
#include "ui/reports/reportspage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/header.h"
#include "ui/shell/navigation.h"
#include "ui/shell/usermenu.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/pagearea.h"
#include "ui/widgets/text.h"

#include <QDir>
#include <QHBoxLayout>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

bool isForEverybody(const Session &)
{
    return true;
}

/// Owners and those above them.
bool isForAccountHolders(const Session &session)
{
    return session.workplace.role <= Role::Owner;
}

bool isForAdministratorsOfAdmins(const Session &session)
{
    return session.workplace.role == Role::SystemAdministrator ||
           session.workplace.role == Role::ResellerOwner;
}

/// Everybody but a plain member.
bool isForAdministratorsOfMembers(const Session &session)
{
    return session.workplace.role != Role::Member;
}

/// Where the file of a move is proposed to go.
QString proposedPath(const Session &session)
{
    static const QRegularExpression others(u"[^\\w]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QString name = QString(session.workplace.name).replace(others, u"-"_s);
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .filePath(u"sallyport-%1.dump"_s.arg(name.isEmpty() ? u"store"_s : name));
}

/// Those who decide about an account's MFA: theirs are its settings, its numbers and its log.
bool isForAccountOwners(const Session &session)
{
    return isForAdministratorsOfAdmins(session) || session.workplace.role == Role::Owner;
}

} // namespace

QList<Workspace::Page> Workspace::allPages()
{
    return {
        {u"profile"_s, tr("My profile"), isForEverybody, &Workspace::makeProfile},
        {u"accounts"_s, tr("Accounts"), isForAccountHolders, &Workspace::makeAccounts},
        {u"admins"_s, tr("Admins"), isForAdministratorsOfAdmins, &Workspace::makeAdmins},
        {u"members"_s, tr("Members"), isForAdministratorsOfMembers, &Workspace::makeMembers},
        {u"settings"_s, tr("Settings"), isForAccountOwners, &Workspace::makeSettings},
        {u"reports"_s, tr("Reports"), isForAccountHolders, &Workspace::makeReports},
        {u"audit-log"_s, tr("Audit log"), isForAccountOwners, &Workspace::makeAuditLog},
    };
}

Workspace::Workspace(const Tools &tools, const Session &session, QWidget *parent)
    : QWidget(parent), m_tools(tools), m_session(session), m_whole(new QVBoxLayout(this)),
      m_notice(new Banner), m_stack(new QStackedWidget), m_content(new QWidget),
      m_happenings(new Happenings(tools.clock, this))
{
    setObjectName(u"workspace"_s);
    m_notice->setObjectName(u"workspace.notice"_s);
    m_notice->setDismissible(true);
    m_notice->hide();
    const int margin = scaled(this, 32);
    auto *notice = new QVBoxLayout;
    notice->setContentsMargins(margin, 0, margin, 0);
    notice->addWidget(m_notice);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(0);
    content->addLayout(notice);
    content->addWidget(m_stack, 1);
    content->addWidget(new HappeningsLine(*m_happenings));
    connect(m_notice, &Banner::dismissed, m_notice, &Banner::clear);

    m_whole->setContentsMargins(0, 0, 0, 0);
    m_whole->setSpacing(0);
    const QList<Page> pages = allPages();
    for (const Page &page : pages) {
        if (page.isFor(session))
            m_pages.append(page);
    }
    m_opened.resize(m_pages.size());
    buildFrame();
    openPage(0);
    askForMove();
}

QString Workspace::placeKind() const
{
    const BackendPlace place = m_tools.backend.place();
    return place.demo ? u"sample data"_s : place.local ? u"a store on this computer"_s : u"a server"_s;
}

QString Workspace::title() const
{
    if (m_move && m_stack->currentWidget() == m_move)
        return tr("Move to a server");
    return m_pages.at(m_current).title;
}

void Workspace::clearNotice()
{
    m_notice->clear();
}

bool Workspace::hasNotice() const
{
    return !m_notice->isHidden();
}

void Workspace::showNotice(Tone tone, const QString &text)
{
    m_notice->announce(tone, text);
    m_content->layout()->setContentsMargins(0, scaled(this, 24), 0, 0);
}

void Workspace::setOnline(bool online)
{
    m_header->setOnline(online);
}

void Workspace::openSetup()
{
    openPage(0);
    if (m_profile)
        m_profile->openSetup();
}

bool Workspace::mayLeave() const
{
    return (!m_profile || m_profile->mayLeave()) && (!m_admins || m_admins->mayLeave()) &&
           (!m_members || m_members->mayLeave());
}

bool Workspace::hasChanges() const
{
    return m_settings && m_settings->hasChanges();
}

void Workspace::retranslate()
{
    const QList<Page> pages = allPages();
    for (Page &mine : m_pages) {
        for (const Page &page : pages) {
            if (page.icon == mine.icon)
                mine.title = page.title;
        }
    }
    buildFrame();
    Q_EMIT titleChanged();
}

QWidget *Workspace::makeProfile()
{
    m_profile = new ProfilePage(m_tools.backend, m_tools.clipboard, m_tools.clock);
    m_profile->tellTo(*m_happenings);
    connect(m_profile, &ProfilePage::sessionChanged, this, &Workspace::takeSession);
    connect(m_profile, &ProfilePage::mayLeaveChanged, this, &Workspace::setMayLeave);
    return m_profile;
}

QWidget *Workspace::makeAccounts()
{
    auto *accounts = new AccountsPage(m_tools.backend, m_tools.clipboard, m_session.workplace, m_tools.clock,
                                      &m_tools.columns);
    accounts->tellTo(*m_happenings);
    connect(accounts, &AccountsPage::membersWanted, this, [this](const Account &account) {
        openNamed(u"members"_s);
        m_members->showAccount(account);
    });
    return accounts;
}

QWidget *Workspace::makeAdmins()
{
    m_admins = new AdminsPage(m_tools.backend, m_tools.clipboard, m_tools.clock, &m_tools.columns);
    m_admins->tellTo(*m_happenings);
    connect(m_admins, &AdminsPage::mayLeaveChanged, this, &Workspace::setMayLeave);
    return m_admins;
}

QWidget *Workspace::makeMembers()
{
    m_members = new MembersPage(m_tools.backend, m_tools.clipboard, m_session.workplace, m_tools.clock,
                                &m_tools.columns);
    m_members->tellTo(*m_happenings);
    connect(m_members, &MembersPage::mayLeaveChanged, this, &Workspace::setMayLeave);
    connect(m_members, &MembersPage::accountsWanted, this, [this] { openNamed(u"accounts"_s); });
    return m_members;
}

QWidget *Workspace::makeSettings()
{
    m_settings = new SettingsPage(m_tools.backend, m_tools.clipboard, m_session.workplace);
    m_settings->tellTo(*m_happenings);
    connect(m_settings, &SettingsPage::attentionWanted, this, [this] { openNamed(u"settings"_s); });
    connect(m_settings, &SettingsPage::hasChangesChanged, this, [this] { setMayLeave(mayLeave()); });
    return m_settings;
}

QWidget *Workspace::makeAuditLog()
{
    auto *audit = new AuditPage(m_tools.backend, m_tools.clock, &m_tools.columns);
    audit->tellTo(*m_happenings);
    return audit;
}

QWidget *Workspace::makeReports()
{
    auto *reports = new ReportsPage(m_tools.backend, m_session.workplace, m_tools.clock);
    reports->tellTo(*m_happenings);
    return reports;
}

void Workspace::buildFrame()
{
    const auto replace = [](QWidget *old) {
        if (old) {
            old->hide();
            old->deleteLater();
        }
    };
    replace(m_header);
    replace(m_navigation);
    if (m_menu)
        m_menu->deleteLater();
    // The layouts of the frame go with what they held; the content stays.
    while (QLayoutItem *item = m_whole->takeAt(0))
        delete item;

    m_header = new Header(m_tools.backend.place());
    m_menu = new UserMenu(m_session, m_tools.languages, m_tools.theme.choice(), this);
    m_header->setSession(m_session);
    m_header->setMenu(m_menu);
    m_header->setOnline(m_tools.backend.isOnline());
    m_navigation = new Navigation;
    for (const Page &page : std::as_const(m_pages))
        m_navigation->addPage(page.title, page.icon);
    const bool isMoving = m_move && m_stack->currentWidget() == m_move;
    m_navigation->setCurrent(isMoving ? -1 : m_current);

    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_navigation);
    middle->addWidget(m_content, 1);
    m_whole->addWidget(m_header);
    m_whole->addLayout(middle, 1);

    connect(m_navigation, &Navigation::chosen, this, &Workspace::openPage);
    connect(m_menu, &UserMenu::profileChosen, this, [this] { openPage(0); });
    for (int i = 0; i < m_pages.size(); ++i) {
        if (m_pages.at(i).make != &Workspace::makeAccounts)
            continue;
        m_menu->addAccounts();
        connect(m_menu, &UserMenu::accountsChosen, this, [this, i] { openPage(i); });
    }
    if (m_tools.switchesConnections)
        m_menu->addConnections(Header::placeText(m_tools.backend.place()));
    if (m_mayMove)
        m_menu->addMove();
    connect(m_menu, &UserMenu::moveChosen, this, &Workspace::openMove);
    connect(m_menu, &UserMenu::connectionsChosen, this, &Workspace::connectionsChosen);
    connect(m_menu, &UserMenu::workplaceChosen, this, &Workspace::workplaceChosen);
    connect(m_menu, &UserMenu::languageChosen, this, &Workspace::languageChosen);
    connect(m_menu, &UserMenu::themeChosen, this, &Workspace::themeChosen);
    connect(m_menu, &UserMenu::lockChosen, this, &Workspace::lockChosen);
    connect(m_menu, &UserMenu::signOutChosen, this, &Workspace::signOutChosen);
    setMayLeave(mayLeave());
}

void Workspace::openPage(int page)
{
    if (!m_opened.at(page)) {
        m_opened[page] = (this->*m_pages.at(page).make)();
        m_stack->addWidget(m_opened.at(page));
    }
    m_current = page;
    m_stack->setCurrentWidget(m_opened.at(page));
    m_opened.at(page)->setFocus(Qt::OtherFocusReason);
    m_navigation->setCurrent(page);
    Q_EMIT titleChanged();
}

void Workspace::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Else it would begin at the first control of the window, in the header.
    if (QWidget *page = m_stack->currentWidget(); page && !page->isAncestorOf(window()->focusWidget()))
        page->setFocus(Qt::OtherFocusReason);
}

void Workspace::openNamed(const QString &icon)
{
    for (int page = 0; page < m_pages.size(); ++page) {
        if (m_pages.at(page).icon == icon)
            openPage(page);
    }
}

void Workspace::askForMove()
{
    StoreMover *mover = storeMoverOf(m_tools.backend);
    if (!mover)
        return;
    deliver(mover->mayMove(), this, [this](const Result<bool> &mayMove) {
        m_mayMove = mayMove.value_or(false);
        if (m_mayMove)
            m_menu->addMove();
    });
}

void Workspace::openMove()
{
    if (m_move) {
        bringMoveToFront();
        return;
    }
    deliver(m_tools.backend.call(GetMfa{}), this, [this](const Result<MfaOverview> &mfa) {
        if (!mfa)
            showNotice(Tone::Bad, errorText(mfa.error()));
        else if (!m_move)
            showMove(new MoveFlow({m_tools.backend, m_tools.clipboard, *mfa, m_session.strength},
                                  *storeMoverOf(m_tools.backend),
                                  {proposedPath(m_session), m_tools.switchesConnections}));
    });
}

void Workspace::showMove(MoveFlow *flow)
{
    const auto leave = [this] {
        m_stack->removeWidget(m_move);
        m_move->deleteLater(); // it is in the middle of telling us
        m_move.clear();
        openPage(m_current);
    };
    auto *frame = new QWidget;
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(pageMargins(this));
    column->addWidget(flow);
    m_move = new PageArea(frame);
    connect(flow, &MoveFlow::cancelled, this, leave);
    connect(flow, &MoveFlow::finished, this, [this, leave](const QString &message) {
        leave();
        m_happenings->add(Tone::Good, message);
    });
    connect(flow, &MoveFlow::serverWanted, this, &Workspace::serverWanted);
    m_stack->addWidget(m_move);
    bringMoveToFront();
}

void Workspace::bringMoveToFront()
{
    m_stack->setCurrentWidget(m_move);
    m_navigation->setCurrent(-1);
    Q_EMIT titleChanged();
}

void Workspace::takeSession(const Session &session)
{
    m_session = session;
    m_header->setSession(session);
    Q_EMIT sessionChanged(session);
}

void Workspace::setMayLeave(bool mayLeave)
{
    m_menu->setMayLeave(mayLeave && !hasChanges());
    m_navigation->setEnabled(mayLeave);
}

} // namespace sallyport
