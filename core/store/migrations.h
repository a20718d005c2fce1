// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

namespace sallyport {

class Database;

/// Brings the schema from one version to another by the numbered SQL files in the resources, in one
/// transaction.
Result<void> migrate(Database &database, int from, int to);

} // namespace sallyport
