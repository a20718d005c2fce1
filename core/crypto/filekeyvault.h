// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/keyvault.h"

#include <memory>

class QObject;

namespace sallyport {

// The same for programs that have no event loop yet; the errors are those of FileKeyVault.
Result<Secret> readKeyFile(const QString &path);
Result<void> writeKeyFile(const QString &path, const Secret &key);
/// Puts another key in the place of the one that is there, in one step. Errors: KeyMissing, KeyWrong,
/// FileFailed.
Result<void> replaceKeyFile(const QString &path, const Secret &key);

/// The key of one store in a file: one line of base64. The file is a regular one, no link, belongs to the
/// user who runs the program and is readable by nobody else: mode 0600, or 0400 as systemd gives credentials.
/// Any other is refused and left alone. The file is for one store, so the id of the store is not used.
class FileKeyVault : public KeyVault
{
public:
    explicit FileKeyVault(const QString &path);
    ~FileKeyVault() override;
    Q_DISABLE_COPY_MOVE(FileKeyVault)

    /// "file"
    QString name() const override;

    /// Errors: KeyMissing without the file; FileFailed; KeyWrong when its content is no key.
    QFuture<Result<Secret>> read(const QString &storeId) override;

    /// The new file is on the disk, not only in memory, when this succeeds. Errors: FileFailed, also when
    /// there is a file already: it is never overwritten.
    QFuture<Result<void>> write(const QString &storeId, const Secret &key) override;

    /// Errors: FileFailed.
    QFuture<Result<void>> remove(const QString &storeId) override;

private:
    QByteArray m_path;
    std::unique_ptr<QObject> m_pending; ///< context of answers on their way
};

} // namespace sallyport
