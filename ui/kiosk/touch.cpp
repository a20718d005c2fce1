// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/touch.h"

#include "ui/widgets/text.h"

#include <QFontInfo>
#include <QLineEdit>

#include <algorithm>
#include <cmath>

namespace sallyport {

QFont kioskFont(const QFont &desk, const QSize &screen)
{
    const double shorter = std::min(screen.width(), screen.height());
    const double scale = std::clamp(1.5 + 0.5 * (shorter - 768) / (1080 - 768), 1.5, 2.0);
    const double deskScale = QFontInfo(desk).pixelSize() / std::round(bodyPixels);
    return sizedFont(desk, bodyPixels * std::max(scale / deskScale, 1.0));
}

int touchSide(const QWidget *widget)
{
    return std::max(leastTouch, scaled(widget, 40));
}

Button *touchButton(const QString &text, Button::Kind kind)
{
    auto *button = new Button(text, kind);
    button->setMinimumHeight(touchSide(button));
    return button;
}

LabelledField *touchField(const QString &label)
{
    auto *field = new LabelledField(label);
    field->edit()->setMinimumHeight(touchSide(field));
    field->edit()->setContextMenuPolicy(Qt::PreventContextMenu);
    field->edit()->setDragEnabled(false);
    field->edit()->setAcceptDrops(false);
    return field;
}

} // namespace sallyport
