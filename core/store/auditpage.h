// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/page.h"
#include "core/operations/audit.h"

#include <QStringList>

namespace sallyport {

class Database;

/// Which part of the log is wanted.
struct AuditQuery
{
    ScopeId realm;        ///< an account or a reseller; empty: the whole log
    QStringList prefixes; ///< of the action, one of them; empty: any
    bool refusedOnly = false;
    QString actor;  ///< an id; empty: anybody
    QString target; ///< an id; empty: any
    QString action; ///< the whole name; empty: any
    std::optional<Timestamp> from;
    std::optional<Timestamp> to; ///< not included
    PageRequest page;            ///< newest first, or oldest first where `descending`; `after` is a sequence
};

/// Inside a transaction of the database. A page costs the same in a log of any length: it looks through a
/// bounded number of events, of those of one actor, target or action where one is asked for. So where few of
/// them match it may have few rows, or none, and still a `next`. What happened elsewhere to a person of the
/// realm comes without place and source, and names nobody of elsewhere. `total` is known for the whole log
/// without a filter, else 0.
Page<AuditRow> listAuditRows(Database &database, const AuditQuery &query);

} // namespace sallyport
