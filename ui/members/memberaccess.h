// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/member.h"

#include <QString>

namespace sallyport {

/// Who looks at the members. What is refused here is refused by the core as well; this is where the words
/// are.
struct MemberAccess
{
    Role role = Role::Member;
    bool ownMfaActive = false;

    /// May add members, and change those below.
    bool mayAdminister() const;
    /// The roles that can be given, from the most powerful one.
    QList<Role> givableRoles() const;

    // Why it cannot be done with this member, in words; empty: it can.
    QString editRefusal(const MemberRow &member) const;
    QString roleRefusal(const MemberRow &member) const;
    QString removeRefusal(const MemberRow &member) const;
    QString resetRefusal(const MemberRow &member) const;
    QString signInCodeRefusal(const MemberRow &member) const;
};

} // namespace sallyport
