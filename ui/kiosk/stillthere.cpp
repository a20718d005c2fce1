// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/stillthere.h"

#ifdef Q_OS_LINUX
#include <time.h>
#endif

namespace sallyport {

using namespace std::chrono;

KioskTime bootTime()
{
    return [] {
#ifdef Q_OS_LINUX
        // Unlike the steady clock of C++ this one counts the time with the lid closed.
        timespec now{};
        if (clock_gettime(CLOCK_BOOTTIME, &now) == 0)
            return floor<milliseconds>(seconds(now.tv_sec) + nanoseconds(now.tv_nsec));
#endif
        return floor<milliseconds>(steady_clock::now().time_since_epoch());
    };
}

StillThere::StillThere(KioskTime time, QObject *parent) : QObject(parent), m_time(std::move(time))
{
    m_timer.setInterval(100);
    connect(&m_timer, &QTimer::timeout, this, &StillThere::look);
}

void StillThere::watch(seconds patience)
{
    m_patience = patience;
    m_touched = m_time();
    m_said = -1;
    m_timer.start();
    look();
}

void StillThere::rest()
{
    m_timer.stop();
}

void StillThere::touch()
{
    if (!isWatching())
        return;
    // A hand that comes too late finds nothing any more.
    look();
    if (!isWatching())
        return;
    m_touched = m_time();
    look();
}

void StillThere::look()
{
    const milliseconds left = m_patience - (m_time() - m_touched);
    if (left <= milliseconds(0)) {
        rest();
        Q_EMIT gone();
        return;
    }
    const auto said = static_cast<int>(ceil<seconds>(left).count());
    if (said == m_said)
        return;
    m_said = said;
    Q_EMIT counted(said);
}

} // namespace sallyport
