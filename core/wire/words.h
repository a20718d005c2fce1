// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>

namespace sallyport {

/// The words of an enum on the wire, in the order of its values: `list`, an array of pairs.
template <typename Enum>
struct Words;

template <typename Enum>
constexpr std::pair<Enum, const char *> word(Enum value, const char *text)
{
    return {value, text};
}

/// Whether the enum has a name for this value; compilers write the others as a cast.
template <auto value>
constexpr bool isEnumerator()
{
    const std::string_view text = __PRETTY_FUNCTION__;
    return text.find(")", text.find("value = ")) == std::string_view::npos;
}

template <typename Enum>
constexpr bool hasAllWords()
{
    std::size_t next = 0;
    for (const auto &[value, text] : Words<Enum>::list)
        if (static_cast<std::size_t>(value) != next++)
            return false;
    return !isEnumerator<static_cast<Enum>(Words<Enum>::list.size())>();
}

template <typename Enum>
constexpr const char *wordOf(Enum value)
{
    static_assert(hasAllWords<Enum>(), "a value of the enum has no word, or they are in another order");
    return Words<Enum>::list.at(static_cast<std::size_t>(value)).second;
}

template <typename Enum>
constexpr std::optional<Enum> valueOf(std::string_view text)
{
    static_assert(hasAllWords<Enum>(), "a value of the enum has no word, or they are in another order");
    for (const auto &[value, known] : Words<Enum>::list)
        if (text == known)
            return value;
    return std::nullopt;
}

} // namespace sallyport
