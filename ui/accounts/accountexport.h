// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/account.h"

#include <QStringList>

namespace sallyport {

/// "Accounts" outside of the program: all columns whatever is shown, in the user's language; numbers as
/// digits, moments as ISO 8601 in UTC, so that other programs can read them. As many cells as there are in
/// the header.
QStringList accountExportHeader();
QStringList accountExportCells(const AccountRow &row);

} // namespace sallyport
