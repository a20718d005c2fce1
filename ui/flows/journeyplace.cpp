// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/journeyplace.h"

#include "ui/flows/journey.h"
#include "ui/widgets/pagearea.h"

#include <QVBoxLayout>

namespace sallyport {

JourneyPlace::JourneyPlace(QWidget *parent) : QStackedWidget(parent), m_area(new PageArea)
{
    addWidget(m_area);
}

void JourneyPlace::setOverview(QWidget *overview)
{
    if (m_overview) {
        removeWidget(m_overview);
        m_overview->setParent(nullptr);
        m_overview->deleteLater(); // it may be in the middle of telling us
    }
    m_overview = overview;
    insertWidget(0, overview);
    if (!m_journey)
        setCurrentWidget(overview);
}

void JourneyPlace::open(Journey *journey)
{
    QWidget *focused = window()->focusWidget();
    m_wayIn = m_overview && m_overview->isAncestorOf(focused) ? focused : nullptr;
    m_journey = journey;
    auto *frame = new QWidget;
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(pageMargins(this));
    column->addWidget(journey);
    m_area->setWidget(frame);
    setCurrentWidget(m_area);
}

void JourneyPlace::leave()
{
    // Later: it is in the middle of telling us.
    m_area->takeWidget()->deleteLater();
    m_journey = nullptr;
    setCurrentWidget(m_overview);
    if (!isVisible())
        return;
    // To where one was, or to the beginning of the page. A page that is busy has lost the focus already.
    if (m_wayIn && m_wayIn->isVisible() && m_wayIn->isEnabled())
        m_wayIn->setFocus(Qt::OtherFocusReason);
    else if (!m_overview->isAncestorOf(window()->focusWidget()))
        parentWidget()->setFocus(Qt::OtherFocusReason);
}

bool JourneyPlace::mayLeave() const
{
    return !m_journey || m_journey->mayLeave();
}

} // namespace sallyport
