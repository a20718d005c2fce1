// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backend/storelanes.h"

#include <concepts>

namespace sallyport {

namespace {

template <typename Op, typename... Those>
concept OneOf = (std::same_as<Op, Those> || ...);

/// Passwords, and ten new backup codes, are always hashed.
template <typename Op>
concept Hashes = OneOf<Op, SignIn, AcceptSignInCode, AcceptResetCode, ConfirmSignInSetup, Unlock,
                       ChangePassword, ConfirmSetup, GenerateBackupCodes, ConfirmHandOver, CompleteSetup,
                       AcceptInvitation, ConfirmPasswordReset, BeginMfaReset, ConfirmMfaReset>;

/// A code may be one of ten backup codes: those are longer than what an authenticator shows.
template <typename Op>
concept MayHash = OneOf<Op, EnterCode, EnterConnectionCode>;

template <typename Op>
concept LooksAtMany = OneOf<Op, RehearseAccountMfa, RehearseMemberImport, ImportMembers, GetQrSheets,
                            GetSlips, RehearseTeamPolicy, SetTeamPolicy, RequireAccountMfa, VerifyAuditLog>;

constexpr qsizetype longestTotp = 8;

template <typename Op>
StorePool::Lane laneFor(const Op &operation)
{
    if constexpr (Hashes<Op>)
        return StorePool::Lane::Hashing;
    else if constexpr (MayHash<Op>)
        return operation.code.size() > longestTotp ? StorePool::Lane::Hashing : StorePool::Lane::Quick;
    else if constexpr (std::same_as<Op, VerifyIdentity>)
        return operation.password.isEmpty() ? StorePool::Lane::Quick : StorePool::Lane::Hashing;
    else if constexpr (LooksAtMany<Op>)
        return StorePool::Lane::Long;
    else
        return StorePool::Lane::Quick;
}

} // namespace

StorePool::Lane laneOf(const AnyOperation &operation)
{
    return std::visit([](const auto &op) { return laneFor(op); }, operation);
}

} // namespace sallyport
