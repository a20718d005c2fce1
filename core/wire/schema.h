// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"
#include "core/wire/field.h"
#include "core/wire/valuewriter.h"

#include <boost/json/object.hpp>

#include <string>
#include <string_view>

namespace sallyport {

/// "Page<AccountRow>" becomes PageOfAccountRow.
template <typename T>
std::string nameOfShape()
{
    std::string_view text = __PRETTY_FUNCTION__;
    text.remove_prefix(text.find("T = ") + 4);
    text = text.substr(0, text.find_first_of(";]"));
    std::string name;
    for (std::size_t at = 0; at < text.size(); ++at) {
        constexpr std::string_view space = "sallyport::";
        if (text.substr(at, space.size()) == space)
            at += space.size() - 1;
        else if (text[at] == '<')
            name += "Of";
        else if (text[at] != '>' && text[at] != ' ')
            name += text[at];
    }
    return name;
}

/// JSON Schema (2020-12) from the lists of fields. Structs are written once, into `components/schemas`.
class SchemaBook
{
public:
    explicit SchemaBook(boost::json::object &schemas) : m_schemas(schemas) {}

    /// The struct in place, e.g. what a request has in its body. Closed: other names are refused.
    template <Listed T>
    void writeStruct(boost::json::object &schema, bool closed)
    {
        schema["type"] = "object";
        boost::json::object properties(schema.storage());
        boost::json::array required(schema.storage());
        addProperties<T>(properties, required, true);
        schema["properties"] = properties;
        if (!required.empty())
            schema["required"] = required;
        if (closed)
            schema["additionalProperties"] = false;
    }

    template <typename T>
    void write(boost::json::value &slot)
    {
        if constexpr (Listed<FormOf<T>>) {
            const std::string name = nameOfShape<FormOf<T>>();
            slot.emplace_object()["$ref"] = "#/components/schemas/" + name;
            if (!m_schemas.contains(name)) {
                m_schemas[name].emplace_object(); // it is known from here on
                boost::json::object schema(m_schemas.storage());
                writeStruct<FormOf<T>>(schema, false);
                m_schemas[name] = schema;
            }
        } else if constexpr (Tagged<T>) {
            writeKinds<T>(slot);
        } else if constexpr (Optional<T>) {
            write<typename ElementOf<T>::Type>(slot);
        } else if constexpr (Listing<T>) {
            auto &schema = slot.emplace_object();
            schema["type"] = "array";
            write<typename ElementOf<T>::Type>(schema["items"]);
        } else {
            writeScalar<T>(slot.emplace_object());
        }
    }

private:
    template <typename T>
    static void writeScalar(boost::json::object &schema)
    {
        if constexpr (std::same_as<T, bool>) {
            schema["type"] = "boolean";
        } else if constexpr (std::integral<T> || std::same_as<T, std::chrono::seconds>) {
            schema["type"] = "integer";
        } else {
            schema["type"] = "string";
            if constexpr (std::same_as<T, Timestamp>)
                schema["format"] = "date-time";
            else if constexpr (std::same_as<T, QDate>)
                schema["format"] = "date";
            else if constexpr (std::same_as<T, Secret>)
                schema["format"] = "password";
            else if constexpr (std::same_as<T, QByteArray>)
                schema["contentEncoding"] = "base64";
            else if constexpr (std::is_enum_v<T>)
                for (auto &words = schema["enum"].emplace_array(); const auto &known : Words<T>::list)
                    words.emplace_back(known.second);
        }
    }
    template <Tagged T>
    void writeKinds(boost::json::value &slot)
    {
        auto &kinds = slot.emplace_object()["oneOf"].emplace_array();
        const auto add = [&]<typename Kind>(std::size_t index, std::type_identity<Kind>) {
            auto &parts = kinds.emplace_back(boost::json::object_kind).get_object()["allOf"].emplace_array();
            auto &tag = parts.emplace_back(boost::json::object_kind).get_object();
            tag["type"] = "object";
            tag["required"].emplace_array().emplace_back(Wire<T>::tag);
            tag["properties"].emplace_object()[Wire<T>::tag].emplace_object()["const"] =
                Wire<T>::words.at(index);
            write<Kind>(parts.emplace_back(nullptr));
        };
        [&]<std::size_t... index>(std::index_sequence<index...>)
        {
            (add(index, std::type_identity<std::variant_alternative_t<index, T>>()), ...);
        }
        (std::make_index_sequence<std::variant_size_v<T>>());
    }
    template <Listed T>
    void addProperties(boost::json::object &properties, boost::json::array &required, bool isPresent)
    {
        forEachField<T>([&](const auto &entry) { addEntry(properties, required, isPresent, entry); });
    }
    template <typename Owner, typename Value, typename Form>
    void addEntry(boost::json::object &properties, boost::json::array &required, bool isPresent,
                  const Field<Owner, Value, Form> &entry)
    {
        if (entry.place != Place::Body)
            return;
        auto &slot = properties[entry.name];
        if (entry.presence == Presence::Nullable) {
            auto &either = slot.emplace_object()["anyOf"].emplace_array();
            write<Form>(either.emplace_back(nullptr));
            either.emplace_back(boost::json::object_kind).get_object()["type"] = "null";
        } else {
            write<Form>(slot);
        }
        if (isPresent && entry.presence == Presence::Required)
            required.emplace_back(entry.name);
    }
    template <typename Owner, typename Value, typename Form>
    void addEntry(boost::json::object &properties, boost::json::array &required, bool isPresent,
                  const Flat<Owner, Value, Form> &)
    {
        if constexpr (Optional<Form>)
            addProperties<typename Form::value_type>(properties, required, false);
        else
            addProperties<Form>(properties, required, isPresent);
    }
    template <typename Value>
    void addEntry(boost::json::object &properties, boost::json::array &, bool, const Constant<Value> &entry)
    {
        writeValue(properties[entry.name].emplace_object()["const"], entry.value);
    }
    template <typename Owner, typename Value>
    void addEntry(boost::json::object &properties, boost::json::array &, bool,
                  const Derived<Owner, Value> &entry)
    {
        write<Value>(properties[entry.name]);
    }

    boost::json::object &m_schemas;
};

} // namespace sallyport
