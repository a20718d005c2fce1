// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/operations/operations.h"
#include "core/service/credentials.h"

#include <QByteArray>
#include <QByteArrayView>

#include <any>

namespace sallyport {

// The client's side of the wire: from an operation to a request, and from an answer to its reply.

struct ClientRequest
{
    QByteArray method;
    QByteArray path; ///< percent-encoded, with the query, without `/api/v1`
    QByteArray body; ///< JSON; empty: none
};
ClientRequest writeRequest(const AnyOperation &operation);

/// The operation's Reply. A session token or proof in the body goes into `credentials`. Errors: Invalid when
/// the answer is not what the operation gives, with the place in `detail`.
Result<std::any> readReply(const AnyOperation &operation, QByteArrayView body, Credentials &credentials);

/// The error that `writeProblem` wrote; for anything else an error made from the status.
Error readProblem(int status, QByteArrayView body);

} // namespace sallyport
