// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace sallyport {

/// Time that nobody can set, and that goes on while the machine sleeps. A parameter, so that tests can set
/// it.
using KioskTime = std::function<std::chrono::milliseconds()>;
KioskTime bootTime();

/// A kiosk waits so long for a touch (R25), and says so for the last part of it.
constexpr std::chrono::seconds kioskPatience{60};
constexpr std::chrono::seconds kioskWarning{15};

/// Counts down while nobody touches the kiosk.
class StillThere : public QObject
{
    Q_OBJECT
public:
    explicit StillThere(KioskTime time, QObject *parent = nullptr);

    /// Begins anew.
    void watch(std::chrono::seconds patience = kioskPatience);
    void rest();
    bool isWatching() const { return m_timer.isActive(); }
    /// Somebody is there.
    void touch();

Q_SIGNALS:
    /// Whenever another second is over, and at once after `watch` and `touch`.
    void counted(int secondsLeft);
    /// Nobody is there; it rests.
    void gone();

private:
    void look();

    KioskTime m_time;
    QTimer m_timer;
    std::chrono::milliseconds m_patience{0};
    std::chrono::milliseconds m_touched{0};
    int m_said = -1;
};

} // namespace sallyport
