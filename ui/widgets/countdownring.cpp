// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/countdownring.h"

#include "ui/widgets/palette.h"
#include "ui/widgets/shapes.h"
#include "ui/widgets/text.h"
#include "ui/widgets/voice.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>

#include <utility>

namespace sallyport {

namespace {

constexpr int warning = 10; // seconds: too few to begin typing without haste

} // namespace

CountdownRing::CountdownRing(Clock clock, int periodSeconds, QWidget *parent)
    : QWidget(parent), m_clock(std::move(clock)), m_period(periodSeconds), m_caption(new Caption({}, this)),
      m_voice(new Voice(this))
{
    m_caption->setWordWrap(false);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_caption);
    row->addStretch();
    measure();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &CountdownRing::step);
    m_caption->setText(tr("Your app shows a new code in %1\u00a0s").arg(secondsLeft()));
}

int CountdownRing::secondsLeft() const
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(m_clock()).time_since_epoch().count();
    return m_period - int(seconds % m_period);
}

QString CountdownRing::caption() const
{
    return m_caption->text();
}

int CountdownRing::side() const
{
    return scaled(this, 26);
}

void CountdownRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &c = Colours::of(this);
    const bool moves = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    const double share = moves ? double(secondsLeft()) / m_period : 1.0;
    const QRect place =
        QStyle::visualRect(layoutDirection(), rect(), QRect(1, (height() - side()) / 2, side(), side()));
    const double width = scaled(this, 3);
    paintArc(painter, place, 0, 1, mixed(c.accent, c.surface, 0.2), width);
    paintArc(painter, place, 360 * (1 - share), share, c.accent, width);
}

void CountdownRing::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    step();
}

void CountdownRing::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
    m_spokenAt = 0;
}

void CountdownRing::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        measure();
}

void CountdownRing::step()
{
    m_caption->setText(tr("Your app shows a new code in %1\u00a0s").arg(secondsLeft()));
    update();
    speak();
    // Just after the next whole second of the clock, so that no second is skipped or shown twice.
    m_timer.start(int(1010 - m_clock().time_since_epoch().count() % 1000));
}

void CountdownRing::speak()
{
    const int left = secondsLeft();
    const int before = std::exchange(m_spokenAt, left);
    if (before == 0)
        return; // it has only just appeared: the caption is read with the page
    if (left > before)
        m_voice->say(tr("Your app shows a new code now."));
    else if (left <= warning && before > warning)
        m_voice->say(m_caption->text());
}

void CountdownRing::measure()
{
    const int start = side() + scaled(this, 14);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    layout()->setContentsMargins(mirrored ? 0 : start, 0, mirrored ? start : 0, 0);
    setMinimumHeight(side() + 2);
}

} // namespace sallyport
