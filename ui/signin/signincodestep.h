// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"
#include "core/model/error.h"
#include "ui/signin/gatepage.h"

#include <QList>

namespace sallyport {

class LabelledField;

/// "I have a sign-in code": the one-time code somebody handed over sets the first or a new password. It opens
/// no session.
class SignInCodeStep : public GatePage
{
    Q_OBJECT
public:
    explicit SignInCodeStep(QWidget *parent = nullptr);

    /// As new, for this address.
    void begin(const QString &email);
    /// Ends busy and says it at the field it belongs to; what was entered stays.
    void showError(const Error &error);
    void setBusy(bool busy) override;

Q_SIGNALS:
    void submitted(const QString &email, const Secret &code, const Secret &password);
    void backRequested();

private:
    void submit();
    QList<LabelledField *> fields() const { return {m_email, m_code, m_password, m_repeat}; }
    /// False: no field has an error.
    bool focusFirstError();

    LabelledField *m_email;
    LabelledField *m_code;
    LabelledField *m_password;
    LabelledField *m_repeat;
};

} // namespace sallyport
