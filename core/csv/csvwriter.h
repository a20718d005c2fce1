// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace sallyport {

/// Begins a file, so that spreadsheets read it as UTF-8.
QByteArray csvByteOrderMark();

/// One record (RFC 4180): every cell in quotes, commas, CR LF. A cell that a spreadsheet would take for a
/// formula (it begins with = + - @ or a tab, also in full width) gets an apostrophe before it (R59); NUL is
/// left out.
QByteArray csvRecord(const QStringList &cells);

} // namespace sallyport
