// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/realm.h"

#include "core/service/servicecontext.h"

namespace sallyport {

namespace {

bool isWithin(const AccountRealm &realm, const Account &account)
{
    switch (realm.kind) {
    case ScopeKind::Installation:
        return true;
    case ScopeKind::Reseller:
        return account.reseller == realm.scope;
    case ScopeKind::Account:
        break;
    }
    return account.id == realm.scope;
}

} // namespace

AccountRealm realmOf(const Caller &caller)
{
    return {caller.workplace.kind, caller.workplace.scope};
}

Result<AccountRecord> visibleAccount(ServiceContext &context, const Caller &caller, const ScopeId &account)
{
    auto record = findAccount(context.database, account);
    if (!record || !isWithin(realmOf(caller), record->account))
        return failure(ErrorCode::NotFound);
    return *record;
}

} // namespace sallyport
