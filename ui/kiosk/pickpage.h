// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kiosk/clerk.h"
#include "ui/kiosk/kioskpage.h"

class QListView;
class QStandardItemModel;

namespace sallyport {

class SeatFilter;

/// The operator's list: who is expected, and who is done.
class PickPage : public KioskPage
{
    Q_OBJECT
public:
    explicit PickPage(const QList<KioskSeat> &people, QWidget *parent = nullptr);

    void wipe() override;

Q_SIGNALS:
    void picked(const sallyport::PersonId &person);

private:
    void pick();
    void showChoice();

    QList<KioskSeat> m_people;
    QStandardItemModel *m_model;
    SeatFilter *m_filter;
    QListView *m_view;
    LabelledField *m_search;
    Button *m_next;
};

} // namespace sallyport
