// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/audit.h"

#include <QStringList>

namespace sallyport {

// The audit log as a file for other programs: words of the user's language beside what is stored, times in
// UTC.

QStringList auditHeader();
QStringList auditCells(const AuditRow &row);

} // namespace sallyport
