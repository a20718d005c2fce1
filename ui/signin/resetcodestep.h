// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"
#include "core/model/error.h"
#include "ui/signin/onetimecodestep.h"

namespace sallyport {

class LabelledField;

/// "I have a reset code": the one-time code somebody handed over leads, with the password, to a new setup of
/// MFA.
class ResetCodeStep : public OneTimeCodeStep
{
    Q_OBJECT
public:
    explicit ResetCodeStep(QWidget *parent = nullptr);

    /// Ends busy and says it where it belongs; the password goes, the rest of what was entered stays.
    void showError(const Error &error);

Q_SIGNALS:
    void submitted(const QString &email, const Secret &password, const Secret &code);

private:
    void submit() override;

    LabelledField *m_password;
};

} // namespace sallyport
