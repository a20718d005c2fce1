// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/accountcounts.h"

#include "core/store/database.h"

namespace sallyport {

using namespace Qt::StringLiterals;

AccountCounts accountCountsOf(Database &database, const ScopeId &realm)
{
    Rows rows = database.select(u"select accounts, mfa_off, incomplete from account_counts where realm = ?"_s,
                                {realm.value});
    if (!rows.next())
        return {};
    return {.accounts = rows.number(0), .mfaOff = rows.number(1), .incomplete = rows.number(2)};
}

void moveAccountCounts(Database &database, const ScopeId &account, const AccountCounts &step)
{
    database.execute(
        u"insert into account_counts (realm, accounts, mfa_off, incomplete)"
        " select realm, ?, ?, ? from (select 'installation' as realm"
        " union all select reseller from accounts where id = ? and reseller is not null) r where true"
        " on conflict (realm) do update set accounts = account_counts.accounts + excluded.accounts,"
        " mfa_off = account_counts.mfa_off + excluded.mfa_off, incomplete = account_counts.incomplete + excluded.incomplete"_s,
        {step.accounts, step.mfaOff, step.incomplete, account.value});
}

} // namespace sallyport
