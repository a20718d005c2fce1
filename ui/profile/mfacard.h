// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/mfa.h"
#include "core/model/session.h"
#include "ui/profile/profileaction.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"

class QCheckBox;

namespace sallyport {

class Backend;
class SecretClipboard;

/// The group "MFA settings": the state, whether and why MFA is required, and what can be done in this state.
class MfaCard : public Card
{
    Q_OBJECT
public:
    MfaCard(Backend &backend, SecretClipboard &clipboard, const MfaOverview &mfa, SessionStrength strength,
            const Clock &clock, QWidget *parent = nullptr);

    /// "MFA Enabled" is ticked and waits for "Update Profile".
    bool wantsEnabling() const;

Q_SIGNALS:
    void chosen(ProfileAction action);
    /// "MFA Enabled" was ticked or unticked.
    void edited();

private:
    void addHeader();
    void addOff();
    void addPending();
    void addActive();
    void addBackupCodes();
    Button *actionButton(const QString &text, ProfileAction action,
                         Button::Kind kind = Button::Kind::Secondary);

    Backend &m_backend;
    SecretClipboard &m_clipboard;
    MfaOverview m_mfa;
    SessionStrength m_strength;
    Clock m_clock;
    QCheckBox *m_enabled = nullptr;
};

} // namespace sallyport
