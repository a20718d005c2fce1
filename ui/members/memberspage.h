// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/account.h"
#include "core/model/error.h"
#include "core/model/member.h"
#include "core/model/session.h"
#include "core/model/timestamp.h"
#include "ui/happenings/undo.h"
#include "ui/members/memberaccess.h"
#include "ui/members/memberflow.h"

#include <QPointer>
#include <QWidget>

#include <optional>

namespace sallyport {

class AccountChooser;
class Backend;
class ColumnMemory;
class Happenings;
class Journey;
class JourneyPlace;
class MemberList;
class MemberTable;
class PrintCentre;
class SecretClipboard;

/// "Members" (page.members): those of the caller's account, or of one that is chosen where the workplace
/// reaches several. Journeys run in the place of the table.
class MembersPage : public QWidget
{
    Q_OBJECT
public:
    MembersPage(Backend &backend, SecretClipboard &clipboard, const Workplace &workplace,
                Clock clock = systemClock(), ColumnMemory *columns = nullptr, QWidget *parent = nullptr);

    /// False while leaving would lose a code that is shown only once.
    bool mayLeave() const;
    /// The members of this account; nothing where the workplace is another account.
    void showAccount(const Account &account);
    /// Above the table; the one before goes. nullptr: only that.
    void setInset(QWidget *inset);
    /// How something ended is told there from now on; what went wrong stays on the page too.
    void tellTo(Happenings &happenings) { m_happenings = &happenings; }
    void announce(Tone tone, const QString &text, const Undo &undo = {});

Q_SIGNALS:
    void mayLeaveChanged(bool mayLeave);
    /// There is no account to look into.
    void accountsWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool choosesAccount() const { return m_workplace.kind != ScopeKind::Account; }
    void makeOverview();
    AccountChooser *makeChooser();
    void refresh();
    void takeSession(const Session &session);
    JourneyStart journeyStart();
    void add();
    void import();
    void exportMembers();
    void openPrintCentre(const QList<Person> &members);
    void prepareKiosk(const QList<Person> &selected);
    void importFromKiosk();
    bool mayLeaveInset() const;
    void openFlow(MemberFlow::Kind kind, const MemberRow &member);
    void open(Journey *journey);
    void closeJourney();

    Backend &m_backend;
    SecretClipboard &m_clipboard;
    Workplace m_workplace;
    Clock m_clock;
    ColumnMemory *m_columns;
    Happenings *m_happenings = nullptr;
    MemberAccess m_access;
    std::optional<Session> m_session;
    std::optional<Account> m_account; ///< as chosen
    MemberTable *m_model;
    JourneyPlace *m_place;
    MemberList *m_list = nullptr;
    AccountChooser *m_chooser = nullptr;
    Undo m_undo; ///< of what the journey is about to tell
    QPointer<PrintCentre> m_printCentre;
};

} // namespace sallyport
