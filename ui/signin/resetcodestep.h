// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"
#include "core/model/error.h"
#include "ui/signin/gatepage.h"

#include <QList>

namespace sallyport {

class LabelledField;

/// "I have a reset code": the one-time code somebody handed over leads, with the password, to a new setup of
/// MFA.
class ResetCodeStep : public GatePage
{
    Q_OBJECT
public:
    explicit ResetCodeStep(QWidget *parent = nullptr);

    /// As new, for this address.
    void begin(const QString &email);
    /// Ends busy and says it where it belongs; the password goes, the rest of what was entered stays.
    void showError(const Error &error);
    void setBusy(bool busy) override;

Q_SIGNALS:
    void submitted(const QString &email, const Secret &password, const Secret &code);
    void backRequested();

private:
    void submit();
    QList<LabelledField *> fields() const { return {m_email, m_password, m_code}; }
    /// False: no field has an error.
    bool focusFirstError();

    LabelledField *m_email;
    LabelledField *m_password;
    LabelledField *m_code;
};

} // namespace sallyport
