// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/accounts.h"
#include "core/operations/admins.h"
#include "core/operations/audit.h"
#include "core/operations/connections.h"
#include "core/operations/kiosk.h"
#include "core/operations/links.h"
#include "core/operations/members.h"
#include "core/operations/policies.h"
#include "core/operations/profile.h"
#include "core/operations/reports.h"
#include "core/operations/resellers.h"
#include "core/operations/sheets.h"
#include "core/operations/signin.h"

#include <concepts>
#include <variant>

namespace sallyport {

/// Everything one can ask for. The authorisation matrix and the dispatch are made from this one list.
using AnyOperation = std::variant<
    SignIn, ChooseWorkplace, EnterCode, BeginSignInSetup, ConfirmSignInSetup, SwitchWorkplace, GetSession,
    SignOut, Unlock, VerifyIdentity, UpdateProfile, ChangePassword, GetMfa, BeginSetup, ShowPendingSetup,
    ConfirmSetup, CancelSetup, EnableMfa, ResetSecret, DisableMfa, GenerateBackupCodes, GenerateApiPassword,
    DeleteApiPassword, AcceptSignInCode, ListAccounts, CreateAccount, UpdateAccount, RehearseAccountMfa,
    RequireAccountMfa, ReleaseAccountMfa, ListAdmins, AddAdmin, EnableAdminMfa, DisableAdminMfa, LinkToQr,
    ConfirmHandOver, ResetAdminMfa, IssueSignInCode, AcceptResetCode, ListMembers, AddMember, UpdateMember,
    RemoveMember, ResetMemberMfa, IssueMemberSignInCode, RehearseMemberImport, ImportMembers, GetQrSheets,
    GetSlips, GetTeamPolicy, RehearseTeamPolicy, SetTeamPolicy, GetAdoptionReport, ListAdoption,
    ListAuditEvents, VerifyAuditLog, RecordExport, GetProfile, GetAccount, GetMember, GetReseller,
    UpdateReseller, ListResellers, CreateReseller, CompleteSetup, AcceptInvitation, RequestPasswordReset,
    ConfirmPasswordReset, BeginMfaReset, ConfirmMfaReset, RequestConnection, EnterConnectionCode,
    PrepareKiosk, RehearseKioskImport, ImportKioskBundle>;

template <typename Op>
concept Operation = std::constructible_from<AnyOperation, Op> && requires
{
    typename Op::Reply;
    {
        Op::access
        } -> std::convertible_to<Access>;
};

} // namespace sallyport
