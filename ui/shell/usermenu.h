// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"
#include "ui/widgets/theme.h"

#include <QMenu>

namespace sallyport {

class Languages;

/// What opens under the person's name.
class UserMenu : public QMenu
{
    Q_OBJECT
public:
    UserMenu(const Session &session, const Languages &languages, ThemeChoice theme,
             QWidget *parent = nullptr);

    /// Only for those who have the page "Accounts".
    void addAccounts();

    /// "Switch connection", after the name of the place that is worked on now.
    void addConnections(const QString &place);

    /// "Move to a server…", for whoever may take the store along.
    void addMove();

    /// While something is shown only once, nothing in the menu may take it away.
    void setMayLeave(bool mayLeave);

Q_SIGNALS:
    void profileChosen();
    void accountsChosen();
    void workplaceChosen(const ScopeId &scope);
    void languageChosen(const QString &language);
    void themeChosen(ThemeChoice choice);
    void connectionsChosen();
    void moveChosen();
    void lockChosen();
    void signOutChosen();

private:
    void addWorkplaces(const Session &session);
    void addHelp();
    void addThemes(ThemeChoice current);

    QAction *m_afterPages = nullptr;
    QAction *m_beforeLock = nullptr;
    QList<QAction *> m_leaving;
};

} // namespace sallyport
