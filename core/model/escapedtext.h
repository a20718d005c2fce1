// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sallyport {

/// Control, bidirectional and other invisible characters become \u202e or, beyond four digits, \U000e0001, so
/// that a text shows all that is in it (R56).
QString escapedText(const QString &text);

} // namespace sallyport
