// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/store/connection.h"

#include <QStringList>

namespace sallyport {

/// Tells a store from any other database: "SlPt".
constexpr quint32 storeApplicationId = 0x536c5074;
constexpr int newestSchema = 1;

/// The statements that bring the schema from the version before to this one: a numbered SQL file in the
/// resources, written for SQLite and told to PostgreSQL in its own words. A line `-- @sqlite` or
/// `-- @postgresql` stands before a statement that only one of them is given. Errors: StoreFailed when this
/// program has no such file.
Result<QStringList> migrationStatements(int version, Dialect dialect);

} // namespace sallyport
