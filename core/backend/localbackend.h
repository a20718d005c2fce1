// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backend/backend.h"
#include "core/backend/storemover.h"
#include "core/backend/storethread.h"
#include "core/crypto/storekey.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace sallyport {

/// The rules, run on a store on this computer. See Backend for the contract.
class LocalBackend : public Backend, public StoreMover
{
    Q_OBJECT
public:
    /// `thread` holds an open store with its key proved. Without `key` the store cannot be moved.
    LocalBackend(std::unique_ptr<StoreThread> thread, BackendPlace place, std::optional<StoreKey> key);
    /// Sample data: `folder` is removed after the store is closed.
    LocalBackend(std::unique_ptr<StoreThread> thread, BackendPlace place,
                 std::unique_ptr<QTemporaryDir> folder);
    ~LocalBackend() override;

    BackendPlace place() const override { return m_place; }

    QFuture<Result<bool>> mayMove() override;
    Result<void> judge(const Secret &passphrase) const override;
    QFuture<Result<qint64>> move(const StoreMove &wish, std::shared_ptr<StoreMoveRun> run) override;

protected:
    void submit(AnyOperation operation, Completion completion) override;

private:
    /// Hands what the store's thread answers to `completion`, and tells of a session that is over.
    template <typename T>
    void await(const QFuture<Result<T>> &future, bool needsSession,
               std::function<void(Result<T>)> completion);

    BackendPlace m_place;
    std::optional<StoreKey> m_key;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StoreThread> m_thread; ///< goes before the folder
    std::unique_ptr<StoreThread> m_moving; ///< reads for a move, so that nobody waits for it
    std::shared_ptr<StoreMoveRun> m_run;
};

} // namespace sallyport
