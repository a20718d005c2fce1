// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QStackedWidget>

class QScrollArea;

namespace sallyport {

class Journey;

/// The place of a page: its overview, or the journey that was started from there.
class JourneyPlace : public QStackedWidget
{
    Q_OBJECT
public:
    explicit JourneyPlace(QWidget *parent = nullptr);

    /// The one before goes. A journey under way stays in sight.
    void setOverview(QWidget *overview);
    void open(Journey *journey);
    /// The journey goes, and the overview is back.
    void leave();
    Journey *journey() const { return m_journey; }
    /// False while leaving would lose what the journey shows only once.
    bool mayLeave() const;

private:
    QScrollArea *m_area;
    QPointer<QWidget> m_overview;
    QPointer<QWidget> m_wayIn; ///< what had the focus when the journey began
    Journey *m_journey = nullptr;
};

} // namespace sallyport
