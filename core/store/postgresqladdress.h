// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QString>

namespace sallyport {

/// What a connection to PostgreSQL is opened with.
struct PostgreSqlAddress
{
    QString host; ///< or the folder of a socket; empty: the library's default
    int port = -1;
    QString user;
    QString database;
    QString options; ///< for QSqlDatabase::setConnectOptions
};

/// From "postgresql://USER@HOST:PORT/DATABASE?KEY=VALUE&...", with the keys of libpq that are about where the
/// server is and how it proves who it is (PostgreSQL 15, 34.1.2). Another machine has to prove itself unless
/// `sslmode` says otherwise. A password comes from PGPASSFILE, PGPASSWORD or a certificate. Errors: Invalid,
/// `fields[0]` is the key.
Result<PostgreSqlAddress> readPostgreSqlAddress(const QString &location);

} // namespace sallyport
