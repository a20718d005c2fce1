// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/id.h"
#include "core/model/teampolicy.h"

namespace sallyport {

class Database;

// Inside a transaction of the database.
/// An account that has none requires nothing.
TeamPolicy findTeamPolicy(Database &database, const ScopeId &account);
void putTeamPolicy(Database &database, const ScopeId &account, const TeamPolicy &policy);

} // namespace sallyport
