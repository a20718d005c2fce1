// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/addmemberflow.h"

#include "ui/flows/onetimecodepage.h"
#include "ui/members/membertext.h"
#include "ui/members/rolechoice.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

/// page.addMember: the form itself.
class AddMemberPage : public FlowPage
{
    Q_OBJECT
public:
    AddMemberPage(const QList<Role> &roles, bool local)
        : FlowPage(u"page.addMember"_s, tr("Add member")), m_name(new LabelledField(tr("Name"))),
          m_email(new LabelledField(tr("Email"))), m_role(new RoleChoice(roles, roles.last())),
          m_signIn(new QComboBox), m_local(local)
    {
        m_name->edit()->setMaxLength(400);
        m_email->edit()->setMaxLength(320);
        m_email->edit()->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
        m_email->setHint(tr("The address to sign in with."));
        m_signIn->setAccessibleName(tr("Sign-in method"));
        for (const SignInMethod method : {SignInMethod::Password, SignInMethod::Sso})
            m_signIn->addItem(signInMethodText(method), static_cast<int>(method));

        auto *form = new QWidget;
        form->setMaximumWidth(scaled(this, 560));
        auto *column = new QVBoxLayout(form);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(scaled(this, 16));
        for (auto *field : {m_name, m_email}) {
            column->addWidget(field);
            connect(field, &LabelledField::textChanged, this, [field] { field->setError({}); });
        }
        column->addWidget(m_role);
        auto *signIn = new QVBoxLayout;
        signIn->setSpacing(scaled(this, 5));
        auto *label = new Caption(m_signIn->accessibleName());
        label->setBuddy(m_signIn);
        signIn->addWidget(label);
        signIn->addWidget(m_signIn);
        column->addLayout(signIn);
        auto *row = new QHBoxLayout;
        row->addWidget(form, 1);
        row->addStretch();
        body()->addLayout(row);

        connect(m_signIn, &QComboBox::currentIndexChanged, this, &AddMemberPage::explain);
        explain();
        setFirstFocus(m_name->edit());
        auto *cancel = addButton(tr("Cancel"));
        setEscape(cancel);
        connect(cancel, &Button::clicked, this, &AddMemberPage::cancelled);
        connect(addButton(tr("Add member"), Button::Kind::Primary), &Button::clicked, this,
                &AddMemberPage::submit);
    }

    /// False where no field is meant.
    bool showFieldError(const Error &error)
    {
        setBusy(false);
        const bool taken = error.code == ErrorCode::Conflict;
        if (!taken && error.code != ErrorCode::Invalid)
            return false;
        if (error.fields.contains(u"role"_s)) {
            m_role->setError(taken ? tr("This account has an Owner already. Choose another role.")
                                   : errorText(error));
            return true;
        }
        return showMissing(error.fields,
                           taken ? tr("Somebody with this address is a member already.") : QString());
    }

Q_SIGNALS:
    void entered(const QString &name, const QString &email, Role role, SignInMethod method);
    void cancelled();

private:
    SignInMethod method() const { return static_cast<SignInMethod>(m_signIn->currentData().toInt()); }
    void explain()
    {
        setFootnote(
            method() == SignInMethod::Sso
                ? tr("Signs in elsewhere; MFA and passwords do not concern this member here.")
            : !m_local
                ? tr("The member gets a one-time link by mail; where the server sends none, you get a "
                     "one-time "
                     "code to hand over. Whoever has a password already keeps it and gets this role as well.")
                : tr("You get a one-time code with which the member sets a password. Whoever has a password "
                     "already keeps it and gets this role as well."));
    }
    bool showMissing(const QStringList &fields, const QString &text = {})
    {
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
        return first;
    }
    void submit()
    {
        if (isBusy())
            return;
        clearMessage();
        QStringList missing;
        if (m_name->text().trimmed().isEmpty())
            missing.append(u"name"_s);
        if (m_email->text().trimmed().isEmpty())
            missing.append(u"email"_s);
        if (!showMissing(missing))
            Q_EMIT entered(m_name->text().trimmed(), m_email->text().trimmed(), m_role->role(), method());
    }

    LabelledField *m_name;
    LabelledField *m_email;
    RoleChoice *m_role;
    QComboBox *m_signIn;
    bool m_local;
};

AddMemberFlow::AddMemberFlow(const JourneyStart &start, const ScopeId &account, const QList<Role> &roles,
                             QWidget *parent)
    : Journey(start, parent), m_form(new AddMemberPage(roles, start.backend.place().local))
{
    connect(m_form, &AddMemberPage::cancelled, this, &Journey::cancelled);
    connect(m_form, &AddMemberPage::entered, this,
            [this, account](const QString &name, const QString &email, Role role, SignInMethod method) {
                const AddMember operation{
                    .account = account, .name = name, .email = email, .role = role, .signInMethod = method};
                send(operation, {}, [this](const MemberAdded &added) { take(added); });
            });
    goTo(m_form);
}

void AddMemberFlow::fail(const Error &error)
{
    if (!m_form->showFieldError(error))
        Journey::fail(error);
}

void AddMemberFlow::take(const MemberAdded &member)
{
    Q_EMIT added(member.row);
    const QString name = member.row.person.name;
    if (!member.invitation) {
        Q_EMIT finished((member.row.person.signInMethod == SignInMethod::Sso
                             //: %1 is the name of a person
                             ? tr("%1 was added and signs in by SSO.")
                             //: %1 is the name of a person
                             : tr("%1 was added and signs in with the password that was there already."))
                            .arg(name));
        return;
    }
    if (member.invitation->mailed) {
        //: %1 is the name of a person
        Q_EMIT finished(tr("%1 was added.").arg(name) + u' ' +
                        OneTimeCodePage::sentText(OneTimeCodePage::Purpose::SignIn, *member.invitation));
        return;
    }
    m_mayLeave = false;
    auto *page = new OneTimeCodePage(OneTimeCodePage::Purpose::SignIn, *member.invitation, name, clipboard());
    connect(page, &OneTimeCodePage::finished, this, [this, name] {
        m_mayLeave = true;
        Q_EMIT mayLeaveChanged(true);
        //: %1 is the name of a person
        Q_EMIT finished(tr("%1 was added.").arg(name));
    });
    goTo(page);
    Q_EMIT mayLeaveChanged(false);
}

} // namespace sallyport

#include "addmemberflow.moc"
