// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/keyvault.h"

#include <chrono>
#include <functional>
#include <memory>

class QObject;

namespace QKeychain {
class Job;
}

namespace sallyport {

/// Keys in the operating system's keychain, through QtKeychain: service "sallyport", one entry per store, its
/// value in base64. Never falls back to plain text.
///
/// A locked keyring that cannot prompt reads as "no such entry". So "no such entry" is believed only after
/// another entry, "sallyport-probe", could be written, read and deleted, and the key was looked for once
/// more.
///
/// A job that gets no answer within the limit ends as KeyHolderSilent; its late answer is ignored. QtKeychain
/// runs one job after the other: until the late one ends, further ones wait behind it and end by the limit.
class KeychainVault : public KeyVault
{
public:
    /// `limit` is for each job: a person may have to answer the keychain's own prompt (R49).
    explicit KeychainVault(std::chrono::milliseconds limit = std::chrono::seconds(30));
    ~KeychainVault() override;
    Q_DISABLE_COPY_MOVE(KeychainVault)

    QString name() const override;
    QFuture<Result<Secret>> read(const QString &storeId) override;
    QFuture<Result<void>> write(const QString &storeId, const Secret &key) override;
    QFuture<Result<void>> remove(const QString &storeId) override;

private:
    /// Calls back once, from the event loop: with the finished job, or with nullptr after the limit.
    void run(QKeychain::Job *job, const QString &entry, const std::function<void(QKeychain::Job *)> &done);
    void find(const QString &entry, const std::function<void(Result<Secret>)> &done);
    void findForSure(const QString &entry, const std::function<void(Result<Secret>)> &done);
    void store(const QString &entry, const Secret &value, const std::function<void(Result<void>)> &done);
    void erase(const QString &entry, const std::function<void(Result<void>)> &done);
    void probe(const std::function<void(Result<void>)> &done);

    std::chrono::milliseconds m_limit;
    std::unique_ptr<QObject> m_pending; ///< parent of what waits for jobs; without it no answer is delivered
};

} // namespace sallyport
