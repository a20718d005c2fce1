// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/accountwire.h"
#include "core/wire/adminwire.h"
#include "core/wire/importwire.h"
#include "core/wire/kioskwire.h"
#include "core/wire/memberwire.h"
#include "core/wire/mewire.h"
#include "core/wire/policywire.h"
#include "core/wire/reportwire.h"
#include "core/wire/resellerwire.h"
#include "core/wire/signinwire.h"

namespace sallyport {

/// The shapes of all requests, one for each method and path: an operation itself, or a shape that becomes one
/// of several (`operation()`). In the order of the OpenAPI document.
template <typename... Shape>
struct Shapes
{
};
using RequestShapes =
    Shapes<SignIn, EnterCode, BeginSignInSetup, ConfirmSignInSetup, ChooseWorkplace, AcceptSignInCode,
           AcceptResetCode, GetSession, SwitchWorkplace, SignOut, Unlock, VerifyIdentity, CompleteSetup,
           AcceptInvitation, RequestPasswordReset, ConfirmPasswordReset, BeginMfaReset, ConfirmMfaReset,
           GetProfile, UpdateProfile, ChangePassword, GetMfa, BeginSetup, ShowPendingSetup, ConfirmSetup,
           CancelSetup, EnableMfa, ResetSecret, DisableMfa, GenerateBackupCodes, GenerateApiPassword,
           DeleteApiPassword, ListAccounts, CreateAccount, GetAccount, AccountPatch, AccountRehearsal,
           ListMembers, AddMember, GetMember, UpdateMember, RemoveMember, ResetMemberMfa,
           IssueMemberSignInCode, MemberImport, GetTeamPolicy, SetTeamPolicy, RehearseTeamPolicy, ListAdmins,
           AddAdmin, AdminPatch, EnableAdminMfa, LinkToQr, ConfirmHandOver, ResetAdminMfa, IssueSignInCode,
           GetQrSheets, GetSlips, OwnReseller, OwnResellerPatch, ListResellers, CreateReseller, GetReseller,
           UpdateReseller, RequestConnection, EnterConnectionCode, ListAuditEvents, VerifyAuditLog,
           RecordExport, GetAdoptionReport, ListAdoption, PrepareKiosk, KioskImport>;

/// Calls `take.template operator()<Shape>()` for each.
template <typename Take, typename... Shape>
void forEachShape(Shapes<Shape...>, Take take)
{
    (take.template operator()<Shape>(), ...);
}

/// The operation that a request asks for.
template <typename Shape>
Asked operationOf(const Shape &shape)
{
    if constexpr (Operation<Shape>)
        return AnyOperation(shape);
    else
        return shape.operation();
}

/// Calls `take` with the shape that the operation is asked for in.
template <Operation Op, typename Take>
auto withRequestShape(const Op &operation, Take take)
{
    if constexpr (std::same_as<Op, UpdateAccount>)
        return take(AccountPatch{operation.account, {}, {}, {}, operation.name, operation.plan});
    else if constexpr (std::same_as<Op, RequireAccountMfa>)
        return take(AccountPatch{
            operation.account, true, operation.mandate.from, operation.mandate.graceDays, {}, {}});
    else if constexpr (std::same_as<Op, ReleaseAccountMfa>)
        return take(AccountPatch{operation.account, false, {}, {}, {}, {}});
    else if constexpr (std::same_as<Op, RehearseAccountMfa>)
        return take(AccountRehearsal{operation.account, true});
    else if constexpr (std::same_as<Op, DisableAdminMfa>)
        return take(AdminPatch{operation.admin, false});
    else if constexpr (std::same_as<Op, RehearseMemberImport> || std::same_as<Op, ImportMembers>)
        return take(MemberImport{operation.account, std::same_as<Op, RehearseMemberImport>, operation.rows});
    else if constexpr (std::same_as<Op, RehearseKioskImport>)
        return take(KioskImport{operation.bundle, true, {}, {}});
    else if constexpr (std::same_as<Op, ImportKioskBundle>)
        return take(KioskImport{operation.bundle, false, operation.conflicts, operation.decisions});
    else if constexpr (std::same_as<Op, GetReseller>)
        return operation.reseller.isEmpty() ? take(OwnReseller{}) : take(operation);
    else if constexpr (std::same_as<Op, UpdateReseller>)
        return operation.reseller.isEmpty() ? take(OwnResellerPatch{operation.name, operation.mfaRequired})
                                            : take(operation);
    else
        return take(operation);
}

} // namespace sallyport
