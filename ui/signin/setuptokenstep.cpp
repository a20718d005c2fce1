// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/setuptokenstep.h"

#include "ui/errortext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/text.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

SetupTokenStep::SetupTokenStep(QWidget *parent)
    : GatePage(u"page.signin.setuptoken"_s, tr("Set up the server"), parent),
      m_token(new LabelledField(tr("Setup token"))), m_name(new LabelledField(tr("Name"))),
      m_password(new LabelledField(tr("New password"), LabelledField::Kind::Password)),
      m_repeat(new LabelledField(tr("Repeat password"), LabelledField::Kind::Password))
{
    setSubtitle(tr(
        "The setup token was printed when the server was set up. It makes the first person and works once."));
    m_token->edit()->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_token->edit()->setMaxLength(200);
    m_token->edit()->setFont(fixedFont(m_token->edit()->font()));
    m_name->edit()->setMaxLength(400);
    m_password->setHint(tr("15 or more characters, any characters; a sentence is fine."));
    for (LabelledField *field : fields()) {
        body()->addWidget(field);
        connect(field, &LabelledField::textChanged, this, [field] { field->setError({}); });
    }

    auto *set = new Button(tr("Set up"), Button::Kind::Primary);
    set->setObjectName(u"signin.submit"_s);
    auto *back = new Button(tr("Back"), Button::Kind::Quiet);
    back->setObjectName(u"signin.back"_s);
    body()->addWidget(set);
    body()->addWidget(back, 0, Qt::AlignTrailing);
    setPrimary(set);
    setEscape(back);
    setFirstFocus(m_token->edit());
    connect(set, &Button::clicked, this, &SetupTokenStep::submit);
    connect(back, &Button::clicked, this, &SetupTokenStep::backRequested);
}

void SetupTokenStep::begin()
{
    setBusy(false);
    clearMessage();
    for (LabelledField *field : fields()) {
        field->clear();
        field->setError({});
    }
}

void SetupTokenStep::showError(const Error &error)
{
    setBusy(false);
    switch (error.code) {
    case ErrorCode::PasswordTooShort:
    case ErrorCode::PasswordTooLong:
    case ErrorCode::PasswordCommon:
        m_password->setError(errorText(error));
        break;
    case ErrorCode::SignInFailed:
        m_token->setError(tr("This setup token was not accepted. It works once; \"sallyportd init\" prints a "
                             "new one as long as nobody has used it."));
        break;
    case ErrorCode::Invalid:
        m_name->setError(fieldErrorText(error.fields.value(0, u"name"_s)));
        break;
    default:
        showMessage(Tone::Bad, errorText(error));
    }
    focusFirstError();
}

void SetupTokenStep::setBusy(bool busy)
{
    GatePage::setBusy(busy);
    for (LabelledField *field : fields())
        field->edit()->setReadOnly(busy);
}

void SetupTokenStep::submit()
{
    if (isBusy())
        return;
    clearMessage();
    for (LabelledField *field : fields())
        field->setError({});
    if (m_token->text().trimmed().isEmpty())
        m_token->setError(tr("Enter the setup token."));
    if (m_name->text().trimmed().isEmpty())
        m_name->setError(tr("Enter your name."));
    if (m_password->text().isEmpty())
        m_password->setError(tr("Choose a password."));
    else if (m_repeat->text() != m_password->text())
        m_repeat->setError(tr("The two passwords differ. Type it again."));
    if (!focusFirstError())
        Q_EMIT submitted(Secret::fromText(m_token->text().trimmed()), m_name->text().trimmed(),
                         Secret::fromText(m_password->text()));
}

bool SetupTokenStep::focusFirstError()
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
