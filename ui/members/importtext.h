// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/csvreader.h"

#include <QString>

namespace sallyport {

/// Why a file is not imported, in which line, and what to do about it.
QString csvFaultText(const CsvFault &fault);

/// Text of a stranger's file as it is shown: what would be invisible or turn the line around stands as its
/// number
/// ("\u202e"), a line end as "↵".
QString visibleText(const QString &text);

/// "4, 7, 9 and 12 more": at most ten.
QString lineList(const QList<qint64> &lines);

} // namespace sallyport
