// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/serverwire.h"

#include "core/wire/csvbody.h"
#include "core/wire/json.h"
#include "core/wire/requests.h"
#include "core/wire/routetable.h"
#include "core/wire/valuereader.h"

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

using Outcome = tl::expected<AnyOperation, WireFault>;

template <typename Shape>
Outcome readShape(const Source &source)
{
    Shape shape;
    Reading reading(true);
    if (!readStruct(source, shape, reading))
        return tl::unexpected(reading.fault());
    Asked asked = operationOf(shape);
    if (asked)
        return std::move(*asked);
    reading.wrongValue("makes no sense here");
    reading.within(QString::fromLatin1(asked.error()));
    return tl::unexpected(reading.fault());
}

struct Reader
{
    bool takesBody = false;
    bool needsBody = false;
    bool takesCsv = false;
    Outcome (*read)(const Source &source) = nullptr;
};

template <typename Shape>
Reader readerOf()
{
    Reader reader{.read = &readShape<Shape>};
    const auto look = [&reader](const auto &entry) {
        using Entry = std::decay_t<decltype(entry)>;
        if constexpr (requires { entry.place; }) {
            reader.takesBody = reader.takesBody || entry.place == Place::Body;
            reader.needsBody =
                reader.needsBody || (entry.place == Place::Body && entry.presence == Presence::Required);
        } else if constexpr (!std::same_as<typename Entry::Value, PageRequest>) {
            reader.takesBody = reader.needsBody = true;
        }
    };
    forEachField<Shape>(look);
    if constexpr (requires { Shape::takesCsv; })
        reader.takesCsv = Shape::takesCsv;
    return reader;
}

/// In the order of the route table.
const QList<Reader> &readers()
{
    static const QList<Reader> all = [] {
        QList<Reader> made;
        forEachShape(RequestShapes(), [&made]<typename Shape>() { made.append(readerOf<Shape>()); });
        return made;
    }();
    return all;
}

tl::unexpected<UnreadableRequest> unreadable(const WireFault &fault)
{
    const QString detail = fault.place.isEmpty() ? fault.reason : fault.place + u": "_s + fault.reason;
    const QStringList fields = fault.place.isEmpty() ? QStringList() : QStringList{fault.place};
    return tl::unexpected(UnreadableRequest{fault.malformed, {ErrorCode::Invalid, detail, fields, {}}});
}

/// "application/json" with parameters, in any case.
bool isType(const QByteArray &contentType, const char *wanted)
{
    const qsizetype end = contentType.indexOf(';');
    return contentType.left(end < 0 ? contentType.size() : end)
               .trimmed()
               .compare(wanted, Qt::CaseInsensitive) == 0;
}

/// Gives the body as JSON. An empty one will do where nothing in it is needed.
bool readBody(const WireRequest &request, const Reader &reader, JsonDocument &body, WireFault &fault)
{
    if (request.body.isEmpty() && !reader.needsBody) {
        body.value().emplace_object();
        return true;
    }
    if (!reader.takesBody && request.method == "GET") {
        fault.reason = u"takes no body"_s;
        return false;
    }
    if (reader.takesCsv && isType(request.contentType, "text/csv"))
        return readCsvBody(request.body, body.value(), fault);
    if (!isType(request.contentType, "application/json")) {
        fault.reason = u"the content type is not application/json"_s;
        return false;
    }
    if (!body.parse(request.body, fault.reason))
        return false;
    if (!body.value().is_object())
        fault.reason = u"not an object"_s;
    return body.value().is_object();
}

} // namespace

std::optional<BodyLimit> bodyLimitOf(const QByteArray &method, const QByteArray &path)
{
    const auto route = findRoute(method, path);
    return route ? std::optional(routeTable().at(route->index).bodyLimit) : std::nullopt;
}

QList<QByteArray> methodsOf(const QByteArray &path)
{
    return methodsIn(path);
}

tl::expected<AnyOperation, UnreadableRequest> readRequest(const WireRequest &request)
{
    const auto route = findRoute(request.method, request.path);
    if (!route)
        return tl::unexpected(UnreadableRequest{false, {ErrorCode::NotFound, {}, {}, {}}});
    const auto query = queryOf(request.query);
    if (!query)
        return unreadable({true, {}, u"the query cannot be read"_s});
    const Reader &reader = readers().at(route->index);
    JsonDocument body;
    WireFault fault;
    if (!readBody(request, reader, body, fault))
        return unreadable(fault);
    auto operation =
        reader.read({.body = &body.value().get_object(), .path = &route->parameters, .query = &*query});
    if (!operation)
        return unreadable(operation.error());
    return std::move(*operation);
}

} // namespace sallyport
