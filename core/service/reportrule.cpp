// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/reportrule.h"

#include "core/service/realm.h"
#include "core/service/servicecontext.h"
#include "core/store/adoption.h"
#include "core/store/adoptionlist.h"
#include "core/store/deadlines.h"

#include <type_traits>

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

/// `work(realm)` when nobody's time is over without the counters knowing it. Errors: NotFound, Forbidden.
template <typename Work>
auto reporting(ServiceContext &context, const Caller &caller, const ScopeId &scope, Work work)
    -> std::invoke_result_t<Work, AccountRealm>
{
    const auto passed = context.database.read([&]() -> Result<bool> {
        const auto realm = reported(context, caller, scope);
        if (!realm)
            return tl::unexpected(realm.error());
        return hasPassedDeadlines(context.database, scope);
    });
    if (!passed)
        return tl::unexpected(passed.error());
    if (*passed) {
        const auto reckoned = context.database.transaction([&]() -> Result<void> {
            reckonPassedDeadlines(context.database, scope);
            return {};
        });
        if (!reckoned)
            return tl::unexpected(reckoned.error());
    }
    return context.database.read([&]() -> std::invoke_result_t<Work, AccountRealm> {
        const auto realm = reported(context, caller, scope);
        if (!realm)
            return tl::unexpected(realm.error());
        return work(*realm);
    });
}

} // namespace

Result<AdoptionReport> perform(ServiceContext &context, Caller &caller, const GetAdoptionReport &operation)
{
    return reporting(
        context, caller, operation.scope, [&](const AccountRealm &realm) -> Result<AdoptionReport> {
            return AdoptionReport{.name = realmName(context.database, realm),
                                  .rolledUp = realm.kind != ScopeKind::Account,
                                  .counts = adoptionCounts(context.database, realm),
                                  .history = adoptionHistory(context.database, realm, longestHistory)};
        });
}

Result<Page<AdoptionRow>> perform(ServiceContext &context, Caller &caller, const ListAdoption &operation)
{
    return reporting(context, caller, operation.scope,
                     [&](const AccountRealm &realm) -> Result<Page<AdoptionRow>> {
                         if (operation.page.sort != SortKey::Name || operation.page.descending)
                             return tl::unexpected(Error{ErrorCode::Invalid, {}, {u"sort"_s}, {}});
                         return listAdoption(context.database, realm, operation.group, operation.page);
                     });
}

} // namespace sallyport
