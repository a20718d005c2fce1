// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kiosk/clockwatch.h"
#include "ui/kiosk/kioskpage.h"

namespace sallyport {

/// The operator's menu: how far the shift is, and its end.
class OperatorPage : public KioskPage
{
    Q_OBJECT
public:
    OperatorPage(int done, int expected, const ClockFinding &clock, QWidget *parent = nullptr);

Q_SIGNALS:
    void pickWanted();
    void finishWanted();
    void leaveWanted();
};

} // namespace sallyport
