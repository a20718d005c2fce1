// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/routetable.h"

#include "core/wire/requests.h"
#include "core/wire/wiretext.h"

#include <algorithm>
#include <cctype>

namespace sallyport {

namespace {

using Segments = QList<QByteArray>;

bool isParameter(const QByteArray &segment)
{
    return segment.startsWith('{');
}

struct Pattern
{
    Segments segments;
    qsizetype parameters = 0;
};

/// In the order of the table.
const QList<Pattern> &patterns()
{
    static const QList<Pattern> all = [] {
        QList<Pattern> made;
        for (const Endpoint &endpoint : routeTable()) {
            const Segments segments = QByteArray(endpoint.path).split('/');
            made.append({segments, std::count_if(segments.begin(), segments.end(), isParameter)});
        }
        return made;
    }();
    return all;
}

std::optional<QByteArray> decoded(const QByteArray &text)
{
    for (qsizetype at = text.indexOf('%'); at >= 0; at = text.indexOf('%', at + 3)) {
        const QByteArray digits = text.mid(at + 1, 2);
        if (digits.size() != 2 || !std::all_of(digits.begin(), digits.end(), [](char digit) {
                return std::isxdigit(static_cast<unsigned char>(digit)) != 0;
            }))
            return std::nullopt;
    }
    const QByteArray plain = QByteArray::fromPercentEncoding(text);
    return isPlainText(plain) ? std::optional(plain) : std::nullopt;
}

bool fits(const Pattern &pattern, const Segments &given)
{
    return std::equal(pattern.segments.begin(), pattern.segments.end(), given.begin(), given.end(),
                      [](const QByteArray &wanted, const QByteArray &segment) {
                          return isParameter(wanted) ? !segment.isEmpty() : wanted == segment;
                      });
}

/// The routes of a path, whatever the method.
QList<qsizetype> routesOf(const Segments &given)
{
    QList<qsizetype> found;
    qsizetype fewest = given.size();
    for (qsizetype i = 0; i < patterns().size(); ++i) {
        const Pattern &pattern = patterns().at(i);
        if (pattern.parameters > fewest || !fits(pattern, given))
            continue;
        if (pattern.parameters < fewest)
            found.clear();
        fewest = pattern.parameters;
        found.append(i);
    }
    return found;
}

} // namespace

const QList<Endpoint> &routeTable()
{
    static const QList<Endpoint> table = [] {
        QList<Endpoint> made;
        forEachShape(RequestShapes(), [&made]<typename Shape>() { made.append(Wire<Shape>::endpoint); });
        return made;
    }();
    return table;
}

std::optional<FoundRoute> findRoute(const QByteArray &method, const QByteArray &path)
{
    const Segments given = path.split('/');
    for (const qsizetype index : routesOf(given)) {
        if (method != routeTable().at(index).method)
            continue;
        FoundRoute route{index, {}};
        const Segments &wanted = patterns().at(index).segments;
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            if (!isParameter(wanted.at(i)))
                continue;
            const auto value = decoded(given.at(i));
            if (!value)
                return std::nullopt;
            route.parameters.append({wanted.at(i).sliced(1).chopped(1), *value});
        }
        return route;
    }
    return std::nullopt;
}

std::optional<QList<std::pair<QByteArray, QByteArray>>> queryOf(const QByteArray &query)
{
    constexpr qsizetype most = 32;
    QList<std::pair<QByteArray, QByteArray>> values;
    const QList<QByteArray> parts = query.isEmpty() ? QList<QByteArray>() : query.split('&');
    if (parts.size() > most)
        return std::nullopt;
    for (const QByteArray &part : parts) {
        const qsizetype equals = part.indexOf('=');
        const auto name = decoded(part.left(equals < 0 ? part.size() : equals));
        const auto value = decoded(equals < 0 ? QByteArray() : part.mid(equals + 1));
        if (!name || !value)
            return std::nullopt;
        for (const auto &[known, ignored] : std::as_const(values))
            if (known == *name)
                return std::nullopt;
        values.append({*name, *value});
    }
    return values;
}

QList<QByteArray> methodsIn(const QByteArray &path)
{
    QList<QByteArray> methods;
    for (const qsizetype index : routesOf(path.split('/')))
        methods.append(routeTable().at(index).method);
    return methods;
}

} // namespace sallyport
