// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roletext.h"

#include <QCoreApplication>

namespace sallyport {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sallyport::RoleText)
};

} // namespace

QString roleText(Role role)
{
    switch (role) {
    case Role::SystemAdministrator:
        return Words::tr("System administrator");
    case Role::ResellerOwner:
        return Words::tr("Reseller owner");
    case Role::ResellerAdmin:
        return Words::tr("Reseller admin");
    case Role::Owner:
        return Words::tr("Owner");
    case Role::TeamAdmin:
        return Words::tr("Team admin");
    case Role::ServiceDesk:
        return Words::tr("Service desk");
    case Role::Member:
        return Words::tr("Member");
    }
    return {};
}

QString workplaceText(const Workplace &workplace)
{
    //: name of an account, then the role in it
    return Words::tr("%1 · %2").arg(workplace.name, roleText(workplace.role));
}

} // namespace sallyport
