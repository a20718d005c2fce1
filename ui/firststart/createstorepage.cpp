// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firststart/createstorepage.h"

#include "ui/errortext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/readingdirection.h"
#include "ui/widgets/text.h"
#include "ui/widgets/wraplayout.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

CreateStorePage::CreateStorePage(QWidget *parent)
    : GatePage(u"page.firststart.create"_s, tr("Create a store on this computer"), parent),
      m_team(new QRadioButton(tr("My organization's team"))),
      m_reseller(new QRadioButton(tr("Customers, as a reseller"))),
      m_organization(new LabelledField(tr("Organization name"))), m_name(new LabelledField(tr("Name"))),
      m_email(new LabelledField(tr("Email"))),
      m_password(new LabelledField(tr("Password"), LabelledField::Kind::Password)),
      m_repeat(new LabelledField(tr("Repeat password"), LabelledField::Kind::Password)), m_place(new Caption)
{
    setColumnWidth(720);
    setSubtitle(tr("You become its owner. There is no other account and no default password."));

    m_team->setChecked(true);
    m_team->setObjectName(u"create.team"_s);
    m_reseller->setObjectName(u"create.reseller"_s);
    m_organization->edit()->setObjectName(u"create.organization"_s);
    m_name->edit()->setObjectName(u"create.name"_s);
    m_email->edit()->setObjectName(u"create.email"_s);
    m_email->edit()->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
    m_password->edit()->setObjectName(u"create.password"_s);
    m_repeat->edit()->setObjectName(u"create.repeat"_s);
    m_password->setHint(tr("At least 15 characters, any characters; a sentence is fine."));

    auto *managed = new Caption(tr("What do you manage?"));
    auto *kinds = new WrapLayout;
    kinds->setSpacing(scaled(this, 24));
    kinds->addWidget(m_team);
    kinds->addWidget(m_reseller);
    auto *purpose = new QVBoxLayout;
    purpose->setSpacing(scaled(this, 8));
    purpose->addWidget(managed);
    purpose->addLayout(kinds);

    const auto pair = [this](LabelledField *left, LabelledField *right) {
        auto *row = new QHBoxLayout;
        row->setSpacing(scaled(this, 16));
        for (LabelledField *field : {left, right}) {
            auto *column = new QVBoxLayout;
            column->addWidget(field);
            column->addStretch(1);
            row->addLayout(column, 1);
        }
        return row;
    };

    auto *elsewhere = new Button(tr("Choose another place…"), Button::Kind::Link);
    elsewhere->setObjectName(u"create.elsewhere"_s);
    auto *create = new Button(tr("Create store"), Button::Kind::Primary);
    create->setObjectName(u"create.submit"_s);
    auto *back = new Button(tr("Back"), Button::Kind::Quiet);
    back->setObjectName(u"create.back"_s);
    auto *links = new QHBoxLayout;
    links->addWidget(elsewhere);
    links->addStretch(1);
    links->addWidget(back);

    body()->addLayout(purpose);
    body()->addWidget(m_organization);
    body()->addLayout(pair(m_name, m_email));
    body()->addLayout(pair(m_password, m_repeat));
    body()->addWidget(m_place);
    body()->addWidget(create);
    body()->addLayout(links);

    setPrimary(create);
    setEscape(back);
    setFirstFocus(m_organization->edit());
    connect(create, &Button::clicked, this, &CreateStorePage::submit);
    connect(back, &Button::clicked, this, &CreateStorePage::backRequested);
    connect(elsewhere, &Button::clicked, this, &CreateStorePage::otherPlaceRequested);
    connect(m_team, &QRadioButton::toggled, this, &CreateStorePage::updateWords);
    for (LabelledField *field : fields())
        connect(field, &LabelledField::textChanged, this, [field] { field->setError({}); });
    updateWords();
}

NewStore CreateStorePage::draft() const
{
    return {m_path,
            m_team->isChecked() ? StorePurpose::Team : StorePurpose::Reseller,
            m_organization->text().trimmed(),
            m_name->text().trimmed(),
            m_email->text().trimmed(),
            Secret::fromText(m_password->text()),
            {}};
}

void CreateStorePage::setDraft(const NewStore &draft)
{
    setPath(draft.path);
    (draft.purpose == StorePurpose::Team ? m_team : m_reseller)->setChecked(true);
    m_organization->setText(draft.organization);
    m_name->setText(draft.ownerName);
    m_email->setText(draft.ownerEmail);
    m_password->setText(draft.ownerPassword.text());
    m_repeat->setText(draft.ownerPassword.text());
}

void CreateStorePage::setPath(const QString &path)
{
    m_path = path;
    //: %1 is the path of a file
    m_place->setText(tr("The store will be the file %1").arg(isolatedPath(path)));
}

void CreateStorePage::showError(const Error &error)
{
    setBusy(false);
    LabelledField *field = nullptr;
    QString text = errorText(error);
    switch (error.code) {
    case ErrorCode::PasswordTooShort:
    case ErrorCode::PasswordTooLong:
    case ErrorCode::PasswordCommon:
        field = m_password;
        break;
    case ErrorCode::Invalid:
        for (const QString &name : error.fields) {
            LabelledField *wrong = name == "organization"_L1                             ? m_organization
                                   : name == "ownerName"_L1                              ? m_name
                                   : name == "ownerEmail"_L1                             ? m_email
                                   : name == "password"_L1 || name == "ownerPassword"_L1 ? m_password
                                                                                         : nullptr;
            if (!wrong)
                continue;
            wrong->setError(fieldErrorText(name));
            field = wrong;
        }
        if (field) {
            focusFirstError();
            return;
        }
        break;
    default:
        break;
    }
    if (field) {
        field->setError(text);
        focusFirstError();
    } else {
        showMessage(Tone::Bad, text);
    }
}

void CreateStorePage::setBusy(bool busy)
{
    GatePage::setBusy(busy);
    for (LabelledField *field : fields())
        field->edit()->setReadOnly(busy);
}

void CreateStorePage::submit()
{
    if (isBusy())
        return;
    clearMessage();
    for (LabelledField *field : fields())
        field->setError({});
    if (m_organization->text().trimmed().isEmpty())
        m_organization->setError(tr("Enter the name of your organization."));
    if (m_name->text().trimmed().isEmpty())
        m_name->setError(tr("Enter your name."));
    if (m_email->text().trimmed().isEmpty())
        m_email->setError(tr("Enter your email address."));
    if (m_password->text().isEmpty())
        m_password->setError(tr("Choose a password."));
    else if (m_repeat->text() != m_password->text())
        m_repeat->setError(tr("The two passwords differ. Type it again."));
    focusFirstError();
    for (const LabelledField *field : fields()) {
        if (!field->error().isEmpty())
            return;
    }
    Q_EMIT submitted();
}

void CreateStorePage::updateWords()
{
    m_organization->setHint(m_team->isChecked() ? tr("Shown in authenticator apps beside each code.")
                                                : tr("The name your customers know you by."));
}

QList<LabelledField *> CreateStorePage::fields() const
{
    return {m_organization, m_name, m_email, m_password, m_repeat};
}

void CreateStorePage::focusFirstError()
{
    for (LabelledField *field : fields()) {
        if (!field->error().isEmpty()) {
            field->edit()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

} // namespace sallyport
