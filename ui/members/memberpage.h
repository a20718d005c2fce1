// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"
#include "core/model/member.h"
#include "ui/flows/flowpage.h"
#include "ui/members/memberaccess.h"

#include <optional>

class QBoxLayout;

namespace sallyport {

class LabelledField;
class RoleChoice;

/// page.member, "Edit member": name and role to be changed, how the member signs in and where MFA stands to
/// be seen, and what else can be done. What cannot says why.
class MemberPage : public FlowPage
{
    Q_OBJECT
public:
    MemberPage(const MemberRow &member, const MemberAccess &access, Timestamp now);

    /// False where no field is meant.
    bool showFieldError(const Error &error);

Q_SIGNALS:
    /// What is absent has not been changed; one of them has.
    void saveWanted(const std::optional<QString> &name, const std::optional<Role> &role);
    void resetWanted();
    void signInCodeWanted();
    void removeWanted();
    void cancelled();

private:
    struct Deed
    {
        Button *button = nullptr;
        Caption *why = nullptr;
        QString refusal;
    };
    QWidget *makeForm();
    QWidget *makeFacts(Timestamp now);
    Deed makeDeed(QBoxLayout *column, const QString &label, Button::Kind kind, const QString &meaning,
                  const QString &refusal);
    std::optional<QString> newName() const;
    std::optional<Role> newRole() const;
    void showChanges();
    void save();

    MemberRow m_member;
    MemberAccess m_access;
    LabelledField *m_name;
    RoleChoice *m_role;
    QList<Deed> m_deeds;
    Button *m_save = nullptr;
};

} // namespace sallyport
