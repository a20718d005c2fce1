// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stepbar.h"

#include "ui/widgets/palette.h"
#include "ui/widgets/shapes.h"
#include "ui/widgets/text.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace sallyport {

namespace {

constexpr double circle = 22;
constexpr double gap = 8;
constexpr double connector = 36;

} // namespace

StepBar::StepBar(const QStringList &steps, QWidget *parent) : QWidget(parent), m_steps(steps)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    describe();
}

void StepBar::setCurrent(int step)
{
    m_current = step;
    describe();
    updateGeometry();
    update();
}

void StepBar::describe()
{
    const QString said =
        tr("Step %1 of %2: %3").arg(m_current + 1).arg(m_steps.size()).arg(m_steps.value(m_current));
    setAccessibleName(said);
    setAccessibleDescription(said);
}

QFont StepBar::nameFont(int step) const
{
    return sizedFont(font(), 13, step == m_current ? QFont::DemiBold : QFont::Normal);
}

int StepBar::widthOf(int step, bool named) const
{
    const int name =
        named ? scaled(this, gap) + QFontMetrics(nameFont(step)).horizontalAdvance(m_steps.at(step)) : 0;
    return scaled(this, circle) + name;
}

int StepBar::wholeWidth(bool allNamed) const
{
    int width = int(m_steps.size() - 1) * (scaled(this, connector) + 2 * scaled(this, gap));
    for (int i = 0; i < m_steps.size(); ++i)
        width += widthOf(i, allNamed || i == m_current);
    if (!allNamed)
        return width;
    // As wide as at the widest step: the bar has the same form from the first step to the last.
    const QFontMetrics bold(sizedFont(font(), 13, QFont::DemiBold));
    const QFontMetrics plain(sizedFont(font(), 13));
    const auto more = [&](const QString &name) {
        return bold.horizontalAdvance(name) - plain.horizontalAdvance(name);
    };
    int most = 0;
    for (const QString &name : m_steps)
        most = qMax(most, more(name));
    return width + most - more(m_steps.value(m_current));
}

QSize StepBar::sizeHint() const
{
    return {wholeWidth(true), scaled(this, circle) + 2};
}

QSize StepBar::minimumSizeHint() const
{
    return {wholeWidth(false), sizeHint().height()};
}

void StepBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &c = Colours::of(this);
    const bool allNamed = wholeWidth(true) <= width();
    const int side = scaled(this, circle);
    const int space = scaled(this, gap);
    const int line = scaled(this, connector);
    const auto seen = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    int x = 0;
    for (int i = 0; i < m_steps.size(); ++i) {
        const bool done = i < m_current;
        const bool now = i == m_current;
        const QRect spot = seen({x, (height() - side) / 2, side, side});
        if (done) {
            paintRounded(painter, spot, side / 2.0, c.goodSoft);
            const double inset = side * 0.2;
            paintTick(painter, QRectF(spot).adjusted(inset, inset, -inset, -inset), c.good, side / 12.0);
        } else {
            paintRounded(painter, spot, side / 2.0, now ? c.accent : QColor(), now ? QColor() : c.border,
                         1.5);
            painter.setFont(sizedFont(font(), 12, QFont::DemiBold));
            painter.setPen(now ? c.onAccent : c.muted);
            painter.drawText(spot, Qt::AlignCenter, locale().toString(i + 1));
        }
        const int width = widthOf(i, allNamed || now);
        if (allNamed || now) {
            painter.setFont(nameFont(i));
            painter.setPen(now ? c.text : c.muted);
            const QRect name = seen({x + side + space, 0, width - side - space + 1, height()});
            painter.drawText(name, Qt::AlignVCenter | Qt::AlignHCenter | Qt::TextSingleLine, m_steps.at(i));
        }
        x += width + space;
        if (i + 1 < m_steps.size())
            painter.fillRect(seen({x, height() / 2, line, 1}), mixed(c.controlBorder, c.border, 0.3));
        x += line + space;
    }
}

} // namespace sallyport
