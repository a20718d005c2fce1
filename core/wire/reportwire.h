// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/audit.h"
#include "core/operations/reports.h"
#include "core/wire/accountwire.h"
#include "core/wire/endpoint.h"
#include "core/wire/pageshape.h"
#include "core/wire/personshape.h"

namespace sallyport {

template <>
struct Words<AuditTopic>
{
    static constexpr std::array list{
        word(AuditTopic::All, "all"),           word(AuditTopic::SignIn, "sign-in"),
        word(AuditTopic::Mfa, "mfa"),           word(AuditTopic::People, "people"),
        word(AuditTopic::Accounts, "accounts"), word(AuditTopic::Exports, "exports")};
};
template <>
struct Words<ExportKind>
{
    static constexpr std::array list{word(ExportKind::Members, "members"),
                                     word(ExportKind::Accounts, "accounts"),
                                     word(ExportKind::Admins, "admins"), word(ExportKind::Report, "report"),
                                     word(ExportKind::AuditLog, "audit-log")};
};
template <>
struct Words<AdoptionGroup>
{
    static constexpr std::array list{
        word(AdoptionGroup::Exempt, "exempt"),   word(AdoptionGroup::Enrolled, "enrolled"),
        word(AdoptionGroup::Unknown, "unknown"), word(AdoptionGroup::Overdue, "overdue"),
        word(AdoptionGroup::Pending, "pending"), word(AdoptionGroup::Off, "off")};
};

template <>
struct Wire<AuditEvent>
{
    static constexpr std::tuple fields{
        field("sequence", &AuditEvent::sequence), field("at", &AuditEvent::at),
        field("actor", &AuditEvent::actor),       field("action", &AuditEvent::action),
        field("target", &AuditEvent::target),     field("scope", &AuditEvent::scope),
        field("source", &AuditEvent::source),     field("outcome", &AuditEvent::outcome),
        field("detail", &AuditEvent::detail)};
};
template <>
struct Wire<AuditRow>
{
    static constexpr std::tuple fields{flat(&AuditRow::event), field("actorName", &AuditRow::actorName),
                                       field("targetName", &AuditRow::targetName),
                                       field("scopeName", &AuditRow::scopeName)};
};
template <>
struct Wire<AuditVerdict>
{
    static constexpr std::tuple fields{field("verifiedTo", &AuditVerdict::verifiedTo),
                                       field("last", &AuditVerdict::last),
                                       nullable("brokenAt", &AuditVerdict::brokenAt)};
};
template <>
struct Wire<AdoptionCounts>
{
    static constexpr std::tuple fields{
        field("exempt", &AdoptionCounts::exempt),   field("enrolled", &AdoptionCounts::enrolled),
        field("unknown", &AdoptionCounts::unknown), field("overdue", &AdoptionCounts::overdue),
        field("pending", &AdoptionCounts::pending), field("off", &AdoptionCounts::off)};
};
template <>
struct Wire<AdoptionDay>
{
    static constexpr std::tuple fields{field("day", &AdoptionDay::day), flat(&AdoptionDay::adoption)};
};
template <>
struct Wire<AdoptionReport>
{
    static constexpr std::tuple fields{
        field("name", &AdoptionReport::name), field("rolledUp", &AdoptionReport::rolledUp),
        field("counts", &AdoptionReport::counts), field("history", &AdoptionReport::history)};
};
template <>
struct Wire<AdoptionRow>
{
    static constexpr std::tuple fields{flat(&AdoptionRow::person), field("account", &AdoptionRow::workplace),
                                       field("group", &AdoptionRow::group),
                                       nullable("pendingSince", &AdoptionRow::pendingSince),
                                       nullable("requiredFrom", &AdoptionRow::requiredFrom)};
};

template <>
struct Wire<ListAuditEvents>
{
    static constexpr Endpoint endpoint{"GET", "/audit", 200, BodyLimit::Ordinary,
                                       "The audit log, newest first"};
    static constexpr std::tuple fields{flat(&ListAuditEvents::page),
                                       inQuery("filter", &ListAuditEvents::topic),
                                       inQuery("refusedOnly", &ListAuditEvents::refusedOnly),
                                       inQuery("actor", &ListAuditEvents::actor),
                                       inQuery("target", &ListAuditEvents::target),
                                       inQuery("action", &ListAuditEvents::action),
                                       inQuery("from", &ListAuditEvents::from),
                                       inQuery("to", &ListAuditEvents::to)};
};
template <>
struct Wire<VerifyAuditLog>
{
    static constexpr Endpoint endpoint{"GET", "/audit/verify", 200, BodyLimit::Ordinary,
                                       "Proves a part of the audit log's chain"};
    static constexpr std::tuple fields{inQuery("after", &VerifyAuditLog::after)};
};
template <>
struct Wire<RecordExport>
{
    static constexpr Endpoint endpoint{"POST", "/exports", 204, BodyLimit::Ordinary,
                                       "Notes that a list is about to be saved elsewhere"};
    static constexpr std::tuple fields{field("kind", &RecordExport::kind),
                                       optional("account", &RecordExport::scope)};
};
template <>
struct Wire<GetAdoptionReport>
{
    static constexpr Endpoint endpoint{"GET", "/reports/adoption", 200, BodyLimit::Ordinary,
                                       "How far people are with MFA"};
    static constexpr std::tuple fields{inQuery("account", &GetAdoptionReport::scope)};
};
template <>
struct Wire<ListAdoption>
{
    static constexpr Endpoint endpoint{"GET", "/reports/adoption/people", 200, BodyLimit::Ordinary,
                                       "The names behind a number of the report"};
    static constexpr std::tuple fields{inQuery("account", &ListAdoption::scope),
                                       inQuery("filter", &ListAdoption::group), flat(&ListAdoption::page)};
};

} // namespace sallyport
