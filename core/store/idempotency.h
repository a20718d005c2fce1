// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/timestamp.h"

#include <QByteArray>

#include <optional>

namespace sallyport {

class Database;

/// How long a key is remembered.
inline constexpr std::chrono::hours idempotencyLife{24};

/// A changing call that carries a key, so that asking again does nothing twice.
struct IdempotentCall
{
    QByteArray caller;  ///< keyed hash of who asks
    QByteArray keyHash; ///< of the key that the caller chose
    QByteArray request; ///< keyed hash of all that is asked
};

struct IdempotencyRecord
{
    QByteArray request;
    std::optional<int> status; ///< nothing while the answer is under way, or lost
    QByteArray sealedAnswer;
};

// Inside a transaction of the database.
/// Claims the key for this call; what stands there already when it was claimed before. Forgets those that are
/// too old.
std::optional<IdempotencyRecord> claimIdempotencyKey(Database &database, const IdempotentCall &call,
                                                     Timestamp now);
void putIdempotentAnswer(Database &database, const IdempotentCall &call, int status,
                         const QByteArray &sealedAnswer);
/// What was claimed stays claimed; the answers, sealed with a key that is replaced, are not given again.
void forgetIdempotentAnswers(Database &database);
/// Nothing was done: the same key may try again.
void releaseIdempotencyKey(Database &database, const IdempotentCall &call);

} // namespace sallyport
