// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/memberaccess.h"

#include <QCoreApplication>

namespace sallyport {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sallyport::MemberAccess)
};

QString ownMfaFirst()
{
    return Words::tr("Your own MFA has to be active first: \"My profile\" → \"Add new method\".");
}

QString notBelow()
{
    return Words::tr("Not below your role.");
}

QString thisIsYou()
{
    return Words::tr("This is you: see \"My profile\".");
}

} // namespace

bool MemberAccess::mayAdminister() const
{
    return role == Role::SystemAdministrator || role == Role::ResellerOwner || role == Role::Owner ||
           role == Role::TeamAdmin;
}

QList<Role> MemberAccess::givableRoles() const
{
    QList<Role> roles;
    for (const Role one : {Role::Owner, Role::TeamAdmin, Role::ServiceDesk, Role::Member}) {
        if (mayAdminister() && role < one)
            roles.append(one);
    }
    return roles;
}

QString MemberAccess::editRefusal(const MemberRow &member) const
{
    if (member.mayEdit)
        return {};
    if (member.isSelf)
        return thisIsYou();
    if (role == Role::ServiceDesk)
        return Words::tr("The service desk resets MFA and changes nothing else.");
    return mayAdminister() ? notBelow() : Words::tr("Your role does not change members.");
}

QString MemberAccess::roleRefusal(const MemberRow &member) const
{
    const QString refusal = editRefusal(member);
    if (refusal.isEmpty() && member.role == Role::Owner)
        return Words::tr("An account has exactly one Owner.");
    return refusal;
}

QString MemberAccess::removeRefusal(const MemberRow &member) const
{
    return roleRefusal(member);
}

QString MemberAccess::resetRefusal(const MemberRow &member) const
{
    if (member.isSelf)
        return thisIsYou();
    if (member.person.signInMethod == SignInMethod::Sso)
        return Words::tr("Signs in by SSO: there is no MFA here.");
    if (member.status == MfaStatus::Off && (member.mayEdit || role == Role::ServiceDesk))
        return Words::tr("MFA is off: there is nothing to reset.");
    if (!member.mayReset)
        return role == Role::ServiceDesk || mayAdminister() ? notBelow()
                                                            : Words::tr("Your role does not reset MFA.");
    return ownMfaActive ? QString() : ownMfaFirst();
}

QString MemberAccess::signInCodeRefusal(const MemberRow &member) const
{
    const QString refusal = editRefusal(member);
    if (!refusal.isEmpty())
        return refusal;
    if (member.person.signInMethod == SignInMethod::Sso)
        return Words::tr("Signs in by SSO: there is no password here.");
    return ownMfaActive ? QString() : ownMfaFirst();
}

} // namespace sallyport
