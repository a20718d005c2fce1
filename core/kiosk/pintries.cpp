// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kiosk/pintries.h"

#include "core/kiosk/wholefile.h"

#include <QFile>

namespace sallyport {

namespace {

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

} // namespace

Result<int> PinTries::count() const
{
    // Opened rather than asked for its size: a file that is there and cannot be read is no count of zero.
    QFile file(m_path);
    if (!file.exists())
        return 0;
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(fileError(file));
    return static_cast<int>(file.size());
}

Result<void> PinTries::add()
{
    QFile file(m_path);
    if (!file.open(QIODevice::Append | QIODevice::Unbuffered, ownerOnly) || file.write("1") != 1)
        return tl::unexpected(fileError(file));
    return syncFile(file);
}

void PinTries::takeBack()
{
    if (const auto tries = count(); tries && *tries > 0)
        static_cast<void>(resize(*tries - 1));
}

void PinTries::forgive()
{
    static_cast<void>(resize(0));
}

Result<void> PinTries::resize(qint64 size)
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered, ownerOnly) || !file.resize(size))
        return tl::unexpected(fileError(file));
    return syncFile(file);
}

} // namespace sallyport
