// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/random.h"
#include "core/crypto/secret.h"

#include <QByteArray>
#include <QList>

namespace sallyport {

/// 16 random bytes, drawn once for a set of backup codes: one hash of the typed code then finds it among all
/// ten, so a wrong code costs no more than a right one (R08).
QByteArray newCodeSalt(const RandomSource &random);

/// 32 bytes of Argon2id, 19 MiB and 2 passes. The code comes in its normal form (backupcode.h); the salt is
/// newCodeSalt's. About 30 ms: off the GUI thread.
QByteArray codeHash(const Secret &normalisedCode, QByteArrayView salt);

/// The hashes of a whole set in the order of the codes, on up to four cores.
QList<QByteArray> codeHashes(const QList<Secret> &codes, QByteArrayView salt);

} // namespace sallyport
