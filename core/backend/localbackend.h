// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backend/backend.h"
#include "core/backend/storethread.h"

#include <QTemporaryDir>

#include <memory>

namespace sallyport {

/// The rules, run on a store on this computer. See Backend for the contract.
class LocalBackend : public Backend
{
    Q_OBJECT
public:
    /// `thread` holds an open store with its key proved. `folder` is removed after the store is closed.
    LocalBackend(std::unique_ptr<StoreThread> thread, BackendPlace place,
                 std::unique_ptr<QTemporaryDir> folder = {});
    ~LocalBackend() override;

    BackendPlace place() const override { return m_place; }

protected:
    void submit(AnyOperation operation, Completion completion) override;

private:
    BackendPlace m_place;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StoreThread> m_thread; ///< goes before the folder
};

} // namespace sallyport
