// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"
#include "core/operations/access.h"

#include <QString>

namespace sallyport {

/// The whole store into one encrypted file, to be loaded on a server. Not an operation of the API: only where
/// the store is on this computer, and only for whoever sees everything in it. Noted in the audit log before.
struct StoreMove
{
    QString path;         ///< of a file that is not there yet
    Secret passphrase;    ///< opens the file, and with it everything in the store
    using Reply = qint64; ///< rows written
    static constexpr Access access{.proof = Access::Proof::Always, .sessionOnly = true};
};

} // namespace sallyport
