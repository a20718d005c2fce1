// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/adoptionreport.h"
#include "core/model/page.h"
#include "core/store/accounts.h"

namespace sallyport {

class Database;

// Inside a transaction of the database. From the counters and an index for each group, so that neither the
// number of people nor that of the accounts matters.

AdoptionCounts adoptionCounts(Database &database, const AccountRealm &realm, Timestamp now);
/// The newest last; at most `limit` days.
QList<AdoptionDay> adoptionHistory(Database &database, const AccountRealm &realm, int limit);
/// Who has to be enrolled first comes first, and then by name.
Page<AdoptionRow> listAdoption(Database &database, const AccountRealm &realm, AdoptionGroup group,
                               Timestamp now, const PageRequest &request);
/// Of the account or the reseller; empty for the installation.
QString realmName(Database &database, const AccountRealm &realm);

} // namespace sallyport
