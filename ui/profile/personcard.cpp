// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/personcard.h"

#include "ui/languages.h"
#include "ui/roletext.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

/// A caption with plain text under it, in line with the fields.
QLayout *fact(const QString &name, const QStringList &values)
{
    auto *column = new QVBoxLayout;
    auto *caption = new Caption(name);
    column->setSpacing(scaled(caption, 5));
    column->addWidget(caption);
    auto *text = new QLabel(values.join(u'\n'));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setAccessibleName(name + u": "_s + values.join(u", "_s));
    column->addWidget(text);
    column->addStretch();
    return column;
}

} // namespace

PersonCard::PersonCard(const Session &session, QWidget *parent)
    : Card(parent), m_person(session.person), m_name(new LabelledField(tr("Name"))), m_language(new QComboBox)
{
    m_name->setText(m_person.name);
    m_name->edit()->setObjectName(u"profileName"_s);
    auto *email = new LabelledField(tr("Email"));
    email->setText(m_person.email);
    email->edit()->setObjectName(u"profileEmail"_s);
    email->edit()->setReadOnly(true);
    email->edit()->setCursorPosition(0);

    m_language->setObjectName(u"profileLanguage"_s);
    m_language->addItem(tr("Same as the system"), QString());
    for (const QString &language : Languages::available())
        m_language->addItem(Languages::name(language), language);
    m_language->setCurrentIndex(qMax(0, m_language->findData(m_person.language)));
    auto *languageLabel = new Caption(tr("Language"));
    languageLabel->setBuddy(m_language);
    m_language->setAccessibleName(languageLabel->text());
    auto *languageField = new QVBoxLayout;
    languageField->setSpacing(scaled(this, 5));
    languageField->addWidget(languageLabel);
    languageField->addWidget(m_language);
    languageField->addStretch();

    QStringList elsewhere;
    for (const Workplace &workplace : session.workplaces) {
        if (workplace != session.workplace)
            elsewhere.append(workplaceText(workplace));
    }
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(scaled(this, 20));
    grid->setVerticalSpacing(scaled(this, 16));
    grid->addWidget(m_name, 0, 0, Qt::AlignTop);
    grid->addWidget(email, 0, 1, Qt::AlignTop);
    grid->addLayout(languageField, 0, 2);
    grid->addLayout(fact(tr("Role"), {workplaceText(session.workplace)}), 1, 0);
    if (!elsewhere.isEmpty())
        grid->addLayout(fact(tr("Other accounts"), elsewhere), 1, 1, 1, 2);
    for (int column = 0; column < 3; ++column)
        grid->setColumnStretch(column, 1);
    body()->addLayout(grid);

    connect(m_name, &LabelledField::textChanged, this, [this] {
        setNameError({});
        Q_EMIT edited();
    });
    connect(m_language, &QComboBox::currentIndexChanged, this, &PersonCard::edited);
}

UpdateProfile PersonCard::changes() const
{
    UpdateProfile changes;
    const QString name = m_name->text().trimmed();
    if (name != m_person.name)
        changes.name = name;
    const QString language = m_language->currentData().toString();
    if (language != m_person.language &&
        m_language->currentIndex() != m_language->findData(m_person.language))
        changes.language = language;
    return changes;
}

bool PersonCard::hasChanges() const
{
    const UpdateProfile wanted = changes();
    return wanted.name || wanted.language;
}

void PersonCard::restore(const UpdateProfile &changes)
{
    if (changes.name)
        m_name->setText(*changes.name);
    if (changes.language)
        m_language->setCurrentIndex(qMax(0, m_language->findData(*changes.language)));
}

void PersonCard::setNameError(const QString &text)
{
    m_name->setError(text);
}

} // namespace sallyport
