// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admins/addadminflow.h"

#include "ui/flows/onetimecodepage.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

/// page.addAdmin: the form itself.
class AddAdminPage : public FlowPage
{
    Q_OBJECT
public:
    explicit AddAdminPage(bool local)
        : FlowPage(u"page.addAdmin"_s, tr("Add admin")), m_name(new LabelledField(tr("Name"))),
          m_email(new LabelledField(tr("Email")))
    {
        m_name->edit()->setMaxLength(400);
        m_email->edit()->setMaxLength(320);
        m_email->edit()->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
        m_email->setHint(tr("The address to sign in with."));
        auto *form = new QWidget;
        form->setMaximumWidth(scaled(this, 560));
        auto *column = new QVBoxLayout(form);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(scaled(this, 16));
        auto *row = new QHBoxLayout;
        row->addWidget(form, 1);
        row->addStretch();
        body()->addLayout(row);
        for (auto *field : {m_name, m_email}) {
            column->addWidget(field);
            connect(field, &LabelledField::textChanged, this, [field] { field->setError({}); });
        }
        setFootnote(local
                        ? tr("You get a one-time code with which the admin sets a password.")
                        : tr("The admin gets a one-time link by mail; where the server sends none, you get a "
                             "one-time code to hand over."));
        setFirstFocus(m_name->edit());
        auto *cancel = addButton(tr("Cancel"));
        setEscape(cancel);
        connect(cancel, &Button::clicked, this, &AddAdminPage::cancelled);
        connect(addButton(tr("Add admin"), Button::Kind::Primary), &Button::clicked, this,
                &AddAdminPage::submit);
    }

    void showFieldErrors(const QStringList &fields, const QString &text = {})
    {
        setBusy(false);
        LabelledField *first = nullptr;
        for (auto *field : {m_name, m_email}) {
            const QString name = field == m_name ? u"name"_s : u"email"_s;
            if (!fields.contains(name))
                continue;
            field->setError(text.isEmpty() ? fieldErrorText(name) : text);
            first = first ? first : field;
        }
        if (first)
            first->edit()->setFocus(Qt::OtherFocusReason);
    }

Q_SIGNALS:
    void entered(const QString &name, const QString &email);
    void cancelled();

private:
    void submit()
    {
        if (isBusy())
            return;
        QStringList missing;
        if (m_name->text().trimmed().isEmpty())
            missing.append(u"name"_s);
        if (m_email->text().trimmed().isEmpty())
            missing.append(u"email"_s);
        if (!missing.isEmpty())
            showFieldErrors(missing);
        else
            Q_EMIT entered(m_name->text().trimmed(), m_email->text().trimmed());
    }

    LabelledField *m_name;
    LabelledField *m_email;
};

AddAdminFlow::AddAdminFlow(const JourneyStart &start, QWidget *parent)
    : Journey(start, parent), m_form(new AddAdminPage(start.backend.place().local))
{
    connect(m_form, &AddAdminPage::cancelled, this, &Journey::cancelled);
    connect(m_form, &AddAdminPage::entered, this, [this](const QString &name, const QString &email) {
        send(AddAdmin{name, email}, {},
             [this](const AdminAdded &added) { showCode(added.row, added.invitation); });
    });
    goTo(m_form);
}

void AddAdminFlow::fail(const Error &error)
{
    const bool ofAField = error.fields.contains(u"name"_s) || error.fields.contains(u"email"_s);
    if (ofAField && error.code == ErrorCode::Invalid)
        m_form->showFieldErrors(error.fields);
    else if (ofAField && error.code == ErrorCode::Conflict)
        m_form->showFieldErrors(error.fields, errorText(error));
    else
        Journey::fail(error);
}

void AddAdminFlow::showCode(const AdminRow &row, const SignInCode &code)
{
    if (code.mailed) {
        //: %1 is the name of a person
        Q_EMIT finished(tr("%1 was added.").arg(row.person.name) + u' ' +
                        OneTimeCodePage::sentText(OneTimeCodePage::Purpose::SignIn, code));
        return;
    }
    m_mayLeave = false;
    auto *page = new OneTimeCodePage(OneTimeCodePage::Purpose::SignIn, code, row.person.name, clipboard());
    connect(page, &OneTimeCodePage::finished, this, [this, name = row.person.name] {
        m_mayLeave = true;
        Q_EMIT mayLeaveChanged(true);
        //: %1 is the name of a person
        Q_EMIT finished(tr("%1 was added.").arg(name));
    });
    goTo(page);
    Q_EMIT mayLeaveChanged(false);
}

} // namespace sallyport

#include "addadminflow.moc"
