// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"
#include "core/model/timestamp.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/theme.h"

#include <QList>
#include <QPointer>
#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace sallyport {

class AdminsPage;
class Backend;
class Banner;
class ColumnMemory;
class Happenings;
class Header;
class Languages;
class MembersPage;
class MoveFlow;
class Navigation;
class ProfilePage;
class SecretClipboard;
class SettingsPage;
class UserMenu;

/// What somebody sees who is signed in: the header, the navigation with the pages the role may see, and the
/// page that is open. Pages are made when they are first opened.
class Workspace : public QWidget
{
    Q_OBJECT
public:
    /// What the pages and the menu are made from; all of it outlives the workspace.
    struct Tools
    {
        Backend &backend;
        SecretClipboard &clipboard;
        Theme &theme;
        const Languages &languages;
        Clock clock;
        ColumnMemory &columns;
        bool switchesConnections = false; ///< the menu offers other places
    };
    Workspace(const Tools &tools, const Session &session, QWidget *parent = nullptr);

    const Session &session() const { return m_session; }
    /// What kind of place the data is at, in English, for support; not which.
    QString placeKind() const;
    /// Of the open page.
    QString title() const;
    /// Above the page, until it is dismissed.
    void showNotice(Tone tone, const QString &text);
    void clearNotice();
    bool hasNotice() const;
    /// The sign of connection in the header.
    void setOnline(bool online);
    /// MFA has become required: the guided setup, and nothing else.
    void openSetup();
    /// False while leaving would lose something that is shown only once.
    bool mayLeave() const;
    /// Something was changed and not saved: signing out would lose it, another page does not.
    bool hasChanges() const;
    /// In another language: header, menu and navigation. Pages see to themselves.
    void retranslate();

Q_SIGNALS:
    void titleChanged();
    void sessionChanged(const Session &session);
    void workplaceChosen(const ScopeId &scope);
    void languageChosen(const QString &language);
    void themeChosen(ThemeChoice choice);
    void connectionsChosen();
    /// The store has been written into a file, and goes on there.
    void serverWanted();
    void lockChosen();
    void signOutChosen();

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Page
    {
        QString icon; ///< also the last part of the object name
        QString title;
        bool (*isFor)(const Session &session);
        QWidget *(Workspace::*make)();
    };
    static QList<Page> allPages();
    QWidget *makeProfile();
    QWidget *makeAccounts();
    QWidget *makeAdmins();
    QWidget *makeMembers();
    QWidget *makeSettings();
    QWidget *makeAuditLog();
    QWidget *makeReports();

    void buildFrame();
    void openPage(int page);
    void openNamed(const QString &icon);
    void askForMove();
    void openMove();
    void showMove(MoveFlow *flow);
    void bringMoveToFront();
    void takeSession(const Session &session);
    void setMayLeave(bool mayLeave);

    Tools m_tools;
    Session m_session;
    QList<Page> m_pages;       ///< those the role may see
    QList<QWidget *> m_opened; ///< in the same order; nullptr until opened
    int m_current = 0;
    QVBoxLayout *m_whole = nullptr;
    Header *m_header = nullptr;
    Navigation *m_navigation = nullptr;
    UserMenu *m_menu = nullptr;
    bool m_mayMove = false;
    QPointer<QWidget> m_move; ///< the page of a move under way
    Banner *m_notice = nullptr;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_content = nullptr;
    Happenings *m_happenings; ///< forgotten with the workspace
    ProfilePage *m_profile = nullptr;
    AdminsPage *m_admins = nullptr;
    MembersPage *m_members = nullptr;
    SettingsPage *m_settings = nullptr;
};

} // namespace sallyport
