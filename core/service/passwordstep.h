// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"
#include "core/model/result.h"
#include "core/store/persons.h"

#include <optional>

namespace sallyport {

struct ServiceContext;

/// Outside of any transaction: hashing takes its time. The person when the password is right; nothing for a
/// wrong one, an unknown or disabled person or one of SSO, after the same work (R31). The try is counted
/// before it is judged (R28). `action`: for the audit log, which the first refusal of a lock is written to;
/// any other answer is the caller's to write. Errors: PasswordTooLong, Throttled, Busy.
Result<std::optional<PersonRecord>> verifyPassword(ServiceContext &context, const QString &email,
                                                   const Secret &password, const QString &action);

/// Inside a transaction: whose password was verified, as they are now; nothing when they were disabled or
/// their password was changed meanwhile (R16).
std::optional<PersonRecord> stillThere(ServiceContext &context, const PersonRecord &verified);

/// Inside a transaction: whatever else could set a password of theirs is void, and so are their wrong tries
/// from here. Ending sessions is the caller's.
void setPassword(ServiceContext &context, const Person &person, const QByteArray &hash);

/// Hashes a new password in a slot. Errors: PasswordTooLong, Busy.
Result<QByteArray> hashPassword(ServiceContext &context, const Secret &password);

} // namespace sallyport
