// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/account.h"
#include "core/model/error.h"
#include "core/model/session.h"
#include "core/operations/policies.h"
#include "ui/happenings/undo.h"
#include "ui/widgets/palette.h"

#include <QTimer>
#include <QWidget>

#include <optional>

namespace sallyport {

class AccountChooser;
class Backend;
class Banner;
class BusyBar;
class Button;
class EmptyState;
class Happenings;
class JourneyPlace;
class PolicyCard;
class SecretClipboard;

/// "Settings" (page.settings): "MFA & Login Security" of the Owner's account, or of one that a reseller
/// chooses. What is changed stays in the form until it is saved or discarded, also while another page is
/// looked at.
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    SettingsPage(Backend &backend, SecretClipboard &clipboard, const Workplace &workplace,
                 QWidget *parent = nullptr);

    /// How something ended is told there from now on; what went wrong stays on the page too.
    void tellTo(Happenings &happenings) { m_happenings = &happenings; }
    bool hasChanges() const;

Q_SIGNALS:
    void hasChangesChanged(bool hasChanges);
    /// Somebody wants to go on here, wherever they are.
    void attentionWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeOverview();
    QWidget *makeChooser();
    bool choosesAccount() const { return m_workplace.kind != ScopeKind::Account; }

    void load();
    void pick(const Account &account);
    void open(const Account &account);
    void takeState(const TeamPolicyState &state);
    void takeChange();
    void rehearse();
    void save();
    void openFlow(const Session &session);
    Undo wayBackTo(const TeamPolicy &before, const TeamPolicy &left);
    void enterAgain(const Account &account, const TeamPolicy &before, const TeamPolicyState &now);
    void sayUnsaved();
    void discard();
    void closeJourney(Tone tone, const QString &message, const Undo &undo = {});
    void setBusy(bool busy);
    void updateButtons();
    void fail(const Error &error);

    Backend &m_backend;
    SecretClipboard &m_clipboard;
    Workplace m_workplace;
    Happenings *m_happenings = nullptr;
    std::optional<Account> m_account;
    std::optional<Account> m_wanted; ///< chosen while there were changes
    bool m_loaded = false;           ///< the card shows the account's policy
    bool m_rehearsed = false;        ///< what the form says has been said
    bool m_busy = false;
    bool m_hadChanges = false;
    int m_asked = 0;
    QTimer m_delay;
    Undo m_undo; ///< of what the journey is about to tell
    JourneyPlace *m_place;
    AccountChooser *m_chooser = nullptr;
    Banner *m_message = nullptr;
    BusyBar *m_busyBar = nullptr;
    EmptyState *m_none = nullptr;
    PolicyCard *m_card = nullptr;
    Button *m_discard = nullptr;
    Button *m_save = nullptr;
};

} // namespace sallyport
