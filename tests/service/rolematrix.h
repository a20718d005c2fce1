// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/service/tenants.h"

#include <vector>

namespace sallyport {

using namespace Qt::StringLiterals;

using Code = ErrorCode;
inline constexpr Code ok = Code::Cancelled; // which no rule gives: stands for "no error"
inline constexpr Code no = Code::Forbidden;
inline constexpr Code nf = Code::NotFound;
inline constexpr Code cf = Code::Conflict;
inline constexpr Code te = Code::TicketExpired;
inline constexpr Code sf = Code::SignInFailed;
inline constexpr Code iv = Code::Invalid;
inline constexpr Code na =
    Code::StoreForeign; // which no rule gives either: there is nothing foreign to ask for

inline constexpr std::array names{"system administrator", "reseller owner", "reseller admin", "owner",
                                  "team admin",           "service desk",   "member"};

/// One operation and the answers to it.
struct Row
{
    const char *name;
    AnyOperation (*make)(const Ask &ask);
    std::array<Code, roles.size()> own;     ///< of the caller's tenant
    std::array<Code, roles.size()> foreign; ///< of another tenant; all is a system administrator's own
};

/// Written by hand. Every caller has Active MFA, has signed in with a code and has verified the identity, so
/// that it is the role that decides. The columns are those of `roles`: SA RO RA OW TA SD ME; the first line
/// is for what belongs to the caller's tenant, the second for another's.
inline const std::vector<Row> &table()
{
    // clang-format off
    static const std::vector<Row> rows{
        // Before and at the sign-in: who asks is nobody yet.
        {"SignIn", [](const Ask &ask) -> AnyOperation { return SignIn{ask.ownEmail, ask.password}; },
         {ok,  ok,  ok,  ok,  ok,  ok,  ok},
         {na,  na,  na,  na,  na,  na,  na}},
        {"ChooseWorkplace", [](const Ask &ask) -> AnyOperation { return ChooseWorkplace{{}, ask.account}; },
         {te,  te,  te,  te,  te,  te,  te},
         {na,  na,  na,  na,  na,  na,  na}},
        {"EnterCode", [](const Ask &ask) -> AnyOperation { return EnterCode{{}, ask.ownCode}; },
         {te,  te,  te,  te,  te,  te,  te},
         {na,  na,  na,  na,  na,  na,  na}},
        {"BeginSignInSetup", [](const Ask &) -> AnyOperation { return BeginSignInSetup{}; },
         {te,  te,  te,  te,  te,  te,  te},
         {na,  na,  na,  na,  na,  na,  na}},
        {"ConfirmSignInSetup", [](const Ask &ask) -> AnyOperation { return ConfirmSignInSetup{{}, ask.ownCode}; },
         {te,  te,  te,  te,  te,  te,  te},
         {na,  na,  na,  na,  na,  na,  na}},

        // One's own session, profile and MFA: the same for everybody.
        {"SwitchWorkplace", [](const Ask &ask) -> AnyOperation { return SwitchWorkplace{ask.workplace}; },
         {ok,  ok,  ok,  ok,  ok,  ok,  ok},
         {nf,  nf,  nf,  nf,  nf,  nf,  nf}},
        {"GetSession", [](const Ask &) -> AnyOperation { return GetSession{}; },
         {ok,  ok,  ok,  ok,  ok,  ok,  ok},
         {na,  na,  na,  na,  na,  na,  na}},
        {"SignOut", [](const Ask &) -> AnyOperation { return SignOut{}; },
         {ok,  ok,  ok,  ok,  ok,  ok,  ok},
         {na,  na,  na,  na,  na,  na,  na}},
        {"Unlock", [](const Ask &ask) -> AnyOperation { return Unlock{ask.password}; },
         {ok,  ok,  ok,  ok,  ok,  ok,  ok},
         {na,  na,  na,  na,  na,  na,  na}},
        {"VerifyIdentity", [](const Ask &ask) -> AnyOperation { return VerifyIdentity{.code = ask.ownCode}; },
         {ok,  ok,  ok,  ok,  ok,  ok,  ok},
         {na,  na,  na,  na,  na,  na,  na}},
        {"UpdateProfile", [](const Ask &) -> AnyOperation { return UpdateProfile{.name = u"Renamed"_s, .language = {}}; },
         {ok,  ok,  ok,  ok,  ok,  ok,  ok},
         {na,  na,  na,  na,  na,  na,  na}},
        {"ChangePassword", [](const Ask &ask) -> AnyOperation { return ChangePassword{ask.password, ask.newPassword}; },
         {ok,  ok,  ok,  ok,  ok,  ok,  ok},
         {na,  na,  na,  na,  na,  na,  na}},
        {"GetMfa", [](const Ask &) -> AnyOperation { return GetMfa{}; },
         {ok,  ok,  ok,  ok,  ok,  ok,  ok},
         {na,  na,  na,  na,  na,  na,  na}},
        {"BeginSetup", [](const Ask &) -> AnyOperation { return BeginSetup{}; },
         {ok,  ok,  ok,  ok,  ok,  ok,  ok},
         {na,  na,  na,  na,  na,  na,  na}},
        {"ShowPendingSetup", [](const Ask &) -> AnyOperation { return ShowPendingSetup{}; },
         {cf,  cf,  cf,  cf,  cf,  cf,  cf},
         {na,  na,  na,  na,  na,  na,  na}},
        {"ConfirmSetup", [](const Ask &ask) -> AnyOperation { return ConfirmSetup{ask.ownCode}; },
         {te,  te,  te,  te,  te,  te,  te},
         {na,  na,  na,  na,  na,  na,  na}},
        {"CancelSetup", [](const Ask &) -> AnyOperation { return CancelSetup{}; },
         {ok,  ok,  ok,  ok,  ok,  ok,  ok},
         {na,  na,  na,  na,  na,  na,  na}},
        {"EnableMfa", [](const Ask &) -> AnyOperation { return EnableMfa{}; },
         {cf,  cf,  cf,  cf,  cf,  cf,  cf},
         {na,  na,  na,  na,  na,  na,  na}},
        {"ResetSecret", [](const Ask &) -> AnyOperation { return ResetSecret{}; },
         {ok,  ok,  ok,  ok,  ok,  ok,  ok},
         {na,  na,  na,  na,  na,  na,  na}},
        {"DisableMfa", [](const Ask &) -> AnyOperation { return DisableMfa{}; },
         {ok,  ok,  ok,  ok,  ok,  ok,  ok},
         {na,  na,  na,  na,  na,  na,  na}},
        {"GenerateBackupCodes", [](const Ask &) -> AnyOperation { return GenerateBackupCodes{}; },
         {ok,  ok,  ok,  ok,  ok,  ok,  ok},
         {na,  na,  na,  na,  na,  na,  na}},
        {"GenerateApiPassword", [](const Ask &) -> AnyOperation { return GenerateApiPassword{}; },
         {ok,  ok,  ok,  ok,  ok,  ok,  ok},
         {na,  na,  na,  na,  na,  na,  na}},
        {"DeleteApiPassword", [](const Ask &) -> AnyOperation { return DeleteApiPassword{}; },
         {ok,  ok,  ok,  ok,  ok,  ok,  ok},
         {na,  na,  na,  na,  na,  na,  na}},
        {"AcceptSignInCode", [](const Ask &ask) -> AnyOperation { return AcceptSignInCode{ask.ownEmail, ask.ownCode, ask.newPassword}; },
         {sf,  sf,  sf,  sf,  sf,  sf,  sf},
         {na,  na,  na,  na,  na,  na,  na}},

        // Accounts.              SA  RO  RA  OW  TA  SD  ME
        {"ListAccounts", [](const Ask &) -> AnyOperation { return ListAccounts{}; },
         {ok,  ok,  ok,  ok,  ok,  ok,  ok},
         {na,  na,  na,  na,  na,  na,  na}},
        {"CreateAccount", [](const Ask &) -> AnyOperation { return CreateAccount{u"New"_s}; },
         {ok,  ok,  no,  no,  no,  no,  no},
         {na,  na,  na,  na,  na,  na,  na}},
        {"UpdateAccount", [](const Ask &ask) -> AnyOperation { return UpdateAccount{ask.account, u"Renamed"_s, {}}; },
         {ok,  ok,  no,  ok,  no,  no,  no},
         {ok,  nf,  nf,  nf,  nf,  nf,  nf}},
        {"RehearseAccountMfa", [](const Ask &ask) -> AnyOperation { return RehearseAccountMfa{ask.account}; },
         {ok,  ok,  no,  ok,  no,  no,  no},
         {ok,  nf,  nf,  nf,  nf,  nf,  nf}},
        {"RequireAccountMfa", [](const Ask &ask) -> AnyOperation { return RequireAccountMfa{ask.account, {}}; },
         {ok,  ok,  no,  ok,  no,  no,  no},
         {ok,  nf,  nf,  nf,  nf,  nf,  nf}},
        {"ReleaseAccountMfa", [](const Ask &ask) -> AnyOperation { return ReleaseAccountMfa{ask.account}; },
         {ok,  ok,  no,  ok,  no,  no,  no},
         {ok,  nf,  nf,  nf,  nf,  nf,  nf}},

        // Admins: who has nothing to do with them is not told whether there is one.
        {"ListAdmins", [](const Ask &) -> AnyOperation { return ListAdmins{}; },
         {ok,  ok,  no,  no,  no,  no,  no},
         {na,  na,  na,  na,  na,  na,  na}},
        {"AddAdmin", [](const Ask &) -> AnyOperation { return AddAdmin{u"New"_s, u"new@admins.example"_s}; },
         {no,  ok,  no,  no,  no,  no,  no},
         {na,  na,  na,  na,  na,  na,  na}},
        {"EnableAdminMfa", [](const Ask &ask) -> AnyOperation { return EnableAdminMfa{{ask.admin}}; },
         {ok,  ok,  no,  no,  no,  no,  no},
         {ok,  nf,  no,  no,  no,  no,  no}},
        {"DisableAdminMfa", [](const Ask &ask) -> AnyOperation { return DisableAdminMfa{ask.admin}; },
         {ok,  ok,  no,  no,  no,  no,  no},
         {ok,  nf,  no,  no,  no,  no,  no}},
        {"LinkToQr", [](const Ask &ask) -> AnyOperation { return LinkToQr{ask.pendingAdmin}; },
         {ok,  ok,  no,  no,  no,  no,  no},
         {ok,  nf,  no,  no,  no,  no,  no}},
        {"ConfirmHandOver", [](const Ask &ask) -> AnyOperation { return ConfirmHandOver{ask.pendingAdmin, ask.handedOverCode}; },
         {ok,  ok,  no,  no,  no,  no,  no},
         {ok,  nf,  no,  no,  no,  no,  no}},
        {"ResetAdminMfa", [](const Ask &ask) -> AnyOperation { return ResetAdminMfa{ask.admin, true}; },
         {ok,  ok,  no,  no,  no,  no,  no},
         {ok,  nf,  no,  no,  no,  no,  no}},
        {"IssueSignInCode", [](const Ask &ask) -> AnyOperation { return IssueSignInCode{ask.admin}; },
         {ok,  ok,  no,  no,  no,  no,  no},
         {ok,  nf,  no,  no,  no,  no,  no}},
        {"AcceptResetCode", [](const Ask &ask) -> AnyOperation { return AcceptResetCode{ask.ownEmail, ask.password, ask.ownCode}; },
         {sf,  sf,  sf,  sf,  sf,  sf,  sf},
         {na,  na,  na,  na,  na,  na,  na}},

        // Members of an account.
        {"ListMembers", [](const Ask &ask) -> AnyOperation { return ListMembers{ask.account, {}}; },
         {ok,  ok,  ok,  ok,  ok,  ok,  no},
         {ok,  nf,  nf,  nf,  nf,  nf,  nf}},
        {"AddMember", [](const Ask &ask) -> AnyOperation { return AddMember{ask.account, u"New"_s, u"new@members.example"_s}; },
         {ok,  ok,  no,  ok,  ok,  no,  no},
         {ok,  nf,  nf,  nf,  nf,  nf,  nf}},
        {"UpdateMember", [](const Ask &ask) -> AnyOperation { return UpdateMember{ask.account, ask.member, u"Renamed"_s, Role::ServiceDesk}; },
         {ok,  ok,  no,  ok,  ok,  no,  no},
         {ok,  nf,  nf,  nf,  nf,  nf,  nf}},
        {"RemoveMember", [](const Ask &ask) -> AnyOperation { return RemoveMember{ask.account, ask.member}; },
         {ok,  ok,  no,  ok,  ok,  no,  no},
         {ok,  nf,  nf,  nf,  nf,  nf,  nf}},
        {"ResetMemberMfa", [](const Ask &ask) -> AnyOperation { return ResetMemberMfa{ask.account, ask.member, true}; },
         {ok,  ok,  no,  ok,  ok,  ok,  no},
         {ok,  nf,  nf,  nf,  nf,  nf,  nf}},
        {"IssueMemberSignInCode", [](const Ask &ask) -> AnyOperation { return IssueMemberSignInCode{ask.account, ask.member}; },
         {ok,  ok,  no,  ok,  ok,  no,  no},
         {ok,  nf,  nf,  nf,  nf,  nf,  nf}},
        {"RehearseMemberImport", [](const Ask &ask) -> AnyOperation { return RehearseMemberImport{ask.account, {{u"New"_s, u"new@import.example"_s}}}; },
         {ok,  ok,  no,  ok,  ok,  no,  no},
         {ok,  nf,  nf,  nf,  nf,  nf,  nf}},
        {"ImportMembers", [](const Ask &ask) -> AnyOperation { return ImportMembers{ask.account, {{u"New"_s, u"new@import.example"_s}}}; },
         {ok,  ok,  no,  ok,  ok,  no,  no},
         {ok,  nf,  nf,  nf,  nf,  nf,  nf}},

        // Sheets.
        {"GetQrSheets", [](const Ask &ask) -> AnyOperation { return GetQrSheets{{ask.pendingAdmin}}; },
         {ok,  ok,  no,  no,  no,  no,  no},
         {ok,  nf,  no,  no,  no,  no,  no}},
        {"GetSlips", [](const Ask &ask) -> AnyOperation { return GetSlips{ask.account, {ask.member}}; },
         {ok,  ok,  no,  ok,  ok,  ok,  no},
         {ok,  nf,  nf,  nf,  nf,  nf,  nf}},

        // The team policy.
        {"GetTeamPolicy", [](const Ask &ask) -> AnyOperation { return GetTeamPolicy{ask.account}; },
         {ok,  ok,  no,  ok,  no,  no,  no},
         {ok,  nf,  nf,  nf,  nf,  nf,  nf}},
        {"RehearseTeamPolicy", [](const Ask &ask) -> AnyOperation { return RehearseTeamPolicy{ask.account, {{}, {.controlPanel = true}}}; },
         {ok,  ok,  no,  ok,  no,  no,  no},
         {ok,  nf,  nf,  nf,  nf,  nf,  nf}},
        {"SetTeamPolicy", [](const Ask &ask) -> AnyOperation { return SetTeamPolicy{ask.account, {{}, {.controlPanel = true}}}; },
         {ok,  ok,  no,  ok,  no,  no,  no},
         {ok,  nf,  nf,  nf,  nf,  nf,  nf}},

        // Reports and the audit log.
        {"GetAdoptionReport", [](const Ask &ask) -> AnyOperation { return GetAdoptionReport{ask.account}; },
         {ok,  ok,  ok,  ok,  no,  no,  no},
         {ok,  nf,  nf,  nf,  nf,  nf,  nf}},
        {"ListAdoption", [](const Ask &ask) -> AnyOperation { return ListAdoption{ask.account, AdoptionGroup::Off, {}}; },
         {ok,  ok,  ok,  ok,  no,  no,  no},
         {ok,  nf,  nf,  nf,  nf,  nf,  nf}},
        {"ListAuditEvents", [](const Ask &) -> AnyOperation { return ListAuditEvents{}; },
         {ok,  ok,  no,  ok,  no,  no,  no},
         {na,  na,  na,  na,  na,  na,  na}},
        {"VerifyAuditLog", [](const Ask &) -> AnyOperation { return VerifyAuditLog{}; },
         {ok,  ok,  no,  ok,  no,  no,  no},
         {na,  na,  na,  na,  na,  na,  na}},
        {"RecordExport", [](const Ask &ask) -> AnyOperation { return RecordExport{ExportKind::Members, ask.account}; },
         {ok,  ok,  ok,  ok,  ok,  ok,  no},
         {ok,  nf,  nf,  nf,  nf,  nf,  nf}},

        // One of what the lists show.
        {"GetProfile", [](const Ask &) -> AnyOperation { return GetProfile{}; },
         {ok,  ok,  ok,  ok,  ok,  ok,  ok},
         {na,  na,  na,  na,  na,  na,  na}},
        {"GetAccount", [](const Ask &ask) -> AnyOperation { return GetAccount{ask.account}; },
         {ok,  ok,  ok,  ok,  ok,  ok,  ok},
         {ok,  nf,  nf,  nf,  nf,  nf,  nf}},
        {"GetMember", [](const Ask &ask) -> AnyOperation { return GetMember{ask.account, ask.member}; },
         {ok,  ok,  ok,  ok,  ok,  ok,  no},
         {ok,  nf,  nf,  nf,  nf,  nf,  nf}},

        // Resellers: for those who work for one, and above.
        {"GetReseller", [](const Ask &ask) -> AnyOperation { return GetReseller{ask.reseller}; },
         {ok,  ok,  ok,  nf,  nf,  nf,  nf},
         {ok,  nf,  nf,  nf,  nf,  nf,  nf}},
        {"UpdateReseller", [](const Ask &ask) -> AnyOperation { return UpdateReseller{ask.reseller, u"Renamed"_s, true}; },
         {ok,  ok,  no,  nf,  nf,  nf,  nf},
         {ok,  nf,  nf,  nf,  nf,  nf,  nf}},
        {"ListResellers", [](const Ask &) -> AnyOperation { return ListResellers{}; },
         {ok,  no,  no,  no,  no,  no,  no},
         {na,  na,  na,  na,  na,  na,  na}},
        {"CreateReseller", [](const Ask &) -> AnyOperation { return CreateReseller{u"New"_s, u"New"_s, u"new@reseller.example"_s}; },
         {ok,  no,  no,  no,  no,  no,  no},
         {na,  na,  na,  na,  na,  na,  na}},

        // Links: whose they are stands in the token alone. No mail is sent here.
        {"CompleteSetup", [](const Ask &ask) -> AnyOperation { return CompleteSetup{ask.ownCode, u"New"_s, ask.newPassword}; },
         {sf,  sf,  sf,  sf,  sf,  sf,  sf},
         {na,  na,  na,  na,  na,  na,  na}},
        {"AcceptInvitation", [](const Ask &ask) -> AnyOperation { return AcceptInvitation{ask.ownCode, ask.newPassword, {}}; },
         {sf,  sf,  sf,  sf,  sf,  sf,  sf},
         {na,  na,  na,  na,  na,  na,  na}},
        {"RequestPasswordReset", [](const Ask &ask) -> AnyOperation { return RequestPasswordReset{ask.ownEmail}; },
         {cf,  cf,  cf,  cf,  cf,  cf,  cf},
         {na,  na,  na,  na,  na,  na,  na}},
        {"ConfirmPasswordReset", [](const Ask &ask) -> AnyOperation { return ConfirmPasswordReset{ask.ownCode, ask.newPassword}; },
         {sf,  sf,  sf,  sf,  sf,  sf,  sf},
         {na,  na,  na,  na,  na,  na,  na}},
        {"BeginMfaReset", [](const Ask &ask) -> AnyOperation { return BeginMfaReset{ask.ownCode, ask.password}; },
         {sf,  sf,  sf,  sf,  sf,  sf,  sf},
         {na,  na,  na,  na,  na,  na,  na}},
        {"ConfirmMfaReset", [](const Ask &ask) -> AnyOperation { return ConfirmMfaReset{ask.ownCode, ask.ownCode}; },
         {sf,  sf,  sf,  sf,  sf,  sf,  sf},
         {na,  na,  na,  na,  na,  na,  na}},

        // Connections: everybody here is at the control panel.
        {"RequestConnection", [](const Ask &) -> AnyOperation { return RequestConnection{}; },
         {no,  no,  no,  no,  no,  no,  no},
         {na,  na,  na,  na,  na,  na,  na}},
        {"EnterConnectionCode", [](const Ask &ask) -> AnyOperation { return EnterConnectionCode{{}, ask.ownCode}; },
         {no,  no,  no,  no,  no,  no,  no},
         {na,  na,  na,  na,  na,  na,  na}},

        // The kiosk. Whose a bundle is stands in the bundle: tests/kiosk/importtest.cpp brings foreign ones.
        {"PrepareKiosk", [](const Ask &ask) -> AnyOperation { return PrepareKiosk{ask.account, {ask.member}, ask.password}; },
         {ok,  ok,  no,  ok,  ok,  ok,  no},
         {ok,  nf,  nf,  nf,  nf,  nf,  nf}},
        {"RehearseKioskImport", [](const Ask &) -> AnyOperation { return RehearseKioskImport{"no bundle"}; },
         {iv,  iv,  iv,  iv,  iv,  iv,  iv},
         {na,  na,  na,  na,  na,  na,  na}},
        {"ImportKioskBundle", [](const Ask &) -> AnyOperation { return ImportKioskBundle{"no bundle", {}, {}}; },
         {iv,  iv,  iv,  iv,  iv,  iv,  iv},
         {na,  na,  na,  na,  na,  na,  na}},
    };
    // clang-format on
    return rows;
}

inline const char *text(Code code)
{
    switch (code) {
    case ok:
        return "done";
    case no:
        return "Forbidden";
    case nf:
        return "NotFound";
    case cf:
        return "Conflict";
    case te:
        return "TicketExpired";
    case sf:
        return "SignInFailed";
    case iv:
        return "Invalid";
    default:
        return "another error";
    }
}

} // namespace sallyport
