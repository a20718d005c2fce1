// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/store/idempotency.h"

#include <QByteArray>

#include <functional>

namespace sallyport {

struct Credentials;
struct ServiceContext;

/// An answer as it went out.
struct GivenAnswer
{
    int status = 200;
    QByteArray body;
};

/// A changing call with a key of the caller's choice (API.md: Idempotency-Key). Only who shows the same
/// session or password, and without either asks from the same place, is the same caller.
IdempotentCall describeCall(const ServiceContext &context, const Credentials &credentials,
                            const QByteArray &key, const QByteArray &request);

/// Does `work` once for this key. Asked again with the same request, gives the same answer; one that holds
/// something only as long as the session lives. What was refused was not done, and may be tried again. The
/// claim is there before `work` begins, so that nothing is done twice whenever the power fails. Errors:
/// Conflict (fields: Idempotency-Key) while the first is under way, or its answer was lost; Invalid (fields:
/// Idempotency-Key) for another request; those of the store.
Result<GivenAnswer> once(ServiceContext &context, const Credentials &credentials, const IdempotentCall &call,
                         const std::function<GivenAnswer()> &work);

} // namespace sallyport
