// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/filekeyvault.h"

#include "core/crypto/base64.h"

#include <QFile>
#include <QFileInfo>
#include <QObject>
#include <QPromise>
#include <QTimer>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

/// More than any key file holds, so that pointing at a huge file costs nothing.
constexpr std::size_t largestFile = 1024;

class Descriptor
{
public:
    explicit Descriptor(int descriptor) : m_descriptor(descriptor) {}
    ~Descriptor()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)

    bool isOpen() const { return m_descriptor >= 0; }
    int number() const { return m_descriptor; }

private:
    int m_descriptor;
};

tl::unexpected<Error> fileFailed(const QByteArray &path, const QString &reason)
{
    return failure(ErrorCode::FileFailed, QFile::decodeName(path) + u": "_s + reason);
}

tl::unexpected<Error> systemFailed(const QByteArray &path, int error)
{
    return fileFailed(path, qt_error_string(error));
}

Result<void> checkPrivate(const QByteArray &path, const struct stat &file)
{
    if (!S_ISREG(file.st_mode))
        return fileFailed(path, u"not a regular file"_s);
    if (file.st_uid != ::geteuid())
        return fileFailed(path, u"belongs to another user (%1)"_s.arg(file.st_uid));
    const mode_t mode = file.st_mode & mode_t(07777);
    if (mode != mode_t(0600) && mode != mode_t(0400))
        return fileFailed(path, u"has mode 0%1, must have 0600"_s.arg(mode, 0, 8));
    return {};
}

Result<Secret> readKey(const QByteArray &path)
{
    // Not blocking: a pipe put in its place must not hold us.
    const Descriptor file(::open(path.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    if (!file.isOpen())
        return errno == ENOENT ? failure(ErrorCode::KeyMissing) : systemFailed(path, errno);
    struct stat status = {};
    if (::fstat(file.number(), &status) != 0)
        return systemFailed(path, errno);
    if (const Result<void> fit = checkPrivate(path, status); !fit)
        return tl::unexpected(fit.error());
    std::size_t size = 0;
    int error = 0;
    const Secret content = Secret::make(largestFile, [&](char *out) {
        for (;;) {
            const ssize_t count = ::read(file.number(), out + size, largestFile - size);
            if (count < 0 && errno == EINTR)
                continue;
            if (count < 0)
                error = errno;
            if (count <= 0)
                return;
            size += static_cast<std::size_t>(count);
        }
    });
    if (error != 0)
        return systemFailed(path, error);
    QByteArrayView line = content.view().first(static_cast<qsizetype>(size));
    if (line.endsWith('\n'))
        line.chop(1);
    std::optional<Secret> key = fromBase64(line);
    if (size == largestFile || !key || key->isEmpty())
        return failure(ErrorCode::KeyWrong, u"the file holds no key"_s);
    return *std::move(key);
}

bool writeAll(int descriptor, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t count = ::write(descriptor, bytes.data(), static_cast<std::size_t>(bytes.size()));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return false;
        bytes = bytes.sliced(count);
    }
    return true;
}

/// A new or removed name is on the disk only when its folder is.
bool syncFolder(const QByteArray &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(QFile::decodeName(path)).absolutePath());
    const Descriptor directory(::open(folder.constData(), O_RDONLY | O_CLOEXEC | O_DIRECTORY));
    return directory.isOpen() && ::fsync(directory.number()) == 0;
}

Result<void> writeKey(const QByteArray &path, const Secret &key)
{
    const Descriptor file(
        ::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR));
    if (!file.isOpen())
        return systemFailed(path, errno);
    const Secret text = toBase64(key);
    if (::fchmod(file.number(), S_IRUSR | S_IWUSR) != 0 || !writeAll(file.number(), text.view()) ||
        !writeAll(file.number(), "\n") || ::fsync(file.number()) != 0 || !syncFolder(path)) {
        const int error = errno;
        ::unlink(path.constData());
        return systemFailed(path, error);
    }
    return {};
}

Result<void> removeKey(const QByteArray &path)
{
    struct stat status = {};
    if (::lstat(path.constData(), &status) != 0) {
        if (errno == ENOENT)
            return {};
        return systemFailed(path, errno);
    }
    if (const Result<void> fit = checkPrivate(path, status); !fit)
        return fit;
    if (::unlink(path.constData()) != 0 || !syncFolder(path))
        return systemFailed(path, errno);
    return {};
}

/// Does the work at the next turn of the event loop: nobody is answered before the call returns.
template <typename T>
QFuture<Result<T>> later(QObject *context, std::function<Result<T>()> work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QFuture<Result<T>> future = promise->future();
    QTimer::singleShot(0, context, [promise = std::move(promise), work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

} // namespace

Result<Secret> readKeyFile(const QString &path)
{
    return readKey(QFile::encodeName(path));
}

Result<void> writeKeyFile(const QString &path, const Secret &key)
{
    return writeKey(QFile::encodeName(path), key);
}

FileKeyVault::FileKeyVault(const QString &path)
    : m_path(QFile::encodeName(path)), m_pending(std::make_unique<QObject>())
{
}

FileKeyVault::~FileKeyVault() = default;

QString FileKeyVault::name() const
{
    return u"file"_s;
}

QFuture<Result<Secret>> FileKeyVault::read(const QString &)
{
    return later<Secret>(m_pending.get(), [path = m_path] { return readKey(path); });
}

QFuture<Result<void>> FileKeyVault::write(const QString &, const Secret &key)
{
    return later<void>(m_pending.get(), [path = m_path, key] { return writeKey(path, key); });
}

QFuture<Result<void>> FileKeyVault::remove(const QString &)
{
    return later<void>(m_pending.get(), [path = m_path] { return removeKey(path); });
}

Result<void> replaceKeyFile(const QString &path, const Secret &key)
{
    const QByteArray place = QFile::encodeName(path);
    if (auto present = readKey(place); !present)
        return tl::unexpected(present.error());
    const QByteArray draft = place + ".replacing";
    ::unlink(draft.constData()); // of a run that was cut off
    if (auto written = writeKey(draft, key); !written)
        return written;
    if (::rename(draft.constData(), place.constData()) != 0 || !syncFolder(place))
        return systemFailed(place, errno);
    return {};
}

} // namespace sallyport
