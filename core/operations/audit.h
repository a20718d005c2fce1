// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/auditevent.h"
#include "core/model/id.h"
#include "core/model/page.h"
#include "core/operations/access.h"
#include "core/operations/done.h"

#include <optional>

namespace sallyport {

/// What a part of an action's name says about it.
enum class AuditTopic { All, SignIn, Mfa, People, Accounts, Exports };

/// An event with the names that its ids had when it was read.
struct AuditRow
{
    AuditEvent event;
    QString actorName;
    QString targetName;
    QString scopeName;
};

/// The newest first: a system administrator's all, a reseller owner's own and of their accounts, an Owner's
/// own account. `page.search` is a part of a name, an address, or an action. Errors: Forbidden.
struct ListAuditEvents
{
    PageRequest page;
    AuditTopic topic = AuditTopic::All;
    bool refusedOnly = false;
    QString actor;  ///< a person's id; empty: anybody
    QString target; ///< a person's or a scope's id; empty: any
    QString action; ///< the whole name; empty: any
    std::optional<Timestamp> from;
    std::optional<Timestamp> to; ///< not included
    using Reply = Page<AuditRow>;
    static constexpr Access access{};
};

struct AuditVerdict
{
    qint64 verifiedTo = 0;          ///< the last sequence that holds
    qint64 last = 0;                ///< of the whole log; verified to the end when `verifiedTo` equals it
    std::optional<qint64> brokenAt; ///< the first sequence that is edited, missing or foreign
};
/// Proves a part of the chain, some ten thousand events a call. Errors: Forbidden.
struct VerifyAuditLog
{
    qint64 after = 0; ///< `verifiedTo` of the call before
    using Reply = AuditVerdict;
    static constexpr Access access{};
};

enum class ExportKind { Members, Accounts, Admins, Report, AuditLog };
/// Somebody is about to save a list outside of the store: noted before. Errors: Forbidden, NotFound.
struct RecordExport
{
    ExportKind kind = ExportKind::Members;
    ScopeId scope; ///< the account; empty: all the caller may see
    using Reply = Done;
    static constexpr Access access{};
};

} // namespace sallyport
