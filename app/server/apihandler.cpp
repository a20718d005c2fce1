// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/apihandler.h"

#include "app/server/authorization.h"
#include "app/server/callersource.h"
#include "core/backend/storelanes.h"
#include "core/service/basiclogin.h"
#include "core/service/dispatch.h"
#include "core/service/oncecall.h"
#include "core/store/storeinfo.h"
#include "core/wire/routetable.h"

#include <algorithm>

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray apiBase = QByteArrayLiteral("/api/v1");
const QByteArray apiFolder = QByteArrayLiteral("/api/v1/");
const QByteArray openApiPath = QByteArrayLiteral("/api/v1/openapi.json");
const QByteArray json = QByteArrayLiteral("application/json");

const Error busy{ErrorCode::Busy, u"too much to do; try again"_s, {}, 1s};

/// The rest is not known here at all (501).
bool isKnownMethod(const QByteArray &method)
{
    for (const char *known : {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT"})
        if (method == known)
            return true;
    return false;
}

bool changes(const QByteArray &method)
{
    return method != "GET";
}

QByteArray mediaTypeOf(const HttpRequest &request)
{
    const QByteArray field = request.field("content-type").value_or(QByteArray());
    const qsizetype parameters = field.indexOf(';');
    return (parameters < 0 ? field : field.left(parameters)).trimmed().toLower();
}

/// A page of a stranger can send forms and plain text, not these (R43).
bool isAcceptableType(const QByteArray &type, bool hasBody)
{
    return type == json || type == "text/csv" || (type.isEmpty() && !hasBody);
}

QByteArray allowField(QList<QByteArray> methods)
{
    if (methods.contains("GET"))
        methods.append("HEAD");
    return methods.join(", ");
}

bool isAcceptableKey(const QByteArray &key)
{
    return !key.isEmpty() && key.size() <= 128 &&
           std::ranges::all_of(key, [](char c) { return c > ' ' && c < 0x7f; });
}

} // namespace

ApiHandler::ApiHandler(StorePool &pool, Settings settings, RequestLog &log, Metrics &metrics)
    : m_pool(pool), m_settings(std::move(settings)), m_log(log), m_metrics(metrics),
      m_openApi(openApiDocument())
{
}

qsizetype ApiHandler::bodyLimit(const HttpRequest &head) const
{
    const QByteArray path = head.path();
    if (path.startsWith(apiFolder))
        if (const auto limit = bodyLimitOf(head.method, path.mid(apiBase.size())))
            return static_cast<qsizetype>(*limit);
    return static_cast<qsizetype>(BodyLimit::SignIn);
}

HttpResponse ApiHandler::refuse(const HttpRequest &head, const HttpRefusal &why)
{
    const LoggedRequest line{.id = newRequestId(),
                             .method = isKnownMethod(head.method) ? head.method : QByteArray("?"),
                             .route = "-",
                             .status = why.status};
    m_metrics.count(line);
    m_log.write(line);
    HttpResponse response{
        .status = why.status,
        .fields = usualFields(line.id, "application/problem+json"),
        .body = writeProblem(why.status, why.code, QString::fromLatin1(why.detail), line.id).body,
        .close = true};
    if (why.status == 503)
        response.fields.append(HttpField{"Retry-After", "1"});
    return response;
}

void ApiHandler::handle(HttpRequest request, HttpReply reply)
{
    const bool known = isKnownMethod(request.method);
    // Asked for the head of an answer, the whole is made, and the body left out on the way.
    const QByteArray method = request.method == "HEAD" ? QByteArray("GET") : request.method;
    const auto exchange = std::make_shared<Exchange>(
        std::move(reply), known ? request.method : QByteArray("?"), m_log, m_metrics);
    if (!known)
        return exchange->refuse(501, "malformed", u"this method is not known here"_s);
    if (!request.field("host"))
        return exchange->refuse(400, "malformed", u"Host is missing"_s);
    if (!m_settings.hosts.allowHost(request))
        return exchange->refuse(403, "forbidden", u"this server does not answer to that name"_s);
    if (m_settings.pages && m_settings.pages->owns(request.path()))
        return handlePage(request, exchange); // looks at the origin of its forms itself
    if (!m_settings.hosts.allowOrigin(request))
        return exchange->refuse(403, "forbidden", u"not for pages of other servers"_s);
    if (request.path().startsWith(apiFolder) && request.path() != openApiPath)
        return handleApi(request, method, exchange);
    handlePlain(request, method, exchange);
}

void ApiHandler::handlePlain(const HttpRequest &request, const QByteArray &method,
                             const SharedExchange &exchange)
{
    const QByteArray path = request.path();
    const bool exists = path == "/healthz" || path == "/readyz" || path == openApiPath;
    if (!exists)
        return exchange->refuse(404, "not-found", u"there is nothing here"_s);
    exchange->setRoute(path);
    if (method != "GET")
        return exchange->refuse(405, "malformed", u"this can only be read"_s, {{"Allow", "GET, HEAD"}});
    if (path == openApiPath)
        return exchange->answer(200, json, m_openApi);
    if (path == "/healthz")
        return exchange->answer(200, "text/plain", "ok\n");
    if (!m_ready)
        return exchange->answer(503, "text/plain", "stopping\n");
    m_pool.submit(StorePool::Lane::Quick,
                  {.run =
                       [exchange](StoreThread::Room &room) {
                           const auto info = room.database->read(
                               [&]() -> Result<StoreInfo> { return readStoreInfo(*room.database); });
                           if (info)
                               exchange->answer(200, "text/plain", "ready\n");
                           else
                               exchange->answer(503, "text/plain", "no store\n");
                       },
                   .turnedAway = [exchange] { exchange->answer(503, "text/plain", "busy\n"); }});
}

void ApiHandler::handlePage(const HttpRequest &request, const SharedExchange &exchange)
{
    exchange->setRoute(request.path());
    const auto show = [exchange](const HttpResponse &page) {
        exchange->answer(page.status, Pages::mediaType, page.body, page.fields);
    };
    if (request.method != "POST")
        return show(m_settings.pages->answer(request, [](const AnyOperation &) -> Result<std::any> {
            return failure(ErrorCode::Forbidden); // reading a page does nothing
        }));
    auto run = [request, show, pages = m_settings.pages,
                source = callerSource(request, m_settings.trustedProxies)](StoreThread::Room &room) {
        room.context->source = source;
        Credentials credentials;
        show(pages->answer(request, [&](const AnyOperation &operation) {
            return dispatch(*room.context, credentials, operation);
        }));
    };
    m_pool.submit(StorePool::Lane::Hashing,
                  {.run = std::move(run),
                   .turnedAway = [request, show, pages = m_settings.pages] { show(pages->busy(request)); }});
}

void ApiHandler::handleApi(HttpRequest &request, const QByteArray &method, const SharedExchange &exchange)
{
    WireRequest asked{.method = method,
                      .path = request.path().mid(apiBase.size()),
                      .query = request.query(),
                      .contentType = mediaTypeOf(request),
                      .body = std::move(request.body)};
    const QList<QByteArray> methods = methodsOf(asked.path);
    if (methods.isEmpty())
        return exchange->refuse(404, "not-found", u"there is nothing here"_s);
    if (!methods.contains(method))
        return exchange->refuse(405, "malformed", u"this cannot be done here"_s,
                                {{"Allow", allowField(methods)}});
    // The route as it stands in the table: what stands for an id is not logged.
    if (const auto route = findRoute(method, asked.path))
        exchange->setRoute(apiBase + routeTable().at(route->index).path);
    if (changes(method) && !isAcceptableType(asked.contentType, !asked.body.isEmpty()))
        return exchange->refuse(415, "malformed", u"the body has to be application/json"_s);
    const auto operation = readRequest(asked);
    if (!operation) {
        if (!operation.error().malformed || operation.error().error.code == ErrorCode::NotFound)
            return exchange->refuse(operation.error().error);
        return exchange->refuse(400, "malformed", operation.error().error.detail);
    }
    submit(request, asked, *operation, exchange);
}

void ApiHandler::submit(const HttpRequest &request, const WireRequest &asked, const AnyOperation &operation,
                        const SharedExchange &exchange)
{
    const auto credentials = readAuthorization(request);
    if (!credentials)
        return exchange->refuse(Error{ErrorCode::Unauthenticated, u"Authorization cannot be read"_s, {}, {}});
    QByteArray key;
    QByteArray wholeRequest;
    if (const auto field = request.field("idempotency-key"); field && changes(asked.method)) {
        if (!isAcceptableKey(*field))
            return exchange->refuse(400, "malformed", u"Idempotency-Key has 1 to 128 visible characters"_s);
        key = *field;
        wholeRequest = asked.method + ' ' + request.target + '\n' + asked.body;
    }
    auto run = [operation, shown = *credentials, key, wholeRequest,
                source = callerSource(request, m_settings.trustedProxies),
                exchange](StoreThread::Room &room) {
        ServiceContext &context = *room.context;
        context.source = source;
        Credentials mine = shown;
        std::optional<Error> refusal;
        const auto work = [&]() -> GivenAnswer {
            const auto reply = dispatch(context, mine, operation);
            if (!reply) {
                refusal = reply.error();
                return {.status = 400};
            }
            const WireReply written = writeReply(operation, *reply, mine);
            return {written.status, written.body};
        };
        const Result<GivenAnswer> answer =
            key.isEmpty() ? Result<GivenAnswer>(work())
                          : once(context, shown, describeCall(context, shown, key, wholeRequest), work);
        if (!answer)
            return exchange->refuse(answer.error());
        if (refusal)
            return exchange->refuse(*refusal);
        exchange->answer(answer->status, json, answer->body);
    };
    const auto lane = laneOf(operation);
    const StorePool::Job job{.run = std::move(run), .turnedAway = [exchange] { exchange->refuse(busy); }};
    if (!credentials->session.isEmpty() || credentials->password.isEmpty())
        return m_pool.submit(lane, job);
    // A password comes with each request: only a look at the store tells whether it takes a slow hash.
    auto look = [this, lane, job, shown = *credentials](StoreThread::Room &room) {
        if (!showsApiPassword(*room.context, shown))
            m_pool.submit(StorePool::Lane::Hashing, job);
        else if (lane == StorePool::Lane::Quick)
            job.run(room);
        else
            m_pool.submit(lane, job);
    };
    m_pool.submit(StorePool::Lane::Quick, {.run = std::move(look), .turnedAway = job.turnedAway});
}

} // namespace sallyport
