// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"
#include "core/wire/field.h"
#include "core/wire/wiretext.h"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <chrono>
#include <memory>
#include <variant>

namespace sallyport {

// From values to JSON, by their lists of fields. A slot keeps the memory of its document.

template <Listed T>
void writeFields(boost::json::object &object, const T &value);

inline void writeText(boost::json::value &slot, QByteArrayView text)
{
    slot.emplace_string().assign(text.data(), static_cast<std::size_t>(text.size()));
}

inline void writeValue(boost::json::value &slot, bool value)
{
    slot = value;
}
template <std::integral Number>
requires(!std::same_as<Number, bool>) void writeValue(boost::json::value &slot, Number value)
{
    slot = static_cast<std::int64_t>(value);
}
inline void writeValue(boost::json::value &slot, const char *value)
{
    writeText(slot, value);
}
inline void writeValue(boost::json::value &slot, const QString &value)
{
    writeText(slot, value.toUtf8());
}
inline void writeValue(boost::json::value &slot, const Secret &value)
{
    writeText(slot, value.view());
}
/// A file: base64.
inline void writeValue(boost::json::value &slot, const QByteArray &value)
{
    writeText(slot, value.toBase64());
}
inline void writeValue(boost::json::value &slot, Timestamp value)
{
    writeText(slot, timeText(value));
}
inline void writeValue(boost::json::value &slot, const QDate &value)
{
    writeText(slot, dayText(value));
}
inline void writeValue(boost::json::value &slot, std::chrono::seconds value)
{
    slot = value.count();
}
template <typename Tag>
void writeValue(boost::json::value &slot, const Id<Tag> &value)
{
    writeText(slot, value.value.toUtf8());
}
template <typename Enum>
requires std::is_enum_v<Enum>
void writeValue(boost::json::value &slot, Enum value)
{
    writeText(slot, wordOf(value));
}

template <typename T>
requires Listed<FormOf<T>>
void writeValue(boost::json::value &slot, const T &value)
{
    if constexpr (Listed<T>)
        writeFields(slot.emplace_object(), value);
    else
        writeFields(slot.emplace_object(), FormOf<T>::of(value));
}
template <Tagged T>
void writeValue(boost::json::value &slot, const T &value)
{
    auto &object = slot.emplace_object();
    writeValue(object[Wire<T>::tag], Wire<T>::words.at(value.index()));
    std::visit([&object](const auto &kind) { writeFields(object, kind); }, value);
}
template <typename T>
requires(!Listed<FormOf<std::optional<T>>>) void writeValue(boost::json::value &slot,
                                                            const std::optional<T> &value)
{
    if (value)
        writeValue(slot, *value);
    else
        slot.emplace_null();
}
template <typename T>
void writeValue(boost::json::value &slot, const QList<T> &values)
{
    auto &array = slot.emplace_array();
    array.reserve(static_cast<std::size_t>(values.size()));
    for (const T &value : values)
        writeValue(array.emplace_back(nullptr), value);
}

template <typename Owner, typename Value, typename Form>
void writeEntry(boost::json::object &object, const Owner &owner, const Field<Owner, Value, Form> &entry)
{
    if (entry.place != Place::Body)
        return;
    const Value &value = owner.*entry.member;
    if (entry.presence != Presence::Required && isEmptyOnWire(owner, entry)) {
        if (entry.presence == Presence::Nullable)
            object[entry.name].emplace_null();
        return;
    }
    if constexpr (std::same_as<Form, Value>)
        writeValue(object[entry.name], value);
    else
        writeValue(object[entry.name], Form::of(value));
}
template <typename Owner, typename Value, typename Form>
void writeEntry(boost::json::object &object, const Owner &owner, const Flat<Owner, Value, Form> &entry)
{
    const Value &value = owner.*entry.member;
    if constexpr (!std::same_as<Form, Value>) {
        writeFields(object, Form::of(value));
    } else if constexpr (Optional<Value>) {
        if (value)
            writeFields(object, *value);
    } else {
        writeFields(object, value);
    }
}
template <typename Owner, typename Value>
void writeEntry(boost::json::object &object, const Owner &, const Constant<Value> &entry)
{
    writeValue(object[entry.name], entry.value);
}
template <typename Owner, typename Value>
void writeEntry(boost::json::object &object, const Owner &owner, const Derived<Owner, Value> &entry)
{
    writeValue(object[entry.name], entry.value(owner));
}

template <Listed T>
void writeFields(boost::json::object &object, const T &value)
{
    object.reserve(object.size() + std::tuple_size_v<std::decay_t<decltype(Wire<T>::fields)>>);
    forEachField<T>([&](const auto &entry) { writeEntry(object, value, entry); });
}

} // namespace sallyport
