// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/resetcodestep.h"

#include "ui/widgets/labelledfield.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace sallyport {

ResetCodeStep::ResetCodeStep(QWidget *parent)
    : OneTimeCodeStep(u"page.signin.resetcode"_s, tr("Set up MFA again"), tr("Reset code"), parent),
      m_password(new LabelledField(tr("Password"), LabelledField::Kind::Password))
{
    setSubtitle(
        tr("Somebody who administers your account gave you a one-time reset code, on screen or on paper."));
    setForm({email(), m_password, code()}, tr("Continue"));
}

void ResetCodeStep::showError(const Error &error)
{
    setBusy(false);
    m_password->clear();
    if (error.code == ErrorCode::SignInFailed)
        showMessage(Tone::Bad,
                    tr("This email, password and reset code were not accepted. Check all three; a code works "
                       "once and for a day. Whoever gave it to you can make a new one."));
    else
        showTrouble(error);
    m_password->edit()->setFocus(Qt::OtherFocusReason);
}

void ResetCodeStep::submit()
{
    clearMessage();
    checkEntered();
    m_password->setError(m_password->text().isEmpty() ? tr("Enter your password.") : QString());
    if (!focusFirstError())
        Q_EMIT submitted(email()->text().trimmed(), Secret::fromText(m_password->text()),
                         Secret::fromText(code()->text()));
}

} // namespace sallyport
