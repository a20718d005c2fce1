// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/pickpage.h"

#include "ui/kiosk/kiosktitle.h"
#include "ui/kiosk/seatlist.h"
#include "ui/kiosk/touchkeys.h"

#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

PickPage::PickPage(const QList<KioskSeat> &people, QWidget *parent)
    : KioskPage(u"page.kiosk.pick"_s, tr("Choose the person"), parent), m_people(people),
      m_model(new QStandardItemModel(this)), m_filter(new SeatFilter(this)), m_view(new QListView),
      m_search(touchField(tr("Search name or email"))),
      m_next(touchButton(tr("Continue"), Button::Kind::Primary))
{
    for (int i = 0; i < people.size(); ++i) {
        const KioskSeat &seat = people.at(i);
        auto *item = new QStandardItem(seat.person.name);
        item->setData(seat.person.email, SeatEmailRole);
        item->setData(seat.done, SeatDoneRole);
        item->setData(i, SeatIndexRole);
        item->setData(seat.done ? seat.person.email + u", "_s + tr("Done") : seat.person.email,
                      Qt::AccessibleDescriptionRole);
        item->setEditable(false);
        item->setEnabled(!seat.done);
        item->setDragEnabled(false);
        m_model->appendRow(item);
    }
    m_filter->setSourceModel(m_model);
    m_view->setObjectName(u"kiosk.people"_s);
    m_view->setAccessibleName(tr("People of the roster"));
    m_view->setModel(m_filter);
    m_view->setItemDelegate(new SeatDelegate(m_view));
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setMinimumHeight(3 * leastTouch);
    m_view->setUniformItemSizes(true);

    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(this, 10));
    column->addWidget(new KioskText(tr(
        "Look at the ID card first: whoever is in front of you gets the codes of the person you choose.")));
    column->addWidget(m_view, 1);
    column->addWidget(m_next, 0, Qt::AlignTrailing);
    setSide(list);
    m_search->edit()->setObjectName(u"kiosk.search"_s);
    words()->addWidget(m_search);
    auto *keys = new TouchKeys(TouchKeys::Board::Search);
    keys->typeInto({m_search->edit()});
    words()->addWidget(keys);
    connect(m_search, &LabelledField::textChanged, this, [this](const QString &text) {
        m_filter->setWords(text);
        // One who is left needs no second touch.
        if (m_filter->rowCount() == 1)
            m_view->setCurrentIndex(m_filter->index(0, 0));
    });
    connect(m_search, &LabelledField::returnPressed, this, &PickPage::pick);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PickPage::showChoice);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &PickPage::showChoice);
    connect(m_next, &Button::clicked, this, &PickPage::pick);
    setPrimary(m_next);
    setFirstFocus(m_search->edit());
    showChoice();
}

void PickPage::wipe()
{
    m_search->clear();
    m_model->clear();
    m_people.clear();
}

void PickPage::showChoice()
{
    const QModelIndexList chosen = m_view->selectionModel()->selectedIndexes();
    m_next->setEnabled(!chosen.isEmpty() && !chosen.first().data(SeatDoneRole).toBool());
}

void PickPage::pick()
{
    const QModelIndexList chosen = m_view->selectionModel()->selectedIndexes();
    if (!m_next->isEnabled() || chosen.isEmpty())
        return;
    unsay();
    Q_EMIT picked(m_people.at(chosen.first().data(SeatIndexRole).toInt()).person.id);
}

} // namespace sallyport
