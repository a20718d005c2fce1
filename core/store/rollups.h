// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/workplace.h"

#include <QList>

namespace sallyport {

// Under which the counters of several accounts together stand: all of a reseller, or all there are. Somebody
// in two accounts counts in each.
ScopeId accountsOfReseller(const ScopeId &reseller);
ScopeId accountsOfInstallation();
/// All that count the members of an account: it, and the roll-ups.
QList<ScopeId> countingScopes(const ScopeId &account, const ScopeId &reseller);

} // namespace sallyport
