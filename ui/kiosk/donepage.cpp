// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/donepage.h"

#include "ui/kiosk/donemark.h"
#include "ui/kiosk/kiosktitle.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

DonePage::DonePage(QWidget *parent) : KioskPage(u"page.kiosk.done"_s, tr("Done"), parent)
{
    addText(tr(
        "Your codes work as soon as the kiosk has been brought home. Take your phone and your backup codes "
        "with you."));
    words()->addSpacing(scaled(this, 8));
    auto *next = touchButton(tr("Next person"), Button::Kind::Primary);
    words()->addWidget(next, 0, Qt::AlignLeading);
    connect(next, &Button::clicked, this, &DonePage::finished);
    setPrimary(next);
    setFirstFocus(next);
    setSide(new DoneMark);
}

} // namespace sallyport
