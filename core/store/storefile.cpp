// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace sallyport {

namespace {

constexpr qsizetype headerSize = 100;
constexpr char magic[] = "SQLite format 3"; // 16 bytes with its NUL
constexpr qsizetype pageSizeOffset = 16;    // two bytes; 1 stands for 65,536
constexpr qsizetype versionOffset = 60;
constexpr qsizetype applicationOffset = 68;

tl::unexpected<Error> systemFailure()
{
    return failure(ErrorCode::FileFailed, QString::fromLocal8Bit(std::strerror(errno)));
}

bool syncFolder(const QString &path)
{
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return false;
    const bool synced = ::fsync(folder) == 0;
    ::close(folder);
    return synced;
}

} // namespace

Result<void> inspectStoreFile(const QString &path, quint32 applicationId, int schemaVersion)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::StoreMissing);
    if (!info.isFile())
        return failure(ErrorCode::StoreForeign);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileFailed, file.errorString());
    const QByteArray header = file.read(headerSize);

    const bool isDatabase = header.startsWith(QByteArrayView(magic, sizeof magic));
    const auto numberAt = [&](qsizetype offset) {
        return header.size() >= offset + 4 ? qFromBigEndian<quint32>(header.constData() + offset) : 0;
    };
    const bool isOurs = numberAt(applicationOffset) == applicationId;
    if (header.size() < headerSize) // an empty file is what is left of a store that was cut short
        return failure(header.isEmpty() || QByteArrayView(magic, sizeof magic).startsWith(header.left(16)) ||
                               isDatabase
                           ? ErrorCode::StoreDamaged
                           : ErrorCode::StoreForeign);
    if (isDatabase != isOurs)
        return failure(isOurs ? ErrorCode::StoreDamaged : ErrorCode::StoreForeign);
    if (!isOurs)
        return failure(ErrorCode::StoreForeign);
    const quint32 stored = numberAt(pageSizeOffset) >> 16;
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    // Half a page at the end is all right only while a journal has the rest: SQLite would read it as zeros.
    if (pageSize == 0 ||
        (file.size() % pageSize != 0 && QFileInfo(path + QStringLiteral("-wal")).size() == 0))
        return failure(ErrorCode::StoreDamaged);
    if (const quint32 version = numberAt(versionOffset); version > static_cast<quint32>(schemaVersion))
        return tl::unexpected(Error{ErrorCode::StoreNewer, {}, {QString::number(version)}, {}});
    return {};
}

bool isWritableStore(const QString &path)
{
    const QFileInfo info(path);
    return info.isWritable() && QFileInfo(info.absolutePath()).isWritable();
}

Result<void> placeStoreFile(const QString &from, const QString &path)
{
    // link() refuses an existing name in one step, which rename() does not.
    if (::link(QFile::encodeName(from).constData(), QFile::encodeName(path).constData()) != 0)
        return errno == EEXIST ? failure(ErrorCode::StoreExists) : systemFailure();
    QFile::remove(from);
    if (!syncFolder(QFileInfo(path).absolutePath()))
        return systemFailure();
    return {};
}

Result<void> createPrivateFile(const QString &path)
{
    const QDir folder = QFileInfo(path).absoluteDir();
    if (!folder.exists()) {
        if (!folder.mkpath(QStringLiteral(".")))
            return systemFailure();
        QFile::setPermissions(folder.absolutePath(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    const int file = ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
    if (file < 0)
        return systemFailure();
    ::close(file);
    return {};
}

} // namespace sallyport
