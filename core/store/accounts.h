// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/account.h"
#include "core/model/page.h"
#include "core/model/result.h"

#include <optional>

namespace sallyport {

class Database;

/// An account as it is stored, with what a row of the list needs.
struct AccountRecord
{
    Account account;
    QString resellerName;
    Adoption adoption;
    Timestamp updatedAt;
};

enum class AccountCondition { Any, MfaOff, NotFullyEnrolled };

// Inside a transaction of the database.
std::optional<AccountRecord> findAccount(Database &database, const ScopeId &id);
void insertAccount(Database &database, const Account &account, Timestamp now);
void updateAccount(Database &database, const Account &account, Timestamp now);

/// Whose accounts are listed: of everybody, of a reseller, or one.
struct AccountRealm
{
    ScopeKind kind = ScopeKind::Account;
    ScopeId scope;
};
/// By Name or Changed. Errors: Invalid (sort).
Result<Page<AccountRecord>> listAccounts(Database &database, const AccountRealm &realm,
                                         AccountCondition condition, const PageRequest &request);
/// Who would have to set up MFA, in the order of their names; at most `limit`.
QList<RehearsedPerson> membersWithoutMfa(Database &database, const ScopeId &account, int limit);

} // namespace sallyport
