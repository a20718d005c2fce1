// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace sallyport {

/// A thin bar at the top of a page that moves while the page waits. It keeps its place when idle, appears
/// 80 ms after `setBusy(true)`, and never for work that is done by then.
class BusyBar : public QWidget
{
    Q_OBJECT
public:
    explicit BusyBar(QWidget *parent = nullptr);

    void setBusy(bool busy);
    bool isBusy() const { return m_busy; }
    /// The bar is to be seen: busy for longer than the delay.
    bool isShowing() const { return m_showing; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void appear();
    bool mayMove() const;

    QTimer m_delay;
    QTimer m_motion;
    bool m_busy = false;
    bool m_showing = false;
    double m_place = 0; // 0..1, where the moving part begins its way
};

} // namespace sallyport
