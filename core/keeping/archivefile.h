// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/argon2.h"
#include "core/crypto/random.h"
#include "core/crypto/storekey.h"
#include "core/model/result.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <memory>
#include <optional>

namespace sallyport {

/// What opens an archive: a passphrase, for a store that moves; or the key of the store itself, for a backup
/// that is put back beside it. Exactly one of the two.
struct ArchiveLock
{
    Secret passphrase;
    std::optional<StoreKey> storeKey;
};

constexpr qsizetype largestArchivePiece = 4 * 1024 * 1024;

// An encrypted file of pieces (libsodium's crypto_secretstream, XChaCha20-Poly1305): magic, kind of lock, the
// random key of the file as the lock seals it, the stream's header, then each piece behind its length. A byte
// that is changed, a piece that is missing, moved or foreign, and an end that was cut off are found.

/// Writes beside `path`; the file is there, mode 0600, only once it is finished.
class ArchiveWriter
{
public:
    /// As slow as hashing a password where the lock is a passphrase. Errors: StoreExists (never overwritten),
    /// FileFailed.
    static Result<std::unique_ptr<ArchiveWriter>> create(const QString &path, const ArchiveLock &lock,
                                                         Argon2Parameters hashing,
                                                         const RandomSource &random);
    ~ArchiveWriter();
    Q_DISABLE_COPY_MOVE(ArchiveWriter)

    /// At most largestArchivePiece bytes. Errors: StoreFull, FileFailed.
    Result<void> write(const Secret &piece);
    /// Ends the stream, and puts the file in its place when it is on the disk. Errors: StoreFull, FileFailed,
    /// StoreExists.
    Result<void> finish();

private:
    struct Stream;
    explicit ArchiveWriter(const QString &path);
    Result<void> push(QByteArrayView piece, bool last);
    Result<void> put(QByteArrayView bytes);

    QString m_path;
    QFile m_file;
    std::unique_ptr<Stream> m_stream;
};

class ArchiveReader
{
public:
    /// Errors: StoreMissing, StoreForeign (no archive), PassphraseNeeded, PassphraseWrong, KeyWrong,
    /// StoreDamaged, FileFailed.
    static Result<std::unique_ptr<ArchiveReader>> open(const QString &path, const ArchiveLock &lock);
    ~ArchiveReader();
    Q_DISABLE_COPY_MOVE(ArchiveReader)

    /// The next piece; empty behind the last one, which is the proof that nothing is missing. Errors:
    /// StoreDamaged, FileFailed.
    Result<Secret> read();

private:
    struct Stream;
    explicit ArchiveReader(const QString &path);

    QFile m_file;
    std::unique_ptr<Stream> m_stream;
    bool m_ended = false;
};

} // namespace sallyport
