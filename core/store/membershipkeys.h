// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/person.h"
#include "core/model/timestamp.h"

#include <QString>

namespace sallyport {

class Database;

/// What every membership repeats of its person, since an index sorts and filters only by columns of one
/// table.
struct MembershipKeys
{
    QString name;             ///< nameKey of the name
    QString address;          ///< nameKey of the address
    QString mfaStatus;        ///< as stored
    Timestamp lastSignInAt{}; ///< 1970: never
};

// Inside a transaction of the database.
MembershipKeys membershipKeysOf(Database &database, const PersonId &person);
/// After every change of one of them.
void refreshMembershipKeys(Database &database, const PersonId &person);

} // namespace sallyport
