// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admins/adminexport.h"

#include "ui/admins/admintablemodel.h"
#include "ui/flows/datetext.h"
#include "ui/roletext.h"

#include <QCoreApplication>

namespace sallyport {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sallyport::AdminExport)
};

QString mfaText(const AdminRow &row)
{
    if (row.status == MfaStatus::NotApplicable)
        return Words::tr("Not applicable (SSO)");
    return AdminTableModel::isOn(row) ? Words::tr("Enabled") : Words::tr("Disabled");
}

QString stateText(MfaStatus status)
{
    switch (status) {
    case MfaStatus::Active:
        return Words::tr("Active");
    case MfaStatus::Pending:
        return Words::tr("Pending");
    case MfaStatus::Off:
    case MfaStatus::NotApplicable:
        break;
    }
    return {};
}

} // namespace

QStringList adminExportHeader()
{
    return {Words::tr("Name"),         Words::tr("Email"), Words::tr("Role"), Words::tr("Sign-in"),
            Words::tr("Last sign-in"), Words::tr("MFA"),   Words::tr("State")};
}

QStringList adminExportCells(const AdminRow &row)
{
    return {row.person.name,
            row.person.email,
            roleText(row.role),
            row.person.signInMethod == SignInMethod::Sso ? Words::tr("SSO") : Words::tr("Password"),
            row.lastSignInAt ? isoText(*row.lastSignInAt) : QString(),
            mfaText(row),
            stateText(row.status)};
}

} // namespace sallyport
