// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/importrule.h"

#include "core/service/credentials.h"
#include "core/service/newmember.h"
#include "core/service/realm.h"
#include "core/service/servicecontext.h"
#include "core/store/members.h"
#include "core/store/workplaces.h"

#include <QSet>

#include <utility>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

using CheckedRows = QList<Result<NewMember>>;

/// What can be said without the store, and so without a transaction. Errors: Invalid (rows).
Result<CheckedRows> checkedRows(const QList<NewMember> &members)
{
    if (members.isEmpty() || members.size() > maximumImport)
        return tl::unexpected(Error{ErrorCode::Invalid, {}, {u"rows"_s}, {}});
    CheckedRows rows;
    rows.reserve(members.size());
    for (const NewMember &member : members)
        rows.append(acceptableMember(member));
    return rows;
}

/// Inside a transaction. Errors: NotFound, Forbidden.
Result<Account> editableAccount(ServiceContext &context, const Caller &caller, const ScopeId &id)
{
    const auto account = visibleAccount(context, caller, id);
    if (!account)
        return tl::unexpected(account.error());
    if (!editsMembers(caller.workplace.role))
        return failure(ErrorCode::Forbidden);
    return account->account;
}

/// Judges one row after the other, inside a transaction: what stands further up counts.
class Examiner
{
public:
    Examiner(ServiceContext &context, const Caller &caller, const ScopeId &account)
        : m_context(context), m_caller(caller), m_account(account)
    {
    }

    struct Opinion
    {
        ImportFinding finding;
        std::optional<PersonRecord> known; ///< who has the address
    };
    Opinion next(const Result<NewMember> &row)
    {
        if (!row)
            return {{ImportVerdict::Unacceptable, row.error().fields}, {}};
        const QString key = emailKey(row->email);
        if (m_seen.contains(key))
            return {{ImportVerdict::Twice, {}}, {}};
        m_seen.insert(key);
        auto known = findPersonByEmail(m_context.database, row->email);
        if (known && findMember(m_context.database, m_account, known->person.id))
            return {{ImportVerdict::AlreadyMember, {}}, known};
        const bool owner = row->role == Role::Owner;
        if (!checkRole(m_context, m_caller, m_account, row->role) || (owner && m_hasOwner))
            return {{ImportVerdict::RoleForbidden, {}}, known};
        m_hasOwner = m_hasOwner || owner;
        return {{known ? ImportVerdict::AddRole : ImportVerdict::Add, {}}, known};
    }

private:
    ServiceContext &m_context;
    const Caller &m_caller;
    ScopeId m_account;
    QSet<QString> m_seen;
    bool m_hasOwner = false; ///< further up; one who is there already is the store's to know
};

/// Codes that are kept until all are made.
class Invitations
{
public:
    void add(const SignInCode &code)
    {
        m_codes.append(code);
        if (m_codes.size() - m_bound >= mostLoose)
            bind();
    }
    QList<SignInCode> take()
    {
        bind();
        return std::move(m_codes);
    }

private:
    static constexpr qsizetype mostLoose = 500;

    void bind()
    {
        QList<Secret> loose;
        for (qsizetype index = m_bound; index < m_codes.size(); ++index)
            loose.append(m_codes.at(index).code);
        for (const Secret &secret : Secret::together(loose))
            m_codes[m_bound++].code = secret;
    }

    QList<SignInCode> m_codes;
    qsizetype m_bound = 0; ///< so many lie together
};

/// Inside a transaction. Errors: as ImportMembers.
Result<MembersImported> importRows(ServiceContext &context, const Caller &caller, const ScopeId &scope,
                                   const CheckedRows &rows)
{
    const auto account = editableAccount(context, caller, scope);
    if (!account)
        return tl::unexpected(account.error());
    Examiner examiner(context, caller, account->id);
    MembersImported imported;
    Invitations invitations;
    for (qsizetype index = 0; index < rows.size(); ++index) {
        const Result<NewMember> &row = rows.at(index);
        const auto [finding, known] = examiner.next(row);
        if (!finding.isAccepted())
            return tl::unexpected(Error{ErrorCode::Conflict, {}, {QString::number(index)}, {}});
        const JoinedMember joined = join(context, caller, *account, *row, known);
        if (joined.invitation)
            invitations.add(*joined.invitation);
        ++imported.added;
    }
    imported.invitations = invitations.take();
    context.record(u"member.import"_s, caller.person().id, {}, account->id, u"ok"_s,
                   QString::number(imported.added));
    return imported;
}

/// Whoever has the machine stands above everybody.
Caller consoleCaller(Credentials &credentials)
{
    return {.session = {},
            .record = {},
            .workplace = {.scope = installationScope(),
                          .kind = ScopeKind::Installation,
                          .name = {},
                          .role = Role::SystemAdministrator},
            .workplaces = {},
            .credentials = credentials};
}

} // namespace

Result<QList<ImportFinding>> rehearseImportOnConsole(ServiceContext &context,
                                                     const RehearseMemberImport &operation)
{
    Credentials none;
    Caller console = consoleCaller(none);
    return perform(context, console, operation);
}

Result<MembersImported> importOnConsole(ServiceContext &context, const ImportMembers &operation)
{
    const auto rows = checkedRows(operation.rows);
    if (!rows)
        return tl::unexpected(rows.error());
    Credentials none;
    const Caller console = consoleCaller(none);
    return context.database.transaction(
        [&] { return importRows(context, console, operation.account, *rows); });
}

Result<QList<ImportFinding>> perform(ServiceContext &context, Caller &caller,
                                     const RehearseMemberImport &operation)
{
    const auto rows = checkedRows(operation.rows);
    if (!rows)
        return tl::unexpected(rows.error());
    return context.database.read([&]() -> Result<QList<ImportFinding>> {
        const auto account = editableAccount(context, caller, operation.account);
        if (!account)
            return tl::unexpected(account.error());
        Examiner examiner(context, caller, account->id);
        QList<ImportFinding> findings;
        findings.reserve(rows->size());
        for (const Result<NewMember> &row : *rows)
            findings.append(examiner.next(row).finding);
        return findings;
    });
}

Result<MembersImported> perform(ServiceContext &context, Caller &caller, const ImportMembers &operation)
{
    const auto rows = checkedRows(operation.rows);
    if (!rows)
        return tl::unexpected(rows.error());
    return inSession(context, caller, [&] { return importRows(context, caller, operation.account, *rows); });
}

} // namespace sallyport
