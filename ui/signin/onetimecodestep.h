// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"
#include "ui/signin/gatepage.h"

#include <QList>

namespace sallyport {

class LabelledField;

/// What somebody does at the gate with a one-time code that was handed over: address, code, and what belongs
/// to it.
class OneTimeCodeStep : public GatePage
{
    Q_OBJECT
public:
    /// As new, for this address.
    void begin(const QString &email);
    void setBusy(bool busy) override;

Q_SIGNALS:
    void backRequested();

protected:
    OneTimeCodeStep(const QString &objectName, const QString &title, const QString &codeLabel,
                    QWidget *parent);

    /// Puts the fields, of which the address is the first, and the buttons into the card.
    void setForm(const QList<LabelledField *> &fields, const QString &submitLabel);
    virtual void submit() = 0;
    /// Says at the address and the code that they are missing.
    void checkEntered();
    /// What belongs to no field.
    void showTrouble(const Error &error);
    /// False: no field has an error.
    bool focusFirstError();

    LabelledField *email() const { return m_email; }
    LabelledField *code() const { return m_code; }

private:
    LabelledField *m_email;
    LabelledField *m_code;
    QList<LabelledField *> m_fields;
};

} // namespace sallyport
