// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace sallyport {

/// Where a store is: "sqlite:FILE" or "postgresql://USER@HOST:PORT/DATABASE" (RFC 3986; a folder with a
/// socket is "postgresql:///DATABASE?host=FOLDER"). A password is never part of it.
struct StoreAddress
{
    enum class Kind { Sqlite, PostgreSql };
    Kind kind = Kind::Sqlite;
    QString location; ///< the file's path, or the whole address

    friend bool operator==(const StoreAddress &a, const StoreAddress &b) = default;
};

/// Nothing when it is neither.
std::optional<StoreAddress> readStoreAddress(const QString &text);

} // namespace sallyport
