// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/auditrule.h"

#include "core/service/realm.h"
#include "core/store/auditpage.h"

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

/// How many events are proved in one call: a fraction of a second.
constexpr int provedEvents = 20'000;

/// Owners of whatever is logged.
bool seesTheLog(Role role)
{
    return role == Role::SystemAdministrator || role == Role::ResellerOwner || role == Role::Owner;
}

/// As the lists themselves.
bool seesList(Role role, ExportKind kind)
{
    switch (kind) {
    case ExportKind::Members:
        return role != Role::Member;
    case ExportKind::Accounts:
        return role <= Role::Owner;
    case ExportKind::Admins:
        return role == Role::SystemAdministrator || role == Role::ResellerOwner;
    case ExportKind::Report:
    case ExportKind::AuditLog:
        break;
    }
    return seesTheLog(role);
}

QString wordOf(ExportKind kind)
{
    switch (kind) {
    case ExportKind::Members:
        return u"members"_s;
    case ExportKind::Accounts:
        return u"accounts"_s;
    case ExportKind::Admins:
        return u"admins"_s;
    case ExportKind::Report:
        return u"report"_s;
    case ExportKind::AuditLog:
        break;
    }
    return u"audit-log"_s;
}

/// The one place that says which actions a topic is about: by how they begin.
QStringList prefixesOf(AuditTopic topic)
{
    switch (topic) {
    case AuditTopic::All:
        break;
    case AuditTopic::SignIn:
        return {u"sign-in"_s,     u"session."_s,    u"identity."_s, u"invitation."_s,
                u"connection."_s, u"api.sign-in"_s, u"setup."_s};
    case AuditTopic::Mfa:
        return {u"mfa."_s,           u"member.mfa-"_s, u"admin.mfa-"_s,   u"account.mfa-"_s,
                u"account.policy"_s, u"sheet."_s,      u"reseller.mfa-"_s};
    case AuditTopic::People:
        return {u"member."_s,   u"admin."_s,        u"profile."_s,
                u"password."_s, u"api-password."_s, u"sign-in-code.issue"_s};
    case AuditTopic::Accounts:
        return {u"account."_s, u"reseller."_s, u"store."_s};
    case AuditTopic::Exports:
        return {u"export"_s, u"sheet"_s, u"slip"_s};
    }
    return {};
}

ScopeId logOf(const Caller &caller)
{
    return caller.workplace.kind == ScopeKind::Installation ? ScopeId() : caller.workplace.scope;
}

Error invalid(const QString &field)
{
    return {ErrorCode::Invalid, {}, {field}, {}};
}

} // namespace

Result<Page<AuditRow>> perform(ServiceContext &context, Caller &caller, const ListAuditEvents &operation)
{
    if (!seesTheLog(caller.workplace.role))
        return failure(ErrorCode::Forbidden);
    if (operation.page.sort != SortKey::Name)
        return tl::unexpected(invalid(u"sort"_s));
    bool isSequence = operation.page.after.isEmpty();
    if (!isSequence)
        operation.page.after.toLongLong(&isSequence);
    if (!isSequence)
        return tl::unexpected(invalid(u"after"_s));
    return context.database.read([&]() -> Result<Page<AuditRow>> {
        return listAuditRows(context.database, {.realm = logOf(caller),
                                                .prefixes = prefixesOf(operation.topic),
                                                .refusedOnly = operation.refusedOnly,
                                                .actor = operation.actor,
                                                .target = operation.target,
                                                .action = operation.action,
                                                .from = operation.from,
                                                .to = operation.to,
                                                .page = operation.page});
    });
}

Result<AuditVerdict> perform(ServiceContext &context, Caller &caller, const VerifyAuditLog &operation)
{
    if (!seesTheLog(caller.workplace.role))
        return failure(ErrorCode::Forbidden);
    if (operation.after < 0)
        return tl::unexpected(invalid(u"after"_s));
    return context.database.read([&]() -> Result<AuditVerdict> {
        const AuditProof proof = context.audit.verifyPart(context.database, operation.after, provedEvents);
        return AuditVerdict{.verifiedTo = proof.verifiedTo, .last = proof.last, .brokenAt = proof.brokenAt};
    });
}

Result<Done> perform(ServiceContext &context, Caller &caller, const RecordExport &operation)
{
    return inSession(context, caller, [&]() -> Result<Done> {
        if (!operation.scope.isEmpty()) {
            if (const auto account = visibleAccount(context, caller, operation.scope); !account)
                return tl::unexpected(account.error());
        }
        if (!seesList(caller.workplace.role, operation.kind))
            return failure(ErrorCode::Forbidden);
        const ScopeId scope = operation.scope.isEmpty() ? caller.workplace.scope : operation.scope;
        context.record(u"export"_s, caller.person().id, {scope.value}, scope, u"ok"_s,
                       wordOf(operation.kind));
        return Done{};
    });
}

} // namespace sallyport
