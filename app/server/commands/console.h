// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"
#include "core/keeping/storearchive.h"
#include "core/keeping/storecheck.h"
#include "core/model/error.h"

#include <QString>

#include <tl/expected.hpp>

namespace sallyport {

class Arguments;
struct StoreSettings;

// How the sub-commands speak to whoever runs them.

/// "sallyportd: WHY." to standard error; returns `exitCode`: 1 when it could not be done, 2 for a mistake in
/// the call.
int fail(const QString &why, int exitCode = 1);
int fail(const Error &error, const StoreSettings &store);
/// A line to standard output.
void say(const QString &line);

/// Why an archive could not be read or put back.
QString sentenceForArchive(const Error &error, const QString &file, const StoreSettings &store);

/// The one thing that stands behind the options. Errors in words.
tl::expected<QString, QString> readOnlyPositional(const Arguments &arguments, const QString &what);

/// Of a dump, from `--passphrase-file` or the environment; on a terminal it is asked for. Errors in words.
tl::expected<Secret, QString> readPassphrase(const Arguments &arguments);

/// "41 200 rows", in place, on a terminal; nothing elsewhere.
ArchiveProgress progressOnTerminal();

/// "412 of 412 secrets open with key 3; 80 events of the audit log verified".
QString sentenceFor(const StoreCheck &check, quint32 keyId);

} // namespace sallyport
