// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/auditcells.h"

#include "core/model/escapedtext.h"
#include "ui/audit/actiontext.h"
#include "ui/audit/eventtext.h"

#include <QCoreApplication>
#include <QDateTime>

namespace sallyport {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sallyport::AuditCells)
};

} // namespace

QStringList auditHeader()
{
    return {Words::tr("Number"), Words::tr("Time (UTC)"), Words::tr("Who"),  Words::tr("Who: ID"),
            Words::tr("What"),   Words::tr("Action"),     Words::tr("Whom"), Words::tr("Whom: ID"),
            Words::tr("Where"),  Words::tr("Where: ID"),  Words::tr("From"), Words::tr("Result"),
            Words::tr("Reason"), Words::tr("Detail")};
}

QStringList auditCells(const AuditRow &row)
{
    const AuditEvent &event = row.event;
    const auto utc = QDateTime::fromMSecsSinceEpoch(event.at.time_since_epoch().count(), Qt::UTC);
    return {QString::number(event.sequence), utc.toString(Qt::ISODateWithMs), escapedText(row.actorName),
            escapedText(event.actor),        actionText(event.action),        escapedText(event.action),
            escapedText(row.targetName),     escapedText(event.target),       escapedText(row.scopeName),
            escapedText(event.scope),        escapedText(event.source),       outcomeText(row),
            reasonText(event.outcome),       escapedText(event.detail)};
}

} // namespace sallyport
