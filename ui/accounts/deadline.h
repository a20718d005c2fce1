// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/account.h"

#include <optional>

namespace sallyport {

/// By when the members of an account are to have set up MFA. Empty: the switch is OFF, or the time runs for
/// each of them from when they joined, or it was turned on at once without any time to set up.
std::optional<Timestamp> deadlineOf(const Account &account);
/// The deadline has passed, and not everybody has set up who has to.
bool isOverdue(const AccountRow &row, Timestamp now);
/// Who has to and has not.
qint64 missing(const Adoption &adoption);

} // namespace sallyport
