// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"
#include "core/model/result.h"

#include <QFuture>
#include <QString>

namespace sallyport {

/// Keeps the keys of stores outside the stores. Called on the thread that runs the event loop; never blocks
/// on it for long, and never answers before returning. Every future ends: with an answer, or cancelled when
/// the vault goes first.
class KeyVault
{
public:
    virtual ~KeyVault() = default;

    /// What keeps the keys, e.g. "libsecret". Recorded in the store and compared at every start (R48), so it
    /// never changes its spelling.
    virtual QString name() const = 0;

    /// Errors: KeyMissing only when the vault is open and has no such key; KeyHolderSilent when it cannot
    /// tell; KeyWrong when what is there is no key; FileFailed.
    virtual QFuture<Result<Secret>> read(const QString &storeId) = 0;

    /// Read it back before trusting it (R49). Errors: KeyHolderSilent, FileFailed.
    virtual QFuture<Result<void>> write(const QString &storeId, const Secret &key) = 0;

    /// Succeeds only when the key is certainly gone, also when there was none. Errors: KeyHolderSilent,
    /// FileFailed.
    virtual QFuture<Result<void>> remove(const QString &storeId) = 0;
};

} // namespace sallyport
