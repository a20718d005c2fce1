// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kiosk/clerk.h"
#include "ui/kiosk/kioskpage.h"
#include "ui/kiosk/kioskplaces.h"

class QButtonGroup;

namespace sallyport {

/// What the operator decides before a shift.
struct ShiftChoice
{
    QString roster; ///< path
    KioskMode mode = KioskMode::Unattended;
};

/// "Unlock the kiosk": which roster, and who identifies people. The PIN comes next.
class UnlockPage : public KioskPage
{
    Q_OBJECT
public:
    UnlockPage(const QList<RosterFile> &rosters, const ShiftChoice &choice, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const sallyport::ShiftChoice &choice);
    /// A drive was plugged in.
    void lookedForAgain(const sallyport::ShiftChoice &choice);

private:
    QWidget *makeRosters(const QList<RosterFile> &rosters, const QString &chosen);
    QWidget *makeWays(const ShiftChoice &choice);
    ShiftChoice choice() const;

    QButtonGroup *m_rosters;
    QButtonGroup *m_ways;
    Button *m_next;
};

} // namespace sallyport
