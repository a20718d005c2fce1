// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/busybar.h"

#include "ui/widgets/palette.h"
#include "ui/widgets/text.h"

#include <QPainter>
#include <QStyle>

#include <chrono>

namespace sallyport {

using namespace std::chrono_literals;

BusyBar::BusyBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_delay.setSingleShot(true);
    m_delay.setTimerType(Qt::PreciseTimer);
    m_delay.setInterval(80ms);
    m_motion.setInterval(30ms);
    connect(&m_delay, &QTimer::timeout, this, &BusyBar::appear);
    connect(&m_motion, &QTimer::timeout, this, [this] {
        if (mayMove())
            m_place = m_place >= 1 ? 0 : m_place + 0.025;
        else
            m_motion.stop(); // the desktop has asked for no animation since
        update();
    });
}

void BusyBar::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    if (busy) {
        m_delay.start();
        return;
    }
    m_delay.stop();
    m_motion.stop();
    m_showing = false;
    setAccessibleName({});
    update();
}

void BusyBar::appear()
{
    m_showing = true;
    m_place = 0;
    setAccessibleName(tr("Working"));
    if (mayMove())
        m_motion.start();
    update();
}

bool BusyBar::mayMove() const
{
    return style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
}

QSize BusyBar::sizeHint() const
{
    return {scaled(this, 80), scaled(this, 3)};
}

void BusyBar::paintEvent(QPaintEvent *)
{
    if (!m_showing)
        return;
    QPainter painter(this);
    const auto &c = Colours::of(this);
    painter.fillRect(rect(), c.accentSoft);
    const double part = width() * 0.35;
    const QRectF mover =
        m_motion.isActive() ? QRectF(m_place * (width() + part) - part, 0, part, height()) : QRectF(rect());
    const QRectF mirrored(width() - mover.right(), 0, mover.width(), mover.height());
    painter.fillRect(layoutDirection() == Qt::RightToLeft ? mirrored : mover, c.accent);
}

} // namespace sallyport
