// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/button.h"

namespace sallyport {

/// "Kiosk", in the head of a list: a menu of what can be done for one.
class KioskButton : public Button
{
    Q_OBJECT
public:
    explicit KioskButton(QWidget *parent = nullptr);

Q_SIGNALS:
    void prepareWanted();
    void importWanted();

private:
    void openMenu();
};

} // namespace sallyport
