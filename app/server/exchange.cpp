// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/exchange.h"

#include "core/model/error.h"
#include "core/wire/serverwire.h"

#include <QRandomGenerator>

#include <array>
#include <atomic>

namespace sallyport {

QByteArray newRequestId()
{
    // Unique, not secret: a random number of this run and a count.
    static const quint32 run = QRandomGenerator::system()->generate();
    static std::atomic<quint64> count = 0;
    return QByteArray::number(run, 16).rightJustified(8, '0') + '-' + QByteArray::number(++count, 16);
}

QList<HttpField> usualFields(const QByteArray &requestId, const QByteArray &contentType)
{
    QList<HttpField> fields{
        {"Cache-Control", "no-store"}, {"X-Content-Type-Options", "nosniff"}, {"X-Request-Id", requestId}};
    if (!contentType.isEmpty())
        fields.append(HttpField{"Content-Type", contentType});
    return fields;
}

Exchange::Exchange(HttpReply reply, const QByteArray &method, RequestLog &log, Metrics &metrics)
    : m_reply(std::move(reply)), m_line{.id = newRequestId(), .method = method, .route = "-"}, m_log(log),
      m_metrics(metrics)
{
}

void Exchange::answer(int status, const QByteArray &contentType, const QByteArray &body,
                      const QList<HttpField> &further)
{
    m_line.status = status;
    m_line.time =
        std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - m_begin);
    // Told before it is seen: whoever has the answer finds it in the log.
    m_metrics.count(m_line);
    m_log.write(m_line);
    m_reply.send({.status = status,
                  .fields = usualFields(m_line.id, body.isEmpty() ? QByteArray() : contentType) + further,
                  .body = body});
}

void Exchange::refuse(int status, const QByteArray &code, const QString &detail,
                      const QList<HttpField> &further)
{
    answer(status, "application/problem+json", writeProblem(status, code, detail, m_line.id).body, further);
}

void Exchange::refuse(const Error &error)
{
    const WireProblem problem = writeProblem(error, m_line.id);
    QList<HttpField> further;
    if (problem.retryAfter.count() > 0)
        further.append(HttpField{"Retry-After", QByteArray::number(qint64{problem.retryAfter.count()})});
    if (problem.status == 401)
        further.append(HttpField{"WWW-Authenticate", "Bearer"});
    answer(problem.status, "application/problem+json", problem.body, further);
}

} // namespace sallyport
