// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/operations/operations.h"
#include "core/service/credentials.h"
#include "core/wire/endpoint.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <any>
#include <optional>

namespace sallyport {

// The server's side of the wire: from a request to an operation, and from its reply to a body. Strict (R45):
// UTF-8 only, no duplicate or unknown names, no NUL, nothing after the value, at most 32 levels deep.

/// What of an HTTP request says which operation is asked for. `path` without `/api/v1`, percent-encoded;
/// `query` without the question mark.
struct WireRequest
{
    QByteArray method;
    QByteArray path;
    QByteArray query;
    QByteArray contentType;
    QByteArray body;
};

/// What a route takes, to be known before the body is read; empty: no such route.
std::optional<BodyLimit> bodyLimitOf(const QByteArray &method, const QByteArray &path);

/// The methods that a path has, for "405 Method Not Allowed"; empty: no such path.
QList<QByteArray> methodsOf(const QByteArray &path);

/// Errors: NotFound (no such route), Invalid; `malformed` says that the fault is in the form of the request
/// (400), not in a value (422).
struct UnreadableRequest
{
    bool malformed = true;
    Error error;
};
tl::expected<AnyOperation, UnreadableRequest> readRequest(const WireRequest &request);

struct WireReply
{
    int status = 200;
    QByteArray body; ///< empty with 204
};
/// `after`: the credentials as the operation left them; a session or proof it made is part of the body.
WireReply writeReply(const AnyOperation &operation, const std::any &reply, const Credentials &after);

/// RFC 9457. `body` is application/problem+json.
struct WireProblem
{
    int status = 500;
    QByteArray body;
    std::chrono::seconds retryAfter{0}; ///< more than zero: the header Retry-After
};
WireProblem writeProblem(const Error &error, const QByteArray &requestId);
/// For what is refused before there is an operation, e.g. 400 "malformed", 405, 413 "too-large", 431.
WireProblem writeProblem(int status, const QByteArray &code, const QString &detail,
                         const QByteArray &requestId);

/// The OpenAPI 3.1 document of all routes, from the same lists.
QByteArray openApiDocument();

} // namespace sallyport
