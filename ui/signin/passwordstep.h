// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"
#include "core/model/error.h"
#include "ui/signin/gatepage.h"

namespace sallyport {

class LabelledField;

/// First step of a sign-in: "Email" and "Password".
class PasswordStep : public GatePage
{
    Q_OBJECT
public:
    explicit PasswordStep(QWidget *parent = nullptr);

    QString email() const;
    void setEmail(const QString &email);
    void setPassword(const QString &password);
    /// Ends busy; the e-mail stays, the password goes.
    void showError(const Error &error);
    /// As after a sign-out: no message, no password; the e-mail stays.
    void reset();
    void setBusy(bool busy) override;

Q_SIGNALS:
    void submitted(const QString &email, const Secret &password);
    /// "I have a sign-in code".
    void signInCodeChosen();
    /// "I have a reset code".
    void resetCodeChosen();

private:
    void submit();
    void explainForgottenPassword();

    LabelledField *m_email = nullptr;
    LabelledField *m_password = nullptr;
};

} // namespace sallyport
