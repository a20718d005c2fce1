// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/finishpage.h"

#include "ui/kiosk/touchtile.h"
#include "ui/widgets/readingdirection.h"

#include <QDir>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

FinishPage::FinishPage(const QList<KioskPlace> &places, QWidget *parent)
    : KioskPage(u"page.kiosk.finish"_s, tr("Finish shift"), parent), m_places(new QWidget),
      m_leave(touchButton(tr("Leave"), Button::Kind::Primary))
{
    addText(tr(
        "Everything that was enrolled goes into one file that only the home store can read. Choose where to; "
        "then import it at home with \"Import kiosk bundle…\"."));
    words()->addWidget(m_leave, 0, Qt::AlignLeading);
    m_leave->hide();
    auto *column = new QVBoxLayout(m_places);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(this, 12));
    column->addStretch();
    for (const KioskPlace &place : places) {
        // A path runs from the left in every language.
        const QString path = QChar(0x2066) + QDir::toNativeSeparators(place.folder) + QChar(0x2069);
        auto *tile = new TouchTile(place.name.isEmpty() ? tr("The roster's folder") : place.name, path);
        column->addWidget(tile);
        connect(tile, &TouchTile::clicked, this, [this, place] { Q_EMIT placeChosen(place.folder); });
    }
    auto *again = touchButton(tr("Look again"));
    column->addWidget(again, 0, Qt::AlignLeading);
    column->addStretch();
    setSide(m_places);
    connect(again, &Button::clicked, this, &FinishPage::lookedForAgain);
    connect(m_leave, &Button::clicked, this, &FinishPage::leaveWanted);
}

void FinishPage::written(const QString &path)
{
    m_places->hide();
    m_leave->show();
    setFirstFocus(m_leave);
    //: Of the file that was just written: at the organization's own computer
    setText(tr("Import it at home with \"Import kiosk bundle…\"."));
    //: %1 is the path of a file
    say(Tone::Good, tr("Saved as %1. The kiosk keeps its own copy.").arg(isolatedPath(path)));
    focusFirst();
}

} // namespace sallyport
