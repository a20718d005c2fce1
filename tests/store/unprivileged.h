// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>
#include <QtGlobal>

#include <unistd.h>

namespace sallyport {

/// As long as it lives, this process, if it was root's, is somebody without any right: root may write
/// anywhere.
class Unprivileged
{
public:
    Unprivileged() { m_changed = ::geteuid() == 0 && ::setresuid(nobody, nobody, 0) == 0; }
    ~Unprivileged()
    {
        if (m_changed && ::setresuid(0, 0, 0) != 0)
            qFatal("cannot be root again");
    }
    Q_DISABLE_COPY_MOVE(Unprivileged)

    /// Gives a file or folder to whom this process will be. To be called before.
    static bool give(const QString &path)
    {
        return ::geteuid() != 0 || ::chown(QFile::encodeName(path).constData(), nobody, nobody) == 0;
    }

private:
    static constexpr uid_t nobody = 65534;
    bool m_changed = false;
};

} // namespace sallyport
