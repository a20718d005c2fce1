// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/credentials.h"
#include "core/wire/serverwire.h"
#include "tests/backend/scriptedserver.h"

#include <QHash>

#include <any>
#include <functional>

namespace sallyport {

/// A server that speaks the wire over TLS and has what a test says behind it. Remembers the answer to each
/// Idempotency-Key, as the contract of the API demands.
class WireServer : public ScriptedServer
{
public:
    using Rules = std::function<Result<std::any>(Credentials &, const AnyOperation &)>;

    WireServer(const TlsIdentity &identity, Rules rules) : ScriptedServer(identity), m_rules(std::move(rules))
    {
        answer = [this](const Request &request) {
            Answer given = answerOf(request);
            if (cutNext > 0 && request.method != "GET") {
                --cutNext;
                given.cut = Cut::InsteadOfAnswer;
            }
            return given;
        };
    }

    int cutNext = 0; ///< so many answers to changes get lost
    int done = 0;    ///< how often the rules were asked

private:
    Answer answerOf(const Request &request)
    {
        const QByteArray key = request.headers.value("idempotency-key");
        if (!key.isEmpty() && m_given.contains(key))
            return m_given.value(key);
        const Answer given = perform(request);
        if (!key.isEmpty())
            m_given.insert(key, given);
        return given;
    }
    Answer perform(const Request &request)
    {
        if (request.path == "/healthz")
            return {};
        if (request.path == "/api/v1/openapi.json")
            return {.body = openApiDocument()};
        const qsizetype query = request.path.indexOf('?');
        const QByteArray path = request.path.left(query < 0 ? request.path.size() : query);
        const auto operation = readRequest({.method = request.method,
                                            .path = path.mid(qsizetype(strlen("/api/v1"))),
                                            .query = query < 0 ? QByteArray() : request.path.mid(query + 1),
                                            .contentType = request.headers.value("content-type"),
                                            .body = request.body});
        if (!operation)
            return problem(writeProblem(operation.error().error, "request"));
        ++done;
        Credentials credentials;
        const QByteArray bearer = request.headers.value("authorization");
        if (bearer.startsWith("Bearer "))
            credentials.session = Secret::fromBytes(bearer.mid(7));
        if (request.headers.contains("identity-proof"))
            credentials.proof = Secret::fromBytes(request.headers.value("identity-proof"));
        const auto reply = m_rules(credentials, *operation);
        if (!reply)
            return problem(writeProblem(reply.error(), "request"));
        const WireReply written = writeReply(*operation, *reply, credentials);
        return {.status = written.status, .body = written.body};
    }
    static Answer problem(const WireProblem &written)
    {
        return {.status = written.status,
                .body = written.body,
                .type = "application/problem+json",
                .headers = written.retryAfter.count() > 0
                               ? "Retry-After: " + QByteArray::number(written.retryAfter.count()) + "\r\n"
                               : QByteArray()};
    }

    Rules m_rules;
    QHash<QByteArray, Answer> m_given;
};

} // namespace sallyport
