// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/resetcodestep.h"

#include "ui/errortext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/text.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

ResetCodeStep::ResetCodeStep(QWidget *parent)
    : GatePage(u"page.signin.resetcode"_s, tr("Set up MFA again"), parent),
      m_email(new LabelledField(tr("Email"))),
      m_password(new LabelledField(tr("Password"), LabelledField::Kind::Password)),
      m_code(new LabelledField(tr("Reset code")))
{
    setSubtitle(
        tr("Somebody who administers your account gave you a one-time reset code, on screen or on paper."));
    m_email->edit()->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
    m_email->edit()->setMaxLength(320);
    m_code->edit()->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhPreferUppercase);
    m_code->edit()->setMaxLength(64);
    m_code->edit()->setFont(fixedFont(m_code->edit()->font()));
    m_code->setHint(tr("16 characters, with or without the hyphens."));
    for (LabelledField *field : fields()) {
        body()->addWidget(field);
        connect(field, &LabelledField::textChanged, this, [field] { field->setError({}); });
    }

    auto *next = new Button(tr("Continue"), Button::Kind::Primary);
    next->setObjectName(u"signin.submit"_s);
    auto *back = new Button(tr("Back"), Button::Kind::Quiet);
    back->setObjectName(u"signin.back"_s);
    body()->addWidget(next);
    body()->addWidget(back, 0, Qt::AlignTrailing);
    setPrimary(next);
    setEscape(back);
    connect(next, &Button::clicked, this, &ResetCodeStep::submit);
    connect(back, &Button::clicked, this, &ResetCodeStep::backRequested);
}

void ResetCodeStep::begin(const QString &email)
{
    setBusy(false);
    clearMessage();
    for (LabelledField *field : fields()) {
        field->clear();
        field->setError({});
    }
    m_email->setText(email);
    setFirstFocus(email.isEmpty() ? m_email->edit() : m_password->edit());
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
        showMessage(error.code == ErrorCode::Throttled || error.code == ErrorCode::Busy ? Tone::Warning
                                                                                        : Tone::Bad,
                    errorText(error));
    m_password->edit()->setFocus(Qt::OtherFocusReason);
}

void ResetCodeStep::setBusy(bool busy)
{
    GatePage::setBusy(busy);
    for (LabelledField *field : fields())
        field->edit()->setReadOnly(busy);
}

void ResetCodeStep::submit()
{
    if (isBusy())
        return;
    clearMessage();
    m_email->setError(m_email->text().trimmed().isEmpty() ? tr("Enter your email address.") : QString());
    m_password->setError(m_password->text().isEmpty() ? tr("Enter your password.") : QString());
    m_code->setError(m_code->text().trimmed().isEmpty() ? tr("Enter the code you were given.") : QString());
    if (!focusFirstError())
        Q_EMIT submitted(m_email->text().trimmed(), Secret::fromText(m_password->text()),
                         Secret::fromText(m_code->text()));
}

bool ResetCodeStep::focusFirstError()
{
    for (LabelledField *field : fields()) {
        if (!field->error().isEmpty()) {
            field->edit()->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

} // namespace sallyport
