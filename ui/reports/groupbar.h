// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/adoptionreport.h"
#include "ui/widgets/palette.h"

#include <QWidget>

namespace sallyport {

/// How the people divide among the groups, as one bar. The tiles beside it are its legend; assistive
/// technology gets the numbers as its description.
class GroupBar : public QWidget
{
    Q_OBJECT
public:
    explicit GroupBar(QWidget *parent = nullptr);

    void setCounts(const AdoptionCounts &counts);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    /// Also on paper.
    static void paint(QPainter &painter, const QRectF &rect, const AdoptionCounts &counts,
                      const Colours &colours, const QFont &font, bool mirrored);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    AdoptionCounts m_counts;
};

} // namespace sallyport
