// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/adoptionreport.h"
#include "core/model/page.h"
#include "core/store/accounts.h"
#include "core/store/keysetpage.h"

namespace sallyport {

class Database;

// Inside a transaction of the database. From the counters and an index for each group, so that the number of
// people does not matter. Overdue is who was so when the deadlines were last reckoned (deadlines.h).

AdoptionCounts adoptionCounts(Database &database, const AccountRealm &realm);
/// The newest last; at most `limit` days.
QList<AdoptionDay> adoptionHistory(Database &database, const AccountRealm &realm, int limit);
/// Looking up people of many accounts costs more than of one.
constexpr SearchEffort adoptionEffort{.lookedThrough = 1000, .mostSorted = 5000};
/// In the order that ListAdoption promises.
Page<AdoptionRow> listAdoption(Database &database, const AccountRealm &realm, AdoptionGroup group,
                               const PageRequest &request, const SearchEffort &effort = adoptionEffort);
/// Of the account or the reseller; empty for the installation.
QString realmName(Database &database, const AccountRealm &realm);

} // namespace sallyport
