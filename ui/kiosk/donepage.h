// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/kioskpage.h"

namespace sallyport {

/// "Done", and the next person.
class DonePage : public KioskPage
{
    Q_OBJECT
public:
    explicit DonePage(QWidget *parent = nullptr);

Q_SIGNALS:
    void finished();
};

} // namespace sallyport
