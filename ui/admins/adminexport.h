// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/admin.h"

#include <QStringList>

namespace sallyport {

/// "Admins" outside of the program: in the user's language; moments as ISO 8601 in UTC, so that other
/// programs can read them. As many cells as there are in the header.
QStringList adminExportHeader();
QStringList adminExportCells(const AdminRow &row);

} // namespace sallyport
