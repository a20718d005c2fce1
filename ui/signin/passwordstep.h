// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"
#include "core/model/error.h"
#include "ui/signin/gatepage.h"

class QCheckBox;

namespace sallyport {

class LabelledField;

/// First step of a sign-in: "Email" and "Password".
class PasswordStep : public GatePage
{
    Q_OBJECT
public:
    /// On a server the session can be kept, a link is mailed to those who forgot their password, and the
    /// first person comes with a setup token.
    enum class Place { ThisComputer, Server };
    explicit PasswordStep(Place place = Place::ThisComputer, QWidget *parent = nullptr);

    QString email() const;
    void setEmail(const QString &email);
    void setPassword(const QString &password);
    /// "Stay signed in".
    bool staysSignedIn() const;
    /// Ends busy; the e-mail stays, the password goes.
    void showError(const Error &error);
    /// As after a sign-out: no message, no password; the e-mail stays.
    void reset();
    void setBusy(bool busy) override;

Q_SIGNALS:
    void submitted(const QString &email, const Secret &password);
    /// "Forgot password?", where a link can be mailed to this address.
    void linkRequested(const QString &email);
    /// "I have a setup token".
    void setupTokenChosen();
    /// "I have a sign-in code".
    void signInCodeChosen();
    /// "I have a reset code".
    void resetCodeChosen();

private:
    void submit();
    void takeForgottenPassword();

    Place m_place;
    QCheckBox *m_stay = nullptr;
    LabelledField *m_email = nullptr;
    LabelledField *m_password = nullptr;
};

} // namespace sallyport
