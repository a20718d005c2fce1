// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pagearea.h"

#include "ui/widgets/text.h"

#include <QBoxLayout>
#include <QScrollBar>

namespace sallyport {

QMargins pageMargins(const QWidget *widget)
{
    return {scaled(widget, 32), scaled(widget, 24), scaled(widget, 32), scaled(widget, 32)};
}

PageArea::PageArea(QWidget *content, QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    if (content)
        setWidget(content);
}

void PageArea::keepInLine(QBoxLayout *column)
{
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, column,
            [column, margin = column->contentsMargins().right(), bar = verticalScrollBar()] {
                const int taken = bar->maximum() > bar->minimum() ? bar->sizeHint().width() : 0;
                QMargins margins = column->contentsMargins();
                margins.setRight(margin - taken);
                column->setContentsMargins(margins);
            });
}

} // namespace sallyport
