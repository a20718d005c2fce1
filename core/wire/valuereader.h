// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"
#include "core/wire/field.h"
#include "core/wire/wiretext.h"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <QList>

#include <chrono>
#include <limits>
#include <utility>
#include <variant>

namespace sallyport {

// From JSON to values, by their lists of fields.

/// What is wrong with a request or an answer, and where: `rows[3].email`.
struct WireFault
{
    bool malformed = true; ///< in the form, not in a value
    QString place;
    QString reason;
};

class Reading
{
public:
    /// Strict: names that are not in the list of fields are faults. Answers may have more than is known here.
    explicit Reading(bool strict) : m_strict(strict) {}

    bool isStrict() const { return m_strict; }
    const WireFault &fault() const { return m_fault; }

    bool wrongForm(const char *reason)
    {
        m_fault = {true, {}, QString::fromLatin1(reason)};
        return false;
    }
    bool wrongValue(const char *reason)
    {
        m_fault = {false, {}, QString::fromLatin1(reason)};
        return false;
    }
    /// On the way out of a fault: it lies within this.
    bool within(const QString &name)
    {
        if (!m_fault.place.isEmpty() && !m_fault.place.startsWith(QChar(u'[')))
            m_fault.place.prepend(QChar(u'.'));
        m_fault.place.prepend(name);
        return false;
    }

private:
    bool m_strict;
    WireFault m_fault;
};

using Parameters = QList<std::pair<QByteArray, QByteArray>>;

/// Where the fields of one struct are taken from.
struct Source
{
    const boost::json::object *body = nullptr;
    const Parameters *path = nullptr;
    const Parameters *query = nullptr;

    static const QByteArray *find(const Parameters *parameters, const char *name)
    {
        if (parameters)
            for (const auto &[key, value] : *parameters)
                if (key == name)
                    return &value;
        return nullptr;
    }
};
/// How many names of the source are known.
struct Known
{
    std::size_t body = 0;
    qsizetype query = 0;
};

template <Listed T>
bool readFields(const Source &source, T &value, Reading &reading, Known &known);
template <Listed T>
bool readStruct(const Source &source, T &value, Reading &reading);

inline QByteArrayView textOf(const boost::json::string &text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

inline bool readValue(const boost::json::value &json, bool &value, Reading &reading)
{
    if (!json.is_bool())
        return reading.wrongForm("not true or false");
    value = json.get_bool();
    return true;
}
template <std::integral Number>
requires(!std::same_as<Number, bool>) bool readValue(const boost::json::value &json, Number &value,
                                                     Reading &reading)
{
    if (json.is_uint64()) // beyond any signed number
        return reading.wrongValue("too large");
    if (!json.is_int64())
        return reading.wrongForm("not a whole number");
    if (!std::in_range<Number>(json.get_int64()))
        return reading.wrongValue("out of range");
    value = static_cast<Number>(json.get_int64());
    return true;
}
inline bool readValue(const boost::json::value &json, QString &value, Reading &reading)
{
    if (!json.is_string())
        return reading.wrongForm("not a text");
    value = QString::fromUtf8(textOf(json.get_string()));
    return true;
}
inline bool readValue(const boost::json::value &json, Secret &value, Reading &reading)
{
    if (!json.is_string())
        return reading.wrongForm("not a text");
    value = Secret::fromBytes(textOf(json.get_string()));
    return true;
}
/// A file: base64.
inline bool readValue(const boost::json::value &json, QByteArray &value, Reading &reading)
{
    if (!json.is_string())
        return reading.wrongForm("not a text");
    const auto decoded = QByteArray::fromBase64Encoding(textOf(json.get_string()).toByteArray(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return reading.wrongValue("not base64");
    value = *decoded;
    return true;
}
inline bool readValue(const boost::json::value &json, Timestamp &value, Reading &reading)
{
    if (!json.is_string())
        return reading.wrongForm("not a text");
    const auto time = timeOf(textOf(json.get_string()));
    if (!time)
        return reading.wrongValue("not a time as in RFC 3339");
    value = *time;
    return true;
}
inline bool readValue(const boost::json::value &json, QDate &value, Reading &reading)
{
    if (!json.is_string())
        return reading.wrongForm("not a text");
    const auto day = dayOf(textOf(json.get_string()));
    if (!day)
        return reading.wrongValue("not a day as in RFC 3339");
    value = *day;
    return true;
}
inline bool readValue(const boost::json::value &json, std::chrono::seconds &value, Reading &reading)
{
    std::int64_t count = 0;
    const bool good = readValue(json, count, reading);
    value = std::chrono::seconds(count);
    return good;
}
template <typename Tag>
bool readValue(const boost::json::value &json, Id<Tag> &value, Reading &reading)
{
    return readValue(json, value.value, reading);
}
template <typename Enum>
requires std::is_enum_v<Enum>
bool readValue(const boost::json::value &json, Enum &value, Reading &reading)
{
    if (!json.is_string())
        return reading.wrongForm("not a text");
    const auto known = valueOf<Enum>(std::string_view(json.get_string().data(), json.get_string().size()));
    if (!known)
        return reading.wrongValue("not one of its words");
    value = *known;
    return true;
}

/// Checks what the shape means and makes the value of it.
template <typename Form, typename T>
bool takeForm(const Form &form, T &value, Reading &reading)
{
    const char *wrong = form.into(value);
    if (!wrong)
        return true;
    reading.wrongValue("makes no sense");
    return reading.within(QString::fromLatin1(wrong));
}

template <typename T>
requires Listed<FormOf<T>>
bool readValue(const boost::json::value &json, T &value, Reading &reading)
{
    if (!json.is_object())
        return reading.wrongForm("not an object");
    const Source source{.body = &json.get_object()};
    if constexpr (Listed<T>) {
        return readStruct(source, value, reading);
    } else {
        FormOf<T> form;
        return readStruct(source, form, reading) && takeForm(form, value, reading);
    }
}
template <Tagged T>
bool readValue(const boost::json::value &json, T &value, Reading &reading)
{
    if (!json.is_object())
        return reading.wrongForm("not an object");
    const auto *tag = json.get_object().if_contains(Wire<T>::tag);
    bool good = false;
    const auto tryKind = [&]<std::size_t kind>(std::integral_constant<std::size_t, kind>) {
        if (!tag || !tag->is_string() || tag->get_string() != Wire<T>::words.at(kind))
            return false;
        Known known;
        good = readFields({.body = &json.get_object()}, value.template emplace<kind>(), reading, known);
        return true;
    };
    const bool found = [&]<std::size_t... kinds>(std::index_sequence<kinds...>)
    {
        return (tryKind(std::integral_constant<std::size_t, kinds>()) || ...);
    }
    (std::make_index_sequence<std::variant_size_v<T>>());
    if (found)
        return good;
    reading.wrongValue("not one of its words");
    return reading.within(QString::fromLatin1(Wire<T>::tag));
}
template <typename T>
requires(!Listed<FormOf<std::optional<T>>>) bool readValue(const boost::json::value &json,
                                                           std::optional<T> &value, Reading &reading)
{
    return readValue(json, value.emplace(), reading);
}
template <typename T>
bool readValue(const boost::json::value &json, QList<T> &values, Reading &reading)
{
    if (!json.is_array())
        return reading.wrongForm("not an array");
    const auto &array = json.get_array();
    values.reserve(static_cast<qsizetype>(array.size()));
    for (const auto &item : array)
        if (!readValue(item, values.emplaceBack(), reading))
            return reading.within(QChar(u'[') + QString::number(values.size() - 1) + QChar(u']'));
    return true;
}

template <typename Owner, typename Value, typename Form>
bool readBodyField(const boost::json::value *json, Owner &owner, const Field<Owner, Value, Form> &entry,
                   Reading &reading)
{
    if (entry.presence == Presence::Nullable && (!json || json->is_null())) {
        static const Owner untouched{};
        owner.*entry.member = untouched.*entry.member;
        return true;
    }
    if (!json)
        return entry.presence == Presence::Optional || reading.wrongValue("missing");
    if constexpr (std::same_as<Form, Value>) {
        return readValue(*json, owner.*entry.member, reading);
    } else {
        Form form;
        return readValue(*json, form, reading) && takeForm(form, owner.*entry.member, reading);
    }
}
template <typename Owner, typename Value, typename Form>
bool readEntry(const Source &source, Owner &owner, const Field<Owner, Value, Form> &entry, Reading &reading,
               Known &known)
{
    bool good = true;
    if (entry.place == Place::Body) {
        const auto *json = source.body ? source.body->if_contains(entry.name) : nullptr;
        known.body += json ? 1 : 0;
        good = readBodyField(json, owner, entry, reading);
    } else if constexpr (requires(QByteArray text) { readParameter(text, owner.*entry.member); }) {
        const QByteArray *text =
            Source::find(entry.place == Place::Path ? source.path : source.query, entry.name);
        known.query += text && entry.place == Place::Query ? 1 : 0;
        if (text && !readParameter(*text, owner.*entry.member))
            good = reading.wrongValue("not acceptable");
        else if (!text && entry.presence == Presence::Required)
            good = reading.wrongValue("missing");
    }
    return good || reading.within(QString::fromLatin1(entry.name));
}
template <Listed T>
bool hasFirstField(const Source &source)
{
    constexpr auto first = std::get<0>(Wire<T>::fields);
    if constexpr (requires { first.name; })
        return source.body && source.body->contains(first.name);
    else
        return hasFirstField<typename decltype(first)::Form>(source);
}
template <typename Owner, typename Value, typename Form>
bool readEntry(const Source &source, Owner &owner, const Flat<Owner, Value, Form> &entry, Reading &reading,
               Known &known)
{
    if constexpr (!std::same_as<Form, Value>) {
        Form form;
        return readFields(source, form, reading, known) && takeForm(form, owner.*entry.member, reading);
    } else if constexpr (Optional<Value>) {
        return !hasFirstField<typename Value::value_type>(source) ||
               readFields(source, (owner.*entry.member).emplace(), reading, known);
    } else {
        return readFields(source, owner.*entry.member, reading, known);
    }
}
template <typename Owner, typename Value>
bool readEntry(const Source &, Owner &, const Constant<Value> &, Reading &, Known &)
{
    return true;
}
template <typename Owner, typename Value>
bool readEntry(const Source &, Owner &, const Derived<Owner, Value> &, Reading &, Known &)
{
    return true;
}

template <Listed T>
bool readFields(const Source &source, T &value, Reading &reading, Known &known)
{
    return allFields<T>([&](const auto &entry) { return readEntry(source, value, entry, reading, known); });
}

template <Listed T>
bool hasField(std::string_view name, Place place);
template <typename Owner, typename Value, typename Form>
bool isEntry(const Field<Owner, Value, Form> &entry, std::string_view name, Place place)
{
    return entry.place == place && name == entry.name;
}
template <typename Owner, typename Value, typename Form>
bool isEntry(const Flat<Owner, Value, Form> &, std::string_view name, Place place)
{
    if constexpr (Optional<Form>)
        return hasField<typename Form::value_type>(name, place);
    else
        return hasField<Form>(name, place);
}
template <typename Entry>
bool isEntry(const Entry &, std::string_view, Place)
{
    return false; // constant or derived
}
template <Listed T>
bool hasField(std::string_view name, Place place)
{
    return !allFields<T>([&](const auto &entry) { return !isEntry(entry, name, place); });
}

/// Names that nobody knows are refused first: a request that tries a privileged one says nothing else (R37).
template <Listed T>
bool refuseUnknown(const Source &source, Reading &reading)
{
    const auto refuse = [&reading](std::string_view name) {
        reading.wrongForm("not known here");
        return reading.within(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())).left(64));
    };
    if (source.body)
        for (const auto &member : *source.body)
            if (const std::string_view name(member.key().data(), member.key().size());
                !hasField<T>(name, Place::Body))
                return refuse(name);
    if (source.query)
        for (const auto &[key, value] : *source.query)
            if (const std::string_view name(key.data(), static_cast<std::size_t>(key.size()));
                !hasField<T>(name, Place::Query))
                return refuse(name);
    return true;
}

template <Listed T>
bool readStruct(const Source &source, T &value, Reading &reading)
{
    Known known;
    const bool good = readFields(source, value, reading, known);
    const bool allKnown = (!source.body || known.body == source.body->size()) &&
                          (!source.query || known.query == source.query->size());
    if (reading.isStrict() && !(good && allKnown) && !refuseUnknown<T>(source, reading))
        return false;
    return good;
}

} // namespace sallyport
