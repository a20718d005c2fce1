// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/pagedriver.h"
#include "tests/ui/profilescript.h"
#include "ui/accounts/accountspage.h"
#include "ui/widgets/secretclipboard.h"

#include <memory>
#include <optional>

namespace sallyport {

using namespace Qt::StringLiterals;

/// The page "Accounts" over scripted answers: what a store rarely says.
struct AccountScript
{
    ProfileScript script;
    SecretClipboard clipboard;
    QList<AccountRow> rows;
    std::optional<Error> error;
    std::unique_ptr<AccountsPage> page;

    explicit AccountScript(Role role = Role::ResellerOwner)
    {
        script.on<ListAccounts>([this](const ListAccounts &) -> Result<Page<AccountRow>> {
            if (error)
                return tl::unexpected(*error);
            return Page<AccountRow>{.rows = rows, .next = {}, .total = rows.size()};
        });
        page = std::make_unique<AccountsPage>(script, clipboard,
                                              Workplace{{u"r1"_s}, ScopeKind::Reseller, u"Northwind"_s, role},
                                              ProfileScript::clock());
        page->resize(1120, 760);
    }
    static AccountRow row(const QString &name, bool on = false)
    {
        return {.account = {.id = {name},
                            .reseller = {},
                            .name = name,
                            .plan = Plan::Essential,
                            .mandate = on ? std::optional(MfaMandate{}) : std::nullopt},
                .resellerName = {},
                .role = Role::ResellerOwner,
                .adoption = {.members = 41, .active = 3, .pending = 0, .exempt = 2},
                .changedAt = ProfileScript::now()};
    }
    PageDriver driver() const { return PageDriver(*page); }
};

} // namespace sallyport
