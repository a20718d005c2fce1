// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backend/storeroom.h"

namespace sallyport {

struct FirstPerson
{
    QString email;
    QString organization;            ///< name of the reseller or the account; not for a system administrator
    Role role = Role::ResellerOwner; ///< SystemAdministrator, ResellerOwner or Owner
};

/// Puts the first person into a prepared store, without a password, and gives the token with which that
/// person sets one; with it the store is finished. Asked again for the same address before the token was
/// used, gives another token, and the one before is void. Errors: Conflict where there are people already;
/// Invalid (fields: email, organization); those of the store.
Result<Secret> admitFirstPerson(StoreThread::Room &room, const PreparedRoom &prepared,
                                const FirstPerson &first);

} // namespace sallyport
