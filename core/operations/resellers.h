// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/page.h"
#include "core/model/reseller.h"
#include "core/model/signincode.h"
#include "core/operations/access.h"

#include <optional>

namespace sallyport {

/// One's own for who works for a reseller; any for system administrators. Errors: NotFound.
struct GetReseller
{
    ScopeId reseller; ///< empty: one's own
    using Reply = Reseller;
    static constexpr Access access{};
};

/// What is not given stays. By the reseller's owner or a system administrator. Errors: Invalid (name),
/// Forbidden, NotFound; Conflict where MFA would be required and the caller is not enrolled.
struct UpdateReseller
{
    ScopeId reseller; ///< empty: one's own
    std::optional<QString> name;
    std::optional<bool> mfaRequired;
    using Reply = Reseller;
    static constexpr Access access{.proof = Access::Proof::WhenActive};
};

/// For system administrators; by Name. Errors: Forbidden, Invalid (sort).
struct ListResellers
{
    PageRequest page;
    using Reply = Page<Reseller>;
    static constexpr Access access{};
};

struct ResellerAdded
{
    Reseller reseller;
    SignInCode invitation; ///< of its owner
};
/// For system administrators: a reseller and the invitation of its owner. Errors: Invalid (name, ownerName,
/// ownerEmail), Conflict (ownerEmail: the address is in use), Forbidden.
struct CreateReseller
{
    QString name;
    QString ownerName; ///< empty: the address stands for it until the owner gives one
    QString ownerEmail;
    using Reply = ResellerAdded;
    static constexpr Access access{};
};

} // namespace sallyport
