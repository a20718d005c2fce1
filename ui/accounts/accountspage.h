// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/account.h"
#include "core/model/error.h"
#include "core/model/session.h"
#include "core/model/timestamp.h"
#include "ui/happenings/undo.h"
#include "ui/widgets/palette.h"

#include <QWidget>

#include <optional>

namespace sallyport {

class AccountList;
class AccountTable;
class Backend;
class ColumnMemory;
class Happenings;
class Journey;
class JourneyPlace;
class SecretClipboard;
struct UpdateAccount;

/// "Accounts" (page.accounts): the accounts the caller may see, with their MFA switch. ON is rehearsed and
/// confirmed inside the page, OFF asks for confirmation and an identity verification. The switch shows only
/// what the core has confirmed.
class AccountsPage : public QWidget
{
    Q_OBJECT
public:
    AccountsPage(Backend &backend, SecretClipboard &clipboard, const Workplace &workplace,
                 Clock clock = systemClock(), ColumnMemory *columns = nullptr, QWidget *parent = nullptr);

    /// Asks the core again. What is being entered stays.
    void refresh();
    /// Above the table; the one before goes. nullptr: only that.
    void setInset(QWidget *inset);
    /// How something ended is told there from now on; what went wrong stays on the page too.
    void tellTo(Happenings &happenings) { m_happenings = &happenings; }
    void announce(Tone tone, const QString &text, const Undo &undo = {});

Q_SIGNALS:
    /// The members of this account are to be seen.
    void membersWanted(const Account &account);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeOverview();
    bool sellsAccounts() const;

    void exportAccounts();
    void takeSwitch(const AccountRow &row, bool on);
    void rehearse(const Account &account);
    void require(const Account &account, const MfaMandate &mandate);
    void release(const Account &account);
    void openRelease(const Account &account, const Session &session);

    void openCard(const std::optional<Account> &account);
    void save(const std::optional<Account> &account, const QString &name, Plan plan);
    Undo wayBackTo(const Account &before, const UpdateAccount &changes, const Account &left);
    void saved(const AccountRow &row, const QString &message, const Undo &undo = {});

    void openJourney(Journey *journey);
    void closeJourney(Tone tone, const QString &message);
    void fail(const Error &error);

    Backend &m_backend;
    SecretClipboard &m_clipboard;
    Workplace m_workplace;
    Clock m_clock;
    ColumnMemory *m_columns;
    Happenings *m_happenings = nullptr;
    AccountTable *m_model;
    std::optional<ScopeId> m_rehearsed; ///< whose rehearsal is wanted
    bool m_waiting = false;             ///< for what a journey starts from
    JourneyPlace *m_place;
    AccountList *m_list = nullptr;
};

} // namespace sallyport
