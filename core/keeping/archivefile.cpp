// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keeping/archivefile.h"

#include "core/crypto/aead.h"
#include "core/crypto/sodium.h"
#include "core/crypto/wrappedkey.h"
#include "core/store/storefile.h"

#include <QFileInfo>
#include <QtEndian>

#include <sodium.h>

#include <array>
#include <unistd.h>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView magic = "SlPtArc1";
constexpr char lockedByPassphrase = 'p';
constexpr char lockedByStoreKey = 'k';
constexpr qsizetype largestLock = 1024;
constexpr qsizetype headerSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype overhead = crypto_secretstream_xchacha20poly1305_ABYTES;

using State = crypto_secretstream_xchacha20poly1305_state;

QByteArray littleEndian(qsizetype number)
{
    QByteArray bytes(sizeof(quint32), Qt::Uninitialized);
    qToLittleEndian(static_cast<quint32>(number), bytes.data());
    return bytes;
}

const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

Secret newFileKey(const RandomSource &random)
{
    static_assert(crypto_secretstream_xchacha20poly1305_KEYBYTES == storeKeySize);
    return newStoreKey(random).bytes;
}

tl::unexpected<Error> fileFailure(const QFile &file)
{
    return failure(file.error() == QFile::ResourceError ? ErrorCode::StoreFull : ErrorCode::FileFailed,
                   file.errorString());
}

QByteArray lockedKey(const Secret &fileKey, const ArchiveLock &lock, Argon2Parameters hashing,
                     const RandomSource &random)
{
    if (lock.storeKey)
        return aeadSeal(fileKey, magic, subkey(*lock.storeKey, KeyPurpose::Archive), random);
    return wrapKey({1, fileKey}, lock.passphrase, hashing, random);
}

Result<Secret> unlockedKey(char kind, QByteArrayView locked, const ArchiveLock &lock)
{
    if (kind == lockedByPassphrase) {
        if (lock.passphrase.isEmpty())
            return failure(ErrorCode::PassphraseNeeded);
        const auto key = unwrapKey(locked, lock.passphrase);
        if (!key)
            return tl::unexpected(key.error());
        return key->bytes;
    }
    if (!lock.storeKey)
        return failure(ErrorCode::KeyMissing, u"locked with the key of a store"_s);
    const auto key = aeadOpen(locked, magic, subkey(*lock.storeKey, KeyPurpose::Archive));
    if (!key)
        return failure(ErrorCode::KeyWrong);
    return *key;
}

/// What stands before the stream is authenticated with its first piece.
QByteArray digestOf(const QByteArray &head)
{
    QByteArray digest(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(digest.data()), crypto_generichash_BYTES, raw(head),
                       static_cast<unsigned long long>(head.size()), nullptr, 0);
    return digest;
}

} // namespace

struct ArchiveWriter::Stream
{
    State state{};
    QByteArray bound; ///< to the next piece
    ~Stream() { sodium_memzero(&state, sizeof state); }
};

ArchiveWriter::ArchiveWriter(const QString &path)
    : m_path(path), m_file(path + ".writing"_L1), m_stream(std::make_unique<Stream>())
{
}

ArchiveWriter::~ArchiveWriter()
{
    if (m_file.isOpen())
        m_file.remove();
}

Result<std::unique_ptr<ArchiveWriter>> ArchiveWriter::create(const QString &path, const ArchiveLock &lock,
                                                             Argon2Parameters hashing,
                                                             const RandomSource &random)
{
    startSodium();
    if (QFileInfo::exists(path))
        return failure(ErrorCode::StoreExists, path);
    std::unique_ptr<ArchiveWriter> writer(new ArchiveWriter(path));
    QFile::remove(writer->m_file.fileName()); // of a try that was cut off
    if (auto made = createPrivateFile(writer->m_file.fileName()); !made)
        return tl::unexpected(made.error());
    if (!writer->m_file.open(QIODevice::WriteOnly))
        return fileFailure(writer->m_file);

    const Secret fileKey = newFileKey(random);
    const QByteArray locked = lockedKey(fileKey, lock, hashing, random);
    std::array<unsigned char, headerSize> header{};
    crypto_secretstream_xchacha20poly1305_init_push(&writer->m_stream->state, header.data(),
                                                    raw(fileKey.view()));
    const QByteArray head = magic.toByteArray() + (lock.storeKey ? lockedByStoreKey : lockedByPassphrase) +
                            littleEndian(locked.size()) + locked;
    writer->m_stream->bound = digestOf(head);
    const QByteArray front = head + QByteArray(reinterpret_cast<const char *>(header.data()), headerSize);
    if (auto put = writer->put(front); !put)
        return tl::unexpected(put.error());
    return writer;
}

Result<void> ArchiveWriter::put(QByteArrayView bytes)
{
    if (m_file.write(bytes.data(), bytes.size()) != bytes.size())
        return fileFailure(m_file);
    return {};
}

Result<void> ArchiveWriter::push(QByteArrayView piece, bool last)
{
    QByteArray box(piece.size() + overhead, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_push(
        &m_stream->state, reinterpret_cast<unsigned char *>(box.data()), nullptr, raw(piece),
        static_cast<unsigned long long>(piece.size()), raw(m_stream->bound),
        static_cast<unsigned long long>(m_stream->bound.size()),
        last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
             : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
    m_stream->bound.clear();
    if (auto length = put(littleEndian(box.size())); !length)
        return length;
    return put(box);
}

Result<void> ArchiveWriter::write(const Secret &piece)
{
    Q_ASSERT(!piece.isEmpty() && piece.size() <= largestArchivePiece);
    return push(piece.view(), false);
}

Result<void> ArchiveWriter::finish()
{
    if (auto ended = push({}, true); !ended)
        return ended;
    if (!m_file.flush() || ::fsync(m_file.handle()) != 0)
        return failure(ErrorCode::FileFailed, qt_error_string());
    if (auto placed = placeStoreFile(m_file.fileName(), m_path); !placed)
        return placed;
    m_file.close();
    return {};
}

struct ArchiveReader::Stream
{
    State state{};
    QByteArray bound;
    ~Stream() { sodium_memzero(&state, sizeof state); }
};

ArchiveReader::ArchiveReader(const QString &path) : m_file(path), m_stream(std::make_unique<Stream>())
{
}

ArchiveReader::~ArchiveReader() = default;

Result<std::unique_ptr<ArchiveReader>> ArchiveReader::open(const QString &path, const ArchiveLock &lock)
{
    startSodium();
    std::unique_ptr<ArchiveReader> reader(new ArchiveReader(path));
    QFile &file = reader->m_file;
    if (!file.exists())
        return failure(ErrorCode::StoreMissing, path);
    if (!file.open(QIODevice::ReadOnly))
        return fileFailure(file);
    const QByteArray front = file.read(magic.size() + 1 + qsizetype(sizeof(quint32)));
    if (!front.startsWith(magic))
        return failure(ErrorCode::StoreForeign);
    if (front.size() < magic.size() + 1 + qsizetype(sizeof(quint32)))
        return failure(ErrorCode::StoreDamaged);
    const char kind = front.at(magic.size());
    const auto size = qFromLittleEndian<quint32>(front.constData() + magic.size() + 1);
    if ((kind != lockedByPassphrase && kind != lockedByStoreKey) || size > largestLock)
        return failure(ErrorCode::StoreDamaged);
    const QByteArray locked = file.read(size);
    const QByteArray header = file.read(headerSize);
    if (locked.size() != qsizetype(size) || header.size() != headerSize)
        return failure(ErrorCode::StoreDamaged);
    const auto fileKey = unlockedKey(kind, locked, lock);
    if (!fileKey)
        return tl::unexpected(fileKey.error());
    reader->m_stream->bound = digestOf(front + locked);
    if (fileKey->size() != storeKeySize ||
        crypto_secretstream_xchacha20poly1305_init_pull(&reader->m_stream->state, raw(header),
                                                        raw(fileKey->view())) != 0)
        return failure(ErrorCode::StoreDamaged);
    return reader;
}

Result<Secret> ArchiveReader::read()
{
    if (m_ended)
        return Secret();
    const QByteArray length = m_file.read(sizeof(quint32));
    if (length.size() != qsizetype(sizeof(quint32)))
        return failure(ErrorCode::StoreDamaged, u"the archive was cut short"_s);
    const qsizetype size = qFromLittleEndian<quint32>(length.constData());
    if (size < overhead || size > largestArchivePiece + overhead)
        return failure(ErrorCode::StoreDamaged);
    const QByteArray box = m_file.read(size);
    if (box.size() != size)
        return failure(ErrorCode::StoreDamaged, u"the archive was cut short"_s);
    unsigned char tag = 0;
    bool genuine = false;
    const auto pull = [&](char *out) {
        genuine = crypto_secretstream_xchacha20poly1305_pull(
                      &m_stream->state, reinterpret_cast<unsigned char *>(out), nullptr, &tag, raw(box),
                      static_cast<unsigned long long>(box.size()), raw(m_stream->bound),
                      static_cast<unsigned long long>(m_stream->bound.size())) == 0;
    };
    Secret piece;
    if (size == overhead)
        pull(nullptr);
    else
        piece = Secret::make(size - overhead, pull);
    m_stream->bound.clear();
    if (!genuine)
        return failure(ErrorCode::StoreDamaged);
    m_ended = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    if (m_ended != piece.isEmpty() || (m_ended && !m_file.atEnd()))
        return failure(ErrorCode::StoreDamaged);
    return piece;
}

} // namespace sallyport
