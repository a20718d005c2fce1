// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rollups.h"

namespace sallyport {

using namespace Qt::StringLiterals;

ScopeId accountsOfReseller(const ScopeId &reseller)
{
    return {reseller.value + "/accounts"_L1};
}

ScopeId accountsOfInstallation()
{
    return {u"installation/accounts"_s};
}

QList<ScopeId> countingScopes(const ScopeId &account, const ScopeId &reseller)
{
    QList<ScopeId> scopes{account, accountsOfInstallation()};
    if (!reseller.value.isEmpty())
        scopes.append(accountsOfReseller(reseller));
    return scopes;
}

} // namespace sallyport
