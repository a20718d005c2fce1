// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labelledfield.h"

#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sallyport {

using namespace Qt::StringLiterals;

LabelledField::LabelledField(const QString &label, Kind kind, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_label(new Caption(label, this)), m_edit(new QLineEdit(this)),
      m_note(new Caption({}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(this, 5));
    column->addWidget(m_label);
    column->addWidget(m_edit);
    if (kind != Kind::Text) {
        m_edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase |
                                    Qt::ImhSensitiveData);
        m_reveal = new Button({}, Button::Kind::Link, this);
        m_reveal->setObjectName(u"showPassword"_s);
        auto *row = new QHBoxLayout;
        row->setSpacing(scaled(this, 8));
        row->addWidget(m_edit, 1);
        row->addWidget(m_reveal);
        column->removeWidget(m_edit);
        column->addLayout(row);
        setRevealed(false);
        connect(m_reveal, &QPushButton::clicked, this,
                [this] { setRevealed(m_edit->echoMode() == QLineEdit::Password); });
    }
    column->addWidget(m_note);

    m_label->setBuddy(m_edit);
    m_label->setWordWrap(false);
    setLabel(label);
    setFocusProxy(m_edit);
    showNote();
    connect(m_edit, &QLineEdit::textChanged, this, &LabelledField::textChanged);
    connect(m_edit, &QLineEdit::returnPressed, this, &LabelledField::returnPressed);
}

QString LabelledField::text() const
{
    return m_edit->text();
}

void LabelledField::setText(const QString &text)
{
    m_edit->setText(text);
}

void LabelledField::setLabel(const QString &label)
{
    m_label->setText(label);
    m_edit->setAccessibleName(label);
}

void LabelledField::setHint(const QString &hint)
{
    m_hint = hint;
    showNote();
}

void LabelledField::setError(const QString &error)
{
    m_error = error;
    showNote();
    if (!error.isEmpty()) {
        QAccessibleEvent event(m_note, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void LabelledField::clear()
{
    m_edit->clear();
    if (m_reveal)
        setRevealed(false);
}

void LabelledField::showNote()
{
    const bool wrong = !m_error.isEmpty();
    const QString &shown = wrong ? m_error : m_hint;
    m_note->setText(shown);
    m_note->setForegroundRole(wrong ? QPalette::BrightText : QPalette::PlaceholderText);
    m_note->setVisible(!shown.isEmpty());
    m_edit->setProperty("invalid", wrong);
    m_edit->setAccessibleDescription(shown);
    m_edit->update();
}

void LabelledField::setRevealed(bool revealed)
{
    m_edit->setEchoMode(revealed ? QLineEdit::Normal : QLineEdit::Password);
    if (m_kind == Kind::Passphrase)
        m_reveal->setText(revealed ? tr("Hide passphrase") : tr("Show passphrase"));
    else
        m_reveal->setText(revealed ? tr("Hide password") : tr("Show password"));
}

} // namespace sallyport
