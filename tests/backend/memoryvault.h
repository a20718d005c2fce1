// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/keyvault.h"

#include <QHash>
#include <QObject>
#include <QPromise>

#include <memory>

namespace sallyport {

/// A keychain that forgets with the test; silent when told so.
class MemoryVault : public KeyVault
{
public:
    QHash<QString, Secret> entries;
    bool isSilent = false;
    int reads = 0;

    QString name() const override { return QStringLiteral("memory"); }
    QFuture<Result<Secret>> read(const QString &storeId) override
    {
        ++reads;
        return later<Secret>([this, storeId]() -> Result<Secret> {
            if (!entries.contains(storeId))
                return failure(ErrorCode::KeyMissing);
            return entries.value(storeId);
        });
    }
    QFuture<Result<void>> write(const QString &storeId, const Secret &key) override
    {
        return later<void>([this, storeId, key]() -> Result<void> {
            entries.insert(storeId, key);
            return {};
        });
    }
    QFuture<Result<void>> remove(const QString &storeId) override
    {
        return later<void>([this, storeId]() -> Result<void> {
            entries.remove(storeId);
            return {};
        });
    }

private:
    template <typename T, typename Work>
    QFuture<Result<T>> later(Work work)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        QMetaObject::invokeMethod(
            &m_context,
            [this, promise, work] {
                promise->addResult(isSilent ? Result<T>(failure(ErrorCode::KeyHolderSilent)) : work());
                promise->finish();
            },
            Qt::QueuedConnection);
        return promise->future();
    }

    QObject m_context;
};

} // namespace sallyport
