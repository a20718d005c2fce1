// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/audit.h"

#include <QString>

namespace sallyport {

// An event in the user's language. Control and bidirectional characters of names and texts are shown escaped.

QString whoText(const AuditRow &row);
/// A dash where somebody does something to themselves, or to nobody.
QString whomText(const AuditRow &row);
/// What was tried, by what, and why it was refused: "Sign in · password · wrong code".
QString whatText(const AuditRow &row);
QString whereText(const AuditRow &row);
QString fromText(const AuditRow &row);
/// "OK", "Refused"
QString outcomeText(const AuditRow &row);
bool isRefused(const AuditRow &row);
/// With the day, the seconds and the time zone.
QString preciseTimeText(Timestamp at);

} // namespace sallyport
