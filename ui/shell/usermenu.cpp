// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/usermenu.h"

#include "ui/roletext.h"
#include "ui/shell/languagemenu.h"
#include "ui/widgets/helprequest.h"

#include <QActionGroup>

using namespace Qt::StringLiterals;

namespace sallyport {

UserMenu::UserMenu(const Session &session, const Languages &languages, ThemeChoice theme, QWidget *parent)
    : QMenu(parent)
{
    setObjectName(u"menu.user"_s);
    connect(addAction(tr("My profile")), &QAction::triggered, this, &UserMenu::profileChosen);
    if (session.workplaces.size() > 1)
        addWorkplaces(session);
    addSeparator();
    m_afterPages = actions().at(1);
    auto *language = new LanguageMenu(languages, this);
    connect(language, &LanguageMenu::chosen, this, &UserMenu::languageChosen);
    addMenu(language);
    addThemes(theme);
    addHelp();
    m_beforeLock = addSeparator();
    QAction *lock = addAction(tr("Lock"));
    // Shown here; the window itself listens, so that it works on every page.
    lock->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    lock->setShortcutContext(Qt::WidgetShortcut);
    lock->setShortcutVisibleInContextMenu(true);
    connect(lock, &QAction::triggered, this, &UserMenu::lockChosen);
    QAction *signOut = addAction(tr("Sign out"));
    connect(signOut, &QAction::triggered, this, &UserMenu::signOutChosen);
    m_leaving.append(signOut);
}

void UserMenu::addHelp()
{
    addSeparator();
    QAction *guide = addAction(tr("User guide"));
    // Shown here; every page answers it.
    guide->setShortcut(QKeySequence::HelpContents);
    guide->setShortcutContext(Qt::WidgetShortcut);
    guide->setShortcutVisibleInContextMenu(true);
    connect(guide, &QAction::triggered, this, [this] { HelpRequest::send(this, HelpRequest::Wish::Guide); });
    connect(addAction(tr("About Sallyport")), &QAction::triggered, this,
            [this] { HelpRequest::send(this, HelpRequest::Wish::About); });
}

void UserMenu::addAccounts()
{
    auto *accounts = new QAction(tr("Accounts"), this);
    connect(accounts, &QAction::triggered, this, &UserMenu::accountsChosen);
    insertAction(m_afterPages, accounts);
    m_leaving.append(accounts);
}

void UserMenu::addConnections(const QString &place)
{
    insertSeparator(m_beforeLock);
    auto *name = new QAction(place, this);
    name->setEnabled(false);
    insertAction(m_beforeLock, name);
    auto *connections = new QAction(tr("Switch connection"), this);
    connect(connections, &QAction::triggered, this, &UserMenu::connectionsChosen);
    insertAction(m_beforeLock, connections);
    m_leaving.append(connections);
}

void UserMenu::addMove()
{
    auto *move = new QAction(tr("Move to a server…"), this);
    connect(move, &QAction::triggered, this, &UserMenu::moveChosen);
    insertAction(m_beforeLock, move);
    m_leaving.append(move);
}

void UserMenu::setMayLeave(bool mayLeave)
{
    for (QAction *action : std::as_const(m_leaving))
        action->setEnabled(mayLeave);
}

void UserMenu::addWorkplaces(const Session &session)
{
    QMenu *menu = addMenu(tr("Switch account"));
    menu->setObjectName(u"menu.switch"_s);
    m_leaving.append(menu->menuAction());
    auto *group = new QActionGroup(menu);
    for (const Workplace &workplace : session.workplaces) {
        QAction *action = menu->addAction(workplaceText(workplace));
        action->setCheckable(true);
        action->setChecked(workplace.scope == session.workplace.scope);
        group->addAction(action);
        if (!action->isChecked())
            connect(action, &QAction::triggered, this,
                    [this, scope = workplace.scope] { Q_EMIT workplaceChosen(scope); });
    }
}

void UserMenu::addThemes(ThemeChoice current)
{
    QMenu *menu = addMenu(tr("Theme"));
    menu->setObjectName(u"menu.theme"_s);
    auto *group = new QActionGroup(menu);
    const auto add = [&](ThemeChoice choice, const QString &name) {
        QAction *action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(choice == current);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice] { Q_EMIT themeChosen(choice); });
    };
    //: the colours of the desktop
    add(ThemeChoice::System, tr("System"));
    add(ThemeChoice::Light, tr("Light"));
    add(ThemeChoice::Dark, tr("Dark"));
}

} // namespace sallyport
