// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <concepts>
#include <optional>
#include <tuple>
#include <type_traits>
#include <variant>

namespace sallyport {

// How a struct looks on the wire is said once, as data:
//
//     template <>
//     struct Wire<SetupSecret>
//     {
//         static constexpr std::tuple fields{field("secretKey", &SetupSecret::key), ...};
//     };
//
// From that list come the reader, the writer, the schema and the tests' values. Where the shape differs from
// the struct, `using Form = Shape;` stands instead: a struct with fields, `static Shape of(const T &)` and
// `const char *into(T &) const`, which names the field that makes no sense, or nullptr.
template <typename T>
struct Wire;

/// Where a field of a request stands; replies have only bodies.
enum class Place { Body, Path, Query };

enum class Presence {
    Required,
    Optional, ///< left out when empty; what is missing keeps its default
    Nullable, ///< null when empty
};

template <typename T>
struct FormOfType
{
    using Type = T;
};
template <typename T>
requires requires
{
    typename Wire<T>::Form;
}
struct FormOfType<T>
{
    using Type = typename Wire<T>::Form;
};
/// What is written for a value: the value itself, or its Form.
template <typename T>
using FormOf = typename FormOfType<T>::Type;

/// Has a list of fields.
template <typename T>
concept Listed = requires
{
    Wire<T>::fields;
};
/// One of several shapes, told apart by a word: `tag` and `words`.
template <typename T>
concept Tagged = requires
{
    Wire<T>::tag;
};

template <typename OwnerType, typename ValueType, typename FormType>
struct Field
{
    using Owner = OwnerType;
    using Value = ValueType;
    using Form = FormType;

    const char *name;
    Value Owner::*member;
    Presence presence = Presence::Required;
    Place place = Place::Body;
};

/// The fields of a member, among those of its owner. With an optional member: present when its first field
/// is.
template <typename OwnerType, typename ValueType, typename FormType>
struct Flat
{
    using Owner = OwnerType;
    using Value = ValueType;
    using Form = FormType;

    Value Owner::*member;
};

/// Always the same; not read.
template <typename ValueType>
struct Constant
{
    using Value = ValueType;

    const char *name;
    Value value;
};

/// Follows from others; not read.
template <typename OwnerType, typename ValueType>
struct Derived
{
    using Owner = OwnerType;
    using Value = ValueType;

    const char *name;
    Value (*value)(const Owner &);
};

template <typename Owner, typename Value>
constexpr Field<Owner, Value, FormOf<Value>> field(const char *name, Value Owner::*member)
{
    return {name, member};
}
template <typename Owner, typename Value>
constexpr Field<Owner, Value, FormOf<Value>> optional(const char *name, Value Owner::*member)
{
    return {name, member, Presence::Optional};
}
template <typename Owner, typename Value>
constexpr Field<Owner, Value, FormOf<Value>> nullable(const char *name, Value Owner::*member)
{
    return {name, member, Presence::Nullable};
}
/// Taken from the path: `{name}` of the endpoint.
template <typename Owner, typename Value>
constexpr Field<Owner, Value, FormOf<Value>> inPath(const char *name, Value Owner::*member)
{
    return {name, member, Presence::Required, Place::Path};
}
/// Taken from the query; left out when empty.
template <typename Owner, typename Value>
constexpr Field<Owner, Value, FormOf<Value>> inQuery(const char *name, Value Owner::*member)
{
    return {name, member, Presence::Optional, Place::Query};
}
/// As another shape than the one that the type has everywhere else.
template <typename Form, typename Owner, typename Value>
constexpr Field<Owner, Value, Form> via(const char *name, Value Owner::*member)
{
    return {name, member};
}
template <typename Owner, typename Value>
constexpr Flat<Owner, Value, FormOf<Value>> flat(Value Owner::*member)
{
    return {member};
}
constexpr Constant<const char *> constant(const char *name, const char *value)
{
    return {name, value};
}
constexpr Constant<int> constant(const char *name, int value)
{
    return {name, value};
}
template <typename Owner, typename Value>
constexpr Derived<Owner, Value> derived(const char *name, Value (*value)(const Owner &))
{
    return {name, value};
}

template <typename T>
struct ElementOf
{
};
template <typename T>
struct ElementOf<std::optional<T>>
{
    using Type = T;
    static constexpr bool isOptional = true;
};
template <typename T>
struct ElementOf<QList<T>>
{
    using Type = T;
    static constexpr bool isOptional = false;
};
template <typename T>
concept Optional = ElementOf<T>::isOptional;
template <typename T>
concept Listing = !ElementOf<T>::isOptional;

/// Whether the field holds what it holds when nobody gave anything.
template <typename Owner, typename Value, typename Form>
bool isEmptyOnWire(const Owner &owner, const Field<Owner, Value, Form> &entry)
{
    const Value &value = owner.*entry.member;
    if constexpr (Optional<Value>) {
        return !value.has_value();
    } else if constexpr (requires { value.isEmpty(); }) {
        return value.isEmpty();
    } else if constexpr (std::equality_comparable<Value>) {
        static const Owner untouched{};
        return value == untouched.*entry.member;
    } else {
        return false;
    }
}

/// Calls `take` with each entry of the list of fields, in order.
template <typename T, typename Take>
constexpr void forEachField(Take take)
{
    std::apply([&take](const auto &...entry) { (take(entry), ...); }, Wire<T>::fields);
}
/// The same until one returns false.
template <typename T, typename Take>
constexpr bool allFields(Take take)
{
    return std::apply([&take](const auto &...entry) { return (take(entry) && ...); }, Wire<T>::fields);
}

} // namespace sallyport
