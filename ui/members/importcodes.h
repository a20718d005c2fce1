// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/model/signincode.h"

#include <QList>

namespace sallyport {

/// A sign-in code of somebody who was imported.
struct IssuedCode
{
    QString name;
    SignInCode code;
};

// The codes as a table of the administrator's own, to be handed on one by one.

/// A CSV file with a byte order mark: name, address, code, until when.
Secret importCodesText(const QList<IssuedCode> &codes);

/// Whole or not at all, mode 0600 before the first byte is in it. Errors: FileFailed; `detail` is the
/// system's own words.
Result<void> writeImportCodes(const QString &path, const QList<IssuedCode> &codes);

} // namespace sallyport
