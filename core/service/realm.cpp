// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/realm.h"

#include "core/service/servicecontext.h"
#include "core/store/workplaces.h"

#include <algorithm>

namespace sallyport {

namespace {

bool isWithin(const AccountRealm &realm, const ScopeId &scope, const ScopeId &reseller)
{
    switch (realm.kind) {
    case ScopeKind::Installation:
        return true;
    case ScopeKind::Reseller:
        return reseller == realm.scope;
    case ScopeKind::Account:
        break;
    }
    return scope == realm.scope;
}

} // namespace

AccountRealm realmOf(const Caller &caller)
{
    return {caller.workplace.kind, caller.workplace.scope};
}

Result<AccountRecord> visibleAccount(ServiceContext &context, const Caller &caller, const ScopeId &account)
{
    auto record = findAccount(context.database, account);
    if (!record || !isWithin(realmOf(caller), account, record->account.reseller))
        return failure(ErrorCode::NotFound);
    return *record;
}

bool ownsAccounts(Role role)
{
    return role == Role::SystemAdministrator || role == Role::ResellerOwner || role == Role::Owner;
}

Result<AccountRecord> ownedAccount(ServiceContext &context, const Caller &caller, const ScopeId &account)
{
    auto record = visibleAccount(context, caller, account);
    if (record && !ownsAccounts(caller.workplace.role))
        return failure(ErrorCode::Forbidden);
    return record;
}

bool answersFor(ServiceContext &context, const Caller &caller, const PersonId &person)
{
    const AccountRealm realm = realmOf(caller);
    Timestamp joinedHere = Timestamp::max();
    Timestamp joinedElsewhere = Timestamp::max();
    for (const Membership &membership : membershipsOf(context.database, person)) {
        if (membership.role <= caller.workplace.role) // Role goes from the most to the least powerful
            return false;
        Timestamp &joined =
            isWithin(realm, membership.scope, membership.reseller) ? joinedHere : joinedElsewhere;
        joined = std::min(joined, membership.joinedAt);
    }
    return joinedHere < Timestamp::max() && joinedHere <= joinedElsewhere;
}

} // namespace sallyport
