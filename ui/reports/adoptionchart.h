// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/adoptionreport.h"

#include <QPixmap>
#include <QWidget>

class QCustomPlot;

namespace sallyport {

/// The course over time: how many are enrolled, pending, off and exempt, one upon the other, with a legend in
/// words. Follows the theme, the font and the direction of reading. HistoryTable has the same for who reads.
class AdoptionChart : public QWidget
{
    Q_OBJECT
public:
    explicit AdoptionChart(QWidget *parent = nullptr);

    /// What stood at the last day stands until `now`.
    void setHistory(const QList<AdoptionDay> &history, Timestamp now);
    /// The chart without its legend, `scale` pixels for each of `size`.
    QPixmap picture(QSize size, double scale) const;

protected:
    void changeEvent(QEvent *event) override;

private:
    class Legend;

    void draw();
    void dress();

    QList<AdoptionDay> m_history;
    Timestamp m_now{};
    QCustomPlot *m_plot;
};

} // namespace sallyport
