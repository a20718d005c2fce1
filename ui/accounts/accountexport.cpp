// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountexport.h"

#include "ui/accounts/deadline.h"
#include "ui/accounts/plantext.h"
#include "ui/flows/datetext.h"
#include "ui/roletext.h"

#include <QCoreApplication>

namespace sallyport {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sallyport::AccountExport)
};

} // namespace

QStringList accountExportHeader()
{
    return {Words::tr("Account"), Words::tr("Reseller"), Words::tr("Plan"),    Words::tr("Role"),
            Words::tr("Members"), Words::tr("Enrolled"), Words::tr("Pending"), Words::tr("Exempt"),
            Words::tr("Changed"), Words::tr("MFA"),      Words::tr("Deadline")};
}

QStringList accountExportCells(const AccountRow &row)
{
    const std::optional<Timestamp> deadline = deadlineOf(row.account);
    return {row.account.name,
            row.resellerName,
            planText(row.account.plan),
            roleText(row.role),
            QString::number(row.adoption.members),
            QString::number(row.adoption.active),
            QString::number(row.adoption.pending),
            QString::number(row.adoption.exempt),
            isoText(row.changedAt),
            row.account.mfaRequired() ? Words::tr("ON") : Words::tr("OFF"),
            deadline ? isoText(*deadline) : QString()};
}

} // namespace sallyport
