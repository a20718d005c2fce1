// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace sallyport {

/// Every action that the core records, as it is stored.
QStringList knownActions();

/// "Sign in", "Generate backup codes", in the user's language. An action of a newer program is shown as it is
/// stored.
QString actionText(const QString &action);

/// "password", "authentication code", "members": what a stored detail adds to its action; empty where it is
/// not one of the program's words.
QString detailText(const QString &detail);

/// Why it was refused: "wrong code". Empty for "ok"; a word of a newer program is shown as it is stored.
QString reasonText(const QString &outcome);

} // namespace sallyport
