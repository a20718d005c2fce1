// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/clientwire.h"
#include "core/wire/json.h"
#include "core/wire/requests.h"
#include "core/wire/valuewriter.h"

namespace sallyport {

namespace {

template <Listed T>
void writeParameters(const T &owner, QByteArray &path, QByteArray &query);

template <typename Owner, typename Value, typename Form>
void writeParameter(const Owner &owner, const Field<Owner, Value, Form> &entry, QByteArray &path,
                    QByteArray &query)
{
    if constexpr (requires(const Value &value) { parameterText(value); }) {
        if (entry.place == Place::Body || (entry.place == Place::Query && isEmptyOnWire(owner, entry)))
            return;
        const QByteArray text = parameterText(owner.*entry.member).toPercentEncoding();
        if (entry.place == Place::Path)
            path.replace(QByteArray('{' + QByteArray(entry.name) + '}'), text);
        else
            query += (query.isEmpty() ? '?' : '&') + QByteArray(entry.name) + '=' + text;
    }
}
template <typename Owner, typename Value, typename Form>
void writeParameter(const Owner &owner, const Flat<Owner, Value, Form> &entry, QByteArray &path,
                    QByteArray &query)
{
    if constexpr (!std::same_as<Form, Value>)
        writeParameters(Form::of(owner.*entry.member), path, query);
}

template <Listed T>
void writeParameters(const T &owner, QByteArray &path, QByteArray &query)
{
    forEachField<T>([&](const auto &entry) { writeParameter(owner, entry, path, query); });
}

template <Listed Shape>
ClientRequest writeShape(const Shape &shape)
{
    const Endpoint &endpoint = Wire<Shape>::endpoint;
    ClientRequest request{endpoint.method, endpoint.path, {}};
    QByteArray query;
    writeParameters(shape, request.path, query);
    request.path += query;
    JsonDocument body;
    writeFields(body.value().emplace_object(), shape);
    if (!body.value().get_object().empty())
        request.body = body.text();
    return request;
}

} // namespace

ClientRequest writeRequest(const AnyOperation &operation)
{
    return std::visit(
        [](const auto &asked) {
            return withRequestShape(asked, [](const auto &shape) { return writeShape(shape); });
        },
        operation);
}

} // namespace sallyport
