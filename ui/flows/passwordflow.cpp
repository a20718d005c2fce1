// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/passwordflow.h"

#include "ui/widgets/labelledfield.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

/// page.password: the form itself.
class ChangePasswordPage : public FlowPage
{
    Q_OBJECT
public:
    explicit ChangePasswordPage(bool mfaActive)
        : FlowPage(u"page.password"_s, tr("Change password")), m_least(mfaActive ? 8 : 15),
          m_current(new LabelledField(tr("Current password"), LabelledField::Kind::Password)),
          m_next(new LabelledField(tr("New password"), LabelledField::Kind::Password)),
          m_repeat(new LabelledField(tr("Repeat new password"), LabelledField::Kind::Password))
    {
        m_next->setHint(
            mfaActive ? tr("8 or more characters, because MFA is active; 15 or more if you turn it off. "
                           "Any characters and spaces. Not a common password.")
                      : tr("15 or more characters; with MFA active, 8 or more. Any characters and spaces. "
                           "Not a common password."));
        auto *form = new QWidget;
        form->setMaximumWidth(scaled(this, 560));
        auto *column = new QVBoxLayout(form);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(scaled(this, 16));
        auto *row = new QHBoxLayout;
        row->addWidget(form, 1);
        row->addStretch();
        body()->addLayout(row);
        for (auto *field : {m_current, m_next, m_repeat}) {
            column->addWidget(field);
            connect(field, &LabelledField::textChanged, this, [this, field] {
                field->setError({});
                m_change->setEnabled(isFilled());
            });
        }
        setFootnote(tr("Your other sessions end. MFA stays as it is."));
        setFirstFocus(m_current->edit());
        auto *cancel = addButton(tr("Cancel"));
        setEscape(cancel);
        connect(cancel, &Button::clicked, this, &ChangePasswordPage::cancelled);
        m_change = addButton(tr("Change password"), Button::Kind::Primary);
        m_change->setEnabled(false);
        connect(m_change, &Button::clicked, this, &ChangePasswordPage::submit);
    }

    /// At the field it belongs to.
    void showFieldError(const Error &error)
    {
        setBusy(false);
        auto *field = error.code == ErrorCode::WrongPassword ? m_current : m_next;
        field->setError(errorText(error));
        field->edit()->setFocus();
        field->edit()->selectAll();
    }

Q_SIGNALS:
    void entered(const Secret &current, const Secret &next);
    void cancelled();

private:
    bool isFilled() const
    {
        return !m_current->text().isEmpty() && !m_next->text().isEmpty() && !m_repeat->text().isEmpty();
    }
    void submit()
    {
        if (isBusy())
            return;
        // Said before it is sent: a refusal would cost another identity verification.
        if (m_next->text().size() < m_least) {
            showFieldError({ErrorCode::PasswordTooShort, {}, {QString::number(m_least)}, {}});
            return;
        }
        if (m_next->text() != m_repeat->text()) {
            m_repeat->setError(tr("The two new passwords are not the same."));
            m_repeat->setFocus();
            return;
        }
        Q_EMIT entered(Secret::fromText(m_current->text()), Secret::fromText(m_next->text()));
    }

    qsizetype m_least; ///< characters (R33)
    LabelledField *m_current;
    LabelledField *m_next;
    LabelledField *m_repeat;
    Button *m_change = nullptr;
};

PasswordFlow::PasswordFlow(const JourneyStart &start, QWidget *parent) : Journey(start, parent)
{
    verify(ChangePassword::access, tr("Confirm that it is you who changes the password."),
           [this] { askForPasswords(); });
}

ChangePasswordPage *PasswordFlow::askForPasswords()
{
    auto *page = new ChangePasswordPage(mfa().status == MfaStatus::Active);
    connect(page, &ChangePasswordPage::cancelled, this, &Journey::cancelled);
    connect(page, &ChangePasswordPage::entered, this, [this](const Secret &current, const Secret &next) {
        send(ChangePassword{current, next}, tr("Confirm that it is you who changes the password."),
             [this](const Done &) {
                 Q_EMIT finished(tr("The password was changed. Your other sessions have ended."));
             });
    });
    goTo(page);
    return page;
}

void PasswordFlow::fail(const Error &error)
{
    switch (error.code) {
    case ErrorCode::WrongPassword:
    case ErrorCode::PasswordTooShort:
    case ErrorCode::PasswordTooLong:
    case ErrorCode::PasswordCommon: {
        // Back from a repeated verification the form is gone: it is filled in anew.
        auto *form = qobject_cast<ChangePasswordPage *>(currentWidget());
        (form ? form : askForPasswords())->showFieldError(error);
        break;
    }
    default:
        Journey::fail(error);
    }
}

} // namespace sallyport

#include "passwordflow.moc"
