// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/id.h"
#include "core/model/timestamp.h"
#include "core/wire/words.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <charconv>
#include <optional>

namespace sallyport {

/// RFC 3339 in UTC with milliseconds: 2026-02-03T04:05:06.789Z. Later than the year 9999: its last moment.
QByteArray timeText(Timestamp time);
/// RFC 3339; what is finer than a millisecond is cut off.
std::optional<Timestamp> timeOf(QByteArrayView text);

QByteArray dayText(const QDate &day);
std::optional<QDate> dayOf(QByteArrayView text);

/// Well-formed UTF-8 without NUL.
bool isPlainText(QByteArrayView text);

// Values in a path or a query.

inline QByteArray parameterText(const QString &value)
{
    return value.toUtf8();
}
template <typename Tag>
QByteArray parameterText(const Id<Tag> &value)
{
    return value.value.toUtf8();
}
inline QByteArray parameterText(bool value)
{
    return value ? "true" : "false";
}
template <std::integral Number>
requires(!std::same_as<Number, bool>) QByteArray parameterText(Number value)
{
    return QByteArray::number(value);
}
inline QByteArray parameterText(Timestamp value)
{
    return timeText(value);
}
template <typename Enum>
requires std::is_enum_v<Enum> QByteArray parameterText(Enum value)
{
    return wordOf(value);
}
template <typename T>
requires requires(const T &inner)
{
    parameterText(inner);
}
QByteArray parameterText(const std::optional<T> &value)
{
    return parameterText(*value);
}

inline bool readParameter(const QByteArray &text, QString &value)
{
    value = QString::fromUtf8(text);
    return true;
}
template <typename Tag>
bool readParameter(const QByteArray &text, Id<Tag> &value)
{
    value.value = QString::fromUtf8(text);
    return !text.isEmpty();
}
inline bool readParameter(const QByteArray &text, bool &value)
{
    value = text == "true";
    return value || text == "false";
}
template <std::integral Number>
requires(!std::same_as<Number, bool>) bool readParameter(const QByteArray &text, Number &value)
{
    const auto [end, error] = std::from_chars(text.begin(), text.end(), value);
    return error == std::errc() && end == text.end();
}
inline bool readParameter(const QByteArray &text, Timestamp &value)
{
    const auto time = timeOf(text);
    value = time.value_or(Timestamp());
    return time.has_value();
}
template <typename Enum>
requires std::is_enum_v<Enum>
bool readParameter(const QByteArray &text, Enum &value)
{
    const auto known = valueOf<Enum>({text.data(), static_cast<std::size_t>(text.size())});
    value = known.value_or(Enum());
    return known.has_value();
}
template <typename T>
requires requires(const QByteArray &text, T &inner)
{
    readParameter(text, inner);
}
bool readParameter(const QByteArray &text, std::optional<T> &value)
{
    return readParameter(text, value.emplace());
}

} // namespace sallyport
