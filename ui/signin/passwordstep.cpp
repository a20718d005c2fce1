// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/passwordstep.h"

#include "ui/errortext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labelledfield.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

PasswordStep::PasswordStep(Place place, QWidget *parent)
    : GatePage(u"page.signin"_s, tr("Sign in to Sallyport"), parent), m_place(place),
      m_stay(new QCheckBox(tr("Stay signed in"))), m_email(new LabelledField(tr("Email"))),
      m_password(new LabelledField(tr("Password"), LabelledField::Kind::Password))
{
    m_email->edit()->setObjectName(u"signin.email"_s);
    m_email->edit()->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
    m_email->edit()->setMaxLength(320);
    m_password->edit()->setObjectName(u"signin.password"_s);

    auto *signIn = new Button(tr("Sign in"), Button::Kind::Primary);
    signIn->setObjectName(u"signin.submit"_s);
    auto *forgot = new Button(tr("Forgot password?"), Button::Kind::Link);
    forgot->setObjectName(u"signin.forgot"_s);
    auto *haveCode = new Button(tr("I have a sign-in code"), Button::Kind::Link);
    haveCode->setObjectName(u"signin.havecode"_s);
    auto *haveReset = new Button(tr("I have a reset code"), Button::Kind::Link);
    haveReset->setObjectName(u"signin.haveresetcode"_s);

    body()->addWidget(m_email);
    body()->addWidget(m_password);
    m_stay->setObjectName(u"signin.stay"_s);
    m_stay->setToolTip(tr("Keeps the session in the keychain of this computer until you sign out"));
    m_stay->setVisible(false);
    if (place == Place::Server) {
        body()->addWidget(m_stay);
        m_stay->setVisible(true);
    } else {
        m_stay->setParent(this);
    }
    body()->addWidget(signIn);
    auto *links = new QVBoxLayout;
    links->setSpacing(0);
    links->addWidget(forgot, 0, Qt::AlignLeading);
    links->addWidget(haveCode, 0, Qt::AlignLeading);
    links->addWidget(haveReset, 0, Qt::AlignLeading);
    if (place == Place::Server) {
        auto *haveToken = new Button(tr("I have a setup token"), Button::Kind::Link);
        haveToken->setObjectName(u"signin.havesetuptoken"_s);
        links->addWidget(haveToken, 0, Qt::AlignLeading);
        connect(haveToken, &Button::clicked, this, &PasswordStep::setupTokenChosen);
    }
    body()->addLayout(links);

    setPrimary(signIn);
    setFirstFocus(m_email->edit());
    connect(signIn, &Button::clicked, this, &PasswordStep::submit);
    connect(forgot, &Button::clicked, this, &PasswordStep::takeForgottenPassword);
    connect(haveCode, &Button::clicked, this, &PasswordStep::signInCodeChosen);
    connect(haveReset, &Button::clicked, this, &PasswordStep::resetCodeChosen);
    connect(m_email, &LabelledField::textChanged, this, [this] {
        m_email->setError({});
        setFirstFocus(email().isEmpty() ? m_email->edit() : m_password->edit());
    });
    connect(m_password, &LabelledField::textChanged, this, [this] { m_password->setError({}); });
}

bool PasswordStep::staysSignedIn() const
{
    return m_stay->isChecked();
}

QString PasswordStep::email() const
{
    return m_email->text().trimmed();
}

void PasswordStep::setEmail(const QString &email)
{
    m_email->setText(email);
}

void PasswordStep::setPassword(const QString &password)
{
    m_password->setText(password);
}

void PasswordStep::showError(const Error &error)
{
    setBusy(false);
    m_password->clear();
    showMessage(error.code == ErrorCode::Throttled || error.code == ErrorCode::Busy ? Tone::Warning
                                                                                    : Tone::Bad,
                errorText(error));
    m_password->edit()->setFocus(Qt::OtherFocusReason);
}

void PasswordStep::reset()
{
    setBusy(false);
    m_password->clear();
    m_email->setError({});
    m_password->setError({});
    clearMessage();
}

void PasswordStep::setBusy(bool busy)
{
    GatePage::setBusy(busy);
    m_email->edit()->setReadOnly(busy);
    m_password->edit()->setReadOnly(busy);
}

void PasswordStep::submit()
{
    if (isBusy())
        return;
    clearMessage();
    m_password->setError(m_password->text().isEmpty() ? tr("Enter your password.") : QString());
    m_email->setError(email().isEmpty() ? tr("Enter your email address.") : QString());
    if (!m_email->error().isEmpty())
        m_email->edit()->setFocus(Qt::OtherFocusReason);
    else if (!m_password->error().isEmpty())
        m_password->edit()->setFocus(Qt::OtherFocusReason);
    else
        Q_EMIT submitted(email(), Secret::fromText(m_password->text()));
}

void PasswordStep::takeForgottenPassword()
{
    if (m_place == Place::Server) {
        if (isBusy())
            return;
        clearMessage();
        m_email->setError(email().isEmpty() ? tr("Enter your email address.") : QString());
        if (email().isEmpty())
            m_email->edit()->setFocus(Qt::OtherFocusReason);
        else
            Q_EMIT linkRequested(email());
        return;
    }
    showMessage(Tone::Accent,
                tr("A store on this computer sends no mail. An owner or administrator can give you a "
                   "one-time sign-in code. Choose a new password with it: \"I have a sign-in code\", below. "
                   "Your authenticator stays as it is."));
}

} // namespace sallyport
