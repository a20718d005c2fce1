// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"
#include "core/model/error.h"
#include "core/model/timestamp.h"
#include "ui/signin/gatepage.h"

class QLabel;

namespace sallyport {

class Button;
class CodeField;
class LabelledField;

/// Second step of a sign-in: "Authentication code", or "Backup code" in its place.
class CodeStep : public GatePage
{
    Q_OBJECT
public:
    explicit CodeStep(Clock clock, QWidget *parent = nullptr);

    /// As new, for this person: empty, asking for the authenticator's code.
    void begin(const QString &email);
    /// Ends busy; the field is empty and has the focus.
    void showError(const Error &error);
    void setBusy(bool busy) override;

Q_SIGNALS:
    void submitted(const Secret &code);
    void backRequested();

private:
    void setBackup(bool backup);
    void showHint(const QString &text);
    void clearField();
    void submit();

    QString m_email;
    bool m_backup = false;
    QWidget *m_codePart = nullptr;
    CodeField *m_code = nullptr;
    QLabel *m_hint = nullptr;
    LabelledField *m_backupCode = nullptr;
    Button *m_swap = nullptr;
};

} // namespace sallyport
