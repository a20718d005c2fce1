// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"
#include "core/model/mfa.h"
#include "core/model/session.h"
#include "core/model/timestamp.h"
#include "ui/happenings/undo.h"
#include "ui/profile/profileaction.h"
#include "ui/widgets/palette.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace sallyport {

class Backend;
class Banner;
class BusyBar;
class Button;
class Happenings;
class Journey;
class JourneyPlace;
class MfaCard;
class PersonCard;
class SecretClipboard;
struct UpdateProfile;

/// "My profile" (page.profile): the person's data, "MFA settings" in the state they are in, the API password;
/// and, in the same place, whatever journey was started from here. Asks the core for everything it shows,
/// when it appears and after each change.
class ProfilePage : public QWidget
{
    Q_OBJECT
public:
    ProfilePage(Backend &backend, SecretClipboard &clipboard, Clock clock = systemClock(),
                QWidget *parent = nullptr);

    /// False while leaving would lose backup codes or a password that is shown only once.
    bool mayLeave() const;
    /// How something ended is told there from now on; what went wrong stays on the page too.
    void tellTo(Happenings &happenings) { m_happenings = &happenings; }
    /// Asks the core again. A journey under way goes on.
    void refresh();
    /// Starts the guided setup at once, as "Add new method" or "Finish now" would: MFA has become required.
    void openSetup();

Q_SIGNALS:
    /// As the core has it now: the name, the language, the strength, the state of MFA may have changed.
    void sessionChanged(const Session &session);
    void mayLeaveChanged(bool mayLeave);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeOverview();
    void askForMfa();
    void showCards();
    void updateButtons();
    void setBusy(bool busy);
    void keepFocus();
    void fail(const Error &error);
    bool setupIsDue() const;

    void act(ProfileAction action);
    void open(Journey *journey);
    void closeJourney(Tone tone, const QString &message);

    void updateProfile();
    Undo wayBackFrom(const UpdateProfile &changes, const Person &left);
    void announce(Tone tone, const QString &text, const Undo &undo = {});
    void enableMfa();

    Backend &m_backend;
    SecretClipboard &m_clipboard;
    Clock m_clock;
    Happenings *m_happenings = nullptr;
    std::optional<Session> m_session;
    std::optional<MfaOverview> m_mfa;
    bool m_busy = false;
    bool m_hadFocus = false; ///< before it became busy
    bool m_setupWanted = false;

    JourneyPlace *m_place;
    Banner *m_message = nullptr;
    BusyBar *m_busyBar = nullptr;
    QWidget *m_cards = nullptr;
    QVBoxLayout *m_column = nullptr;
    Button *m_changePassword = nullptr;
    Button *m_update = nullptr;
    PersonCard *m_person = nullptr;
    MfaCard *m_mfaCard = nullptr;
};

} // namespace sallyport
