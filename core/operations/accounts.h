// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/account.h"
#include "core/model/page.h"
#include "core/operations/access.h"

#include <optional>

namespace sallyport {

enum class AccountFilter { All, MfaOff, NotFullyEnrolled };

/// The accounts the caller may see: a reseller's all, everybody else's own; by Name or Changed. Errors:
/// Invalid (sort).
struct ListAccounts
{
    PageRequest page;
    AccountFilter filter = AccountFilter::All;
    using Reply = Page<AccountRow>;
    static constexpr Access access{};
};

/// Errors: NotFound.
struct GetAccount
{
    ScopeId account;
    using Reply = AccountRow;
    static constexpr Access access{};
};

/// By a reseller's owner or a system administrator. Errors: Invalid (name), Forbidden.
struct CreateAccount
{
    QString name;
    Plan plan = Plan::Essential;
    using Reply = AccountRow;
    static constexpr Access access{};
};

/// What is not given stays. Errors: Invalid (name), Forbidden, NotFound.
struct UpdateAccount
{
    ScopeId account;
    std::optional<QString> name;
    std::optional<Plan> plan;
    using Reply = AccountRow;
    static constexpr Access access{};
};

/// Who would be asked to set up MFA if the switch were turned ON. Changes nothing.
struct RehearseAccountMfa
{
    ScopeId account;
    using Reply = Rehearsal;
    static constexpr Access access{};
};

/// The switch to ON. Errors: Forbidden, NotFound, Conflict (the plan is Free), Invalid (from, graceDays).
struct RequireAccountMfa
{
    ScopeId account;
    MfaMandate mandate;
    using Reply = AccountRow;
    static constexpr Access access{};
};

/// The switch to OFF: a weakening, so the identity is verified.
struct ReleaseAccountMfa
{
    ScopeId account;
    using Reply = AccountRow;
    static constexpr Access access{.proof = Access::Proof::Always};
};

} // namespace sallyport
