// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/person.h"
#include "core/model/result.h"

namespace sallyport {

struct ServiceContext;

/// For whom nobody can reset: takes the person's MFA away, with all that is pending, backup codes, locks of
/// the second step, and sessions, on the word of whoever has the machine. The password stays and is asked
/// for; where MFA is required, the next sign-in leads to a new setup. In the audit log as "mfa.break-glass".
/// Errors: NotFound; Conflict where there is nothing to reset.
Result<Person> breakGlass(ServiceContext &context, const QString &email);

} // namespace sallyport
