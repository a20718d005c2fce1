// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/onetimecodestep.h"

#include "ui/errortext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/text.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

OneTimeCodeStep::OneTimeCodeStep(const QString &objectName, const QString &title, const QString &codeLabel,
                                 QWidget *parent)
    : GatePage(objectName, title, parent), m_email(new LabelledField(tr("Email"))),
      m_code(new LabelledField(codeLabel))
{
    m_email->edit()->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
    m_email->edit()->setMaxLength(320);
    m_code->edit()->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhPreferUppercase);
    m_code->edit()->setMaxLength(64);
    m_code->edit()->setFont(fixedFont(m_code->edit()->font()));
    m_code->setHint(tr("16 characters, with or without the hyphens."));
}

void OneTimeCodeStep::setForm(const QList<LabelledField *> &fields, const QString &submitLabel)
{
    m_fields = fields;
    for (LabelledField *field : fields) {
        body()->addWidget(field);
        connect(field, &LabelledField::textChanged, this, [field] { field->setError({}); });
    }
    auto *next = new Button(submitLabel, Button::Kind::Primary);
    next->setObjectName(u"signin.submit"_s);
    auto *back = new Button(tr("Back"), Button::Kind::Quiet);
    back->setObjectName(u"signin.back"_s);
    body()->addWidget(next);
    body()->addWidget(back, 0, Qt::AlignTrailing);
    setPrimary(next);
    setEscape(back);
    connect(next, &Button::clicked, this, [this] {
        if (!isBusy())
            submit();
    });
    connect(back, &Button::clicked, this, &OneTimeCodeStep::backRequested);
}

void OneTimeCodeStep::begin(const QString &email)
{
    setBusy(false);
    clearMessage();
    for (LabelledField *field : std::as_const(m_fields)) {
        field->clear();
        field->setError({});
    }
    m_email->setText(email);
    setFirstFocus(m_fields.at(email.isEmpty() ? 0 : 1)->edit());
}

void OneTimeCodeStep::setBusy(bool busy)
{
    GatePage::setBusy(busy);
    for (LabelledField *field : std::as_const(m_fields))
        field->edit()->setReadOnly(busy);
}

void OneTimeCodeStep::checkEntered()
{
    m_email->setError(m_email->text().trimmed().isEmpty() ? tr("Enter your email address.") : QString());
    m_code->setError(m_code->text().trimmed().isEmpty() ? tr("Enter the code you were given.") : QString());
}

void OneTimeCodeStep::showTrouble(const Error &error)
{
    const bool passes = error.code == ErrorCode::Throttled || error.code == ErrorCode::Busy;
    showMessage(passes ? Tone::Warning : Tone::Bad, errorText(error));
}

bool OneTimeCodeStep::focusFirstError()
{
    for (LabelledField *field : std::as_const(m_fields)) {
        if (!field->error().isEmpty()) {
            field->edit()->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

} // namespace sallyport
