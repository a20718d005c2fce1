// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/unlockpage.h"

#include "ui/kiosk/kiosktitle.h"
#include "ui/kiosk/touchtile.h"
#include "ui/widgets/wraplayout.h"

#include <QButtonGroup>
#include <QFileInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

UnlockPage::UnlockPage(const QList<RosterFile> &rosters, const ShiftChoice &choice, QWidget *parent)
    : KioskPage(u"page.kiosk.unlock"_s, tr("Unlock the kiosk"), parent), m_rosters(new QButtonGroup(this)),
      m_ways(new QButtonGroup(this)), m_next(touchButton(tr("Continue"), Button::Kind::Primary))
{
    words()->addWidget(makeRosters(rosters, choice.roster));
    setSide(makeWays(choice));
    m_next->setEnabled(m_rosters->checkedButton());
    connect(m_rosters, &QButtonGroup::idClicked, this, [this] { m_next->setEnabled(true); });
    connect(m_next, &Button::clicked, this, [this] { Q_EMIT chosen(this->choice()); });
    setPrimary(m_next);
    if (m_next->isEnabled())
        setFirstFocus(m_next);
    else if (!rosters.isEmpty())
        setFirstFocus(m_rosters->buttons().constFirst());
}

QWidget *UnlockPage::makeRosters(const QList<RosterFile> &rosters, const QString &chosen)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(this, 10));
    column->addWidget(new GroupTitle(tr("Roster")));
    if (rosters.isEmpty())
        column->addWidget(new KioskText(
            tr("There is no roster yet. Plug in the drive it is on, or copy it into the kiosk's folder.")));
    for (const RosterFile &roster : rosters) {
        const QFileInfo file(roster.path);
        auto *tile =
            new TouchTile(file.completeBaseName(), roster.place.isEmpty() ? tr("In the kiosk's folder")
                                                                          //: %1 is the name of a drive
                                                                          : tr("On %1").arg(roster.place));
        tile->setCheckable(true);
        tile->setProperty("path", roster.path);
        tile->setChecked(roster.path == chosen || rosters.size() == 1);
        m_rosters->addButton(tile);
        column->addWidget(tile);
    }
    auto *again = touchButton(tr("Look again"));
    connect(again, &Button::clicked, this, [this] { Q_EMIT lookedForAgain(choice()); });
    auto *row = new WrapLayout;
    row->setSpacing(scaled(this, 12));
    row->addWidget(again);
    row->addWidget(m_next);
    column->addSpacing(scaled(this, 4));
    column->addLayout(row);
    return box;
}

QWidget *UnlockPage::makeWays(const ShiftChoice &choice)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(this, 10));
    column->addStretch();
    column->addWidget(new GroupTitle(tr("How people are identified")));
    const auto add = [&](KioskMode mode, const QString &title, const QString &detail) {
        auto *tile = new TouchTile(title, detail);
        tile->setCheckable(true);
        tile->setChecked(mode == choice.mode);
        m_ways->addButton(tile, static_cast<int>(mode));
        column->addWidget(tile);
    };
    add(KioskMode::Unattended, tr("Unattended"), tr("People type their email and enrollment code."));
    add(KioskMode::AttendedWithPin, tr("Attended, PIN for each person"),
        tr("You look at an ID card and choose the person."));
    add(KioskMode::Attended, tr("Attended, PIN once"), tr("As above; never leave the kiosk alone."));
    column->addStretch();
    return box;
}

ShiftChoice UnlockPage::choice() const
{
    const QAbstractButton *roster = m_rosters->checkedButton();
    return {roster ? roster->property("path").toString() : QString(),
            static_cast<KioskMode>(m_ways->checkedId())};
}

} // namespace sallyport
