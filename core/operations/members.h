// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/member.h"
#include "core/model/page.h"
#include "core/operations/access.h"
#include "core/operations/done.h"

#include <optional>

namespace sallyport {

enum class MemberFilter { All, MfaOff, Pending, Active };

/// The members of one account that the caller may see; by Name, Email or LastSignIn. Errors: NotFound,
/// Forbidden (a plain member), Invalid (sort).
struct ListMembers
{
    ScopeId account;
    PageRequest page;
    MemberFilter filter = MemberFilter::All;
    using Reply = Page<MemberRow>;
    static constexpr Access access{};
};

/// Errors: NotFound, Forbidden (a plain member).
struct GetMember
{
    ScopeId account;
    PersonId member;
    using Reply = MemberRow;
    static constexpr Access access{};
};

struct MemberAdded
{
    MemberRow row;
    std::optional<SignInCode> invitation; ///< absent for SSO, and for somebody who has a password already
};
/// Adds a person, or gives somebody who is known already a role here. Errors: Invalid (name, email, role),
/// Conflict (email: is a member already), Forbidden (the role is not below the caller's), NotFound.
struct AddMember
{
    ScopeId account;
    QString name;
    QString email;
    Role role = Role::Member;
    SignInMethod signInMethod = SignInMethod::Password;
    using Reply = MemberAdded;
    static constexpr Access access{};
};

/// What is not given stays. An account has exactly one Owner: nobody becomes or stops being it here. Errors:
/// as AddMember.
struct UpdateMember
{
    ScopeId account;
    PersonId member;
    std::optional<QString> name;
    std::optional<Role> role;
    using Reply = MemberRow;
    static constexpr Access access{};
};

/// Takes the role in this account away; the person's other accounts stay. Errors: Forbidden, NotFound.
struct RemoveMember
{
    ScopeId account;
    PersonId member;
    using Reply = Done;
    static constexpr Access access{.proof = Access::Proof::Always};
};

/// "Reset MFA": a one-time code, 24 hours, that leads to a new setup after the password. The old method works
/// until the new one is proved, unless it was lost or stolen: then it is dead at once and the sessions end.
/// The caller's own MFA has to be Active and their code fresh; never on oneself, an equal or a higher role
/// (R38). Errors: Forbidden, NotFound, Conflict (SSO, or nothing to reset).
struct ResetMemberMfa
{
    ScopeId account;
    PersonId member;
    bool stopOldNow = false;
    using Reply = SignInCode;
    static constexpr Access access{.proof = Access::Proof::Always, .ownMfa = true};
};

/// A one-time code for a member who has no password yet or forgot it. By those who may edit the member; not
/// by the service desk, which would have password and MFA of somebody in one hand. Errors: Forbidden,
/// NotFound, Conflict (SSO).
struct IssueMemberSignInCode
{
    ScopeId account;
    PersonId member;
    using Reply = SignInCode;
    static constexpr Access access{.proof = Access::Proof::Always, .ownMfa = true};
};

/// Somebody who is to be added from a file.
struct NewMember
{
    QString name;
    QString email;
    Role role = Role::Member;
    SignInMethod signInMethod = SignInMethod::Password;
    qint64 line = 0; ///< of the file, from 1; 0: unknown
};

enum class ImportVerdict {
    Add,
    AddRole, ///< known already: gets a role in this account
    AlreadyMember,
    Twice,         ///< the same address stands further up
    Unacceptable,  ///< `fields` of the finding names what: name, email
    RoleForbidden, ///< not below the caller's, or a second Owner
};

/// What would become of one row.
struct ImportFinding
{
    ImportVerdict verdict = ImportVerdict::Add;
    QStringList fields;

    bool isAccepted() const { return verdict == ImportVerdict::Add || verdict == ImportVerdict::AddRole; }
};

constexpr int maximumImport = 10'000;

/// One finding for each row, in their order. Changes nothing. Errors: NotFound, Forbidden, Invalid (rows:
/// none, or more than maximumImport).
struct RehearseMemberImport
{
    ScopeId account;
    QList<NewMember> rows;
    using Reply = QList<ImportFinding>;
    static constexpr Access access{};
};

struct MembersImported
{
    qint64 added = 0;
    QList<SignInCode> invitations; ///< for those who have no password yet, in the order of the rows
};
/// All rows or none. Errors: as the rehearsal; Conflict when a row is not accepted (any more): `fields[0]` is
/// its index from 0.
struct ImportMembers
{
    ScopeId account;
    QList<NewMember> rows;
    using Reply = MembersImported;
    static constexpr Access access{};
};

} // namespace sallyport
