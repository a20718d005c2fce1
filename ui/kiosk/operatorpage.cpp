// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/operatorpage.h"

#include "ui/kiosk/kiosktext.h"
#include "ui/kiosk/touchtile.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

OperatorPage::OperatorPage(int done, int expected, const ClockFinding &clock, QWidget *parent)
    : KioskPage(u"page.kiosk.operator"_s, tr("Operator"), parent)
{
    //: %1 is a number of people out of %n
    addText(tr("%1 of %n people have enrolled.", nullptr, expected).arg(locale().toString(done)));
    if (const QString wrong = clockText(clock); !wrong.isEmpty())
        say(Tone::Warning, wrong);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(this, 12));
    column->addStretch();
    auto *pick = new TouchTile(tr("Choose a person"), tr("After you have looked at an ID card."));
    auto *finish = new TouchTile(tr("Finish shift"), tr("Writes one file, sealed for home, onto a drive."));
    auto *leave =
        new TouchTile(tr("Leave"), tr("Closes the kiosk. What was enrolled stays on this machine."));
    for (TouchTile *tile : {pick, finish, leave})
        column->addWidget(tile);
    column->addStretch();
    setSide(side, 3, 2);
    connect(pick, &TouchTile::clicked, this, &OperatorPage::pickWanted);
    connect(finish, &TouchTile::clicked, this, &OperatorPage::finishWanted);
    connect(leave, &TouchTile::clicked, this, &OperatorPage::leaveWanted);
    setFirstFocus(finish);
}

} // namespace sallyport
