// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/timestamp.h"

#include <QByteArray>

#include <optional>

namespace sallyport {

class Database;

// Inside a transaction of the database. When a client application last gave a code for a connection; ends
// with its session.
std::optional<Timestamp> connectionProvedAt(Database &database, const QByteArray &session);
void putConnectionProof(Database &database, const QByteArray &session, Timestamp when);

} // namespace sallyport
