// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rosters/kioskbutton.h"

#include <QMenu>

namespace sallyport {

KioskButton::KioskButton(QWidget *parent)
    //: A machine on which people enroll, one after the other
    : Button(tr("Kiosk"), Kind::Secondary, parent)
{
    connect(this, &Button::clicked, this, &KioskButton::openMenu);
}

void KioskButton::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(text());
    menu->addAction(tr("Prepare kiosk…"), this, &KioskButton::prepareWanted);
    menu->addAction(tr("Import kiosk bundle…"), this, &KioskButton::importWanted);
    const int x = isLeftToRight() ? 0 : width() - menu->sizeHint().width();
    menu->popup(mapToGlobal(QPoint(x, height())));
}

} // namespace sallyport
