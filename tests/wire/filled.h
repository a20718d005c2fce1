// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/operations.h"

#include <QDate>

#include <boost/pfr.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <variant>

namespace sallyport {

// Values with something in every field, and their comparison. Both go by the structs themselves and know no
// list of fields: a field that the wire forgets comes back empty, and is found.

template <typename T>
struct Kind
{
    static constexpr bool isOptional = false;
    static constexpr bool isList = false;
    static constexpr bool isVariant = false;
    static constexpr bool isId = false;
};
template <typename T>
struct Kind<std::optional<T>> : Kind<void>
{
    static constexpr bool isOptional = true;
};
template <typename T>
struct Kind<QList<T>> : Kind<void>
{
    static constexpr bool isList = true;
};
template <typename... T>
struct Kind<std::variant<T...>> : Kind<void>
{
    static constexpr bool isVariant = true;
};
template <typename T>
struct Kind<Id<T>> : Kind<void>
{
    static constexpr bool isId = true;
};

/// Gives other values each time. Texts need escaping in JSON and in addresses.
class Filler
{
public:
    template <typename T>
    void fill(T &value)
    {
        if constexpr (std::same_as<T, QString>)
            value = nextText();
        else if constexpr (std::same_as<T, Secret>)
            value = Secret::fromText(nextText());
        else if constexpr (std::same_as<T, QByteArray>)
            value = nextText().toUtf8() + QByteArray("\0\xff", 2);
        else if constexpr (std::same_as<T, bool>)
            value = true;
        else if constexpr (std::integral<T>)
            value = static_cast<T>(++m_next % 400 + 1);
        else if constexpr (std::is_enum_v<T>)
            value = static_cast<T>(1); // the second one: never what is there before
        else if constexpr (std::same_as<T, Timestamp>)
            value = Timestamp(std::chrono::milliseconds(1'700'000'000'123 + ++m_next));
        else if constexpr (std::same_as<T, std::chrono::seconds>)
            value = std::chrono::seconds(++m_next);
        else if constexpr (std::same_as<T, QDate>)
            value = QDate(2024, 2, 29).addDays(++m_next);
        else if constexpr (std::same_as<T, QrSheet>)
            fillSheet(value);
        else if constexpr (Kind<T>::isId)
            fill(value.value);
        else if constexpr (Kind<T>::isOptional)
            fill(value.emplace());
        else if constexpr (Kind<T>::isList)
            value = {filled<typename T::value_type>(), filled<typename T::value_type>()};
        else if constexpr (Kind<T>::isVariant)
            fill(value.template emplace<0>());
        else
            boost::pfr::for_each_field(value, [this](auto &field) { fill(field); });
    }
    template <typename T>
    T filled()
    {
        T value{};
        fill(value);
        return value;
    }

private:
    QString nextText() { return QString::fromUtf8("t%1 /?&=+%\"\\\n\xc3\xbc\xf0\x9f\x94\x91").arg(++m_next); }
    void fillSheet(QrSheet &sheet)
    {
        fill(sheet.person);
        fill(sheet.issuer);
        sheet.uris = Secret::fromBytes("otpauth://one/otpauth://two/");
        sheet.uriStart = 14;
        sheet.uriSize = 14;
    }

    int m_next = 0;
};

template <typename T>
bool isSame(const T &a, const T &b)
{
    if constexpr (std::same_as<T, QrSheet>) {
        return a.person == b.person && a.issuer == b.issuer && a.uri() == b.uri();
    } else if constexpr (Kind<T>::isOptional) {
        return a.has_value() == b.has_value() && (!a || isSame(*a, *b));
    } else if constexpr (Kind<T>::isList) {
        return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                          [](const auto &x, const auto &y) { return isSame(x, y); });
    } else if constexpr (Kind<T>::isVariant) {
        return a.index() == b.index() && std::visit(
                                             [&b](const auto &x) {
                                                 const auto *y = std::get_if<std::decay_t<decltype(x)>>(&b);
                                                 return y && isSame(x, *y);
                                             },
                                             a);
    } else if constexpr (requires { a == b; }) {
        return a == b;
    } else {
        return [&]<std::size_t... place>(std::index_sequence<place...>)
        {
            return (isSame(boost::pfr::get<place>(a), boost::pfr::get<place>(b)) && ...);
        }
        (std::make_index_sequence<boost::pfr::tuple_size_v<T>>());
    }
}

/// Whether a Secret is anywhere in it.
template <typename T>
constexpr bool holdsSecret()
{
    if constexpr (std::same_as<T, Secret> || std::same_as<T, QrSheet>)
        return true;
    else if constexpr (Kind<T>::isOptional || Kind<T>::isList)
        return holdsSecret<typename T::value_type>();
    else if constexpr (Kind<T>::isVariant)
        return []<typename... One>(std::variant<One...> *) {
            return (holdsSecret<One>() || ...);
        }(static_cast<T *>(nullptr));
    else if constexpr (std::is_class_v<T> && std::is_aggregate_v<T>)
        return []<std::size_t... place>(std::index_sequence<place...>)
        {
            return (holdsSecret<boost::pfr::tuple_element_t<place, T>>() || ...);
        }
    (std::make_index_sequence<boost::pfr::tuple_size_v<T>>());
    else return false;
}

} // namespace sallyport
