// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/rolechoice.h"

#include "ui/roletext.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace sallyport {

namespace {

QString meaningOf(Role role)
{
    switch (role) {
    case Role::Owner:
        return RoleChoice::tr("The account's MFA switch, its members and the team policy. One per account.");
    case Role::TeamAdmin:
        return RoleChoice::tr("Administers the members of the account, except the Owner.");
    case Role::ServiceDesk:
        return RoleChoice::tr("Resets the MFA of members, nothing else.");
    case Role::Member:
        return RoleChoice::tr("Their own profile, nothing else.");
    default:
        return {};
    }
}

} // namespace

RoleChoice::RoleChoice(const QList<Role> &roles, Role current, QWidget *parent)
    : QWidget(parent), m_roles(new QComboBox), m_note(new Caption)
{
    QList<Role> offered = roles;
    if (!offered.contains(current))
        offered.prepend(current);
    for (const Role role : std::as_const(offered))
        m_roles->addItem(roleText(role), static_cast<int>(role));
    m_roles->setCurrentIndex(m_roles->findData(static_cast<int>(current)));
    m_roles->setAccessibleName(tr("Role"));
    auto *label = new Caption(tr("Role"));
    label->setBuddy(m_roles);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(this, 5));
    column->addWidget(label);
    column->addWidget(m_roles);
    column->addWidget(m_note);
    connect(m_roles, &QComboBox::currentIndexChanged, this, [this] {
        explain();
        Q_EMIT roleChanged();
    });
    explain();
}

Role RoleChoice::role() const
{
    return static_cast<Role>(m_roles->currentData().toInt());
}

void RoleChoice::fix(const QString &reason)
{
    m_reason = reason;
    m_roles->setEnabled(false);
    explain();
}

void RoleChoice::setError(const QString &error)
{
    m_note->setText(error);
    m_note->setForegroundRole(QPalette::BrightText);
    m_roles->setAccessibleDescription(error);
    m_roles->setFocus(Qt::OtherFocusReason);
}

void RoleChoice::explain()
{
    const QString words = m_reason.isEmpty() ? meaningOf(role()) : m_reason;
    m_note->setText(words);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_roles->setAccessibleDescription(words);
}

} // namespace sallyport
