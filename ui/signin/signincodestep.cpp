// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/signincodestep.h"

#include "ui/errortext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/text.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

constexpr qsizetype leastCharacters = 15; // R33, without a second factor yet

} // namespace

SignInCodeStep::SignInCodeStep(QWidget *parent)
    : GatePage(u"page.signin.newpassword"_s, tr("Set your password"), parent),
      m_email(new LabelledField(tr("Email"))), m_code(new LabelledField(tr("Sign-in code"))),
      m_password(new LabelledField(tr("New password"), LabelledField::Kind::Password)),
      m_repeat(new LabelledField(tr("Repeat password"), LabelledField::Kind::Password))
{
    setSubtitle(tr("An owner or administrator gave you a one-time sign-in code, on screen or on paper."));
    m_email->edit()->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
    m_email->edit()->setMaxLength(320);
    m_code->edit()->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhPreferUppercase);
    m_code->edit()->setMaxLength(64);
    m_code->edit()->setFont(fixedFont(m_code->edit()->font()));
    m_code->setHint(tr("16 characters, with or without the hyphens."));
    m_password->setHint(tr("15 or more characters, any characters; a sentence is fine."));
    for (LabelledField *field : fields()) {
        body()->addWidget(field);
        connect(field, &LabelledField::textChanged, this, [field] { field->setError({}); });
    }

    auto *set = new Button(tr("Set password"), Button::Kind::Primary);
    set->setObjectName(u"signin.submit"_s);
    auto *back = new Button(tr("Back"), Button::Kind::Quiet);
    back->setObjectName(u"signin.back"_s);
    body()->addWidget(set);
    body()->addWidget(back, 0, Qt::AlignTrailing);
    setPrimary(set);
    setEscape(back);
    connect(set, &Button::clicked, this, &SignInCodeStep::submit);
    connect(back, &Button::clicked, this, &SignInCodeStep::backRequested);
}

void SignInCodeStep::begin(const QString &email)
{
    setBusy(false);
    clearMessage();
    for (LabelledField *field : fields()) {
        field->clear();
        field->setError({});
    }
    m_email->setText(email);
    setFirstFocus(email.isEmpty() ? m_email->edit() : m_code->edit());
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
        m_code->setError(
            tr("This email and sign-in code were not accepted. Check both; a code works once and for seven "
               "days. Whoever gave it to you can make a new one."));
        break;
    default:
        showMessage(error.code == ErrorCode::Throttled || error.code == ErrorCode::Busy ? Tone::Warning
                                                                                        : Tone::Bad,
                    errorText(error));
    }
    focusFirstError();
}

void SignInCodeStep::setBusy(bool busy)
{
    GatePage::setBusy(busy);
    for (LabelledField *field : fields())
        field->edit()->setReadOnly(busy);
}

void SignInCodeStep::submit()
{
    if (isBusy())
        return;
    clearMessage();
    for (LabelledField *field : fields())
        field->setError({});
    if (m_email->text().trimmed().isEmpty())
        m_email->setError(tr("Enter your email address."));
    if (m_code->text().trimmed().isEmpty())
        m_code->setError(tr("Enter the code you were given."));
    // Said before it is sent: a refusal may not spend a try of the code.
    if (m_password->text().size() < leastCharacters)
        m_password->setError(
            errorText({ErrorCode::PasswordTooShort, {}, {QString::number(leastCharacters)}, {}}));
    else if (m_repeat->text() != m_password->text())
        m_repeat->setError(tr("The two passwords differ. Type it again."));
    if (!focusFirstError())
        Q_EMIT submitted(m_email->text().trimmed(), Secret::fromText(m_code->text()),
                         Secret::fromText(m_password->text()));
}

bool SignInCodeStep::focusFirstError()
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
