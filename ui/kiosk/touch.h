// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/button.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/text.h"

#include <QSize>

namespace sallyport {

/// Pixels: nothing that is touched is smaller, however small the screen.
constexpr int leastTouch = 64;

/// Larger than on a desk, by the screen: 1.5 times the usual size where its shorter side has 768 pixels, 2
/// times where it has 1080. A desk whose text is larger than that keeps its size.
QFont kioskFont(const QFont &desk, const QSize &screen);

/// The side of what is touched.
int touchSide(const QWidget *widget);

Button *touchButton(const QString &text, Button::Kind kind = Button::Kind::Secondary);
/// A field without menu, drag and selection by the mouse.
LabelledField *touchField(const QString &label);

} // namespace sallyport
