// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focusring.h"

#include "ui/widgets/palette.h"

#include <QAbstractScrollArea>
#include <QPainter>

namespace sallyport {

void paintFocusRing(QAbstractScrollArea &area)
{
    if (!area.hasFocus() || !area.window()->testAttribute(Qt::WA_KeyboardFocusChange))
        return;
    QPainter painter(area.viewport());
    painter.setPen(QPen(Colours::of(&area).accent, 2));
    painter.drawRect(area.viewport()->rect().adjusted(1, 1, -1, -1));
}

} // namespace sallyport
