// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/accounts.h"
#include "core/operations/operations.h"
#include "core/wire/endpoint.h"
#include "core/wire/pageshape.h"
#include "core/wire/personshape.h"

#include <tl/expected.hpp>

namespace sallyport {

template <>
struct Words<Plan>
{
    static constexpr std::array list{word(Plan::Free, "free"), word(Plan::Essential, "essential"),
                                     word(Plan::Premium, "premium")};
};
template <>
struct Words<SwitchRefusal>
{
    static constexpr std::array list{word(SwitchRefusal::None, "none"), word(SwitchRefusal::Role, "role"),
                                     word(SwitchRefusal::Plan, "plan")};
};
template <>
struct Words<AccountFilter>
{
    static constexpr std::array list{word(AccountFilter::All, "all"), word(AccountFilter::MfaOff, "mfa-off"),
                                     word(AccountFilter::NotFullyEnrolled, "not-fully-enrolled")};
};

/// The switch: in an account, and in what is asked for.
struct MandateShape
{
    bool mfaRequired = false;
    std::optional<Timestamp> from;
    int graceDays = 0;

    static MandateShape of(const std::optional<MfaMandate> &mandate)
    {
        return mandate ? MandateShape{true, mandate->from, mandate->graceDays} : MandateShape{};
    }
    const char *into(std::optional<MfaMandate> &mandate) const
    {
        mandate.reset();
        if (mfaRequired)
            mandate = MfaMandate{from, graceDays};
        return nullptr;
    }
};
template <>
struct Wire<MandateShape>
{
    static constexpr std::tuple fields{field("mfaRequired", &MandateShape::mfaRequired),
                                       nullable("from", &MandateShape::from),
                                       field("graceDays", &MandateShape::graceDays)};
};
template <>
struct Wire<std::optional<MfaMandate>>
{
    using Form = MandateShape;
};

template <>
struct Wire<Adoption>
{
    static constexpr std::tuple fields{
        field("members", &Adoption::members), field("enrolled", &Adoption::active),
        field("pending", &Adoption::pending), field("exempt", &Adoption::exempt)};
};
template <>
struct Wire<Account>
{
    static constexpr std::tuple fields{field("id", &Account::id), field("name", &Account::name),
                                       nullable("reseller", &Account::reseller),
                                       field("plan", &Account::plan), flat(&Account::mandate)};
};
template <>
struct Wire<AccountRow>
{
    static constexpr std::tuple fields{flat(&AccountRow::account),
                                       field("resellerName", &AccountRow::resellerName),
                                       flat(&AccountRow::adoption),
                                       field("role", &AccountRow::role),
                                       field("updatedAt", &AccountRow::changedAt),
                                       nullable("switchRefusal", &AccountRow::switchRefusal)};
};
template <>
struct Wire<RehearsedPerson>
{
    static constexpr std::tuple fields{field("id", &RehearsedPerson::person),
                                       field("name", &RehearsedPerson::name),
                                       field("email", &RehearsedPerson::email)};
};
template <>
struct Wire<Rehearsal>
{
    static constexpr std::tuple fields{field("asked", &Rehearsal::asked),
                                       field("enrolled", &Rehearsal::enrolled), field("sso", &Rehearsal::sso),
                                       field("people", &Rehearsal::askedByName)};
};

/// An operation made of a request that several operations share, or the field that makes no sense.
using Asked = tl::expected<AnyOperation, const char *>;
using Misfit = tl::unexpected<const char *>;

/// The switch, or the name and the plan; never both at once.
struct AccountPatch
{
    ScopeId account;
    std::optional<bool> mfaRequired;
    std::optional<Timestamp> from;
    std::optional<int> graceDays;
    std::optional<QString> name;
    std::optional<Plan> plan;

    using Reply = AccountRow;
    static constexpr Access access = ReleaseAccountMfa::access;

    Asked operation() const
    {
        const bool ofSwitch = mfaRequired.has_value();
        if (ofSwitch && (name || plan))
            return Misfit(name ? "name" : "plan");
        if ((from || graceDays) && !mfaRequired.value_or(false))
            return Misfit(ofSwitch ? (from ? "from" : "graceDays") : "mfaRequired");
        if (!ofSwitch)
            return UpdateAccount{account, name, plan};
        if (*mfaRequired)
            return RequireAccountMfa{account, {from, graceDays.value_or(0)}};
        return ReleaseAccountMfa{account};
    }
};
template <>
struct Wire<AccountPatch>
{
    static constexpr Endpoint endpoint{"PATCH", "/accounts/{account}", 200, BodyLimit::Ordinary,
                                       "Turns the switch, or changes name and plan"};
    static constexpr std::tuple fields{
        inPath("account", &AccountPatch::account), optional("mfaRequired", &AccountPatch::mfaRequired),
        optional("from", &AccountPatch::from),     optional("graceDays", &AccountPatch::graceDays),
        optional("name", &AccountPatch::name),     optional("plan", &AccountPatch::plan)};
};

struct AccountRehearsal
{
    ScopeId account;
    std::optional<bool> mfaRequired; ///< only the switch to ON is rehearsed

    using Reply = Rehearsal;
    static constexpr Access access = RehearseAccountMfa::access;

    Asked operation() const
    {
        if (!mfaRequired.value_or(true))
            return Misfit("mfaRequired");
        return RehearseAccountMfa{account};
    }
};
template <>
struct Wire<AccountRehearsal>
{
    static constexpr Endpoint endpoint{"GET", "/accounts/{account}/rehearsal", 200, BodyLimit::Ordinary,
                                       "Who would be asked to set up MFA"};
    static constexpr std::tuple fields{inPath("account", &AccountRehearsal::account),
                                       inQuery("mfaRequired", &AccountRehearsal::mfaRequired)};
};

template <>
struct Wire<ListAccounts>
{
    static constexpr Endpoint endpoint{"GET", "/accounts", 200, BodyLimit::Ordinary, "Accounts"};
    static constexpr std::tuple fields{flat(&ListAccounts::page), inQuery("filter", &ListAccounts::filter)};
};
template <>
struct Wire<GetAccount>
{
    static constexpr Endpoint endpoint{"GET", "/accounts/{account}", 200, BodyLimit::Ordinary, "An account"};
    static constexpr std::tuple fields{inPath("account", &GetAccount::account)};
};
template <>
struct Wire<CreateAccount>
{
    static constexpr Endpoint endpoint{"POST", "/accounts", 201, BodyLimit::Ordinary, "A new account"};
    static constexpr std::tuple fields{field("name", &CreateAccount::name),
                                       optional("plan", &CreateAccount::plan)};
};

} // namespace sallyport
