// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/service/storerig.h"

namespace sallyport::bench {

/// A store of many people, as they would be had every one been added: one account with most of them, small
/// ones of ten, and the admins of the one reseller. All share a password.
class BigStore
{
public:
    explicit BigStore(qint64 persons);

    StoreRig rig;
    Workplace reseller = rig.addReseller(QStringLiteral("Northwind"), Role::ResellerOwner);
    Workplace largest = rig.addAccount(QStringLiteral("Contoso"), false, Role::Member, reseller.scope);
    /// Signed in at first, with MFA Active: the reseller's owner.
    Person owner = rig.addPerson(QStringLiteral("rita@northwind.example"), {reseller});
    qint64 admins = 0;
    qint64 smallAccounts = 0;
    ScopeId smallAccount(qint64 index) const;

private:
    void fill(qint64 persons);
};

} // namespace sallyport::bench
