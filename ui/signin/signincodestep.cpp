// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/signincodestep.h"

#include "ui/errortext.h"
#include "ui/widgets/labelledfield.h"

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

constexpr qsizetype leastCharacters = 15; // R33, without a second factor yet

} // namespace

SignInCodeStep::SignInCodeStep(QWidget *parent)
    : OneTimeCodeStep(u"page.signin.newpassword"_s, tr("Set your password"), tr("Sign-in code"), parent),
      m_password(new LabelledField(tr("New password"), LabelledField::Kind::Password)),
      m_repeat(new LabelledField(tr("Repeat password"), LabelledField::Kind::Password))
{
    setSubtitle(tr("An owner or administrator gave you a one-time sign-in code, on screen or on paper."));
    m_password->setHint(tr("15 or more characters, any characters; a sentence is fine."));
    setForm({email(), code(), m_password, m_repeat}, tr("Set password"));
}

void SignInCodeStep::showError(const Error &error)
{
    setBusy(false);
    switch (error.code) {
    case ErrorCode::PasswordTooShort:
    case ErrorCode::PasswordTooLong:
    case ErrorCode::PasswordCommon:
        m_password->setError(errorText(error));
        break;
    case ErrorCode::SignInFailed:
        code()->setError(
            tr("This email and sign-in code were not accepted. Check both; a code works once and for seven "
               "days. Whoever gave it to you can make a new one."));
        break;
    default:
        showTrouble(error);
    }
    focusFirstError();
}

void SignInCodeStep::submit()
{
    clearMessage();
    checkEntered();
    m_password->setError({});
    m_repeat->setError({});
    // Said before it is sent: a refusal may not spend a try of the code.
    if (m_password->text().size() < leastCharacters)
        m_password->setError(
            errorText({ErrorCode::PasswordTooShort, {}, {QString::number(leastCharacters)}, {}}));
    else if (m_repeat->text() != m_password->text())
        m_repeat->setError(tr("The two passwords differ. Type it again."));
    if (!focusFirstError())
        Q_EMIT submitted(email()->text().trimmed(), Secret::fromText(code()->text()),
                         Secret::fromText(m_password->text()));
}

} // namespace sallyport
