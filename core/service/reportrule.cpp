// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/reportrule.h"

#include "core/service/realm.h"
#include "core/service/servicecontext.h"
#include "core/store/adoptionlist.h"

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestHistory = 366;

/// Owners of accounts and those above them.
bool seesReports(Role role)
{
    return role <= Role::Owner; // Role goes from the most to the least powerful
}

/// Inside a transaction: what is reported on. Errors: NotFound, Forbidden.
Result<AccountRealm> reported(ServiceContext &context, const Caller &caller, const ScopeId &scope)
{
    AccountRealm realm = realmOf(caller);
    if (!scope.value.isEmpty()) {
        if (const auto account = visibleAccount(context, caller, scope); !account)
            return tl::unexpected(account.error());
        realm = {ScopeKind::Account, scope};
    }
    if (!seesReports(caller.workplace.role))
        return failure(ErrorCode::Forbidden);
    return realm;
}

} // namespace

Result<AdoptionReport> perform(ServiceContext &context, Caller &caller, const GetAdoptionReport &operation)
{
    return context.database.read([&]() -> Result<AdoptionReport> {
        const auto realm = reported(context, caller, operation.scope);
        if (!realm)
            return tl::unexpected(realm.error());
        return AdoptionReport{.name = realmName(context.database, *realm),
                              .rolledUp = realm->kind != ScopeKind::Account,
                              .counts = adoptionCounts(context.database, *realm, context.clock()),
                              .history = adoptionHistory(context.database, *realm, longestHistory)};
    });
}

Result<Page<AdoptionRow>> perform(ServiceContext &context, Caller &caller, const ListAdoption &operation)
{
    return context.database.read([&]() -> Result<Page<AdoptionRow>> {
        const auto realm = reported(context, caller, operation.scope);
        if (!realm)
            return tl::unexpected(realm.error());
        if (operation.page.sort != SortKey::Name || operation.page.descending)
            return tl::unexpected(Error{ErrorCode::Invalid, {}, {u"sort"_s}, {}});
        return listAdoption(context.database, *realm, operation.group, context.clock(), operation.page);
    });
}

} // namespace sallyport
