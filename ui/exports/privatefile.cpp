// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exports/privatefile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace sallyport {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sallyport::PrivateFile)
};

Result<void> open(QSaveFile &file, QIODevice::OpenMode mode)
{
    // Replacing a device or a pipe by a file would succeed, and do harm.
    const QFileInfo present(file.fileName());
    if (present.exists() && !present.isFile())
        return failure(ErrorCode::FileFailed, Words::tr("there is something that is not a file"));
    if (!file.open(mode))
        return failure(ErrorCode::FileFailed, file.errorString());
    if (!file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        const QString reason = file.errorString();
        file.cancelWriting();
        return failure(ErrorCode::FileFailed, reason);
    }
    return {};
}

} // namespace

Result<void> openPrivately(QSaveFile &file)
{
    return open(file, QIODevice::WriteOnly);
}

Result<void> writePrivately(const QString &path, const Secret &text)
{
    QSaveFile file(path);
    if (auto opened = open(file, QIODevice::WriteOnly | QIODevice::Unbuffered); !opened)
        return opened;
    if (file.write(text.view().data(), text.size()) != text.size() || !file.commit())
        return failure(ErrorCode::FileFailed, file.errorString());
    return {};
}

} // namespace sallyport
