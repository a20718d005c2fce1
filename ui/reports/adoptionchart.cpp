// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/adoptionchart.h"

#include "ui/reports/grouplook.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/text.h"

#include <QDateTime>
#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

// Its header is written with Qt's keywords, which this program does without.
#define signals Q_SIGNALS
#define slots Q_SLOTS
#define foreach Q_FOREACH
#include <qcustomplot.h>
#undef foreach
#undef slots
#undef signals

namespace sallyport {

namespace {

/// From the bottom to the top.
constexpr std::array layers{AdoptionGroup::Enrolled, AdoptionGroup::Pending, AdoptionGroup::Off,
                            AdoptionGroup::Exempt};

qint64 countOn(const Adoption &adoption, AdoptionGroup layer)
{
    switch (layer) {
    case AdoptionGroup::Enrolled:
        return adoption.active;
    case AdoptionGroup::Pending:
        return adoption.pending;
    case AdoptionGroup::Exempt:
        return adoption.exempt;
    default:
        return adoption.off();
    }
}

} // namespace

/// Swatches with words, in as many lines as they need.
class AdoptionChart::Legend : public QWidget
{
public:
    using QWidget::QWidget;

    QSize sizeHint() const override
    {
        return {scaled(this, 240), heightForWidth(qMax(width(), scaled(this, 240)))};
    }
    QSize minimumSizeHint() const override { return {scaled(this, 160), scaled(this, 20)}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return lay(width, nullptr); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        lay(width(), &painter);
    }

private:
    /// Returns the height it takes.
    int lay(int width, QPainter *painter) const
    {
        const QFont font = sizedFont(this->font(), 12);
        const QFontMetrics metrics(font);
        const int side = scaled(this, 14);
        const int line = qMax(metrics.height(), side) + scaled(this, 4);
        int x = 0;
        int y = 0;
        for (const AdoptionGroup layer : layers) {
            const QString word = groupText(layer);
            const int wide = side + scaled(this, 6) + metrics.horizontalAdvance(word) + 1;
            if (x > 0 && x + wide > width) {
                x = 0;
                y += line;
            }
            if (painter) {
                const auto place = [&](const QRect &room) {
                    return QStyle::visualRect(layoutDirection(), rect(), room);
                };
                paintSwatch(*painter, place({x, y + (line - side) / 2, side, side}), layer, Colours::of(this),
                            this->font());
                painter->setFont(font);
                painter->setPen(Colours::of(this).text);
                painter->drawText(
                    place({x + side + scaled(this, 6), y, wide, line}),
                    int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter), word);
            }
            x += wide + scaled(this, 16);
        }
        return y + line;
    }
};

AdoptionChart::AdoptionChart(QWidget *parent) : QWidget(parent), m_plot(new QCustomPlot)
{
    setAccessibleName(tr("Over time"));
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_plot->setMinimumSize(scaled(this, 240), scaled(this, 180));
    for (std::size_t i = 0; i < layers.size(); ++i) {
        QCPGraph *graph = m_plot->addGraph(m_plot->xAxis, m_plot->yAxis);
        if (i > 0)
            graph->setChannelFillGraph(m_plot->graph(static_cast<int>(i) - 1));
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(this, 8));
    column->addWidget(m_plot, 1);
    column->addWidget(new Legend);
    dress();
}

void AdoptionChart::setHistory(const QList<AdoptionDay> &history, Timestamp now)
{
    m_history = history;
    m_now = now;
    draw();
}

QPixmap AdoptionChart::picture(QSize size, double scale) const
{
    return m_plot->toPixmap(size.width(), size.height(), scale);
}

void AdoptionChart::draw()
{
    const double today = static_cast<double>(m_now.time_since_epoch().count()) / 1000.0;
    QList<double> days;
    for (const AdoptionDay &day : std::as_const(m_history))
        days.append(static_cast<double>(day.day.startOfDay(Qt::UTC).toSecsSinceEpoch()));
    // A line needs two ends: the newest day lasts until now, and a single day at least a day.
    const double end = days.isEmpty() ? today : std::max(today, days.first() + 86400);
    days.append(end);
    QList<double> tops(days.size(), 0);
    for (std::size_t i = 0; i < layers.size(); ++i) {
        for (qsizetype day = 0; day < days.size() && !m_history.isEmpty(); ++day) {
            const Adoption &adoption = m_history.at(std::min(day, m_history.size() - 1)).adoption;
            tops[day] += static_cast<double>(countOn(adoption, layers.at(i)));
        }
        m_plot->graph(static_cast<int>(i))->setData(days, tops, true);
    }
    const double highest = std::max(4.0, *std::ranges::max_element(tops));
    m_plot->xAxis->setRange(days.first(), end);
    m_plot->yAxis->setRange(0, highest * 1.05);
    const QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    const double span = (end - days.first()) / 86400;
    const double step = std::max(1.0, std::ceil(span / 5));
    for (double day = 0; day <= span; day += step) {
        const double moment = days.first() + day * 86400;
        const QDate date = QDateTime::fromSecsSinceEpoch(static_cast<qint64>(moment), Qt::UTC).date();
        //: Dates under a chart, as patterns of QLocale: d day, MMM month, yyyy year
        ticker->addTick(moment, QLocale().toString(date, span > 300 ? tr("MMM yyyy") : tr("d MMM")));
    }
    m_plot->xAxis->setTicker(ticker);
    dress();
}

void AdoptionChart::dress()
{
    const auto &c = Colours::of(this);
    const bool mirrored = isRightToLeft();
    const QFont small = sizedFont(font(), 11);
    m_plot->setLocale(QLocale());
    m_plot->setBackground(QBrush(c.surface)); // of the card it stands on
    m_plot->xAxis->setRangeReversed(mirrored);
    // What stood at a day stands until the next. QCustomPlot means left on the screen.
    for (int i = 0; i < m_plot->graphCount(); ++i)
        m_plot->graph(i)->setLineStyle(mirrored ? QCPGraph::lsStepRight : QCPGraph::lsStepLeft);
    // The scale stands where a line of text begins.
    QCPAxis *scale = mirrored ? m_plot->yAxis2 : m_plot->yAxis;
    m_plot->yAxis2->setRange(m_plot->yAxis->range());
    m_plot->yAxis->setVisible(!mirrored);
    m_plot->yAxis2->setVisible(mirrored);
    scale->setTickLabels(true);
    for (QCPAxis *axis : {m_plot->xAxis, m_plot->yAxis, m_plot->yAxis2}) {
        axis->setTickLabelFont(small);
        axis->setTickLabelColor(c.muted);
        axis->setBasePen(axis == m_plot->xAxis ? QPen(c.controlBorder) : Qt::NoPen);
        axis->setTickPen(Qt::NoPen);
        axis->setSubTicks(false);
        axis->grid()->setVisible(axis == scale);
        axis->grid()->setPen(QPen(c.border));
        axis->grid()->setZeroLinePen(Qt::NoPen);
        axis->setTickLabelPadding(scaled(this, 4));
        if (axis == m_plot->xAxis)
            continue;
        axis->setNumberFormat(QStringLiteral("f"));
        axis->setNumberPrecision(0);
        if (m_plot->yAxis->range().upper < 8) { // people are whole
            const QSharedPointer<QCPAxisTickerFixed> whole(new QCPAxisTickerFixed);
            whole->setTickStep(1);
            axis->setTicker(whole);
        } else {
            axis->setTicker(QSharedPointer<QCPAxisTicker>(new QCPAxisTicker));
        }
    }
    for (std::size_t i = 0; i < layers.size(); ++i) {
        QCPGraph *graph = m_plot->graph(static_cast<int>(i));
        graph->setBrush(groupBrush(layers.at(i), c, font()));
        const bool anybody = std::ranges::any_of(
            m_history, [&](const AdoptionDay &day) { return countOn(day.adoption, layers.at(i)) > 0; });
        graph->setPen(anybody ? QPen(groupInk(layers.at(i), c), qMax(1, scaled(this, 1.5)))
                              : QPen(Qt::NoPen));
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void AdoptionChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
        m_plot->setMinimumSize(scaled(this, 240), scaled(this, 180));
        [[fallthrough]];
    case QEvent::PaletteChange:
    case QEvent::LayoutDirectionChange:
        dress();
        break;
    default:
        break;
    }
}

} // namespace sallyport
