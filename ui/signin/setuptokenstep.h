// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"
#include "core/model/error.h"
#include "ui/signin/gatepage.h"

#include <QList>

namespace sallyport {

class LabelledField;

/// "I have a setup token": whoever set up the server becomes its first person, with a name and a password. It
/// opens no session.
class SetupTokenStep : public GatePage
{
    Q_OBJECT
public:
    explicit SetupTokenStep(QWidget *parent = nullptr);

    /// As new.
    void begin();
    /// Ends busy and says it at the field it belongs to; what was entered stays.
    void showError(const Error &error);
    void setBusy(bool busy) override;

Q_SIGNALS:
    void submitted(const Secret &token, const QString &name, const Secret &password);
    void backRequested();

private:
    void submit();
    QList<LabelledField *> fields() const { return {m_token, m_name, m_password, m_repeat}; }
    /// False: no field has an error.
    bool focusFirstError();

    LabelledField *m_token;
    LabelledField *m_name;
    LabelledField *m_password;
    LabelledField *m_repeat;
};

} // namespace sallyport
