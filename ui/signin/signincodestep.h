// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"
#include "core/model/error.h"
#include "ui/signin/onetimecodestep.h"

namespace sallyport {

class LabelledField;

/// "I have a sign-in code": the one-time code somebody handed over sets the first or a new password. It opens
/// no session.
class SignInCodeStep : public OneTimeCodeStep
{
    Q_OBJECT
public:
    explicit SignInCodeStep(QWidget *parent = nullptr);

    /// Ends busy and says it at the field it belongs to; what was entered stays.
    void showError(const Error &error);

Q_SIGNALS:
    void submitted(const QString &email, const Secret &code, const Secret &password);

private:
    void submit() override;

    LabelledField *m_password;
    LabelledField *m_repeat;
};

} // namespace sallyport
