// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kiosk/wholefile.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> systemFailure()
{
    return failure(ErrorCode::FileFailed, QString::fromLocal8Bit(std::strerror(errno)));
}

Result<void> written(const QString &path, QByteArrayView bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return tl::unexpected(fileError(file));
    if (file.write(bytes.data(), bytes.size()) != bytes.size())
        return tl::unexpected(fileError(file));
    return syncFile(file);
}

/// A name is on the disk when its folder is. A file system that cannot do this has written it already.
void syncFolder(const QString &folder)
{
    const int number = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (number < 0)
        return;
    ::fsync(number);
    ::close(number);
}

} // namespace

Error fileError(const QFile &file)
{
    return Error{ErrorCode::FileFailed, file.errorString(), {}, {}};
}

Result<void> syncFile(const QFile &file)
{
    if (::fsync(file.handle()) != 0)
        return systemFailure();
    return {};
}

Result<void> writeWholeFile(const QString &path, QByteArrayView bytes)
{
    const QString beside = path + u".new"_s;
    if (auto done = written(beside, bytes); !done) {
        QFile::remove(beside);
        return done;
    }
    if (std::rename(QFile::encodeName(beside).constData(), QFile::encodeName(path).constData()) != 0) {
        auto failed = systemFailure();
        QFile::remove(beside);
        return failed;
    }
    syncFolder(QFileInfo(path).absolutePath());
    return {};
}

} // namespace sallyport
