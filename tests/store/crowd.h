// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/accounts.h"
#include "core/store/admins.h"
#include "core/store/members.h"
#include "core/store/mfamethods.h"
#include "core/store/namekey.h"
#include "core/store/persons.h"
#include "core/store/workplaces.h"
#include "tests/store/storefolder.h"

#include <memory>

namespace sallyport {

/// A store with people in two accounts of a reseller.
struct Crowd : EmptyStore
{
    std::unique_ptr<Database> database = std::move(*open());
    Workplace reseller{
        {QStringLiteral("r1")}, ScopeKind::Reseller, QStringLiteral("Reseller"), Role::ResellerAdmin};
    Workplace first{{QStringLiteral("a1")}, ScopeKind::Account, QStringLiteral("First"), Role::Member};
    Workplace second{{QStringLiteral("a2")}, ScopeKind::Account, QStringLiteral("Second"), Role::Member};
    int made = 0;

    Crowd()
    {
        write([&] {
            insertReseller(*database, reseller.scope, reseller.name, Timestamp());
            addAccount(first.scope, first.name);
            addAccount(second.scope, second.name);
        });
    }

    /// One transaction.
    template <typename Work>
    void write(Work work)
    {
        const auto done = database->transaction([&]() -> Result<void> {
            work();
            return {};
        });
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
    }

    // The following inside `write`.
    void addAccount(const ScopeId &id, const QString &name, Timestamp now = Timestamp())
    {
        insertAccount(*database, {.id = id, .reseller = reseller.scope, .name = name}, now);
    }
    Person addPerson(const QString &name, const QString &email, const Workplace &workplace,
                     SignInMethod method = SignInMethod::Password)
    {
        const Person person{
            .id = {QStringLiteral("p%1").arg(++made)}, .name = name, .email = email, .signInMethod = method};
        insertPerson(*database, {.person = person, .createdAt = Timestamp()});
        insertMembership(*database, person.id, workplace, Timestamp());
        return person;
    }
    void setMethod(const PersonId &person, MethodSlot slot)
    {
        putMethod(*database, {.person = person,
                              .slot = slot,
                              .id = QStringLiteral("m"),
                              .name = QStringLiteral(""),
                              .sealedSecret = "sealed",
                              .parameters = {},
                              .issuer = QStringLiteral("Sallyport"),
                              .origin = MethodOrigin::Self,
                              .boundTo = "",
                              .createdAt = Timestamp()});
    }

    // In a transaction of their own. One page, and all pages one after another.
    Result<Page<MemberRecord>> members(const Workplace &account, const PageRequest &request,
                                       MemberCondition condition = MemberCondition::Any)
    {
        return database->read([&] { return listMembers(*database, account.scope, condition, request); });
    }
    Result<Page<AdminRecord>> admins(const ScopeId &scope, const PageRequest &request,
                                     AdminCondition condition = AdminCondition::Any)
    {
        return database->read([&] { return listAdmins(*database, scope, condition, request); });
    }
    Result<Page<AccountRecord>> accounts(const AccountRealm &realm, const PageRequest &request,
                                         AccountCondition condition = AccountCondition::Any)
    {
        return database->read([&] { return listAccounts(*database, realm, condition, request); });
    }
    AccountRealm resold() const { return {ScopeKind::Reseller, reseller.scope}; }
    static AccountRealm everything() { return {ScopeKind::Installation, installationScope()}; }
};

/// All rows, page by page.
template <typename List>
auto allOf(List list, PageRequest request)
{
    auto page = list(request);
    if (!page)
        qFatal("%s", qPrintable(page.error().detail));
    auto rows = page->rows;
    while (!page->next.isEmpty()) {
        request.after = page->next;
        page = list(request);
        if (!page || page->rows.isEmpty())
            qFatal("a page that was promised is not there");
        rows += page->rows;
    }
    return rows;
}

} // namespace sallyport
