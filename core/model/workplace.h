// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/id.h"

namespace sallyport {

/// From the most to the least powerful.
enum class Role {
    SystemAdministrator,
    ResellerOwner,
    ResellerAdmin,
    Owner,
    TeamAdmin,
    ServiceDesk,
    Member,
};

enum class ScopeKind { Installation, Reseller, Account };

/// Where a person acts, and as what. A person has at most one role in each scope.
struct Workplace
{
    ScopeId scope;
    ScopeKind kind = ScopeKind::Account;
    QString name; ///< of the account or the reseller
    Role role = Role::Member;

    friend bool operator==(const Workplace &a, const Workplace &b) = default;
};

} // namespace sallyport
