// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/adoptionreport.h"
#include "core/model/page.h"
#include "core/operations/access.h"

namespace sallyport {

/// For Owners of the account, its reseller's owner and admins, and system administrators. Errors: Forbidden,
/// NotFound.
struct GetAdoptionReport
{
    ScopeId scope; ///< an account; empty: all accounts the caller may see, rolled up
    using Reply = AdoptionReport;
    static constexpr Access access{};
};

/// The names behind a number of the report, by name. Where the account's switch has a date or gives time,
/// those who are not enrolled are in the order in which they joined, so that who has to be enrolled first
/// comes first. Rolled up, one account comes after the other, by their names. The last page may have no rows.
/// Errors: as GetAdoptionReport; Invalid (`fields[0]` is "sort") for any other order.
struct ListAdoption
{
    ScopeId scope; ///< as GetAdoptionReport
    AdoptionGroup group = AdoptionGroup::Off;
    PageRequest page;
    using Reply = Page<AdoptionRow>;
    static constexpr Access access{};
};

} // namespace sallyport
