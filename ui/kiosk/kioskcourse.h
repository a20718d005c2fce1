// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/kioskstage.h"
#include "ui/kiosk/unlockpage.h"

#include <QObject>

#include <functional>

namespace sallyport {

class KioskVisit;

/// The way through a shift: unlock, one person after the other, the operator's menu, the bundle, and out.
class KioskCourse : public QObject
{
    Q_OBJECT
public:
    /// `tools` and `frame` outlive the course.
    KioskCourse(const KioskTools &tools, KioskFrame &frame, QObject *parent = nullptr);

    void start();
    /// Everything that shows anew, after the size of things has changed.
    void showAgain();
    /// Somebody is there.
    void touch() { m_still.touch(); }
    /// The operator's menu, after the PIN.
    void callOperator();
    /// The operator's guide, at the chapter of the page that shows; nothing on the pages of those who enroll.
    void showGuide();

Q_SIGNALS:
    /// The operator has left with the PIN.
    void left();

private:
    enum class Purpose { Menu, Pick };

    void showUnlock();
    void showUnlockPin();
    void unlock(const Secret &pin);
    void takeUnlocked(const Result<KioskUnlocked> &unlocked);
    void showStart();
    void beginStart(const QString &text = {});
    void showLanguage();
    void showCurrentLanguage(bool changeable);
    void applyLanguage(const QString &language);
    void showPin(Purpose purpose);
    void showPick();
    void showOperator();
    void showFinish();
    void finishInto(const QString &folder);
    void leave();
    void turnBack();
    void goneAway();
    void closeOperator();
    QList<KioskPlace> targets() const;
    void remember(std::function<void()> show) { m_again = std::move(show); }

    const KioskTools &m_tools;
    KioskFrame &m_frame;
    StillThere m_still;
    KioskStage m_stage;
    KioskVisit *m_visit;
    bool m_visiting = false;
    bool m_unlocked = false;
    bool m_choosingLanguage = false;
    ShiftChoice m_choice;
    QString m_tenant;
    QString m_language; ///< of the start page
    ClockFinding m_clock;
    std::function<void()> m_again;
};

} // namespace sallyport
