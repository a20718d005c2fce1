// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/throttle.h"

#include <QByteArray>

namespace sallyport {

class Database;

// Inside a transaction of the database. `subject` is a keyed hash of what is counted.
ThrottleState findThrottle(Database &database, const QByteArray &subject);
void putThrottle(Database &database, const QByteArray &subject, const ThrottleState &state, Timestamp now);
void clearThrottle(Database &database, const QByteArray &subject);
/// Forgets what nobody has failed at for a long time.
void removeThrottlesBefore(Database &database, Timestamp before);

} // namespace sallyport
