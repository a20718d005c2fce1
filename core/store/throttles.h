// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/throttle.h"

#include <QByteArray>

#include <optional>

namespace sallyport {

class Database;

// Inside a transaction of the database. `subject` is a keyed hash of what is counted.
ThrottleState findThrottle(Database &database, const QByteArray &subject);
/// Without `forgetAt` only a success clears it, however long nobody tries (R28).
void putThrottle(Database &database, const QByteArray &subject, const ThrottleState &state,
                 std::optional<Timestamp> forgetAt);
/// After a refusal: whether it is the first of its lock. The audit log tells of that one only, so that
/// whoever goes on trying does not fill it.
bool noteLock(Database &database, const QByteArray &subject);
void clearThrottle(Database &database, const QByteArray &subject);
void removeForgottenThrottles(Database &database, Timestamp now);

} // namespace sallyport
