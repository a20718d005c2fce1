// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <boost/json/value.hpp>

#include <memory>

namespace sallyport {

/// A JSON value and the memory of all that is in it, wiped when it goes: bodies carry passwords and codes.
class JsonDocument
{
public:
    JsonDocument();
    ~JsonDocument();
    Q_DISABLE_COPY_MOVE(JsonDocument)

    /// Strict (R45): UTF-8 without a byte order mark, no NUL, no lone surrogate, no name twice in an object,
    /// nothing after the value, at most 32 levels and 64 names in an object. False: `reason` says why not.
    bool parse(QByteArrayView text, QString &reason);
    QByteArray text() const;

    boost::json::value &value() { return *m_value; }
    const boost::json::value &value() const { return *m_value; }

private:
    class Memory;
    std::unique_ptr<Memory> m_memory;
    std::unique_ptr<boost::json::value> m_value;
};

} // namespace sallyport
