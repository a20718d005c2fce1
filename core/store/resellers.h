// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/page.h"
#include "core/model/reseller.h"
#include "core/model/result.h"

#include <optional>

namespace sallyport {

class Database;

// Inside a transaction of the database.
std::optional<Reseller> findReseller(Database &database, const ScopeId &id);
/// Its name and whether it requires MFA.
void updateReseller(Database &database, const Reseller &reseller);
/// By Name. Errors: Invalid (sort).
Result<Page<Reseller>> listResellers(Database &database, const PageRequest &request);

} // namespace sallyport
