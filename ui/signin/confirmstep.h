// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"
#include "core/model/error.h"
#include "core/model/mfa.h"
#include "ui/signin/gatepage.h"

class QBoxLayout;
class QLabel;

namespace sallyport {

class CodeField;
class SecretClipboard;
class SecretPanel;

/// MFA is Pending: the first "Code" makes it Active. Shows the secret where the person made it themselves;
/// one that was handed over by an owner is never shown here.
class ConfirmStep : public GatePage
{
    Q_OBJECT
public:
    explicit ConfirmStep(SecretClipboard &clipboard, QWidget *parent = nullptr);

    /// As new. With `secretAllowed` the secret follows by `showSecret`.
    void begin(const QString &email, bool secretAllowed);
    void showSecret(const SetupSecret &secret);
    /// Ends busy; the field is empty and has the focus.
    void showError(const Error &error);
    void setBusy(bool busy) override;

Q_SIGNALS:
    void submitted(const Secret &code);
    void backRequested();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void showHint(const QString &text);
    void submit();

    QBoxLayout *m_row = nullptr;
    SecretPanel *m_panel = nullptr;
    CodeField *m_code = nullptr;
    QLabel *m_hint = nullptr;
    QLabel *m_instead = nullptr; ///< where the secret is not shown: what somebody without one can do
};

} // namespace sallyport
