// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QStringList>

namespace sallyport {

/// The statements that bring the schema from the version before to this one: a numbered SQL file in the
/// resources. Errors: StoreFailed when this program has no such file.
Result<QStringList> migrationStatements(int version);

} // namespace sallyport
