// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/members.h"
#include "ui/flows/journey.h"

namespace sallyport {

class AddMemberPage;

/// "Add member": name, email, role and sign-in method → the one-time sign-in code of whoever has no password
/// yet. What was entered stays when it is refused.
class AddMemberFlow : public Journey
{
    Q_OBJECT
public:
    /// `roles`: those that can be given; the last one is proposed.
    AddMemberFlow(const JourneyStart &start, const ScopeId &account, const QList<Role> &roles,
                  QWidget *parent = nullptr);

    bool mayLeave() const override { return m_mayLeave; }

Q_SIGNALS:
    void added(const MemberRow &member);

protected:
    void fail(const Error &error) override;

private:
    void take(const MemberAdded &added);

    AddMemberPage *m_form = nullptr;
    bool m_mayLeave = true;
};

} // namespace sallyport
