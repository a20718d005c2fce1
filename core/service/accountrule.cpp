// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/accountrule.h"

#include "core/service/fieldrule.h"
#include "core/service/realm.h"
#include "core/service/servicecontext.h"

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int longestGraceDays = 90;
constexpr std::chrono::hours farthestStart{24 * 366};

/// Who sells them: they make accounts and choose plans.
bool sellsAccounts(Role role)
{
    return role == Role::SystemAdministrator || role == Role::ResellerOwner;
}

AccountRow rowFor(const Caller &caller, const AccountRecord &record)
{
    AccountRow row{.account = record.account,
                   .resellerName = record.resellerName,
                   .role = caller.workplace.role,
                   .adoption = record.adoption,
                   .changedAt = record.updatedAt};
    if (!ownsAccounts(caller.workplace.role))
        row.switchRefusal = SwitchRefusal::Role;
    else if (record.account.plan == Plan::Free && !record.account.mandate)
        row.switchRefusal = SwitchRefusal::Plan;
    return row;
}

AccountRow saved(ServiceContext &context, const Caller &caller, const Account &account, const QString &action,
                 const QString &detail)
{
    updateAccount(context.database, account, context.clock());
    context.record(action, caller.person().id, {account.id.value}, account.id, u"ok"_s, detail);
    return rowFor(caller, *findAccount(context.database, account.id));
}

AccountCondition conditionFor(AccountFilter filter)
{
    switch (filter) {
    case AccountFilter::MfaOff:
        return AccountCondition::MfaOff;
    case AccountFilter::NotFullyEnrolled:
        return AccountCondition::NotFullyEnrolled;
    case AccountFilter::All:
        break;
    }
    return AccountCondition::Any;
}

} // namespace

Result<Page<AccountRow>> perform(ServiceContext &context, Caller &caller, const ListAccounts &operation)
{
    return context.database.read([&]() -> Result<Page<AccountRow>> {
        const auto records =
            listAccounts(context.database, realmOf(caller), conditionFor(operation.filter), operation.page);
        if (!records)
            return tl::unexpected(records.error());
        Page<AccountRow> page{.rows = {}, .next = records->next, .total = records->total};
        for (const AccountRecord &record : records->rows)
            page.rows.append(rowFor(caller, record));
        return page;
    });
}

Result<AccountRow> perform(ServiceContext &context, Caller &caller, const GetAccount &operation)
{
    return context.database.read([&]() -> Result<AccountRow> {
        const auto record = visibleAccount(context, caller, operation.account);
        if (!record)
            return tl::unexpected(record.error());
        return rowFor(caller, *record);
    });
}

Result<AccountRow> perform(ServiceContext &context, Caller &caller, const CreateAccount &operation)
{
    if (!sellsAccounts(caller.workplace.role))
        return failure(ErrorCode::Forbidden);
    const auto name = acceptableName(operation.name, u"name"_s);
    if (!name)
        return tl::unexpected(name.error());
    return inSession(context, caller, [&]() -> Result<AccountRow> {
        const bool resold = caller.workplace.kind == ScopeKind::Reseller;
        const Account account{.id = {newIdText(context.random)},
                              .reseller = resold ? caller.workplace.scope : ScopeId(),
                              .name = *name,
                              .plan = operation.plan};
        insertAccount(context.database, account, context.clock());
        return saved(context, caller, account, u"account.create"_s, {});
    });
}

Result<AccountRow> perform(ServiceContext &context, Caller &caller, const UpdateAccount &operation)
{
    std::optional<QString> name;
    if (operation.name) {
        const auto accepted = acceptableName(*operation.name, u"name"_s);
        if (!accepted)
            return tl::unexpected(accepted.error());
        name = *accepted;
    }
    return inSession(context, caller, [&]() -> Result<AccountRow> {
        const auto record = ownedAccount(context, caller, operation.account);
        if (!record)
            return tl::unexpected(record.error());
        if (operation.plan && !sellsAccounts(caller.workplace.role))
            return failure(ErrorCode::Forbidden);
        Account account = record->account;
        account.name = name.value_or(account.name);
        account.plan = operation.plan.value_or(account.plan); // what is on stays on, whatever the plan
        return saved(context, caller, account, u"account.update"_s, {});
    });
}

Result<Rehearsal> perform(ServiceContext &context, Caller &caller, const RehearseAccountMfa &operation)
{
    return context.database.read([&]() -> Result<Rehearsal> {
        const auto record = ownedAccount(context, caller, operation.account);
        if (!record)
            return tl::unexpected(record.error());
        const Adoption &adoption = record->adoption;
        return Rehearsal{.asked = adoption.members - adoption.active - adoption.exempt,
                         .enrolled = adoption.active,
                         .sso = adoption.exempt,
                         .askedByName =
                             membersWithoutMfa(context.database, operation.account, maximumPageSize)};
    });
}

Result<AccountRow> perform(ServiceContext &context, Caller &caller, const RequireAccountMfa &operation)
{
    const MfaMandate &mandate = operation.mandate;
    if (mandate.graceDays < 0 || mandate.graceDays > longestGraceDays)
        return tl::unexpected(Error{ErrorCode::Invalid, {}, {u"graceDays"_s}, {}});
    const Timestamp now = context.clock();
    if (mandate.from && (*mandate.from < now - 24h || *mandate.from > now + farthestStart))
        return tl::unexpected(Error{ErrorCode::Invalid, {}, {u"from"_s}, {}});
    return inSession(context, caller, [&]() -> Result<AccountRow> {
        const auto record = ownedAccount(context, caller, operation.account);
        if (!record)
            return tl::unexpected(record.error());
        if (rowFor(caller, *record).switchRefusal == SwitchRefusal::Plan)
            return failure(ErrorCode::Conflict);
        Account account = record->account;
        account.mandate = mandate;
        if (mandate.graceDays > 0 && !mandate.from) // the days count from now, not from when everybody joined
            account.mandate->from = now;
        return saved(context, caller, account, u"account.mfa-on"_s, {});
    });
}

Result<AccountRow> perform(ServiceContext &context, Caller &caller, const ReleaseAccountMfa &operation)
{
    return inSession(context, caller, [&]() -> Result<AccountRow> {
        const auto record = ownedAccount(context, caller, operation.account);
        if (!record)
            return tl::unexpected(record.error());
        Account account = record->account;
        account.mandate.reset();
        return saved(context, caller, account, u"account.mfa-off"_s, {});
    });
}

} // namespace sallyport
