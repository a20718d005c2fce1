// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/memberpage.h"

#include "ui/errortext.h"
#include "ui/members/membertext.h"
#include "ui/members/rolechoice.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/text.h"

#include <QFormLayout>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

MemberPage::MemberPage(const MemberRow &member, const MemberAccess &access, Timestamp now)
    : FlowPage(u"page.member"_s, tr("Edit member")), m_member(member), m_access(access),
      m_name(new LabelledField(tr("Name"))), m_role(new RoleChoice(access.givableRoles(), member.role))
{
    body()->addWidget(makeForm());
    body()->addWidget(makeFacts(now));
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setForegroundRole(QPalette::Mid);
    body()->addWidget(line);

    auto *deeds = new QVBoxLayout;
    deeds->setSpacing(scaled(this, 12));
    body()->addLayout(deeds);
    const Deed reset =
        makeDeed(deeds, tr("Reset MFA…"), Button::Kind::Secondary,
                 tr("A one-time code that leads to a new setup; the old method works until then."),
                 access.resetRefusal(member));
    const Deed code = makeDeed(deeds, tr("New sign-in code…"), Button::Kind::Secondary,
                               tr("A one-time code that sets a new password. MFA is not touched."),
                               access.signInCodeRefusal(member));
    const Deed remove = makeDeed(deeds, tr("Remove…"), Button::Kind::Destructive,
                                 tr("Takes the role in this account away; other accounts stay."),
                                 access.removeRefusal(member));
    connect(reset.button, &Button::clicked, this, &MemberPage::resetWanted);
    connect(code.button, &Button::clicked, this, &MemberPage::signInCodeWanted);
    connect(remove.button, &Button::clicked, this, &MemberPage::removeWanted);

    auto *cancel = addButton(tr("Cancel"));
    m_save = addButton(tr("Save"), Button::Kind::Primary);
    setEscape(cancel);
    connect(cancel, &Button::clicked, this, &MemberPage::cancelled);
    connect(m_save, &Button::clicked, this, &MemberPage::save);
    setFirstFocus(member.mayEdit            ? static_cast<QWidget *>(m_name->edit())
                  : reset.refusal.isEmpty() ? static_cast<QWidget *>(reset.button)
                                            : cancel);
    showChanges();
}

QWidget *MemberPage::makeForm()
{
    m_name->setText(m_member.person.name);
    m_name->edit()->setMaxLength(400);
    const QString refusal = m_access.editRefusal(m_member);
    if (!refusal.isEmpty()) {
        m_name->edit()->setReadOnly(true);
        m_name->edit()->setEnabled(false);
        m_name->setHint(refusal);
    }
    if (const QString fixed = m_access.roleRefusal(m_member); !fixed.isEmpty())
        m_role->fix(fixed);
    connect(m_name, &LabelledField::textChanged, this, [this] {
        m_name->setError({});
        showChanges();
    });
    connect(m_role, &RoleChoice::roleChanged, this, &MemberPage::showChanges);
    auto *form = new QWidget;
    form->setMaximumWidth(scaled(this, 800));
    auto *row = new QHBoxLayout(form);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(this, 16));
    row->addWidget(m_name, 3, Qt::AlignTop);
    row->addWidget(m_role, 2, Qt::AlignTop);
    return form;
}

QWidget *MemberPage::makeFacts(Timestamp now)
{
    auto *facts = new QWidget;
    auto *form = new QFormLayout(facts);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(scaled(this, 24));
    form->setVerticalSpacing(scaled(this, 8));
    form->setLabelAlignment(Qt::AlignLeading);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto add = [form](const QString &name, const QString &value) {
        auto *shown = new QLabel(value);
        shown->setTextFormat(Qt::PlainText);
        shown->setWordWrap(true);
        form->addRow(new Caption(name), shown);
    };
    add(tr("Email"), m_member.person.email);
    add(tr("Sign-in method"), signInMethodText(m_member.person.signInMethod));
    add(tr("MFA"), mfaText(m_member.status));
    if (m_member.status != MfaStatus::NotApplicable)
        add(tr("Required"), requiredShortText(m_member));
    if (m_member.status == MfaStatus::Active)
        add(tr("Backup codes left"), QLocale().toString(m_member.backupCodesLeft));
    add(tr("Last sign-in"), lastSignInText(m_member, now));
    if (const QString mail = linkMailText(m_member.linkMail); !mail.isEmpty())
        add(tr("Last link by mail"), mail);
    return facts;
}

MemberPage::Deed MemberPage::makeDeed(QBoxLayout *column, const QString &label, Button::Kind kind,
                                      const QString &meaning, const QString &refusal)
{
    Deed deed{.button = new Button(label, kind),
              .why = new Caption(refusal.isEmpty() ? meaning : refusal),
              .refusal = refusal};
    deed.button->setEnabled(refusal.isEmpty());
    deed.button->setAccessibleDescription(deed.why->text());
    deed.button->setMinimumWidth(scaled(this, 172));
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(this, 16));
    row->addWidget(deed.button, 0, Qt::AlignVCenter);
    row->addWidget(deed.why, 1, Qt::AlignVCenter);
    column->addLayout(row);
    m_deeds.append(deed);
    return deed;
}

std::optional<QString> MemberPage::newName() const
{
    const QString name = m_name->text().trimmed();
    return name == m_member.person.name ? std::nullopt : std::optional(name);
}

std::optional<Role> MemberPage::newRole() const
{
    const Role role = m_role->role();
    return role == m_member.role ? std::nullopt : std::optional(role);
}

void MemberPage::showChanges()
{
    if (!m_save)
        return;
    const bool changed = newName() || newRole();
    m_save->setEnabled(changed);
    for (const Deed &deed : std::as_const(m_deeds))
        deed.button->setEnabled(deed.refusal.isEmpty() && !changed); // what was typed would be lost
}

void MemberPage::save()
{
    if (isBusy())
        return;
    clearMessage();
    if (m_name->text().trimmed().isEmpty())
        showFieldError({ErrorCode::Invalid, {}, {u"name"_s}, {}});
    else
        Q_EMIT saveWanted(newName(), newRole());
}

bool MemberPage::showFieldError(const Error &error)
{
    if (error.code == ErrorCode::Invalid && error.fields.contains(u"name"_s)) {
        setBusy(false);
        m_name->setError(fieldErrorText(u"name"_s));
        m_name->edit()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (error.code == ErrorCode::Conflict && error.fields.contains(u"role"_s)) {
        setBusy(false);
        m_role->setError(tr("This account has an Owner already. Choose another role."));
        return true;
    }
    return false;
}

} // namespace sallyport
