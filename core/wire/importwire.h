// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/memberwire.h"

namespace sallyport {

template <>
struct Words<ImportVerdict>
{
    static constexpr std::array list{word(ImportVerdict::Add, "add"),
                                     word(ImportVerdict::AddRole, "add-role"),
                                     word(ImportVerdict::AlreadyMember, "already-member"),
                                     word(ImportVerdict::Twice, "twice"),
                                     word(ImportVerdict::Unacceptable, "unacceptable"),
                                     word(ImportVerdict::RoleForbidden, "role-forbidden")};
};
enum class ImportAction { Add, AddRole, Refuse, Added };
template <>
struct Words<ImportAction>
{
    static constexpr std::array list{word(ImportAction::Add, "add"), word(ImportAction::AddRole, "add-role"),
                                     word(ImportAction::Refuse, "refuse"),
                                     word(ImportAction::Added, "added")};
};

template <>
struct Wire<NewMember>
{
    static constexpr std::tuple fields{field("name", &NewMember::name), field("email", &NewMember::email),
                                       optional("role", &NewMember::role),
                                       optional("signInMethod", &NewMember::signInMethod),
                                       optional("line", &NewMember::line)};
};

/// A file of members, as CSV or as rows; rehearsed or done.
struct MemberImport
{
    ScopeId account;
    bool dryRun = false;
    QList<NewMember> rows;

    using Reply = void; // either of two
    static constexpr Access access = ImportMembers::access;
    static constexpr bool takesCsv = true;

    Asked operation() const
    {
        if (dryRun)
            return RehearseMemberImport{account, rows};
        return ImportMembers{account, rows};
    }
};
template <>
struct Wire<MemberImport>
{
    static constexpr Endpoint endpoint{"POST", "/accounts/{account}/members/import", 200, BodyLimit::Bulk,
                                       "Adds the members of a file: all or none"};
    static constexpr std::tuple fields{inPath("account", &MemberImport::account),
                                       inQuery("dryRun", &MemberImport::dryRun),
                                       field("rows", &MemberImport::rows)};
};

/// What becomes, or became, of one row.
struct ImportRow
{
    qint64 line = 0;
    ImportAction action = ImportAction::Added;
    std::optional<ImportVerdict> error;
    QStringList fields;

    static ImportRow of(qint64 line, const ImportFinding &finding)
    {
        if (!finding.isAccepted())
            return {line, ImportAction::Refuse, finding.verdict, finding.fields};
        const bool isNew = finding.verdict == ImportVerdict::Add;
        return {line, isNew ? ImportAction::Add : ImportAction::AddRole, {}, finding.fields};
    }
    ImportFinding finding() const
    {
        const auto accepted = action == ImportAction::AddRole ? ImportVerdict::AddRole : ImportVerdict::Add;
        return {error.value_or(accepted), fields};
    }
};
template <>
struct Wire<ImportRow>
{
    static constexpr std::tuple fields{field("line", &ImportRow::line), field("action", &ImportRow::action),
                                       optional("error", &ImportRow::error),
                                       optional("fields", &ImportRow::fields)};
};

struct ImportRehearsed
{
    QList<ImportRow> rows;
};
template <>
struct Wire<ImportRehearsed>
{
    static constexpr std::tuple fields{field("rows", &ImportRehearsed::rows)};
};
struct ImportDone
{
    QList<ImportRow> rows;
    MembersImported imported;
};
template <>
struct Wire<MembersImported>
{
    static constexpr std::tuple fields{field("added", &MembersImported::added),
                                       field("invitations", &MembersImported::invitations)};
};
template <>
struct Wire<ImportDone>
{
    static constexpr std::tuple fields{field("rows", &ImportDone::rows), flat(&ImportDone::imported)};
};

/// The line that a row stands on; without a file they are counted.
inline qint64 lineOf(const QList<NewMember> &rows, qsizetype index)
{
    const qint64 line = rows.at(index).line;
    return line > 0 ? line : index + 1;
}

} // namespace sallyport
