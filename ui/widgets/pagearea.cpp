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
            [this, column, whole = column->contentsMargins(), bar = verticalScrollBar()] {
                const int taken = bar->maximum() > bar->minimum() ? bar->sizeHint().width() : 0;
                // The bar stands at the end of the lines; the margins of a layout are not mirrored.
                QMargins margins = whole;
                if (isRightToLeft())
                    margins.setLeft(whole.left() - taken);
                else
                    margins.setRight(whole.right() - taken);
                column->setContentsMargins(margins);
            });
}

} // namespace sallyport
