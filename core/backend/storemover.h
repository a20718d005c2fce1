// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/operations/storemove.h"

#include <QFuture>

#include <atomic>
#include <memory>

namespace sallyport {

class Backend;

/// Looked at and stopped from another thread than the one that writes.
struct StoreMoveRun
{
    std::atomic<qint64> rows = 0;
    std::atomic<qint64> total = 0; ///< about; 0: not known yet
    std::atomic<bool> isStopped = false;
};

/// What a backend can do whose store is on this computer: have it moved elsewhere. The contract of Backend
/// holds here, too; who is signed in and has verified the identity there is so here.
class StoreMover
{
public:
    virtual ~StoreMover() = default;

    /// Whether whoever is signed in may take the store along. Errors: Unauthenticated.
    virtual QFuture<Result<bool>> mayMove() = 0;
    /// Whether the file is safe behind this passphrase. Errors: as checkPassword.
    virtual Result<void> judge(const Secret &passphrase) const = 0;
    /// Writes the file while others go on working in the store. Errors: as `judge`; Forbidden, ProofRequired
    /// and those of every operation; Cancelled when it was stopped, and nothing is left; Conflict where one
    /// is under way or the key of the store is being replaced; StoreExists where there is such a file;
    /// StoreFull, FileFailed.
    virtual QFuture<Result<qint64>> move(const StoreMove &wish, std::shared_ptr<StoreMoveRun> run) = 0;
};

/// None where the data lives elsewhere.
StoreMover *storeMoverOf(Backend &backend);

} // namespace sallyport
