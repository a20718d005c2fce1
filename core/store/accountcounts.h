// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/workplace.h"

namespace sallyport {

class Database;

/// How many accounts a reseller has, or the installation, by what the list of accounts is filtered by: kept
/// with each change, so that a page need not count.
struct AccountCounts
{
    qint64 accounts = 0;
    qint64 mfaOff = 0;     ///< the switch "MFA" is off
    qint64 incomplete = 0; ///< somebody could still set up MFA
};

// Inside a transaction of the database.
/// `realm`: a reseller or the installation.
AccountCounts accountCountsOf(Database &database, const ScopeId &realm);
/// Adds to the counts of everybody who lists the account.
void moveAccountCounts(Database &database, const ScopeId &account, const AccountCounts &step);

} // namespace sallyport
